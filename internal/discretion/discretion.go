// Package discretion finds what must never stand in a text about a case:
// identity numbers, e-mail addresses and telephone numbers that point at one
// person. It is pure: it keeps, logs and sends nothing, and what it answers
// holds places in the text, never the text itself.
package discretion

import (
	"cmp"
	"slices"
	"time"
)

// Level says what a finding means for the text. Higher is graver.
type Level uint8

// Block: the text cannot be saved. The values below it are kept for a warning
// (saved only with a reason) and a hint.
const Block Level = 3

// Rule is the stable code of the rule that made a finding. It may be stored,
// counted and logged.
type Rule string

// The rules of level Block. SEPersonnummer covers coordination numbers and
// interim numbers too.
const (
	PhoneInternational Rule = "phone_international"
	Email              Rule = "email"
	SEPersonnummer     Rule = "se_personnummer"
	NOFodselsnummer    Rule = "no_fodselsnummer"
	DKCPR              Rule = "dk_cpr"
	FIHetu             Rule = "fi_hetu"
)

// A Finding is one stretch of the text and the rule it breaks. Start and End
// are byte offsets into the text as it was given, both on rune boundaries.
type Finding struct {
	Start, End int
	Level      Level
	Rule       Rule
}

// finders are all the rules there are. A finder reports every place it knows;
// settle chooses where two of them meet.
var finders = []func(reading) []Finding{
	internationalPhones,
	emails,
	identityNumbers,
}

// Check returns everything that is found in text, by Start and without overlap.
// Only the calendar date of today counts, in its own zone: nobody is born
// later. The time it takes grows in proportion to the text.
func Check(text string, today time.Time) []Finding {
	r := read(text, today)
	var found []Finding
	for _, find := range finders {
		found = append(found, find(r)...)
	}
	return settle(found)
}

// settle sorts the findings and keeps the weightier where two overlap.
func settle(found []Finding) []Finding {
	slices.SortStableFunc(found, func(a, b Finding) int { return cmp.Compare(a.Start, b.Start) })
	kept := found[:0]
	for _, f := range found {
		last := len(kept) - 1
		switch {
		case last < 0 || kept[last].End <= f.Start:
			kept = append(kept, f)
		case f.outweighs(kept[last]):
			kept[last] = f
		}
	}
	return kept
}

// outweighs: the graver level first, then what is no identity number, then the
// longer.
func (f Finding) outweighs(g Finding) bool {
	return cmp.Or(
		cmp.Compare(f.Level, g.Level),
		cmp.Compare(f.precedence(), g.precedence()),
		cmp.Compare(f.End-f.Start, g.End-g.Start),
	) > 0
}

func (f Finding) precedence() int {
	if f.Rule == PhoneInternational || f.Rule == Email {
		return 1
	}
	return 0
}
