package certificate

import "time"

// A Day is a local date of the group, "2026-11-24". Days compare as strings.
type Day string

// DayOf returns the date of an instant in the zone it is given in.
func DayOf(t time.Time) Day { return Day(t.Format(time.DateOnly)) }

// Time returns the day's midnight in UTC, the zero time when it is no date.
func (d Day) Time() time.Time {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}

// Valid tells whether the day is a date.
func (d Day) Valid() bool { return !d.Time().IsZero() }
