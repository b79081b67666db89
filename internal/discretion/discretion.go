// Package discretion finds what points at one person in a text about a case:
// identity numbers and ways to reach somebody, which block it; addresses, dates,
// case numbers and probable names, which call for a reason; and what is worth a
// second look. It is pure: it keeps, logs and sends nothing, and what it answers
// holds places in the text, never the text itself.
package discretion

import (
	"cmp"
	"slices"
	"time"
)

// A Finding is one stretch of the text and the rule it breaks. Start and End
// are byte offsets into the text as it was given, both on rune boundaries.
type Finding struct {
	Start, End int
	Level      Level
	Rule       Rule
}

// A finder reports every place it knows; settle chooses where two of them meet.
type finder func(reading) []Finding

// blockers are all the rules of level Block.
var blockers = []finder{
	internationalPhones,
	emails,
	identityNumbers,
}

// Check returns everything in text that blocks it, by Start and without overlap.
// Only the calendar date of today counts, in its own zone: nobody is born
// later. The time it takes grows in proportion to the text.
func Check(text string, today time.Time) []Finding {
	return settle(find(read(text, today), blockers), len(text))
}

func find(r reading, finders []finder) []Finding {
	var found []Finding
	for _, f := range finders {
		found = append(found, f(r)...)
	}
	return found
}

// settle keeps the weightier findings where some overlap, in a text of so many
// bytes, and sorts them.
func settle(found []Finding, size int) []Finding {
	slices.SortFunc(found, func(a, b Finding) int { return b.weigh(a) })
	taken := make([]bool, size)
	kept := found[:0]
	for _, f := range found {
		if slices.Contains(taken[f.Start:f.End], true) {
			continue
		}
		for i := f.Start; i < f.End; i++ {
			taken[i] = true
		}
		kept = append(kept, f)
	}
	slices.SortFunc(kept, func(a, b Finding) int { return cmp.Compare(a.Start, b.Start) })
	return kept
}

// weigh: the graver level first, then by precedence, then the longer, then the
// earlier; the rule's code decides the rest, so that no order is left to chance.
func (f Finding) weigh(g Finding) int {
	return cmp.Or(
		cmp.Compare(f.Level, g.Level),
		cmp.Compare(f.Rule.precedence(), g.Rule.precedence()),
		cmp.Compare(f.End-f.Start, g.End-g.Start),
		cmp.Compare(g.Start, f.Start),
		cmp.Compare(f.Rule, g.Rule),
	)
}
