package calendar

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"
	"time"
)

// A Window is a stretch of opening hours on one local date, from a time on the
// wall until another, 24.00 at the latest.
type Window struct{ From, Until Clock }

// Valid tells whether the window lies within one day and is not empty.
func (w Window) Valid() bool { return w.From >= 0 && w.From < w.Until && w.Until <= midnight }

// MaxWindows is how many stretches one day's hours may have.
const MaxWindows = 12

var betweenTimes = regexp.MustCompile(`[\s\p{Zs}]*[-–—][\s\p{Zs}]*`)

// ParseWindows reads 9–12, 13.30–16 and 0900-2400, between commas, semicolons or
// blanks; nothing gives none. They may overlap. The error is NotHours or
// HoursBackwards.
func ParseWindows(text string) ([]Window, error) {
	var windows []Window
	for _, item := range strings.FieldsFunc(betweenTimes.ReplaceAllString(text, "-"), betweenItems) {
		from, until, _ := strings.Cut(item, "-")
		opens, err := ParseClock(from)
		closes, err2 := parseEnd(until)
		if err != nil || err2 != nil || len(windows) == MaxWindows {
			return nil, NotHours
		}
		w := Window{opens, closes}
		if !w.Valid() {
			return nil, HoursBackwards
		}
		windows = append(windows, w)
	}
	return windows, nil
}

// parseEnd reads what ParseClock does, and the end of the day.
func parseEnd(text string) (Clock, error) {
	switch text {
	case "24", "2400", "24.00", "24:00":
		return midnight, nil
	}
	return ParseClock(text)
}

// Join sorts windows and makes one of those that overlap or touch.
func Join(windows []Window) []Window { return merged(windows) }

// merged joins windows that overlap or touch, and sorts them. What is not Valid
// is left out.
func merged(windows []Window) []Window {
	var apart []Window
	for _, w := range slices.SortedFunc(slices.Values(windows), byStart) {
		last := len(apart) - 1
		switch {
		case !w.Valid():
		case last >= 0 && w.From <= apart[last].Until:
			apart[last].Until = max(apart[last].Until, w.Until)
		default:
			apart = append(apart, w)
		}
	}
	return apart
}

func byStart(a, b Window) int { return cmp.Compare(a.From, b.From) }

// starts yields when the clock in zone shows the window's start, and every step
// after it, on d. What it shows never or twice that day is left out: nobody could
// tell when to come.
func (w Window) starts(d Date, step Clock, zone *time.Location) iter.Seq[time.Time] {
	return func(yield func(time.Time) bool) {
		for c := w.From; c < w.Until; c += step {
			if at, times := d.At(c, zone); times == 1 && !yield(at) {
				return
			}
		}
	}
}

// ends is the first instant when the clock in zone has come to the window's end on
// d, also when the clocks are put forward over it.
func (w Window) ends(d Date, zone *time.Location) time.Time {
	at, times := d.At(w.Until, zone)
	for c := w.Until + 1; times == 0; c++ {
		at, times = d.At(c, zone)
	}
	return at
}
