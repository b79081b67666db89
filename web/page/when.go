package page

import (
	"time"

	"samrum/internal/calendar"
	"samrum/web/component"
)

// dateField lets the browser pick a date. What is no date stands in a plain
// field: a date field would drop it.
func dateField(f component.Field) component.Field {
	if _, err := calendar.ParseDate(f.Value); err == nil || f.Value == "" {
		f.Type = "date"
	}
	return f
}

// clockField does the same for a time of day.
func clockField(f component.Field) component.Field {
	clock, err := calendar.ParseClock(f.Value)
	if err == nil {
		f.Value = clock.String()
	}
	if err == nil || f.Value == "" {
		f.Type = "time"
	}
	return f
}

// A Clash is a stretch of a leader's time that stands in the way.
type Clash struct {
	Person string // "" when sessions of one form hit each other
	Group  string // "" when the reader does not lead it
	Number int    // of that group's session, 0 as with Group
	Starts time.Time
	Ends   time.Time // both in the zone the page shows
}
