package calendar

import (
	"slices"
	"time"
)

// DefaultStep is between the starts of a fresh kind of meeting; Steps are those
// that a form offers.
const DefaultStep Clock = 30

var Steps = []Clock{15, 30, 60}

// A MeetingKind is what somebody may book, and how close to other things, how
// soon and how late.
type MeetingKind struct {
	Length        time.Duration // real minutes
	Step          Clock         // minutes on the wall; DefaultStep when it is none of Steps
	Before, After time.Duration // buffers, none below zero
	Notice        time.Duration // shortest, in real minutes from now, not below zero
	Horizon       int           // in days: the last local date is today and so many days
	MostADay      int           // live bookings on a local date, of all kinds; 0 is no limit
}

func (k MeetingKind) step() Clock {
	if slices.Contains(Steps, k.Step) {
		return k.Step
	}
	return DefaultStep
}

// isFull tells whether a day with so many bookings takes no more.
func (k MeetingKind) isFull(bookings int) bool { return k.MostADay > 0 && bookings >= k.MostADay }
