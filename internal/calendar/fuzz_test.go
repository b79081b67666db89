package calendar_test

import (
	"testing"

	"samrum/internal/calendar"
)

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"2027-01-12", "2027-02-29", "0000-00-00", "9999-12-31", "2027-1-1", "\x00", ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := calendar.ParseDate(text)
		if err == nil && d.String() != text || err != nil && !d.IsZero() {
			t.Errorf("ParseDate(%q) = %v, %v", text, d, err)
		}
	})
}

func FuzzParseClock(f *testing.F) {
	for _, text := range []string{"13", "1300", "13.00", "13:00", "24.00", "130", "99:99", ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := calendar.ParseClock(text)
		if err != nil {
			return
		}
		if again, err := calendar.ParseClock(c.String()); again != c || err != nil || c < 0 || c >= 24*60 {
			t.Errorf("ParseClock(%q) = %v, read back as %v, %v", text, c, again, err)
		}
	})
}

func FuzzParseWeeks(f *testing.F) {
	for _, text := range []string{"9, 15, 26-33", "52–1", "0", "54", "1-53", "53,1", "26 - ", "--", "9;;10", ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		set, err := calendar.ParseWeeks(text)
		if err != nil && set != 0 {
			t.Errorf("ParseWeeks(%q) = %v, %v", text, set, err)
		}
		if again, err := calendar.ParseWeeks(set.String()); again != set || err != nil || set.Has(0) || set.Has(54) {
			t.Errorf("ParseWeeks(%q) = %q, read back as %q, %v", text, set, again, err)
		}
	})
}
