package supervision

import "time"

// TotalsFrom is the fewest enrolled, and the fewest present, whose number leaves
// the group.
const TotalsFrom = 4

// An Attendees is a session by its counts alone.
type Attendees struct {
	Number   int
	On       time.Time // its local date
	EndsAt   time.Time
	Status   SessionStatus
	Enrolled int // that day; 0 when nobody has said who was there
	Present  int // all of the time or part of it
}

// SessionOutcome is what whoever ordered the supervision is told of a session.
type SessionOutcome string

// The outcomes.
const (
	Counted SessionOutcome = "counted"  // how many of how many were there
	WasHeld SessionOutcome = "held"     // and no more
	NotHeld SessionOutcome = "not_held" // called off
	Unsaid  SessionOutcome = "unsaid"   // over, and nobody has said that it was held
	Ahead   SessionOutcome = "ahead"
)

// A SessionTotal is a session as whoever ordered the supervision sees it.
type SessionTotal struct {
	Number            int
	On                time.Time // its local date
	Outcome           SessionOutcome
	Present, Enrolled int // 0 unless Counted
}

// Total returns what of a session's attendance leaves its group: the numbers
// when at least four were enrolled and at least four were there, else only
// whether it was held.
func (a Attendees) Total(now time.Time) SessionTotal {
	total := SessionTotal{Number: a.Number, On: a.On, Outcome: Ahead}
	switch {
	case a.Status == Cancelled:
		total.Outcome = NotHeld
	case a.Status == Held && a.Enrolled >= TotalsFrom && a.Present >= TotalsFrom:
		total.Outcome, total.Present, total.Enrolled = Counted, a.Present, a.Enrolled
	case a.Status == Held:
		total.Outcome = WasHeld
	case !a.EndsAt.After(now):
		total.Outcome = Unsaid
	}
	return total
}

// AttendanceTotals are a term's sessions as whoever ordered the supervision sees
// them. Attendance is not summed up over sessions: a sum would tell what a
// session does not.
type AttendanceTotals struct {
	Planned, Held, Cancelled int            // Planned counts all, whatever became of them
	Sessions                 []SessionTotal // by date
}

// TotalsOf counts sessions in the order they come in.
func TotalsOf(sessions []Attendees, now time.Time) AttendanceTotals {
	t := AttendanceTotals{Planned: len(sessions)}
	for _, a := range sessions {
		switch a.Status {
		case Held:
			t.Held++
		case Cancelled:
			t.Cancelled++
		}
		t.Sessions = append(t.Sessions, a.Total(now))
	}
	return t
}
