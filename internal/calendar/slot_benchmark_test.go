package calendar_test

import (
	"testing"
	"time"

	"samrum/internal/calendar"
)

// busySupervisor has eight things a working day, sessions and bookings in turn,
// for six weeks over a change of the clocks and two holidays.
func busySupervisor() calendar.Search {
	s := search(at("Europe/Stockholm", "2027-03-08 07:00"), daily("07:00-12:00 12:30-21:00"),
		step(15), within(42), notice(24*time.Hour), buffers(15*time.Minute, 15*time.Minute), mostADay(6))
	first := day("2027-03-08")
	for i := range 6 * 7 {
		date := first.AddDays(i)
		if date.Weekday() == time.Saturday || date.Weekday() == time.Sunday {
			continue
		}
		for _, clock := range []string{"07:30", "11:00", "14:15", "17:30"} {
			session(date.String()+" "+clock, 90*time.Minute)(&s)
		}
		for _, clock := range []string{"09:15", "10:15", "13:00", "16:15"} {
			booked(date.String()+" "+clock, 15*time.Minute, 15*time.Minute)(&s)
		}
	}
	return s
}

func BenchmarkFreeSlots(b *testing.B) {
	s := busySupervisor()
	b.ReportAllocs()
	for b.Loop() {
		s.FreeSlots()
	}
}

func BenchmarkWhoeverIsFreeFirst(b *testing.B) {
	s := busySupervisor()
	s.Diaries = append(s.Diaries, busySupervisor().Diaries...)
	b.ReportAllocs()
	for b.Loop() {
		s.FreeSlots()
	}
}
