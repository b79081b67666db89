package email

import (
	"flag"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

var update = flag.Bool("update", false, "write the letters anew instead of comparing them")

var lindqvist = Signature{Practice: "Lindqvist Handledning", Phone: "070-174 06 05"}

// inEveryLanguage holds both forms of a letter against their golden files, and
// against what every letter keeps to.
func inEveryLanguage(t *testing.T, name string, letter func(*i18n.Texts) Content) {
	t.Helper()
	for _, language := range supervision.Languages {
		t.Run(name+" in "+string(language), func(t *testing.T) {
			t.Parallel()
			texts := i18n.In(language)
			w := letter(texts).Write(texts)
			compare(t, name+"."+string(language)+".txt", "Subject: "+w.Subject+"\n\n"+w.Text)
			compare(t, name+"."+string(language)+".html", w.HTML)
			sound(t, w)
			if !strings.Contains(w.HTML, `<html lang="`+string(language)+`">`) {
				t.Error("the HTML does not say its language")
			}
		})
	}
}

// sound tells what is wrong with a letter of whatever content.
func sound(t *testing.T, w Written) {
	t.Helper()
	for line := range strings.Lines(w.Text) {
		if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > columns && strings.ContainsRune(strings.TrimSpace(line), ' ') {
			t.Errorf("a line of %d columns: %s", n, line)
		}
	}
	if strings.ContainsAny(w.Subject, "\r\n") {
		t.Errorf("the subject has two lines: %q", w.Subject)
	}
	if d := cmp.Diff(words(w.Text), words(read(w.HTML))); d != "" {
		t.Errorf("the text and the HTML differ (-text +HTML):\n%s", d)
	}
	if outside := regexp.MustCompile(`(?i)<(img|script|link|iframe|form)|<[^>]*(\ssrc=|url\()|@import`).FindString(w.HTML); outside != "" {
		t.Errorf("the HTML has %s", outside)
	}
	if n := strings.Count(w.HTML, `<a class="button"`); n > 1 {
		t.Errorf("%d buttons", n)
	}
}

var (
	head   = regexp.MustCompile(`(?s)^.*</head>`)
	anchor = regexp.MustCompile(`<a [^>]*href="([^"]*)"[^>]*>([^<]*)</a>`)
	item   = regexp.MustCompile(`<li[^>]*>`)
	tag    = regexp.MustCompile(`<[^>]*>`)
)

// read returns what a letter's HTML says, with its links as the text has them.
func read(letter string) string {
	letter = head.ReplaceAllString(letter, "")
	letter = anchor.ReplaceAllString(letter, "$2: $1")
	letter = item.ReplaceAllString(letter, "- ")
	return html.UnescapeString(tag.ReplaceAllString(letter, " "))
}

func words(text string) []string { return strings.Fields(text) }

// Whatever a name holds, it is words in both forms.
func TestNastyNamesStayWords(t *testing.T) {
	t.Parallel()
	for _, name := range []string{
		"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "{{.}} ${7*7} <%= 1 %>", "a\tb\vc\r\nBcc: evil@example.org",
		"</p></td></table><a href=https://evil.example>x</a>", "& &amp; &lt;", strings.Repeat("å", 80), strings.Repeat("👍 ", 40), "- \n- \n-- \n.\n.",
	} {
		x := i18n.In("sv")
		w := Invitation(x, Invited{Name: name, Group: name, Leader: name, Link: link, Signed: Signature{name, name}}).Write(x)
		sound(t, w)
		if n := strings.Count(w.HTML, "<a "); n != 1 {
			t.Errorf("%q: %d links", name, n)
		}
		for line := range strings.Lines(w.Text) {
			if strings.HasPrefix(line, "Bcc:") {
				t.Errorf("%q begins a line", line)
			}
		}
	}
}

func TestEveryPartHasItsForm(t *testing.T) {
	t.Parallel()
	x := i18n.In("sv")
	long := strings.Repeat("ganska långt ", 9)
	w := Content{
		Subject: "Ämne\r\npå två rader", Lead: "Tisdag kl.\u00a09.00", Signed: lindqvist,
		Parts: []Part{
			Facts{{"Tid", "tis 12\u00a0jan 2027 9.00–10.30"}, {"Plats", long}},
			List{{Text: long}, {"Träff 5", []string{"förut", long}}},
			Link{"Samrum", "https://samrum.example.org/"},
			Link{"Och så en med lång adress", link},
			Link{long, link},
			Code{"Din kod", code},
			Paragraph(long),
		},
		Foot: []Part{Paragraph("Därför får du brevet."), Link{"Min sida", "https://samrum.example.org/me"}},
	}.Write(x)
	sound(t, w)
	compare(t, "parts.txt", "Subject: "+w.Subject+"\n\n"+w.Text)
	compare(t, "parts.html", w.HTML)
}

// compare holds a letter against its golden file: go test ./web/email -update.
func compare(t *testing.T, name, letter string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(letter), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(golden), letter); d != "" {
		t.Errorf("%s (-want +got):\n%s", name, d)
	}
}
