package supervision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWhichTextIsShown(t *testing.T) {
	t.Parallel()
	first := func(l Language, k TextKind) string { return "first " + string(l) }
	about := func(l Language, body string) Text { return Text{"about", l, body, 1} }
	for name, c := range map[string]struct {
		texts Texts
		kind  TextKind
		want  Text
	}{
		"nobody wrote":                    {nil, "about", Text{"about", "da", "first da", 0}},
		"written in her language":         {Texts{about("sv", "svenska"), about("da", "dansk")}, "about", about("da", "dansk")},
		"written in the first only":       {Texts{about("sv", "svenska")}, "about", about("sv", "svenska")},
		"written in another only":         {Texts{about("nb", "norsk")}, "about", Text{"about", "da", "first da", 0}},
		"a service not offered":           {Texts{{"case_group", "sv", "", 2}, {"case_group", "da", "x", 1}}, "case_group", Text{"case_group", "sv", "", 2}},
		"a service without words in hers": {Texts{{"case_group", "da", "", 2}}, "case_group", Text{"case_group", "da", "", 2}},
	} {
		if d := cmp.Diff(c.want, c.texts.Shown(c.kind, "da", "sv", first)); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

func TestTextsHaveLimits(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		text Text
		code ProblemCode
	}{
		"a page needs words":  {Text{Kind: "about", Body: " \r\n "}, Required},
		"a service needs not": {Text{Kind: "case_group"}, ""},
		"as long as may be":   {Text{Kind: "about", Body: strings.Repeat("å", TextMax)}, ""},
		"too long":            {Text{Kind: "about", Body: strings.Repeat("å", TextMax+1)}, TooLong},
	} {
		if _, problems := c.text.Tidy(); problems["body"].Code != c.code {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestThePracticesSlugIsNoWordOfTheProgram(t *testing.T) {
	t.Parallel()
	for _, slug := range []string{"faq", "sign-in", "p"} {
		s := Setup{Practice: Practice{Name: "N", Slug: slug, Country: "SE"}, Language: "sv", Person: "A", Address: "a@example.org"}
		if _, problems := s.Tidy(); problems["slug"].Code != ReservedSlug {
			t.Errorf("%s: %v", slug, problems)
		}
	}
}
