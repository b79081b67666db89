package server

import (
	"cmp"
	"net/url"
	"strings"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// readPlanFields takes the form as it was typed; readSeries understands it.
func readPlanFields(form url.Values) page.PlanFields {
	text := func(name string) string { return strings.TrimSpace(form.Get(name)) }
	ticked := func(name string) bool { return form.Get(name) != "" }
	return page.PlanFields{
		FirstDate: text("first_date"), StartTime: text("start_time"), Length: text("length"),
		Rhythm: text("rhythm"), Weeks: text("weeks"), Dates: form.Get("dates"),
		Until: text("until"), Number: text("number"), Place: readPlace(form),
		Holidays: ticked("skip_holidays"), Eves: ticked("skip_eves"), Bridges: ticked("skip_bridges"),
		Christmas: ticked("skip_christmas"), ChristmasWeeks: text("christmas_weeks"),
		Summer: ticked("skip_summer"), SummerWeeks: text("summer_weeks"), OwnWeek: text("own_weeks"),
		Choices: readChoices(form, "choice-"), Changes: readChoices(form, "date-"),
	}
}

func readPlace(form url.Values) supervision.Place {
	return supervision.Place{
		Kind: supervision.PlaceKind(form.Get("place")), Address: form.Get("place_address"), Link: form.Get("place_link"),
	}
}

// readChoices reads the fields named by prefix and date. The last value counts:
// a tick box stands behind a hidden field that says what no tick means.
func readChoices(form url.Values, prefix string) map[calendar.Date]calendar.Choice {
	choices := map[calendar.Date]calendar.Choice{}
	for name, values := range form {
		day, ok := strings.CutPrefix(name, prefix)
		if !ok {
			continue
		}
		if date, err := calendar.ParseDate(day); err == nil {
			choices[date] = calendar.Choice(values[len(values)-1])
		}
	}
	return choices
}

// readSeries understands the fields. A field that cannot be read has its problem
// and counts as empty.
func readSeries(f page.PlanFields, g supervision.Group, now time.Time) (calendar.Series, calendar.Problems) {
	var p calendar.Problems
	zone := g.Location()
	s := calendar.Series{
		Country: calendar.Country(g.Country), Zone: zone, Today: calendar.DateOf(now, zone),
		First: read(&p, "first_date", f.FirstDate, calendar.ParseDate), Start: read(&p, "start_time", f.StartTime, calendar.ParseClock),
		Length: minutes(f.Length),
		Rhythm: calendar.Rhythm{
			Kind: calendar.RhythmKind(f.Rhythm), Weeks: whole(f.Weeks), Dates: read(&p, "dates", f.Dates, calendar.ParseDates),
		},
		Until: read(&p, "until", f.Until, calendar.ParseDate),
		Skip: calendar.SkipRules{
			Holidays: f.Holidays, Eves: f.Eves, Bridges: f.Bridges, Own: read(&p, "own_weeks", f.OwnWeek, calendar.ParseWeeks),
		},
		Choices: f.Choices, Changes: f.Changes,
	}
	if f.Number != "" {
		n := whole(f.Number)
		s.Number = &n
	}
	if f.StartTime == "" {
		p.Add("start_time", calendar.Required)
	}
	if f.Christmas {
		s.Skip.Christmas = read(&p, "christmas_weeks", f.ChristmasWeeks, calendar.ParseWeeks)
	}
	if f.Summer {
		s.Skip.Summer = read(&p, "summer_weeks", f.SummerWeeks, calendar.ParseWeeks)
	}
	return s, p
}

// read parses a field that is filled in; an empty one is the zero value.
func read[T any](p *calendar.Problems, field, text string, parse func(string) (T, error)) (v T) {
	if text == "" {
		return v
	}
	v, err := parse(text)
	p.AddError(field, err)
	return v
}

// planProblems puts what could not be read before what does not add up. Their
// codes are the catalogue's too.
func planProblems(unread, found calendar.Problems) supervision.Problems {
	var p supervision.Problems
	for _, list := range []calendar.Problems{unread, found} {
		for field, problem := range list {
			if problem == calendar.RhythmRange {
				field = "weeks" // the form asks for the interval by itself
			}
			p.Add(field, supervision.ProblemCode(problem))
		}
	}
	return p
}

// everyWeeks is how many weeks a rhythm goes by, on the whole.
func everyWeeks(r calendar.Rhythm) int {
	switch r.Kind {
	case calendar.EvenWeeks, calendar.OddWeeks:
		return 2
	case calendar.ChosenDates:
		return 1
	}
	return cmp.Or(r.Weeks, 1)
}
