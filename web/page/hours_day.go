package page

import (
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// HourDays is what the page of days unlike others shows.
type HourDays struct {
	Days        []UnlikeDays // coming ones by date
	Holidays    []calendar.Holiday
	From, Until string // as typed, of days to close
	Day, Times  string // of extra hours
	Problems    supervision.Problems
	Astray      []AstrayBooking
	Free        FreeDays
	Now         time.Time // in the practice's zone
}

// UnlikeDays are closed one after the other, both ends of them too; or one date
// that has extra hours.
type UnlikeDays struct {
	From, Until calendar.Date
	Extra       []calendar.Window // nil: closed
}

func (p HourDays) closing(t *i18n.Texts) []component.Field {
	return []component.Field{
		dateField(component.Field{Name: "from", Label: t.Hours.From, Value: p.From}.In(p.Problems)),
		dateField(component.Field{Name: "until", Label: t.Hours.Until, Value: p.Until, Optional: true}.In(p.Problems)),
	}
}

func (p HourDays) opening(t *i18n.Texts) []component.Field {
	return []component.Field{
		dateField(component.Field{Name: "day", Label: t.Hours.Day, Value: p.Day}.In(p.Problems)),
		component.Field{Name: "times", Label: t.Hours.Times, Value: p.Times, Autocomplete: "off"}.In(p.Problems),
	}
}

// midday stands for a date where only the date is shown.
func midday(d calendar.Date) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, time.UTC)
}
