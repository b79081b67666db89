package agenda

import (
	"slices"
	"time"
)

// A Start is how a plan fits into the minutes that are left. The sum of Coming
// is Left + Over, always.
type Start struct {
	Plan  Plan
	Done  int      // how many of the plan's first parts are over
	Left  int      // minutes until the session's planned end
	Over  int      // minutes past it, since the fixed parts alone do not fit
	Waits []ItemID // taken up next time instead, the last in the order first
	Short ItemID   // the last one left, which became a short question; zero: none
}

// Asks tells whether the group is to agree before: something waits or is cut
// under its floor.
func (s Start) Asks() bool { return len(s.Waits) > 0 || !s.Short.IsZero() }

// Coming lists the parts that are not over.
func (s Start) Coming() []Part { return s.Plan.Parts()[s.Done:] }

// MinutesLeft returns the whole minutes from now until an end, 0 after it.
func MinutesLeft(now, end time.Time) int { return max(0, int(end.Sub(now)/time.Minute)) }

// Start fits the plan into the minutes left, over or under alike: flexible parts
// share them in proportion to what is planned, short questions keep theirs. Done
// counts the parts at the beginning that are over, all before the first work.
// Where the floors do not fit, items wait from the end of the order until the
// rest fits; the last one takes what is left as a short question. Where the
// fixed parts alone do not fit, the session runs over.
func (p Plan) Start(left, done int) Start {
	parts := p.Parts()
	if work := slices.IndexFunc(parts, func(p Part) bool { return p.Kind.Flexible() }); work >= 0 {
		done = min(done, work)
	}
	s := Start{Plan: p, Done: min(max(0, done), len(parts)), Left: max(0, left)}
	for !s.fits() && len(s.Plan.Items) > 1 {
		s.wait()
	}
	if !s.fits() && len(s.Plan.Items) == 1 && !s.cut() {
		s.wait()
	}
	s.settle()
	return s
}

// rest returns what is left for flexible parts.
func (s Start) rest() (all half, minutes int) {
	all = s.Plan.flexible(Kind.Flexible)
	return all, s.Left - (Sum(s.Coming()) - all.minutes)
}

func (s Start) fits() bool {
	all, minutes := s.rest()
	return minutes >= all.floors()
}

// wait leaves the last item for next time. Its part of the frame, if it was the
// last there, does not stand open instead.
func (s *Start) wait() {
	last := s.Plan.Items[len(s.Plan.Items)-1]
	kind := s.Plan.takesFrom(last)
	s.Plan = s.Plan.Wait(last.ID)
	s.Waits = append(s.Waits, last.ID)
	if !s.Plan.open(kind) {
		return
	}
	s.Plan.Frame = slices.Clone(s.Plan.Frame)
	for i, part := range s.Plan.Frame {
		if part.Kind == kind {
			s.Plan.Frame[i].Minutes = 0
		}
	}
}

// cut makes the only item a short question of what is left beside the floors of
// the others, false when nothing is.
func (s *Start) cut() bool {
	item := s.Plan.Items[0]
	all, minutes := s.rest()
	minutes -= all.floors()
	if item.Short() {
		minutes += item.Minutes
	} else {
		minutes += CaseFloor
	}
	if minutes < 1 {
		return false
	}
	s.Plan, _ = s.Plan.Give(item.ID, minutes)
	s.Short = item.ID
	return true
}

// settle hands out what is left for flexible parts. When it does not even reach
// their floors, no item is left, and some of them fall away.
func (s *Start) settle() {
	all, minutes := s.rest()
	s.Over = max(0, -minutes)
	minutes = max(0, minutes)
	switch {
	case len(all.unit) == 0 && minutes > 0:
		s.Plan.Frame = withTalk(s.Plan.Frame, minutes)
	case minutes < all.floors():
		clear(all.floor)
	}
	s.Plan = all.set(s.Plan, minutes)
}
