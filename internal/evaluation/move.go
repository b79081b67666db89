package evaluation

import (
	"slices"
	"time"

	"samrum/internal/supervision"
)

// How long a round that a leader moves may be open, in local days.
const (
	OpenLeast = 1
	OpenMost  = 28
)

// Move returns the round with the opening and the closing date that a leader
// gives it, and what is wrong. It closes at 20.00 as all do. others are the
// group's other rounds: two do not open on one day. Once a round is open its
// dates stand.
func (r Round) Move(now, opens, closes time.Time, others []Round, zone *time.Location) (Round, supervision.Problems) {
	var p supervision.Problems
	p.Check("", r.Phase(now) == Coming, supervision.Closed)
	p.Check("opens", opens.After(now), supervision.Past)
	days := daysBetween(dayOf(opens, zone), dayOf(closes, zone))
	p.Check("closes", OpenLeast <= days && days <= OpenMost, supervision.RoundLength)
	r.OpensAt, r.Moved = opens, true
	p.Check("opens", !slices.ContainsFunc(others, func(o Round) bool { return o.meets(r, zone) }), supervision.RoundThatDay)
	return r.closing(opens, days, zone), p
}

func (r Round) meets(other Round, zone *time.Location) bool {
	return !r.same(other) && r.Skipped == "" && r.day(zone).Equal(other.day(zone))
}

// daysBetween counts from one date to another, both midnight UTC.
func daysBetween(from, to time.Time) int { return int(to.Sub(from) / (24 * time.Hour)) }

// Skip returns the round as one that is not asked, and what is wrong. It needs a
// reason, and a round that has opened is asked.
func (r Round) Skip(now time.Time, reason string) (Round, supervision.Problems) {
	r.Skipped = supervision.OneLine(reason)
	var p supervision.Problems
	p.Length("reason", r.Skipped, 1, supervision.ReasonMax)
	asked := r
	asked.Skipped = ""
	p.Check("", asked.Phase(now) == Coming, supervision.Closed)
	return r, p
}
