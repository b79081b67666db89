package certificate_test

import (
	"testing"

	"samrum/internal/certificate"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestHoursAreFlooredToHalves(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		minutes certificate.Minutes
		unit    certificate.Unit
		halves  int
	}{
		"17 × 90 and one of 60":           {1590, certificate.Lesson, 70}, // 35 h 15 min of 45
		"20 × 90 are forty":               {1800, certificate.Lesson, 80},
		"a minute under a half":           {22, certificate.Lesson, 0},
		"a half of 45 is 22½":             {23, certificate.Lesson, 1},
		"a minute under an hour":          {44, certificate.Lesson, 1},
		"exactly an hour":                 {45, certificate.Lesson, 2},
		"a clock's hour and a half":       {90, certificate.Clock, 3},
		"a minute under it":               {89, certificate.Clock, 2},
		"the goal of 240 to the last one": {10799, certificate.Lesson, 479},
	} {
		if got := tt.minutes.Halves(tt.unit); got != tt.halves {
			t.Errorf("%s: %d, want %d", name, got, tt.halves)
		}
	}
	if h, m := certificate.Minutes(1590).Clock(); h != 26 || m != 30 {
		t.Errorf("%d h %d min", h, m)
	}
}

func TestEachCountryHasItsUnit(t *testing.T) {
	t.Parallel()
	want := map[supervision.Country]certificate.Unit{"SE": 45, "NO": 45, "DK": 60, "FI": 60}
	for _, country := range supervision.Countries {
		if got := certificate.UnitOf(country); got != want[country] {
			t.Errorf("%s: %d", country, got)
		}
	}
}

func TestTheBoardsBandsMeet(t *testing.T) {
	t.Parallel()
	want := map[int]certificate.Band{1: "one", 2: "two", 3: "three_to_five", 5: "three_to_five", 6: "six_to_twelve", 12: "six_to_twelve", 13: "over_twelve", 40: "over_twelve"}
	for size, band := range want {
		if got := certificate.BandOf(size); got != band {
			t.Errorf("%d: %s, want %s", size, got, band)
		}
	}
}

// Ten sessions of 90 minutes in a group of five and ten after a sixth joined:
// 15 h of size 5 and 15 h of size 6, in full, which the board makes 10 + 7½ of.
func TestDanishHoursStandInFullAndTheBoardConverts(t *testing.T) {
	t.Parallel()
	f, _, err := certificate.Count(join(fortnightly(one, "2026-08-25", 10, 90, 5), fortnightly(one, "2027-01-12", 10, 90, 6)), received)
	if err != nil {
		t.Fatal(err)
	}
	want := []certificate.BandSum{{Band: "three_to_five", Minutes: 900}, {Band: "six_to_twelve", Minutes: 900}}
	if diff := cmp.Diff(want, certificate.BandSums(f.Rows)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if got := certificate.Converted(f.Rows); got != 600+450 {
		t.Errorf("converted to %d", got)
	}
}

func TestTheBoardConverts(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		rows []certificate.Row
		want certificate.Minutes
	}{
		"alone in full":              {[]certificate.Row{{Size: 1, Minutes: 61}}, 61},
		"two in full":                {[]certificate.Row{{Size: 2, Minutes: 61}}, 61},
		"two thirds, floored":        {[]certificate.Row{{Size: 5, Minutes: 61}}, 40},                         // 40⅔
		"floored on the total alone": {[]certificate.Row{{Size: 5, Minutes: 61}, {Size: 6, Minutes: 61}}, 71}, // 40⅔ + 30½
		"nothing above twelve":       {[]certificate.Row{{Size: 13, Minutes: 900}}, 0},
	} {
		if got := certificate.Converted(tt.rows); got != tt.want {
			t.Errorf("%s: %d, want %d", name, got, tt.want)
		}
	}
}

func TestInNorwayOnlySmallGroupsCount(t *testing.T) {
	t.Parallel()
	rows := []certificate.Row{{Size: 4, Minutes: 900}, {Size: 5, Minutes: 450}, {Size: 1, Minutes: 45}}
	if got := certificate.Towards("NO", rows); got != 945 {
		t.Errorf("%d count", got)
	}
	if got := certificate.Uncounted("NO", rows); got != 450 {
		t.Errorf("%d do not", got)
	}
	if got := certificate.Uncounted("SE", rows); got != 0 {
		t.Errorf("%d do not count in Sweden", got)
	}
}

func TestARunningTotalKeepsOwnStatementsApart(t *testing.T) {
	t.Parallel()
	rows := func(minutes certificate.Minutes) []certificate.Row {
		return []certificate.Row{{Size: 5, Minutes: minutes}}
	}
	elsewhere := []certificate.Elsewhere{
		{Kind: "received", Verified: true, Number: "A", Version: 1, Rows: rows(900)},
		{Kind: "received", Verified: true, Number: "A", Version: 2, Rows: rows(990)}, // instead
		{Kind: "received", Rows: rows(450)},
		{Kind: "received", Rows: rows(450)}, // statements have no number to be alike by
		{Kind: "meta", Rows: rows(2250)},
	}
	goal := certificate.Goals[0] // 100 hours of 45 minutes are 4 500
	got := goal.Towards(rows(1590), elsewhere)
	want := certificate.Progress{Goal: goal, Here: 1590, Verified: 990, Stated: 900, Vouched: 2580, All: 3480}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if reached, of := got.Halves(); reached != 154 || of != 200 || got.Reached() {
		t.Errorf("%d of %d", reached, of)
	}
	if p := goal.Towards(rows(4500), nil); !p.Reached() {
		t.Error("100 hours are not 100")
	}
	if p := goal.Towards(rows(4499), elsewhere[2:3]); p.Reached() {
		t.Error("an own statement reached the goal")
	}
	if p := certificate.Goals[1].Towards(nil, elsewhere); p.Stated != 2250 {
		t.Errorf("meta-supervision %d", p.Stated)
	}
}

func TestProfessionsAreCounted(t *testing.T) {
	t.Parallel()
	got := certificate.CountProfessions([]string{"socionom", "", "Psykolog", " psykolog ", "  ", "ergoterapeut"})
	want := certificate.Professions{Given: []certificate.Profession{{Name: "Psykolog", N: 2}, {Name: "ergoterapeut", N: 1}, {Name: "socionom", N: 1}}, Missing: 2}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestANumberIsReadAsItIsTyped(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]certificate.Number{"7k3m9q2x": "7K3M-9Q2X", " 7K3M - 9Q2X ": "7K3M-9Q2X", "oil0-0000": "0110-0000", "7K3M-9Q2": "", "7K3M-9Q2U": "", "": ""} {
		if got, ok := certificate.ParseNumber(typed); got != want || ok != (want != "") {
			t.Errorf("%q is %q", typed, got)
		}
	}
	if n := certificate.NewNumber(); len(n) != 9 {
		t.Error(n)
	}
}
