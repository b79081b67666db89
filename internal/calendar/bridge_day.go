package calendar

import "time"

// IsBridgeDay tells whether d is a working day that many take off: between a
// public holiday and the weekend, or in the days around New Year. Eves make no
// bridge.
func (c Country) IsBridgeDay(d Date) bool {
	bridges := c.joinsWeekend(d) || c.isAroundNewYear(d)
	return bridges && !d.isWeekend() && !c.isHoliday(d)
}

func (c Country) joinsWeekend(d Date) bool {
	switch d.Weekday() {
	case time.Monday:
		return c.isHoliday(d.AddDays(1))
	case time.Friday:
		return c.isHoliday(d.AddDays(-1))
	}
	return false
}

// isAroundNewYear leaves out 2–5 January where 6 January is a working day.
func (c Country) isAroundNewYear(d Date) bool {
	switch d.Month {
	case time.December:
		return d.Day >= 27 && d.Day <= 30
	case time.January:
		return d.Day >= 2 && d.Day <= 5 && (c == SE || c == FI)
	}
	return false
}
