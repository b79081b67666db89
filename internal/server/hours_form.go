package server

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// readHours takes the form as it was typed; hoursDraft understands it.
func readHours(form url.Values) page.HoursForm {
	text := func(name string) string { return strings.TrimSpace(form.Get(name)) }
	f := page.HoursForm{
		Version: whole(form.Get("version")), Step: text("step"), Before: text("before"), After: text("after"), Notice: text("notice"),
		Horizon: text("horizon"), AtMost: text("most_a_day"), Address: supervision.OneLine(form.Get("address")), Link: supervision.OneLine(form.Get("link")),
	}
	for day := range f.Week {
		f.Week[day] = text(page.WeekdayField(time.Weekday(day)))
	}
	return f
}

// hoursDraft reads what was typed, and what is wrong with it.
func hoursDraft(f page.HoursForm) (supervision.Reception, postgres.Week, supervision.Problems) {
	r, problems := supervision.Reception{
		Version: f.Version, Step: chosen(f.Step), Before: chosen(f.Before), After: chosen(f.After), Notice: chosen(f.Notice),
		Horizon: chosen(f.Horizon), MostADay: chosen(f.AtMost), Address: f.Address, Link: f.Link,
	}.Tidy()
	var week postgres.Week
	var unread calendar.Problems
	for day, text := range f.Week {
		week[day] = read(&unread, page.WeekdayField(time.Weekday(day)), text, calendar.ParseWindows)
	}
	for field, problem := range unread {
		problems.Add(field, supervision.ProblemCode(problem))
	}
	return r, week, problems
}

// chosen reads a number that a form offers; what is none becomes -1, which no
// field takes.
func chosen(text string) int {
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return -1
	}
	return int(n)
}

// joined makes one of each day's windows that overlap or touch, and tells
// whether there were such.
func joined(typed postgres.Week) (week postgres.Week, merged bool) {
	for day, windows := range typed {
		week[day] = calendar.Join(windows)
		merged = merged || len(week[day]) < len(windows)
	}
	return week, merged
}
