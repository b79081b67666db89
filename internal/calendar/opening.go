package calendar

import (
	"slices"
	"time"
)

// An Opening is when a supervisor receives people, in local time. The zero
// Opening is never open.
type Opening struct {
	Country Country     // whose public holidays close the day; eves and bridge days do not
	Week    [7][]Window // by time.Weekday, in any order; they may overlap
	// Closed takes away the hours of the week, Extra adds hours. They open a
	// closed day or a holiday too, and then they alone.
	Closed map[Date]bool
	Extra  map[Date][]Window
}

// On lists the hours on d by time, joined where they overlap or touch; nil when
// closed.
func (o Opening) On(d Date) []Window {
	if o.Closed[d] || o.Country.isHoliday(d) {
		return merged(o.Extra[d])
	}
	return merged(slices.Concat(o.Week[d.Weekday()], o.Extra[d]))
}

// Holds tells whether a meeting lies within the hours of the local date on which
// it starts.
func (o Opening) Holds(meeting Span, zone *time.Location) bool {
	date := DateOf(meeting.Starts, zone)
	return slices.ContainsFunc(o.On(date), func(w Window) bool {
		opens, _ := date.At(w.From, zone)
		return !meeting.Starts.Before(opens) && !meeting.Ends.After(w.ends(date, zone))
	})
}
