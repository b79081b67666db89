package server

import (
	"strconv"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// planPresets fills in the form the first time: a year of every other week that
// goes on from the group's last session, or begins in a week or so when it has
// none and last is zero.
func planPresets(g supervision.Group, last supervision.Session, now time.Time) page.PlanFields {
	rules := calendar.DefaultSkipRules
	f := page.PlanFields{
		StartTime: "09:00", Length: strconv.Itoa(g.Length), Rhythm: string(calendar.EveryNWeeks), Weeks: "2",
		Place:    supervision.Place{Kind: supervision.PlaceKinds[0]},
		Holidays: rules.Holidays, Eves: rules.Eves, Bridges: rules.Bridges,
		Christmas: true, ChristmasWeeks: rules.Christmas.String(), Summer: true, SummerWeeks: rules.Summer.String(),
	}
	first := freeWeekday(g, calendar.DateOf(now, g.Location()).AddDays(7))
	if last.Number > 0 {
		f.StartTime, f.Place = last.StartsAt.In(g.Location()).Format("15:04"), last.Place()
		first = fortnightAfter(g, last, now)
	}
	f.FirstDate = first.String()
	f.Until = calendar.Date{Year: first.Year + 1, Month: first.Month, Day: first.Day}.AddDays(0).String()
	return f
}

// freeWeekday is the first date from d on that is neither weekend nor skipped by
// default.
func freeWeekday(g supervision.Group, d calendar.Date) calendar.Date {
	for d.Weekday() == time.Saturday || d.Weekday() == time.Sunday || skipped(g, d) {
		d = d.AddDays(1)
	}
	return d
}

// fortnightAfter keeps the rhythm of the sessions that are planned already.
func fortnightAfter(g supervision.Group, last supervision.Session, now time.Time) calendar.Date {
	today := calendar.DateOf(now, g.Location())
	d := calendar.DateOf(last.StartsAt, g.Location()).AddDays(14)
	for !d.After(today) || skipped(g, d) {
		d = d.AddDays(14)
	}
	return d
}

func skipped(g supervision.Group, d calendar.Date) bool {
	return len(calendar.DefaultSkipRules.Reasons(calendar.Country(g.Country), d)) > 0
}

// breaksFrom lists the usual school breaks with the first Easter break that the
// plan can meet, and the year of that.
func breaksFrom(firstDate string, g supervision.Group, now time.Time) ([]calendar.SchoolBreak, int) {
	first, err := calendar.ParseDate(firstDate)
	if err != nil {
		first = calendar.DateOf(now, g.Location())
	}
	year, week := first.ISOWeek()
	breaks := calendar.SchoolBreaks(calendar.Country(g.Country), year)
	for _, b := range breaks {
		if b.Name == calendar.EasterBreak && b.Weeks[0] < week {
			return calendar.SchoolBreaks(calendar.Country(g.Country), year+1), year + 1
		}
	}
	return breaks, year
}
