package calendar

import "time"

// A Diary is one supervisor's: when she receives people, for what, and what takes
// her time. Nothing in it needs an order.
type Diary struct {
	Opening  Opening
	Kind     MeetingKind
	Sessions []Span
	// Bookings are hers of all kinds, as long as they live: neither cancelled nor
	// a hold that has run out. They begin with yesterday's, whose buffers may reach
	// over midnight, and none that comes is too late to count.
	Bookings []Booking
}

// A Booking is a meeting in a diary, with buffers of its own kind.
type Booking struct {
	Span
	Before, After time.Duration
	Moving        bool // a new time is sought for it: it counts as not being there
}

// settled is the diary without what is being moved.
func (d Diary) settled() Diary {
	var stay []Booking
	for _, b := range d.Bookings {
		if !b.Moving {
			stay = append(stay, b)
		}
	}
	d.Bookings = stay
	return d
}

// taken joins sessions, as they are, and bookings with their buffers.
func (d Diary) taken() timeline {
	spans := append([]Span(nil), d.Sessions...)
	for _, b := range d.Bookings {
		spans = append(spans, b.widened(b.Before, b.After))
	}
	return newTimeline(spans)
}

// perDay counts bookings by the date in zone on which they start.
func (d Diary) perDay(zone *time.Location) map[Date]int {
	count := map[Date]int{}
	for _, b := range d.Bookings {
		count[DateOf(b.Starts, zone)]++
	}
	return count
}

// coming counts the bookings that start after an instant.
func (d Diary) coming(now time.Time) int {
	count := 0
	for _, b := range d.Bookings {
		if b.Starts.After(now) {
			count++
		}
	}
	return count
}
