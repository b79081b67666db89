package evaluation

import (
	"strings"

	"samrum/internal/supervision"
)

// Limits of what a practice asks of its own.
const (
	ItemMax       = 200 // characters
	SourceMax     = 200
	OwnMost       = 10 // items besides scales
	ScaleItemMost = 30
)

// An OwnDraft is an item that a practice writes.
type OwnDraft struct {
	Text  string
	Scale Scale
}

// Tidy returns the draft as it will be stored, and what is wrong. before is how
// many items the practice has already.
func (d OwnDraft) Tidy(before int) (OwnDraft, supervision.Problems) {
	d.Text = supervision.OneLine(d.Text)
	var p supervision.Problems
	p.Length("text", d.Text, 1, ItemMax)
	p.Check("scale", d.Scale == Agreement || d.Scale == Words, supervision.ChooseOne)
	p.Check("", before < OwnMost, supervision.TooMany, OwnMost)
	return d, p
}

// Item returns the item that the draft becomes.
func (d OwnDraft) Item(id supervision.ID[Item]) Item {
	return Item{Code: OwnItem, ID: id, Scale: d.Scale, Text: d.Text}
}

// A ScaleDraft is a scale of somebody else's that a practice enters: we bring
// none. It is answered on five points.
type ScaleDraft struct {
	Source   string // who made it, and where it was published
	Licensed bool   // the practice says that it may use it
	Items    string // one a line
}

// Tidy returns the draft as it will be stored, its items' words, and what is
// wrong. Without its source, or the word that there is a licence, no scale is
// entered.
func (d ScaleDraft) Tidy() (ScaleDraft, []string, supervision.Problems) {
	d.Source, d.Items = supervision.OneLine(d.Source), supervision.Lines(d.Items)
	var texts []string
	for line := range strings.Lines(d.Items) {
		if text := supervision.OneLine(line); text != "" {
			texts = append(texts, text)
		}
	}
	var p supervision.Problems
	p.Length("source", d.Source, 1, SourceMax)
	p.Check("licensed", d.Licensed, supervision.Required)
	p.Check("items", len(texts) > 0, supervision.Required)
	p.Check("items", len(texts) <= ScaleItemMost, supervision.TooMany, ScaleItemMost)
	for _, text := range texts {
		p.Length("items", text, 1, ItemMax)
	}
	return d, texts, p
}

// Become returns the items that a tidy scale becomes.
func (d ScaleDraft) Become(texts []string, id func() supervision.ID[Item]) []Item {
	items := make([]Item, len(texts))
	for i, text := range texts {
		items[i] = Item{Code: OwnItem, ID: id(), Scale: Agreement, Text: text, Source: d.Source}
	}
	return items
}
