package calendar_test

import (
	"testing"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

func TestHoursOfADay(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ week, want string }{
		"nothing":                      {"", ""},
		"as they are":                  {"09:00-12:00 13:00-17:00", "09:00-12:00 13:00-17:00"},
		"by time":                      {"13:00-17:00 09:00-12:00", "09:00-12:00 13:00-17:00"},
		"joined where they touch":      {"13:00-17:00 09:00-13:00", "09:00-17:00"},
		"joined where they overlap":    {"09:00-13:00 12:59-17:00", "09:00-17:00"},
		"one within the other":         {"09:00-17:00 12:00-13:00", "09:00-17:00"},
		"a minute between":             {"09:00-12:59 13:00-17:00", "09:00-12:59 13:00-17:00"},
		"all day":                      {"00:00-24:00", "00:00-24:00"},
		"what is none does not join":   {"09:00-12:00 12:00-12:00 13:00-12:00 12:00-24:01", "09:00-12:00"},
		"what is none may stand alone": {"12:00-12:00", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := calendar.Opening{Week: [7][]calendar.Window{tuesday: windows(tt.week)}}
			if diff := cmp.Diff(windows(tt.want), o.On(day("2026-11-24"))); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// FuzzHours holds the hours of a day against its minutes, ticked one by one.
func FuzzHours(f *testing.F) {
	for _, seed := range [][6]int{
		{540, 720, 780, 1020, 0, 0},
		{540, 720, 720, 1440, 0, 1},
		{1439, 1440, 0, 1440, -1, 5},
		{600, 540, 540, 600, 600, 600},
		{0, 1441, -1440, 0, 1 << 40, 1 << 41},
	} {
		f.Add(seed[0], seed[1], seed[2], seed[3], seed[4], seed[5])
	}
	f.Fuzz(func(t *testing.T, a, b, c, d, e, g int) {
		week := []calendar.Window{clocks(a, b), clocks(c, d)}
		extra := []calendar.Window{clocks(e, g)}
		date := day("2026-11-24")
		o := calendar.Opening{
			Week:  [7][]calendar.Window{tuesday: week},
			Extra: map[calendar.Date][]calendar.Window{date: extra},
		}
		hours := o.On(date)
		if ticked(hours) != ticked(append(week, extra...)) {
			t.Errorf("%v and %v became %v", week, extra, hours)
		}
		for i, w := range hours {
			if !w.Valid() || i > 0 && w.From <= hours[i-1].Until {
				t.Errorf("%v and %v became %v", week, extra, hours)
			}
		}
	})
}

func clocks(from, until int) calendar.Window {
	return calendar.Window{From: calendar.Clock(from), Until: calendar.Clock(until)}
}

// ticked marks the minutes of windows that lie within a day.
func ticked(list []calendar.Window) (minutes [1440]bool) {
	for _, w := range list {
		if w.From < 0 || w.Until > 1440 {
			continue
		}
		for c := w.From; c < w.Until; c++ {
			minutes[c] = true
		}
	}
	return minutes
}
