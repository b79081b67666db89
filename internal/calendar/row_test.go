package calendar_test

import (
	"strings"
	"testing"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

func row(t *testing.T, p calendar.Proposal, date string) calendar.Row {
	t.Helper()
	for _, r := range p.Rows {
		if r.Date == day(date) {
			return r
		}
	}
	t.Fatalf("no row %s", date)
	return calendar.Row{}
}

// reasons writes "holiday(norways_day whit_monday) bridge_day".
func reasons(r calendar.Row) string {
	var texts []string
	for _, reason := range r.Reasons {
		text := string(reason.Kind)
		if len(reason.Names) > 0 {
			text += "(" + names(reason.Names) + ")"
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, " ")
}

func offered(r calendar.Row) string {
	var texts []string
	for _, c := range r.Offered {
		texts = append(texts, string(c))
	}
	return strings.Join(texts, " ")
}

var everyTick = calendar.SkipRules{
	Holidays: true, Eves: true, Bridges: true,
	Christmas: calendar.ChristmasWeeks, Summer: calendar.SummerWeeks,
}

func TestReasons(t *testing.T) {
	t.Parallel()
	everything := everyTick
	everything.Own = weeks("1-53")
	own := func(text string) calendar.SkipRules { return calendar.SkipRules{Own: weeks(text)} }
	for name, tt := range map[string]struct {
		country calendar.Country
		rules   calendar.SkipRules
		date    string
		want    string
	}{
		"nothing hits an ordinary Tuesday":         {calendar.SE, everyTick, "2027-02-02", ""},
		"two holidays that meet are both named":    {calendar.NO, everyTick, "2027-05-17", "holiday(norways_day whit_monday)"},
		"a holiday comes before an eve":            {calendar.DK, everyTick, "2028-06-05", "holiday(whit_monday) eve(constitution_day)"},
		"an eve before a bridge day and Christmas": {calendar.SE, everyTick, "2026-01-05", "eve(epiphany_eve) bridge_day"},
		"all that can hit New Year's Eve": {
			calendar.NO, everything, "2029-12-31", "eve(new_years_eve) bridge_day christmas_weeks own_week",
		},
		"summer before own weeks":                 {calendar.FI, everything, "2027-07-06", "summer_weeks own_week"},
		"a holiday in the Christmas weeks":        {calendar.SE, everyTick, "2027-01-01", "holiday(new_years_day) christmas_weeks"},
		"week 53 lies in the Christmas weeks":     {calendar.SE, calendar.SkipRules{Christmas: calendar.ChristmasWeeks}, "2026-12-29", "christmas_weeks"},
		"what is not ticked does not hit":         {calendar.SE, calendar.SkipRules{Eves: true}, "2027-05-06", ""},
		"without ticks nothing hits":              {calendar.SE, calendar.SkipRules{}, "2026-12-25", ""},
		"the summer weeks begin with week 26":     {calendar.SE, everyTick, "2027-06-28", "summer_weeks"},
		"and not on the Sunday before":            {calendar.SE, everyTick, "2027-06-27", ""},
		"and end with week 33":                    {calendar.SE, everyTick, "2027-08-22", "summer_weeks"},
		"an own week holds in the first year":     {calendar.SE, own("9"), "2027-03-02", "own_week"},
		"and in the next":                         {calendar.SE, own("9"), "2028-02-29", "own_week"},
		"own week 53 by the year of the week":     {calendar.SE, own("53"), "2027-01-01", "own_week"},
		"own week 53 does nothing without one":    {calendar.SE, own("53"), "2027-12-31", ""},
		"own week 1 takes the end of December in": {calendar.SE, own("1"), "2029-12-31", "own_week"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := reasons(calendar.Row{Reasons: tt.rules.Reasons(tt.country, day(tt.date))})
			if got != tt.want {
				t.Errorf("%s: %q, want %q", tt.date, got, tt.want)
			}
		})
	}
}

// Ascension Day, 6 May 2027, is a Thursday in week 18.
func TestOffered(t *testing.T) {
	t.Parallel()
	holidays := skipping(calendar.SkipRules{Holidays: true})
	own := func(text string) edit { return skipping(calendar.SkipRules{Own: weeks(text)}) }
	for name, tt := range map[string]struct {
		series calendar.Series
		date   string
		want   string
	}{
		"all four":                             {tuesdays("2027-04-22", holidays, number(4)), "2027-05-06", "skip hold day_before week_later"},
		"nothing before the first date":        {tuesdays("2027-05-06", holidays, number(4)), "2027-05-06", "skip hold week_later"},
		"but between it and a parity later on": {tuesdays("2027-04-29", rhythm(even), holidays, number(4)), "2027-05-06", "skip hold day_before week_later"},
		"nothing before today":                 {tuesdays("2027-04-22", holidays, number(4), today("2027-05-06")), "2027-05-06", "skip hold week_later"},
		"but today":                            {tuesdays("2027-04-22", holidays, number(4), today("2027-05-05")), "2027-05-06", "skip hold day_before week_later"},
		"nothing after until":                  {tuesdays("2027-04-22", holidays, until("2027-05-12")), "2027-05-06", "skip hold day_before"},
		"but on until":                         {tuesdays("2027-04-22", holidays, until("2027-05-13")), "2027-05-06", "skip hold day_before week_later"},
		"not the next date of the rhythm":      {tuesdays("2027-04-22", rhythm(every(1)), holidays, number(4)), "2027-05-06", "skip hold day_before"},
		"not a date that a ticked rule hits":   {tuesdays("2027-03-12", in(calendar.DK), holidays, number(4)), "2027-03-26", "skip hold week_later"},
		"not a half day when it is ticked": {
			tuesdays("2027-03-12", skipping(calendar.SkipRules{Holidays: true, Eves: true}), number(4)), "2027-03-26", "skip hold week_later",
		},
		"but when it is not":                                   {tuesdays("2027-03-12", holidays, number(4)), "2027-03-26", "skip hold day_before week_later"},
		"no Sunday for a Monday group":                         {tuesdays("2027-02-22", own("10"), number(4)), "2027-03-08", "skip hold week_later"},
		"no Sunday for a chosen Monday beside a chosen Sunday": {tuesdays("2027-02-28", rhythm(chosen("2027-03-08")), own("10")), "2027-03-08", "skip hold week_later"},
		"a Saturday for a Sunday group":                        {tuesdays("2027-05-23", holidays, number(4)), "2027-06-06", "skip hold day_before week_later"},
		"odd weeks 53 and 1 follow each other":                 {tuesdays("2026-12-15", rhythm(odd), own("53"), number(3)), "2026-12-29", "skip hold"},
		"not a target in the clock gap":                        {tuesdays("2027-03-07", starting(150), own("11"), number(3)), "2027-03-21", "skip hold"},
		"not holding a start in the clock gap":                 {tuesdays("2027-03-14", starting(150), number(3)), "2027-03-28", "skip day_before week_later"},
		"not another chosen date":                              {tuesdays("2027-05-05", rhythm(chosen("2027-05-06", "2027-05-13")), holidays), "2027-05-06", "skip hold"},
		"a date no rule hits can be skipped, moved":            {tuesdays("2027-04-08", holidays, number(4)), "2027-04-22", "skip hold day_before week_later"},
		"and is bound by the same rules":                       {tuesdays("2027-04-22", own("16"), number(4)), "2027-05-06", "skip hold day_before week_later"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := offered(row(t, propose(t, tt.series), tt.date)); got != tt.want {
				t.Errorf("offered %q, want %q", got, tt.want)
			}
		})
	}
}

func TestChoices(t *testing.T) {
	t.Parallel()
	ascension := func(choice string, edits ...edit) calendar.Series {
		edits = append(edits, skipping(calendar.SkipRules{Holidays: true}), until("2027-05-31"))
		if choice != "" {
			edits = append(edits, choosing(choose("2027-05-06 "+choice)))
		}
		return tuesdays("2027-04-22", edits...)
	}
	for name, tt := range map[string]struct {
		series calendar.Series
		choice calendar.Choice
		held   string
	}{
		"the preset is to skip":         {ascension(""), calendar.SkipIt, "2027-04-22 2027-05-20"},
		"skipped by choice":             {ascension("skip"), calendar.SkipIt, "2027-04-22 2027-05-20"},
		"held anyway":                   {ascension("hold"), calendar.HoldIt, "2027-04-22 2027-05-06 2027-05-20"},
		"the day before":                {ascension("day_before"), calendar.DayBefore, "2027-04-22 2027-05-05 2027-05-20"},
		"a week later":                  {ascension("week_later"), calendar.WeekLater, "2027-04-22 2027-05-13 2027-05-20"},
		"chosen dates are held":         {ascension("", rhythm(chosen("2027-05-06"))), calendar.HoldIt, "2027-04-22 2027-05-06"},
		"a chosen date skipped":         {ascension("skip", rhythm(chosen("2027-05-06"))), calendar.SkipIt, "2027-04-22"},
		"choices need a rule that hits": {ascension("skip", in("IS")), calendar.HoldIt, "2027-04-22 2027-05-06 2027-05-20"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := propose(t, tt.series)
			if diff := cmp.Diff(strings.Fields(tt.held), held(p)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			r := row(t, p, "2027-05-06")
			if r.Choice != tt.choice || r.Dropped != "" || r.Held() != (tt.choice != calendar.SkipIt) {
				t.Errorf("choice %q, dropped %q", r.Choice, r.Dropped)
			}
			if p.Held+p.Skipped != len(p.Rows) || p.Held != len(held(p)) {
				t.Errorf("%d held and %d skipped of %d", p.Held, p.Skipped, len(p.Rows))
			}
		})
	}
}

func TestChosenDatesKeepTheWarning(t *testing.T) {
	t.Parallel()
	p := propose(t, tuesdays("2027-04-22", rhythm(chosen("2027-05-06")), skipping(everyTick)))
	r := row(t, p, "2027-05-06")
	if got := reasons(r); !r.Held() || !r.Hit() || got != "holiday(ascension_day)" {
		t.Errorf("held %t, reasons %q", r.Held(), got)
	}
}

func TestChanges(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		change string
		want   string
	}{
		"an unticked date is not counted in the number": {"2027-01-26 skip", "2027-01-12 2027-02-09 2027-02-23"},
		"a date moved out of a clash is":                {"2027-01-26 day_before", "2027-01-12 2027-01-25 2027-02-09"},
		"a date that is not in the plan is nothing":     {"2027-01-27 skip", "2027-01-12 2027-01-26 2027-02-09"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := tuesdays("2027-01-12", number(3))
			s.Changes = choose(tt.change)
			if diff := cmp.Diff(strings.Fields(tt.want), held(propose(t, s))); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestDroppedChoice(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		choice  string
		edits   []edit
		instead calendar.Choice
	}{
		"a week later is past until": {"week_later", []edit{until("2027-05-12")}, calendar.SkipIt},
		"the day before is past":     {"day_before", []edit{until("2027-05-31"), today("2027-05-06")}, calendar.SkipIt},
		"a word from elsewhere":      {"perhaps", []edit{until("2027-05-31")}, calendar.SkipIt},
		"a chosen date stays held": {
			"week_later", []edit{rhythm(chosen("2027-05-06", "2027-05-13"))}, calendar.HoldIt,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			edits := append(tt.edits, skipping(everyTick), choosing(choose("2027-05-06 "+tt.choice)))
			p, problems := tuesdays("2027-04-22", edits...).Propose()
			if diff := cmp.Diff(calendar.Problems{"choices": calendar.NotOffered}, problems); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			r := row(t, p, "2027-05-06")
			if string(r.Dropped) != tt.choice || r.Choice != tt.instead {
				t.Errorf("dropped %q for %q", r.Dropped, r.Choice)
			}
		})
	}
}

// Tuesday 5 January and Wednesday 13 January 2027 both look at the 12th.
func TestMovedSessionsTakeEachOthersDates(t *testing.T) {
	t.Parallel()
	series := func(choices ...string) calendar.Series {
		return tuesdays("2026-12-09", rhythm(chosen("2027-01-05", "2027-01-13")),
			skipping(calendar.SkipRules{Bridges: true}), func(s *calendar.Series) {
				s.Choices = choose(choices...)
				s.Changes = choose(choices...)
			})
	}
	for name, tt := range map[string]struct {
		choices      []string
		early, later string
		held         string
	}{
		"free for both": {
			nil,
			"skip hold week_later", "skip hold day_before week_later", "2026-12-09 2027-01-05 2027-01-13",
		},
		"taken by the earlier": {
			[]string{"2027-01-05 week_later"},
			"skip hold week_later", "skip hold week_later", "2026-12-09 2027-01-12 2027-01-13",
		},
		"taken by the later": {
			[]string{"2027-01-13 day_before"},
			"skip hold", "skip hold day_before week_later", "2026-12-09 2027-01-05 2027-01-12",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := propose(t, series(tt.choices...))
			if got := offered(row(t, p, "2027-01-05")); got != tt.early {
				t.Errorf("5 January is offered %q, want %q", got, tt.early)
			}
			if got := offered(row(t, p, "2027-01-13")); got != tt.later {
				t.Errorf("13 January is offered %q, want %q", got, tt.later)
			}
			if diff := cmp.Diff(strings.Fields(tt.held), held(p)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
	both, problems := series("2027-01-05 week_later", "2027-01-13 day_before").Propose()
	if problems["choices"] != calendar.NotOffered || row(t, both, "2027-01-13").Dropped != calendar.DayBefore {
		t.Errorf("both moved to one date: %v, problems %v", held(both), problems)
	}
}

func TestSessionsOfMovedDatesGoByTime(t *testing.T) {
	t.Parallel()
	s := tuesdays("2027-01-04", rhythm(chosen("2027-01-05", "2027-01-07")), skipping(calendar.SkipRules{Bridges: true}),
		choosing(choose("2027-01-05 week_later")))
	want := []string{"2027-01-04", "2027-01-07", "2027-01-12"}
	p := propose(t, s)
	if diff := cmp.Diff(want, held(p)); diff != "" || p.Last != day("2027-01-12") {
		t.Errorf("last %v, -want +got\n%s", p.Last, diff)
	}
}

func TestRowInTheClockGap(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		edits []edit
		want  string
	}{
		"in Stockholm":          {[]edit{starting(150)}, "clock_gap"},
		"in Helsinki":           {[]edit{starting(210), inZone("Europe/Helsinki")}, "clock_gap"},
		"told after Easter Day": {[]edit{starting(150), skipping(everyTick)}, "holiday(easter_day) clock_gap"},
		"even of chosen dates":  {[]edit{starting(150), rhythm(chosen("2027-03-28", "2027-04-11"))}, "clock_gap"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := propose(t, tuesdays("2027-03-14", append(tt.edits, until("2027-04-30"))...))
			r := row(t, p, "2027-03-28")
			if got := reasons(r); got != tt.want || r.Held() || strings.Contains(offered(r), "hold") {
				t.Errorf("reasons %q, held %t, offered %q", got, r.Held(), offered(r))
			}
			if !r.Session.Starts.IsZero() {
				t.Errorf("starts %v", r.Session.Starts)
			}
		})
	}
}
