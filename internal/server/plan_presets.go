package server

import (
	"strconv"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// planPresets fills in the form the first time: a year that goes on
// from the group's last session by its rhythm, or of every other week that begins in a week or so when it has
// none and last is zero.
func planPresets(g supervision.Group, last postgres.LastSession, now time.Time) page.PlanFields {
	rules := calendar.DefaultSkipRules
	f := page.PlanFields{
		StartTime: "09:00", Length: strconv.Itoa(g.Length), Rhythm: string(calendar.EveryNWeeks), Weeks: "2",
		Place:    supervision.Place{Kind: supervision.PlaceKinds[0]},
		Holidays: rules.Holidays, Eves: rules.Eves, Bridges: rules.Bridges,
		Christmas: true, ChristmasWeeks: rules.Christmas.String(), Summer: true, SummerWeeks: rules.Summer.String(),
	}
	if last.PlaceKind != "" {
		f.Place = last.Place()
	}
	first := freeWeekday(g, calendar.DateOf(now, g.Location()).AddDays(7))
	if last.Number > 0 {
		f.StartTime, f.Length = last.StartsAt.In(g.Location()).Format("15:04"), strconv.Itoa(last.Length())
		rhythm := rhythmOf(last)
		f.Rhythm, f.Weeks = string(rhythm.Kind), strconv.Itoa(everyWeeks(rhythm))
		first = goesOn(g, last, rhythm, now)
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

// rhythmOf is the rhythm that the group's sessions go by: every other week when
// they were planned one by one.
func rhythmOf(last postgres.LastSession) calendar.Rhythm {
	switch kind := calendar.RhythmKind(last.Rhythm); kind {
	case calendar.EvenWeeks, calendar.OddWeeks:
		return calendar.Rhythm{Kind: kind}
	case calendar.EveryNWeeks:
		return calendar.Rhythm{Kind: kind, Weeks: last.EveryWeeks}
	}
	return calendar.Rhythm{Kind: calendar.EveryNWeeks, Weeks: 2}
}

// goesOn is the next date of the rhythm after the last session that is to come
// and is not skipped by default: the weeks keep their distance or their parity.
func goesOn(g supervision.Group, last postgres.LastSession, rhythm calendar.Rhythm, now time.Time) calendar.Date {
	from := calendar.DateOf(last.StartsAt, g.Location())
	today := calendar.DateOf(now, g.Location())
	d := from.AddDays(7)
	for !d.After(today) || skipped(g, d) || !rhythm.Has(from, d) {
		d = d.AddDays(7)
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
