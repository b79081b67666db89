package evaluation

import (
	"strconv"
	"strings"
	"time"

	"samrum/internal/supervision"
)

// A Year is what a group's rounds are worked out from.
type Year struct {
	Group    supervision.Group
	Checks   bool // after each session too
	Terms    Terms
	Sessions []supervision.Session // all of the terms that are asked about
	Kept     []Round               // that were moved, skipped or opened
}

// Rounds lists the group's rounds of some terms as they stand at an instant, in
// the order they open.
func (y Year) Rounds(now time.Time, terms ...supervision.Term) []Round {
	var planned []Round
	for _, term := range terms {
		span := y.Terms.Span(term)
		for _, r := range Rounds(y.Group, span, y.Sessions) {
			r.Term = term
			planned = append(planned, r)
		}
		if y.Checks {
			planned = append(planned, y.checks(span)...)
		}
	}
	return Follow(y.Kept, planned, now, y.Group.Location())
}

func (y Year) checks(span Span) (rounds []Round) {
	for _, s := range within(span, y.Sessions, y.Group.Location()) {
		if r, ok := Check(y.Group, s); ok {
			r.Number = s.Number
			rounds = append(rounds, r)
		}
	}
	return rounds
}

// Name tells the round apart within its group, and ends its address:
// "2026-2-end" is that of autumn's end, "session-7" that after the session.
func (r Round) Name() string {
	switch r.Kind {
	case AfterSession:
		return "session-" + strconv.Itoa(r.Number)
	case MidTerm:
		return r.Term.String() + "-middle"
	}
	return r.Term.String() + "-end"
}

// PlaceOf reads a round's term, or the number of the session it comes after,
// from its name.
func PlaceOf(name string) (term supervision.Term, number int) {
	if after, ok := strings.CutPrefix(name, "session-"); ok {
		number, _ = strconv.Atoi(after)
		return term, number
	}
	if i := strings.LastIndexByte(name, '-'); i > 0 {
		term, _ = supervision.ParseTerm(name[:i])
	}
	return term, 0
}
