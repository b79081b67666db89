package supervision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAPastedListBecomesChapters(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		text string
		want string // as lines
		code ProblemCode
	}{
		"numbers, titles and pages":    {"1. Lyssna, 12–30\n2. Fråga, 31-44", "1. Lyssna, 12–30|2. Fråga, 31–44", ""},
		"titles alone":                 {"Lyssna\n\nFråga\r\nVänta", "1. Lyssna|2. Fråga|3. Vänta", ""},
		"a number alone":               {" 3 ", "1.|2.|3.", ""},
		"chapters named":               {"Kapitel 3: Vänta s. 7–9\nKapittel 4 Se, (10–12)\nChapter 5", "3. Vänta, 7–9|4. Se, 10–12|5.", ""},
		"one page":                     {"1) Efterord, s. 201", "1. Efterord, 201–201", ""},
		"years are no pages":           {"1. Åren 1914–1918\n2. Efter kriget, 1945", "1. Åren 1914–1918|2. Efter kriget, 1945", ""},
		"a number and pages":           {"1.\n2. 31–40", "1.|2., 31–40", ""},
		"a gap is the book's own":      {"2. Två\n5. Fem\nSex", "2. Två|5. Fem|6. Sex", ""},
		"signs are text":               {"1. <script>alert(1)</script>", "1. <script>alert(1)</script>", ""},
		"backwards":                    {"2. Två\n1. Ett", "", BrokenChapters},
		"twice":                        {"1. Ett\n1. Ett igen", "", BrokenChapters},
		"pages backwards":              {"1. Ett, 30–12", "", BrokenChapters},
		"a title without end":          {"1. " + strings.Repeat("å", ChapterTitle+1), "", BrokenChapters},
		"none":                         {"0", "", TooMany},
		"a hundred and one by number":  {"101", "", TooMany},
		"a hundred and one by a paste": {strings.Repeat("x\n", 101), "", TooMany},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			chapters, problem := ParseChapters(tt.text)
			var lines []string
			for _, c := range chapters {
				lines = append(lines, c.Line())
			}
			if got := strings.Join(lines, "|"); got != tt.want || problem.Code != tt.code {
				t.Errorf("got %q, problem %q, want %q, %q", got, problem.Code, tt.want, tt.code)
			}
			again, _ := ParseChapters(strings.Join(lines, "\n"))
			if d := cmp.Diff(chapters, again); len(chapters) > 1 && d != "" {
				t.Errorf("written and read again:\n%s", d)
			}
		})
	}
}

func TestAQuestionIsWordsOrALink(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]ReadingQuestion{
		"  Vad väcker\n det? ":        {Text: "Vad väcker det?"},
		"https://example.org/fragor":  {Link: "https://example.org/fragor"},
		"http://example.org":          {Text: "http://example.org"},
		"Se https://example.org/x":    {Text: "Se https://example.org/x"},
		"https://user@example.org/ab": {Text: "https://user@example.org/ab"},
	} {
		if got, problems := TidyQuestion(typed); !cmp.Equal(got, want) || len(problems) > 0 {
			t.Errorf("%q became %+v, %v", typed, got, problems)
		}
	}
	for _, typed := range []string{" \u200b ", strings.Repeat("x", ReadingQuestionMax+1)} {
		if _, problems := TidyQuestion(typed); len(problems) == 0 {
			t.Errorf("%.10q passed", typed)
		}
	}
}
