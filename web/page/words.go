package page

import (
	"samrum/web/component"
	"samrum/web/i18n"

	"samrum/internal/supervision"
)

// WordsPage is what the page of a practice's own words shows.
type WordsPage struct {
	Words    []string // by the alphabet
	Typed    string
	Problems supervision.Problems
}

func (p WordsPage) field(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "words", Label: t.Words.Add, Hint: t.Words.AddHint, Value: p.Typed, Rows: 4, Autocomplete: "off",
	}.In(p.Problems)
}
