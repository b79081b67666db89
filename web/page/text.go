package page

import (
	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// TextList is what the list of a practice's public texts shows.
type TextList struct {
	Practice   supervision.Practice
	Written    supervision.Texts
	Supervises bool // the reader, who may present herself
}

// state says whose words readers of a language are shown, or that the service is
// not offered.
func (l TextList) state(t *i18n.Texts, kind supervision.TextKind, language supervision.Language) string {
	text := l.Written.Shown(kind, language, l.Practice.Languages[0], i18n.FirstText)
	switch {
	case text.Body == "":
		return t.Public.NotOffered
	case text.Language != language:
		return t.Public.Missing
	case text.Version == 0:
		return t.Public.First
	}
	return t.Public.Own
}

// TextForm is a text of the public pages while it is written.
type TextForm struct {
	Text     supervision.Text
	Preview  *PublicText // nil: none was asked for
	Now      string      // what another has written meanwhile
	Problems supervision.Problems
}

func (f TextForm) title(t *i18n.Texts) string {
	return t.Public.Text[f.Text.Kind] + " (" + t.Choice.Language[f.Text.Language] + ")"
}

func (f TextForm) field(t *i18n.Texts) component.Field {
	hint := t.Public.BodyHint
	if f.Text.Kind.IsService() {
		hint += " " + t.Public.EmptyHint
	}
	return component.Field{
		Name: "body", Label: t.Public.Body, Hint: hint, Value: f.Text.Body, Rows: 16, Max: supervision.TextMax, Autocomplete: "off",
	}.In(f.Problems)
}

func (f TextForm) path() string { return paths.Text(string(f.Text.Kind), string(f.Text.Language)) }
