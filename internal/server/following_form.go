package server

import (
	"net/url"
	"strconv"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// newFollowing is the form as it is opened: all as now.
func newFollowing(lead postgres.Lead, from supervision.Session, now time.Time) page.Following {
	g := lead.Group()
	fields := planPresets(g, postgres.LastSession{}, now)
	fields.StartTime, fields.Length, fields.Until, fields.Rhythm = "", "", "", page.KeepWeeks
	fields.FirstDate = calendar.DateOf(from.StartsAt, g.Location()).String()
	fields.Place = from.Place()
	breaks, year := breaksFrom(fields.FirstDate, g, now)
	return page.Following{
		Plan: page.Plan{Group: g, Fields: fields, Breaks: breaks, Year: year, Now: now, Reader: zoneOf(lead.SignedIn), Clashes: map[calendar.Date][]page.Clash{}},
		From: inZone(from, g.Location()),
	}
}

// workOut reads the form and finds where each session goes.
func (f *following) workOut(form url.Values, g supervision.Group, now time.Time) {
	f.page.Fields = readPlanFields(form)
	f.page.Weekday, f.page.ChangePlace = form.Get("weekday"), form.Get("change_place") != ""
	if f.page.ChangePlace {
		place, wrong := f.page.Fields.Place.Tidy()
		for field, problem := range wrong {
			f.page.Problems.Add(field, problem.Code, problem.Limit)
		}
		f.place = &place
	}
	if !f.page.ChangePlace {
		f.page.Fields.Place = f.page.From.Place()
	}
	if f.page.Replanned() {
		f.replan(g, now)
	} else {
		f.shift(g, now)
	}
	if len(f.page.Problems) == 0 {
		f.page.Same = f.changesNothing()
	}
}

// feasts are the days that are named where sessions come to lie on them.
var feasts = calendar.SkipRules{Holidays: true, Eves: true, Bridges: true}

// shift keeps each session in its week.
func (f *following) shift(g supervision.Group, now time.Time) {
	by, problems := readShift(f.page, g)
	for field, problem := range planProblems(problems, nil) {
		f.page.Problems.Add(field, problem.Code)
	}
	if len(problems) > 0 {
		return
	}
	for _, session := range f.sessions {
		to, times := by.Of(session.StartsAt, session.EndsAt)
		row := page.ShiftedRow{
			Session: inZone(session, g.Location()), To: to, Gap: times == 0,
			Moves: !to.Starts.Equal(session.StartsAt) || !to.Ends.Equal(session.EndsAt),
		}
		row.Past = !row.Gap && !to.Starts.Equal(session.StartsAt) && !to.Starts.After(now)
		if row.Moves && to.Date != calendar.DateOf(session.StartsAt, g.Location()) {
			row.Why = calendar.Row{
				Date: to.Date, Choice: calendar.HoldIt, Reasons: feasts.Reasons(calendar.Country(g.Country), to.Date),
			}
		}
		f.page.Problems.Check("choices", !row.Gap, supervision.ProblemCode(calendar.InClockGap))
		f.page.Problems.Check("choices", !row.Past, supervision.Past)
		f.page.Shifted = append(f.page.Shifted, row)
		f.slots = append(f.slots, postgres.Slot{Starts: to.Starts, Ends: to.Ends})
	}
}

func readShift(p page.Following, g supervision.Group) (by calendar.Shift, problems calendar.Problems) {
	by.Zone = g.Location()
	if day, ok := weekdayOf(p.Weekday); ok {
		by.Weekday = &day
	} else if p.Weekday != "" {
		problems.Add("weekday", calendar.ChooseOne)
	}
	if p.Fields.Rhythm != page.KeepWeeks {
		problems.Add("rhythm", calendar.ChooseOne)
	}
	if p.Fields.StartTime != "" {
		clock := read(&problems, "start_time", p.Fields.StartTime, calendar.ParseClock)
		by.Start = &clock
	}
	if p.Fields.Length != "" {
		by.Length = minutes(p.Fields.Length)
		if by.Length < calendar.MinLength || by.Length > calendar.MaxLength {
			problems.Add("length", calendar.LengthRange)
		}
	}
	return by, problems
}

// weekdayOf reads 1, Monday, to 7, Sunday.
func weekdayOf(text string) (time.Weekday, bool) {
	n, err := strconv.Atoi(text)
	return time.Weekday(n % 7), err == nil && n >= 1 && n <= 7
}

// replan lays the sessions out along another rhythm: as many as there are, in
// their order by date.
func (f *following) replan(g supervision.Group, now time.Time) {
	fields := f.page.Fields
	if fields.StartTime == "" {
		fields.StartTime = f.page.From.StartsAt.Format("15:04")
	}
	if fields.Length == "" {
		fields.Length = strconv.Itoa(f.page.From.Length())
	}
	fields.FirstDate = onWeekday(fields.FirstDate, f.page.Weekday)
	fields.Until, fields.Number = "", strconv.Itoa(len(f.sessions))
	series, unread := readSeries(fields, g, now)
	proposal, problems := series.Propose()
	for field, problem := range planProblems(unread, problems) {
		f.page.Problems.Add(field, problem.Code, problem.Limit)
	}
	held := proposal.Sessions()
	f.page.Problems.Check("rhythm", len(unread) > 0 || problems != nil || len(held) == len(f.sessions), supervision.ProblemCode(calendar.FiveYears))
	if unread != nil || len(held) != len(f.sessions) {
		return
	}
	f.page.Proposal = proposal
	for i, to := range held {
		session := f.sessions[i]
		f.page.Goes = append(f.page.Goes, page.Going{Starts: to.Starts, Session: inZone(session, g.Location())})
		f.slots = append(f.slots, postgres.Slot{Starts: to.Starts, Ends: to.Ends})
		past := !to.Starts.Equal(session.StartsAt) && !to.Starts.After(now)
		f.page.Problems.Check("first_date", !past, supervision.Past)
	}
	f.rhythm = &postgres.Plan{
		Form: supervision.NewFormKey(), FirstDate: proposal.Rows[0].Date, StartMinute: int(series.Start),
		Length: int(series.Length.Minutes()), Rhythm: string(series.Rhythm.Kind), EveryWeeks: everyWeeks(series.Rhythm),
	}
}

// onWeekday puts a date on a weekday of its own week, where both can be read.
func onWeekday(date, weekday string) string {
	day, ok := weekdayOf(weekday)
	d, err := calendar.ParseDate(date)
	if !ok || err != nil {
		return date
	}
	at := time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, time.UTC)
	to, _ := calendar.Shift{Weekday: &day, Zone: time.UTC}.Of(at, at.Add(time.Hour))
	return to.Date.String()
}
