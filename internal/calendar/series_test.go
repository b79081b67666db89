package calendar_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

// tuesdays is a form filled in for Tuesdays at 13.00 in Stockholm, changed by
// edits; neither until nor number is set.
func tuesdays(first string, edits ...func(*calendar.Series)) calendar.Series {
	s := calendar.Series{
		Country: calendar.SE,
		Zone:    zone("Europe/Stockholm"),
		First:   day(first),
		Start:   onePM,
		Length:  90 * time.Minute,
		Rhythm:  every(2),
		Today:   day("2026-11-17"),
	}
	for _, edit := range edits {
		edit(&s)
	}
	return s
}

func every(weeks int) calendar.Rhythm {
	return calendar.Rhythm{Kind: calendar.EveryNWeeks, Weeks: weeks}
}

var (
	even = calendar.Rhythm{Kind: calendar.EvenWeeks}
	odd  = calendar.Rhythm{Kind: calendar.OddWeeks}
)

func chosen(dates ...string) calendar.Rhythm {
	return calendar.Rhythm{Kind: calendar.ChosenDates, Dates: days(dates...)}
}

type edit = func(*calendar.Series)

func rhythm(r calendar.Rhythm) edit        { return func(s *calendar.Series) { s.Rhythm = r } }
func until(date string) edit               { return func(s *calendar.Series) { s.Until = day(date) } }
func number(n int) edit                    { return func(s *calendar.Series) { s.Number = &n } }
func in(c calendar.Country) edit           { return func(s *calendar.Series) { s.Country = c } }
func inZone(name string) edit              { return func(s *calendar.Series) { s.Zone = zone(name) } }
func skipping(r calendar.SkipRules) edit   { return func(s *calendar.Series) { s.Skip = r } }
func today(date string) edit               { return func(s *calendar.Series) { s.Today = day(date) } }
func starting(minutes calendar.Clock) edit { return func(s *calendar.Series) { s.Start = minutes } }
func lasting(d time.Duration) edit         { return func(s *calendar.Series) { s.Length = d } }
func choosing(choices map[calendar.Date]calendar.Choice) edit {
	return func(s *calendar.Series) { s.Choices = choices }
}

// choose reads "2027-03-30 hold" and the like.
func choose(lines ...string) map[calendar.Date]calendar.Choice {
	choices := map[calendar.Date]calendar.Choice{}
	for _, line := range lines {
		date, choice, _ := strings.Cut(line, " ")
		choices[day(date)] = calendar.Choice(choice)
	}
	return choices
}

func weeks(text string) calendar.WeekSet {
	set, err := calendar.ParseWeeks(text)
	if err != nil {
		panic(err)
	}
	return set
}

func held(p calendar.Proposal) []string {
	var dates []string
	for _, s := range p.Sessions() {
		dates = append(dates, s.Date.String())
	}
	return dates
}

func propose(t *testing.T, s calendar.Series) calendar.Proposal {
	t.Helper()
	p, problems := s.Propose()
	if problems != nil {
		t.Fatalf("problems %v", problems)
	}
	return p
}

func TestGrid(t *testing.T) {
	t.Parallel()
	christmas := calendar.SkipRules{Christmas: calendar.ChristmasWeeks}
	for name, tt := range map[string]struct {
		series calendar.Series
		want   string
	}{
		"even weeks over New Year pause three weeks": {
			tuesdays("2026-12-01", rhythm(even), until("2027-01-31")),
			"2026-12-08 2026-12-22 2027-01-12 2027-01-26",
		},
		"odd weeks over New Year follow each other": {
			tuesdays("2026-12-01", rhythm(odd), until("2027-01-31")),
			"2026-12-01 2026-12-15 2026-12-29 2027-01-05 2027-01-19",
		},
		"every two weeks change parity instead": {
			tuesdays("2026-12-08", until("2027-01-31")),
			"2026-12-08 2026-12-22 2027-01-05 2027-01-19",
		},
		"even weeks from 29 December 2026 begin two weeks later": {
			tuesdays("2026-12-29", rhythm(even), number(2)),
			"2027-01-12 2027-01-26",
		},
		"every week": {
			tuesdays("2027-01-12", rhythm(every(1)), number(3)),
			"2027-01-12 2027-01-19 2027-01-26",
		},
		"every seven weeks": {
			tuesdays("2027-01-12", rhythm(every(7)), number(3)),
			"2027-01-12 2027-03-02 2027-04-20",
		},
		"every eight weeks": {
			tuesdays("2027-01-12", rhythm(every(8)), number(3)),
			"2027-01-12 2027-03-09 2027-05-04",
		},
		"until counts its own date": {
			tuesdays("2027-01-12", until("2027-02-09")),
			"2027-01-12 2027-01-26 2027-02-09",
		},
		"until the day before a date leaves it out": {
			tuesdays("2027-01-12", until("2027-02-08")),
			"2027-01-12 2027-01-26",
		},
		"until may be the first date": {
			tuesdays("2027-01-12", until("2027-01-12")),
			"2027-01-12",
		},
		"a skipped first date does not shift the rhythm": {
			tuesdays("2026-12-22", skipping(christmas), number(2)),
			"2027-01-19 2027-02-02",
		},
		"a skipped date is not counted in the number": {
			tuesdays("2026-12-08", skipping(christmas), number(3)),
			"2026-12-08 2027-01-19 2027-02-02",
		},
		"a moved date is counted in the number": {
			tuesdays("2026-12-08", skipping(christmas), number(3), choosing(choose("2027-01-05 week_later"))),
			"2026-12-08 2027-01-12 2027-01-19",
		},
		"chosen dates in any order and with the first date among them": {
			tuesdays("2027-01-12", rhythm(chosen("2027-03-01", "2027-01-28", "2027-03-01"))),
			"2027-01-12 2027-01-28 2027-03-01",
		},
		"chosen dates without a first date": {
			tuesdays("2027-01-12", rhythm(chosen("2027-03-01", "2027-01-28")), func(s *calendar.Series) { s.First = calendar.Date{} }),
			"2027-01-28 2027-03-01",
		},
		"a start at midnight belongs to its local date": {
			tuesdays("2027-01-12", starting(0), until("2027-01-26")),
			"2027-01-12 2027-01-26",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := propose(t, tt.series)
			if diff := cmp.Diff(strings.Fields(tt.want), held(p)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestStartsLater(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		first  string
		rhythm calendar.Rhythm
		want   string
	}{
		"an odd first date for even weeks waits a week":          {"2026-12-01", even, "2026-12-08"},
		"an even first date for odd weeks waits a week":          {"2027-01-12", odd, "2027-01-19"},
		"week 53 for even weeks waits two":                       {"2026-12-29", even, "2027-01-12"},
		"a Sunday early in January still belongs to week 53":     {"2027-01-03", even, "2027-01-17"},
		"the right parity waits for nothing":                     {"2026-12-08", even, ""},
		"every two weeks has no parity":                          {"2026-12-01", every(2), ""},
		"the last day of December may belong to week 1, and odd": {"2029-12-31", odd, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := propose(t, tuesdays(tt.first, rhythm(tt.rhythm), number(3)))
			got := p.StartsLater
			if tt.want == "" && !got.IsZero() || tt.want != "" && got != day(tt.want) {
				t.Errorf("starts later on %v, want %q", got, tt.want)
			}
		})
	}
}

// The number of sessions, their first and last date and the dates skipped, as
// the page sums them up. Only the Christmas and summer weeks decide here: no
// other tick of a fresh form, in any country, hits one of these Tuesdays.
func TestSumLine(t *testing.T) {
	t.Parallel()
	for _, country := range calendar.Countries {
		for ticks := range 8 {
			rules := calendar.DefaultSkipRules
			rules.Holidays, rules.Eves, rules.Bridges = ticks&1 > 0, ticks&2 > 0, ticks&4 > 0
			p := propose(t, tuesdays("2026-11-24", in(country), skipping(rules), number(18)))
			got := fmt.Sprintf("%d sessions, %v – %v, %d dates skipped", p.Held, p.First, p.Last, p.Skipped)
			if want := "18 sessions, 2026-11-24 – 2027-10-12, 6 dates skipped"; got != want {
				t.Errorf("%s, %+v: %s, want %s", country, rules, got, want)
			}
		}
	}
}

func TestSumLineWithoutOneOfTheWeeks(t *testing.T) {
	t.Parallel()
	rules := calendar.DefaultSkipRules
	rules.Summer = 0
	if p := propose(t, tuesdays("2026-11-24", skipping(rules), number(18))); p.Skipped != 2 || p.Last != day("2027-08-17") {
		t.Errorf("without summer weeks %d skipped, last %v", p.Skipped, p.Last)
	}
}

func TestTimes(t *testing.T) {
	t.Parallel()
	const twoThirty, threeThirty calendar.Clock = 150, 210
	for name, tt := range map[string]struct {
		series calendar.Series
		date   string
		want   string // start, end in UTC
		summer bool
	}{
		"12.00 UTC before the change in March": {
			tuesdays("2027-01-12", number(8)), "2027-03-23", "12:00–13:30", false,
		},
		"11.00 UTC after it": {
			tuesdays("2027-01-12", number(8)), "2027-04-06", "11:00–12:30", false,
		},
		"12.00 UTC again after the change in October": {
			tuesdays("2027-10-19", number(2)), "2027-11-02", "12:00–13:30", false,
		},
		"over the change in March ninety minutes are real ones": {
			tuesdays("2027-03-28", starting(90), number(1)), "2027-03-28", "00:30–02:00", false,
		},
		"over the change in October too": {
			tuesdays("2027-10-31", starting(90), number(1)), "2027-10-31", "23:30–01:00", false,
		},
		"the doubled hour in Stockholm is taken in summer time": {
			tuesdays("2027-10-31", starting(twoThirty), number(1)), "2027-10-31", "00:30–02:00", true,
		},
		"the doubled hour in Helsinki is taken in summer time": {
			tuesdays("2027-10-31", in(calendar.FI), inZone("Europe/Helsinki"), starting(threeThirty), number(1)),
			"2027-10-31", "00:30–02:00", true,
		},
		"02.30 in Helsinki is ordinary in March": {
			tuesdays("2027-03-28", in(calendar.FI), inZone("Europe/Helsinki"), starting(twoThirty), number(1)),
			"2027-03-28", "00:30–02:00", false,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sessions := propose(t, tt.series).Sessions()
			i := slices.IndexFunc(sessions, func(s calendar.Session) bool { return s.Date == day(tt.date) })
			if i < 0 {
				t.Fatalf("not held on %s", tt.date)
			}
			s := sessions[i]
			if got := s.Starts.Format("15:04") + "–" + s.Ends.Format("15:04"); got != tt.want || s.SummerTime != tt.summer {
				t.Errorf("%s, summer time said %t, want %s, %t", got, s.SummerTime, tt.want, tt.summer)
			}
		})
	}
}

func TestWeek53(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		series calendar.Series
		want   calendar.Week53Kind
	}{
		"even weeks pause for three":                    {tuesdays("2026-12-01", rhythm(even), until("2027-01-31")), calendar.ThreeWeeksPause},
		"odd weeks follow each other":                   {tuesdays("2026-12-01", rhythm(odd), until("2027-01-31")), calendar.WeeksFollow},
		"every two weeks change parity":                 {tuesdays("2026-12-01", number(6)), calendar.ParityChanges},
		"every four weeks too":                          {tuesdays("2026-12-01", rhythm(every(4)), number(6)), calendar.ParityChanges},
		"every three weeks had none":                    {tuesdays("2026-12-01", rhythm(every(3)), number(6)), ""},
		"every week has none":                           {tuesdays("2026-12-01", rhythm(every(1)), number(6)), ""},
		"chosen dates have none":                        {tuesdays("2026-12-01", rhythm(chosen("2026-12-15", "2027-01-12"))), ""},
		"a series that ends before week 53":             {tuesdays("2026-12-01", rhythm(even), until("2026-12-31")), ""},
		"a series that begins the Monday after it":      {tuesdays("2027-01-04", rhythm(odd), number(3)), ""},
		"a series that begins on its Sunday":            {tuesdays("2027-01-03", rhythm(odd), number(3)), calendar.WeeksFollow},
		"a series that ends the Sunday before it":       {tuesdays("2026-12-13", rhythm(even), until("2026-12-27")), ""},
		"a session in week 53 is on both sides":         {tuesdays("2026-12-29", rhythm(odd), until("2026-12-31")), calendar.WeeksFollow},
		"a New Year without week 53":                    {tuesdays("2027-12-01", rhythm(even), until("2028-01-31")), ""},
		"what is skipped is no session on the far side": {tuesdays("2026-12-15", skipping(calendar.SkipRules{Christmas: calendar.ChristmasWeeks}), until("2027-01-10")), ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var want []calendar.Week53
			if tt.want != "" {
				want = []calendar.Week53{{Kind: tt.want, Year: 2026}}
			}
			if diff := cmp.Diff(want, propose(t, tt.series).Week53); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestTwoWeeks53(t *testing.T) {
	t.Parallel()
	newYears := calendar.SkipRules{Own: weeks("2-52")}
	p := propose(t, tuesdays("2043-12-29", rhythm(odd), skipping(newYears), until("2048-12-29")))
	if len(p.Week53) != 2 || p.Week53[0].Year != 2043 || p.Week53[1].Year != 2048 {
		t.Errorf("weeks 53: %v", p.Week53)
	}
}

func TestPast(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		series calendar.Series
		want   bool
	}{
		"a plan from today is not in the past":                 {tuesdays("2026-11-24", number(3), today("2026-11-24")), false},
		"a plan from yesterday is":                             {tuesdays("2026-11-24", number(3), today("2026-11-25")), true},
		"a past first date whose first session is yet to come": {tuesdays("2026-12-01", rhythm(even), number(3), today("2026-12-05")), false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := propose(t, tt.series)
			if p.StartsInPast != tt.want || p.Held != 3 {
				t.Errorf("in the past %t, held %d", p.StartsInPast, p.Held)
			}
		})
	}
}

func TestProblems(t *testing.T) {
	t.Parallel()
	all := weeks("1-53")
	for name, tt := range map[string]struct {
		series calendar.Series
		want   calendar.Problems
	}{
		"no sessions asked for":       {tuesdays("2027-01-12", number(0)), calendar.Problems{"number": calendar.SessionRange}},
		"61 sessions asked for":       {tuesdays("2027-01-12", number(61)), calendar.Problems{"number": calendar.SessionRange}},
		"fewer than none":             {tuesdays("2027-01-12", number(-1)), calendar.Problems{"number": calendar.SessionRange}},
		"60 sessions are a plan":      {tuesdays("2027-01-12", rhythm(every(1)), number(60)), nil},
		"61 sessions by until":        {tuesdays("2027-01-12", rhythm(every(1)), until("2028-03-07")), calendar.Problems{"until": calendar.SessionRange}},
		"60 sessions by until":        {tuesdays("2027-01-12", rhythm(every(1)), until("2028-02-29")), nil},
		"both until and number":       {tuesdays("2027-01-12", until("2027-06-30"), number(8)), calendar.Problems{"until": calendar.OnlyOneEnd}},
		"neither until nor number":    {tuesdays("2027-01-12"), calendar.Problems{"until": calendar.UntilOrNumber}},
		"until before the first date": {tuesdays("2027-01-12", until("2027-01-11")), calendar.Problems{"until": calendar.BeforeFirst}},
		"until before the parity comes": {
			tuesdays("2026-12-29", rhythm(even), until("2027-01-11")), calendar.Problems{"until": calendar.NothingHeld},
		},
		"everything skipped by until": {
			tuesdays("2027-01-12", until("2027-06-30"), skipping(calendar.SkipRules{Own: all})), calendar.Problems{"until": calendar.NothingHeld},
		},
		"everything skipped by number": {
			tuesdays("2027-01-12", number(8), skipping(calendar.SkipRules{Own: all})), calendar.Problems{"number": calendar.FiveYears},
		},
		"a number that takes five years is a plan": {
			tuesdays("2027-01-12", rhythm(every(8)), number(33)), nil,
		},
		"one that takes longer is not": {
			tuesdays("2027-01-12", rhythm(every(8)), number(34)), calendar.Problems{"number": calendar.FiveYears},
		},
		"until five years ahead is a plan": {tuesdays("2027-01-12", rhythm(every(8)), until("2032-01-12")), nil},
		"until a day later is not":         {tuesdays("2027-01-12", rhythm(every(8)), until("2032-01-13")), calendar.Problems{"until": calendar.FiveYears}},
		"five years from a leap day":       {tuesdays("2028-02-29", rhythm(every(8)), until("2033-03-01")), nil},
		"the gap in Stockholm": {
			tuesdays("2027-03-28", starting(150), number(3)), calendar.Problems{"first_date": calendar.InClockGap},
		},
		"the gap in Helsinki": {
			tuesdays("2027-03-28", inZone("Europe/Helsinki"), starting(210), number(3)), calendar.Problems{"first_date": calendar.InClockGap},
		},
		"no first date": {
			tuesdays("2027-01-12", number(3), func(s *calendar.Series) { s.First = calendar.Date{} }), calendar.Problems{"first_date": calendar.Required},
		},
		"a year with a nought too many": {tuesdays("0202-01-12", number(3)), calendar.Problems{"first_date": calendar.YearFarOff}},
		"no length":                     {tuesdays("2027-01-12", number(3), lasting(0)), calendar.Problems{"length": calendar.LengthRange}},
		"half a minute":                 {tuesdays("2027-01-12", number(3), lasting(90*time.Minute+30*time.Second)), calendar.Problems{"length": calendar.LengthRange}},
		"longer than a day's work":      {tuesdays("2027-01-12", number(3), lasting(481*time.Minute)), calendar.Problems{"length": calendar.LengthRange}},
		"a time after midnight":         {tuesdays("2027-01-12", number(3), starting(24*60)), calendar.Problems{"start_time": calendar.NotATime}},
		"no rhythm":                     {tuesdays("2027-01-12", number(3), rhythm(calendar.Rhythm{})), calendar.Problems{"rhythm": calendar.ChooseOne}},
		"every nought weeks":            {tuesdays("2027-01-12", number(3), rhythm(every(0))), calendar.Problems{"rhythm": calendar.RhythmRange}},
		"every nine weeks":              {tuesdays("2027-01-12", number(3), rhythm(every(9))), calendar.Problems{"rhythm": calendar.RhythmRange}},
		"chosen dates with none chosen": {tuesdays("2027-01-12", rhythm(chosen())), calendar.Problems{"dates": calendar.Required}},
		"a chosen date before the first": {
			tuesdays("2027-01-12", rhythm(chosen("2027-01-11"))), calendar.Problems{"dates": calendar.BeforeFirst},
		},
		"a chosen date after until": {
			tuesdays("2027-01-12", rhythm(chosen("2027-02-11")), until("2027-02-10")), calendar.Problems{"dates": calendar.AfterUntil},
		},
		"a chosen date in six years": {
			tuesdays("2027-01-12", rhythm(chosen("2033-01-11"))), calendar.Problems{"dates": calendar.FiveYears},
		},
		"fewer chosen dates than the number": {
			tuesdays("2027-01-12", rhythm(chosen("2027-01-28")), number(3)), calendar.Problems{"number": calendar.FewDates},
		},
		"more chosen dates than the number": {
			tuesdays("2027-01-12", rhythm(chosen("2027-01-28", "2027-02-09")), number(2)), calendar.Problems{"dates": calendar.ManyDates},
		},
		"everything at once": {
			calendar.Series{Zone: time.UTC, Start: -1},
			calendar.Problems{
				"first_date": calendar.Required, "start_time": calendar.NotATime, "length": calendar.LengthRange,
				"rhythm": calendar.ChooseOne, "until": calendar.UntilOrNumber,
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, problems := tt.series.Propose()
			if diff := cmp.Diff(tt.want, problems); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestProblemsKeepTheFirstOfAField(t *testing.T) {
	t.Parallel()
	var problems calendar.Problems
	problems.Add("until", "")
	problems.AddError("until", nil)
	if problems != nil {
		t.Errorf("no problem became %v", problems)
	}
	_, err := calendar.ParseDate("soon")
	problems.AddError("until", err)
	problems.Add("until", calendar.UntilOrNumber)
	if diff := cmp.Diff(calendar.Problems{"until": calendar.NotADate}, problems); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestProposeLeavesTheSeriesAlone(t *testing.T) {
	t.Parallel()
	s := tuesdays("2027-01-12", rhythm(chosen("2027-03-01", "2027-01-28")))
	propose(t, s)
	if diff := cmp.Diff(days("2027-03-01", "2027-01-28"), s.Rhythm.Dates); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
