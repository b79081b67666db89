package supervision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDetailsOfAPractice(t *testing.T) {
	t.Parallel()
	good := Details{Name: "Lindqvist", Slug: "lindqvist", Languages: []Language{"sv"}}
	with := func(change func(*Details)) Details {
		d := good
		change(&d)
		return d
	}
	for name, c := range map[string]struct {
		details Details
		want    Problems
	}{
		"neither telephone nor address need be told": {good, nil},
		"no name":                 {with(func(d *Details) { d.Name = " " }), Problems{"name": {Code: Required}}},
		"no slug":                 {with(func(d *Details) { d.Slug = "" }), Problems{"slug": {Code: Required}}},
		"capitals in the slug":    {with(func(d *Details) { d.Slug = "Lind" }), Problems{"slug": {BadSlug, 40}}},
		"a word of the program's": {with(func(d *Details) { d.Slug = "help" }), Problems{"slug": {Code: ReservedSlug}}},
		"a long telephone number": {with(func(d *Details) { d.Phone = strings.Repeat("0", 41) }), Problems{"phone": {TooLong, 40}}},
		"several addresses":       {with(func(d *Details) { d.Mail = "a@b.se, c@d.se" }), Problems{"mail": {Code: BadAddress}}},
		"no language":             {with(func(d *Details) { d.Languages = nil }), Problems{"language": {Code: ChooseOne}}},
	} {
		if _, got := c.details.Tidy(); !cmp.Equal(c.want, got) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestWhichLanguageIsFirst(t *testing.T) {
	t.Parallel()
	d := Details{Languages: []Language{"sv", "da", "nb"}}
	for l, want := range map[Language][]Language{"nb": {"nb", "sv", "da"}, "sv": {"sv", "da", "nb"}, "en": {"en", "sv", "da", "nb"}} {
		if got := d.First(l).Languages; !cmp.Equal(want, got) {
			t.Errorf("%s first: %v", l, got)
		}
	}
}
