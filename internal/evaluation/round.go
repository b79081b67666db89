package evaluation

import (
	"time"

	"samrum/internal/supervision"
)

// When a round closes and reminds, in local days and on the clock.
const (
	OpenDays   = 7
	RemindDays = 2 // before it closes, at the same hour
	closeHour  = 20
	noonHour   = 12
)

// A Round is one asking of a group. Until it opens it follows the sessions,
// unless a leader has moved or skipped it.
type Round struct {
	ID        supervision.ID[Round]
	Kind      Kind
	Term      supervision.Term                    // of a round of a term
	Number    int                                 // of the session that a check comes after
	SessionID supervision.ID[supervision.Session] // whose closing part opens it, unless it was moved; zero: the clock does
	OpensAt   time.Time                           // at the latest
	ClosesAt  time.Time
	RemindAt  time.Time // zero: there is no room for a reminder
	Moved     bool
	Opened    bool
	Skipped   string // why it is not asked; "" when it is
}

// Phase is where a round stands.
type Phase string

// The phases.
const (
	Coming  Phase = "coming"
	Open    Phase = "open"
	Closed  Phase = "closed"
	Dropped Phase = "skipped"
)

// Phase returns where the round stands at an instant. At the instant of closing
// it is closed: nothing is received any more.
func (r Round) Phase(now time.Time) Phase {
	switch {
	case r.Skipped != "":
		return Dropped
	case !now.Before(r.ClosesAt):
		return Closed
	case r.Opened || !now.Before(r.OpensAt):
		return Open
	}
	return Coming
}

// Open opens the round, with the closing part of its session or when its time
// has come. An earlier opening takes the closing along, unless it was moved.
func (r Round) Open(now time.Time, zone *time.Location) Round {
	switch phase := r.Phase(now); {
	case phase != Coming && phase != Open:
		return r
	case phase == Coming:
		if r.OpensAt = now; !r.Moved {
			r = r.closing(now, OpenDays, zone)
		}
	}
	r.Opened = true
	return r
}

// closing sets when the round closes, some local days after an instant, and when
// it reminds.
func (r Round) closing(from time.Time, days int, zone *time.Location) Round {
	y, m, d := from.In(zone).Date()
	r.ClosesAt = time.Date(y, m, d+days, closeHour, 0, 0, 0, zone)
	r.RemindAt = time.Date(y, m, d+days-RemindDays, closeHour, 0, 0, 0, zone)
	if !r.RemindAt.After(r.OpensAt) {
		r.RemindAt = time.Time{}
	}
	return r
}

// day returns the local date the round opens on, midnight UTC.
func (r Round) day(zone *time.Location) time.Time { return dayOf(r.OpensAt, zone) }

func dayOf(at time.Time, zone *time.Location) time.Time {
	y, m, d := at.In(zone).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}
