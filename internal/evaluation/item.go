// Package evaluation holds the rules of evaluation: what is asked, when a round
// appears, opens and closes, and what may be shown of it to whom. It is pure: it
// knows no clock, no database and no words, and whatever it decides it decides in
// whole numbers.
package evaluation

import (
	"slices"

	"samrum/internal/supervision"
)

// ItemCode names what is asked. The catalogue has the words.
type ItemCode string

// OwnItem is the code of an item that a practice has written, or of a scale that
// it holds a licence for. Its words are data.
const OwnItem ItemCode = "own"

// The item codes, by where they are asked. They are our own wording and no
// validated scale.
var (
	TermItems      = []ItemCode{"safety", "space", "useful", "time_use", "frame", "learning", "relief", "benefit", "lead"}
	TermTexts      = []ItemCode{"keep", "change", "focus"}
	ReadingItems   = []ItemCode{"reading", "reading_load"}
	ProgrammeItems = []ItemCode{"belong", "mirror", "contribute", "agency", "next", "leaders"}
	SessionItems   = []ItemCode{"heard", "mattered", "form", "takeaway"}
	SessionTexts   = []ItemCode{"to_supervisor"}
)

// midItems leaves out what half a term is too short for.
var midItems = []ItemCode{"safety", "space", "useful", "time_use", "frame", "lead"}

// participantItems are those of the term that do not speak of one's work.
var participantItems = []ItemCode{"safety", "space", "time_use", "frame"}

// ItemCodes lists every item that has words in the catalogue.
var ItemCodes = slices.Concat(TermItems, TermTexts, ReadingItems, ProgrammeItems, SessionItems, SessionTexts)

// Scale is how an item is answered.
type Scale string

// The scales. The first two have five points.
const (
	Agreement Scale = "agreement" // not at all – fully
	Amount    Scale = "amount"    // too little – about right – too much: three is best
	Words     Scale = "words"
)

// Scales lists them.
var Scales = []Scale{Agreement, Amount, Words}

// Points is how many values a scale of numbers has, from 1.
const Points = 5

// A Key tells a round's items apart: the code of one of ours, the ID of a
// practice's own. It is the name of the item's field in the form.
type Key string

// An Item is one thing that is asked.
type Item struct {
	Code   ItemCode             `json:"code"`
	ID     supervision.ID[Item] `json:"id,omitzero"` // zero for ours
	Scale  Scale                `json:"scale"`
	Text   string               `json:"text,omitempty"`   // a practice's own words; "" for ours
	Source string               `json:"source,omitempty"` // of a licensed scale, printed under its results; "" for all else
}

// Key returns what the item's answers are kept under.
func (i Item) Key() Key {
	if i.Code == OwnItem {
		return Key(i.ID.String())
	}
	return Key(i.Code)
}

// ours returns items of the catalogue.
func ours(codes []ItemCode) []Item {
	items := make([]Item, len(codes))
	for i, code := range codes {
		items[i] = Item{Code: code, Scale: scaleOf(code)}
	}
	return items
}

func scaleOf(code ItemCode) Scale {
	switch {
	case slices.Contains(TermTexts, code), slices.Contains(SessionTexts, code):
		return Words
	case code == "reading_load":
		return Amount
	}
	return Agreement
}
