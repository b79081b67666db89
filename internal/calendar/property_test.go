package calendar_test

import (
	"flag"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

// anySeries fills the form in at random, always so that it can be laid out.
func anySeries(r *rand.Rand) calendar.Series {
	zones := []string{"Europe/Stockholm", "Europe/Helsinki", "America/New_York"}
	clocks := []calendar.Clock{0, 90, 150, 210, onePM, 1439}
	first := day("2026-10-01").AddDays(r.IntN(5 * 365))
	s := calendar.Series{
		Country: calendar.Countries[r.IntN(4)],
		Zone:    zone(zones[r.IntN(len(zones))]),
		First:   first,
		Start:   clocks[r.IntN(len(clocks))],
		Length:  time.Duration(15+r.IntN(466)) * time.Minute,
		Rhythm:  anyRhythm(r, first),
		Skip:    anyRules(r),
		Today:   first.AddDays(r.IntN(60) - 30),
	}
	n := 1 + r.IntN(60)
	switch {
	case s.Rhythm.Kind == calendar.ChosenDates:
	case r.IntN(2) == 0:
		s.Number = &n
	default:
		s.Until = first.AddDays(r.IntN(5 * 365))
	}
	s.Choices, s.Changes = anyChoices(r, first), anyChoices(r, first)
	return s
}

func anyRhythm(r *rand.Rand, first calendar.Date) calendar.Rhythm {
	switch r.IntN(4) {
	case 0:
		return even
	case 1:
		return odd
	case 2:
		return every(1 + r.IntN(8))
	}
	var dates []calendar.Date
	for range 1 + r.IntN(30) {
		dates = append(dates, first.AddDays(r.IntN(400)))
	}
	return calendar.Rhythm{Kind: calendar.ChosenDates, Dates: dates}
}

func anyRules(r *rand.Rand) calendar.SkipRules {
	tick := func() bool { return r.IntN(2) == 0 }
	rules := calendar.SkipRules{Holidays: tick(), Eves: tick(), Bridges: tick()}
	if tick() {
		rules.Christmas, rules.Summer = calendar.ChristmasWeeks, calendar.SummerWeeks
	}
	if tick() {
		rules.Own = calendar.Weeks(1+r.IntN(53), 1+r.IntN(53))
	}
	return rules
}

func anyChoices(r *rand.Rand, first calendar.Date) map[calendar.Date]calendar.Choice {
	all := []calendar.Choice{calendar.SkipIt, calendar.HoldIt, calendar.DayBefore, calendar.WeekLater}
	choices := map[calendar.Date]calendar.Choice{}
	for i := range 5 * 366 {
		if r.IntN(3) == 0 {
			choices[first.AddDays(i)] = all[r.IntN(len(all))]
		}
	}
	return choices
}

// How many forms are filled in, and where their chance begins; see make soak.
var (
	series     = flag.Int("series", 300, "forms that TestWhateverTheForm fills in")
	seriesSeed = flag.Uint64("series-seed", 2026, "where its chance begins")
)

func TestWhateverTheForm(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seriesSeed, 11))
	for range *series {
		s := anySeries(r)
		p, problems := s.Propose()
		if len(p.Rows) == 0 {
			continue // the first date lies in the gap, or until before it
		}
		checkCounts(t, s, p, problems)
		checkOrder(t, s, p)
		checkTimes(t, s, p)
		checkOffers(t, s, p)
		checkSettled(t, s, p)
		if t.Failed() {
			t.Fatalf("series %+v", s)
		}
	}
}

func checkCounts(t *testing.T, s calendar.Series, p calendar.Proposal, problems calendar.Problems) {
	if p.Held != len(p.Sessions()) || p.Held+p.Skipped != len(p.Rows) {
		t.Errorf("%d held, %d skipped of %d", p.Held, p.Skipped, len(p.Rows))
	}
	if s.Number != nil && p.Held != *s.Number && problems["number"] == "" {
		t.Errorf("%d held, number %d", p.Held, *s.Number)
	}
	if (p.Held < 1 || p.Held > calendar.MaxSessions) && problems == nil {
		t.Errorf("%d held without a problem", p.Held)
	}
}

// checkOrder wants no date twice, all of them within the series, and both rows
// and sessions strictly increasing.
func checkOrder(t *testing.T, s calendar.Series, p calendar.Proposal) {
	for i := 1; i < len(p.Rows); i++ {
		if !p.Rows[i].Date.After(p.Rows[i-1].Date) {
			t.Errorf("row %v after %v", p.Rows[i].Date, p.Rows[i-1].Date)
		}
	}
	sessions := p.Sessions()
	for i, session := range sessions {
		if i > 0 && (!session.Date.After(sessions[i-1].Date) || session.Starts.Before(sessions[i-1].Ends)) {
			t.Errorf("session %v after %v", session, sessions[i-1])
		}
		if session.Date.Before(s.First) || !s.Until.IsZero() && session.Date.After(s.Until) {
			t.Errorf("session on %v outside the series", session.Date)
		}
	}
}

// checkTimes reads the wall clock with the standard library alone.
func checkTimes(t *testing.T, s calendar.Series, p calendar.Proposal) {
	for _, session := range p.Sessions() {
		wall := session.Starts.In(s.Zone)
		if calendar.Clock(wall.Hour()*60+wall.Minute()) != s.Start || calendar.DateOf(wall, s.Zone) != session.Date {
			t.Errorf("session of %v %v starts at %v", session.Date, s.Start, wall)
		}
		if session.Ends.Sub(session.Starts) != s.Length || session.Starts.Location() != time.UTC {
			t.Errorf("session from %v to %v", session.Starts, session.Ends)
		}
		again := session.Starts.Add(time.Hour).In(s.Zone)
		if twice := again.Hour() == wall.Hour() && again.Day() == wall.Day(); twice != session.SummerTime {
			t.Errorf("summer time %t at %v", session.SummerTime, wall)
		}
		if earlier := session.Starts.Add(-time.Hour).In(s.Zone); earlier.Hour() == wall.Hour() {
			t.Errorf("the later of two instants: %v", wall)
		}
	}
}

func checkOffers(t *testing.T, s calendar.Series, p calendar.Proposal) {
	onGrid, onSession := map[calendar.Date]bool{}, map[calendar.Date]bool{}
	for _, r := range p.Rows {
		onGrid[r.Date], onSession[r.Session.Date] = true, true
	}
	for _, r := range p.Rows {
		if !slices.Contains(r.Offered, r.Choice) {
			t.Errorf("%v: %s is not among %v", r.Date, r.Choice, r.Offered)
		}
		for _, c := range r.Offered {
			if to := c.Target(r.Date); c == calendar.DayBefore || c == calendar.WeekLater {
				own := r.Session.Date == to
				if onGrid[to] || onSession[to] && !own || to.Before(s.Today) || len(s.Skip.Reasons(s.Country, to)) > 0 {
					t.Errorf("%v is offered %v", r.Date, to)
				}
			}
		}
	}
}

// checkSettled sends the rows back as the page does: nothing may change.
func checkSettled(t *testing.T, s calendar.Series, p calendar.Proposal) {
	s.Choices, s.Changes = map[calendar.Date]calendar.Choice{}, map[calendar.Date]calendar.Choice{}
	for i, r := range p.Rows {
		p.Rows[i].Dropped = ""
		if r.Hit() {
			s.Choices[r.Date] = r.Choice
		} else {
			s.Changes[r.Date] = r.Choice
		}
	}
	again, problems := s.Propose()
	if diff := cmp.Diff(p, again); diff != "" || problems["choices"] != "" {
		t.Errorf("problems %v, sent back -before +after\n%s", problems, diff)
	}
}
