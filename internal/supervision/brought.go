package supervision

import (
	"slices"
	"strconv"
)

// BroughtMost is how many items that nobody had registered a closing takes.
const BroughtMost = 3

// Brought is an item that came up in a session and was never registered.
type Brought struct {
	Row      int // its place in the form, from 1
	Headline string
	AuthorID ID[Person]
	With     ID[Person] // who presented it with its author; zero: nobody
	Kind     Kind
	Minutes  int
	Excuses  []Excuse // why what was warned about may stand
}

// Field names the form field of something about it.
func (b Brought) Field(of string) string { return "brought_" + of + "_" + strconv.Itoa(b.Row) }

// Empty tells whether nobody has written anything about it.
func (b Brought) Empty() bool { return b.Headline == "" && b.AuthorID.IsZero() && b.Minutes == 0 }

// Draft returns it as an item like others: its words are the leaders' to read.
func (b Brought) Draft() CaseDraft {
	d := NewCaseDraft()
	d.Headline, d.Kind, d.Excuses = b.Headline, b.Kind, b.Excuses
	return d
}

// tidy checks one; minutes are whole, and every other answer is given.
func (b *Brought) tidy(p *Problems) {
	b.Headline = OneLine(b.Headline)
	p.Length(b.Field("headline"), b.Headline, 1, HeadlineMax)
	p.Check(b.Field("author"), !b.AuthorID.IsZero(), ChooseOne)
	p.Check(b.Field("kind"), slices.Contains(Kinds, b.Kind), ChooseOne)
	p.Between(b.Field("took"), b.Minutes, 1, HeldMax)
}

// Minutes adds up what went to items, to the reading and to open work.
func (c Closing) Minutes() int {
	sum := max(0, c.Reading) + max(0, c.Open)
	for _, o := range c.Items {
		if o.As == "discussed" {
			sum += max(0, o.Minutes)
		}
	}
	for _, b := range c.Brought {
		sum += max(0, b.Minutes)
	}
	return sum
}
