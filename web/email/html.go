package email

import (
	"bytes"
	_ "embed"
	"html/template"

	"samrum/internal/supervision"
)

//go:embed letter.html
var source string

var sheet = template.Must(template.New("").Parse(source))

func (Facts) form() string     { return "facts" }
func (Paragraph) form() string { return "paragraph" }
func (List) form() string      { return "list" }
func (Code) form() string      { return "code" }
func (Link) form() string      { return "link" }
func (Button) form() string    { return "button" }

func (c Content) html(subject string, language supervision.Language) string {
	return filled("letter", struct {
		Language      supervision.Language
		Subject, Lead string
		Facts         Facts
		Parts, Foot   []template.HTML
		Signed        []string
	}{language, subject, c.Lead, c.Facts, each(c.Parts), each(c.Foot), c.Signed.lines()})
}

// each fills in the parts' templates, which have escaped what they hold.
func each(parts []Part) (all []template.HTML) {
	for _, p := range parts {
		all = append(all, template.HTML(filled(p.form(), p)))
	}
	return all
}

func filled(name string, data any) string {
	var b bytes.Buffer
	if err := sheet.ExecuteTemplate(&b, name, data); err != nil {
		panic(err) // the templates are ours, and writing to memory does not fail
	}
	return b.String()
}
