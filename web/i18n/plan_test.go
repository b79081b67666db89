package i18n

import (
	"strings"
	"testing"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
)

func TestEveryPlanCodeHasWords(t *testing.T) {
	t.Parallel()
	x := In("sv")
	for _, p := range []calendar.Problem{
		calendar.Required, calendar.NotADate, calendar.NoSuchDate, calendar.NotATime, calendar.InClockGap, calendar.YearFarOff,
		calendar.NotWeeks, calendar.NoSuchWeek, calendar.ChooseOne, calendar.LengthRange, calendar.RhythmRange, calendar.SessionRange,
		calendar.NothingHeld, calendar.UntilOrNumber, calendar.OnlyOneEnd, calendar.BeforeFirst, calendar.AfterUntil, calendar.FiveYears,
		calendar.FewDates, calendar.ManyDates, calendar.NotOffered,
	} {
		if x.Problem[supervision.ProblemCode(p)] == "" {
			t.Errorf("no sentence for %s", p)
		}
	}
	for _, c := range calendar.Countries {
		for d := (calendar.Date{Year: 2023, Month: 1, Day: 1}); d.Year < 2025; d = d.AddDays(1) {
			for _, name := range append(c.HolidaysOn(d), c.EvesOn(d)...) {
				if x.Plan.Holiday[name] == "" {
					t.Errorf("no name for %s", name)
				}
			}
		}
	}
	for _, kind := range []calendar.ReasonKind{calendar.OnBridgeDay, calendar.InChristmas, calendar.InSummer, calendar.InOwnWeek, calendar.InGap} {
		if x.Plan.Reasons[kind] == "" {
			t.Errorf("no words for %s", kind)
		}
	}
}

// plainBlanks is a text as one would type it.
func plainBlanks(s string) string { return strings.ReplaceAll(s, nbsp, " ") }

func TestPlanSum(t *testing.T) {
	t.Parallel()
	year := calendar.Proposal{
		Held: 18, Skipped: 6, First: calendar.Date{Year: 2026, Month: 11, Day: 24}, Last: calendar.Date{Year: 2027, Month: 10, Day: 12},
	}
	for l, want := range map[supervision.Language]string{
		"sv": "18 träffar, 24 nov 2026 – 12 okt 2027, 6 datum överhoppade",
		"da": "18 møder, 24. nov. 2026 – 12. okt. 2027, 6 datoer sprunget over",
		"nb": "18 møter, 24. nov. 2026 – 12. okt. 2027, 6 datoer hoppet over",
		"en": "18 sessions, 24 Nov 2026 – 12 Oct 2027, 6 dates skipped",
	} {
		if got := plainBlanks(In(l).PlanSum(year)); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	one := calendar.Proposal{Held: 1, Skipped: 1, First: year.First, Last: year.First}
	if got := plainBlanks(In("sv").PlanSum(one)); got != "1 träff, 24 nov 2026, 1 datum överhoppat" {
		t.Error(got)
	}
	if got := plainBlanks(In("en").PlanSum(calendar.Proposal{Skipped: 2})); got != "0 sessions, 2 dates skipped" {
		t.Error(got)
	}
}

func TestPlanBreaks(t *testing.T) {
	t.Parallel()
	got := plainBlanks(In("sv").PlanBreaks(calendar.SchoolBreaks(calendar.SE, 2027), 2027))
	if want := "Vanliga lov: sportlov v. 7, 8, 9 eller 10; påsklov v. 13 (2027); höstlov v. 44."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
