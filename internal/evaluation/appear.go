package evaluation

import (
	"cmp"
	"slices"
	"time"

	"samrum/internal/supervision"
)

// midLeast is the fewest sessions of a term that has a round in its middle.
const midLeast = 4

// A Span is a group's term: local dates, midnight UTC, first and last both in it.
type Span struct{ First, Last time.Time }

// SpanOf returns a term that nobody has edited.
func SpanOf(t supervision.Term) Span { return Span{t.First(), t.Last()} }

func (s Span) holds(day time.Time) bool { return !day.Before(s.First) && !day.After(s.Last) }

// Rounds lists the rounds that a term's sessions give: at its end, and after the
// ⌈n/2⌉-th of at least four sessions. A session that is called off still counts
// among the n, so that calling it off moves its round on to the next session
// that is held and leaves the other alone; with none left the round opens at
// noon on the term's last day. Individual supervision has none, nor has a term
// without a single session to be held.
func Rounds(group supervision.Group, span Span, sessions []supervision.Session) []Round {
	zone := group.Location()
	planned := within(span, sessions, zone)
	if group.Individual || !slices.ContainsFunc(planned, takesPlace) {
		return nil
	}
	var rounds []Round
	if n := len(planned); n >= midLeast {
		rounds = append(rounds, after(planned[(n+1)/2-1:], MidTerm, span, zone))
	}
	rounds = append(rounds, after(planned[len(planned)-1:], TermEnd, span, zone))
	return oneADay(rounds, zone)
}

// Check returns the round after a session, for a group that has chosen it; false
// where there is none.
func Check(group supervision.Group, session supervision.Session) (Round, bool) {
	if group.Individual || !takesPlace(session) {
		return Round{}, false
	}
	return atSession(session, AfterSession, group.Location()), true
}

// within returns the sessions of a term by their dates.
func within(span Span, sessions []supervision.Session, zone *time.Location) []supervision.Session {
	of := slices.DeleteFunc(slices.Clone(sessions), func(s supervision.Session) bool { return !span.holds(dayOf(s.StartsAt, zone)) })
	slices.SortFunc(of, func(a, b supervision.Session) int {
		return cmp.Or(a.StartsAt.Compare(b.StartsAt), cmp.Compare(a.Number, b.Number))
	})
	return of
}

func takesPlace(s supervision.Session) bool { return s.Status != supervision.Cancelled }

// after returns the round of the first of some sessions that takes place.
func after(sessions []supervision.Session, kind Kind, span Span, zone *time.Location) Round {
	if i := slices.IndexFunc(sessions, takesPlace); i >= 0 {
		return atSession(sessions[i], kind, zone)
	}
	y, m, d := span.Last.Date()
	r := Round{Kind: kind, OpensAt: time.Date(y, m, d, noonHour, 0, 0, 0, zone)}
	return r.closing(r.OpensAt, OpenDays, zone)
}

func atSession(s supervision.Session, kind Kind, zone *time.Location) Round {
	r := Round{Kind: kind, SessionID: s.ID, OpensAt: s.EndsAt}
	return r.closing(s.EndsAt, OpenDays, zone)
}

// Follow returns a group's rounds of a term after its sessions have changed.
// What has begun, was moved or was skipped stands as it was; the rest is as
// planned anew, under the ID it had.
func Follow(kept, planned []Round, now time.Time, zone *time.Location) []Round {
	rounds := slices.DeleteFunc(slices.Clone(kept), func(r Round) bool { return !stands(r, now) })
	for _, p := range planned {
		if i := slices.IndexFunc(kept, p.same); i >= 0 {
			if stands(kept[i], now) {
				continue
			}
			p.ID = kept[i].ID
		}
		rounds = append(rounds, p)
	}
	return oneADay(rounds, zone)
}

func stands(r Round, now time.Time) bool { return r.Moved || r.Phase(now) != Coming }

// same tells whether two rounds of a group are the same asking.
func (r Round) same(other Round) bool {
	return r.Kind == other.Kind && r.Term == other.Term && (r.Kind != AfterSession || r.SessionID == other.SessionID)
}

// oneADay leaves people one round a day: the one that is open already, else the
// weightier. The other falls away and needs no reason. The rounds come back in
// the order they open.
func oneADay(rounds []Round, zone *time.Location) []Round {
	slices.SortStableFunc(rounds, func(a, b Round) int {
		return cmp.Or(order(a.Opened)-order(b.Opened), slices.Index(Kinds, a.Kind)-slices.Index(Kinds, b.Kind))
	})
	taken := map[time.Time]bool{}
	rounds = slices.DeleteFunc(rounds, func(r Round) bool {
		day := r.day(zone)
		falls := taken[day] && r.Skipped == ""
		taken[day] = taken[day] || r.Skipped == ""
		return falls
	})
	slices.SortStableFunc(rounds, func(a, b Round) int { return a.OpensAt.Compare(b.OpensAt) })
	return rounds
}

func order(first bool) int {
	if first {
		return 0
	}
	return 1
}
