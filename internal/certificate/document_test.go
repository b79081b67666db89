package certificate_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"samrum/internal/certificate"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

// certified makes a document of sessions by a country's rules.
func certified(t testing.TB, country supervision.Country, language supervision.Language, sessions []certificate.Session) certificate.Document {
	t.Helper()
	figures, groups, err := certificate.Count(sessions, received)
	if err != nil {
		t.Fatal(err)
	}
	d := certificate.Document{
		Number: "7K3M-9Q2X", Version: 1, Language: language, Country: country, Kind: certificate.Received,
		Holder:      certificate.Holder{Name: "Åsa Øberg Æbelø", Profession: "socionom", Degree: "2019-06-05", Workplace: "Ängens familjeenhet"},
		Supervisors: []certificate.Supervisor{{Name: "Bärbel Sjöö", Title: "leg. psykolog", Training: "Handledarutbildning, 45 hp", TrainingYear: 2012, Authorisation: "12345"}},
		Practice:    "Samtalsrummet", Contact: "hej@samtalsrummet.example", Focus: []certificate.Focus{"process", "case"}, OwnCases: true, Orientation: "systemteori",
		Figures: figures, Unit: certificate.UnitOf(country), Elsewhere: []certificate.Elsewhere{}, Place: "Malmö", Issued: today,
	}
	for i := range groups {
		professions := certificate.CountProfessions([]string{"socionom", "socionom", "psykolog", ""})
		d.Groups = append(d.Groups, certificate.GroupOf{Name: fmt.Sprintf("Grupp %d", i+1), Professions: professions})
	}
	return d
}

func aYear() []certificate.Session {
	return join(fortnightly(one, "2026-08-25", 10, 90, 5), fortnightly(one, "2027-01-12", 7, 90, 6), fortnightly(other, "2027-01-13", 1, 60, 3))
}

func elsewhere(minutes certificate.Minutes) []certificate.Elsewhere {
	return []certificate.Elsewhere{{Practice: "Norra", Kind: certificate.Received, Rows: []certificate.Row{{Size: 5, Minutes: minutes}}}}
}

func TestADocumentThatContradictsItselfIsNotIssued(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		change func(*certificate.Document)
		want   error
	}{
		"as it is":                     {func(*certificate.Document) {}, nil},
		"without a number":             {func(d *certificate.Document) { d.Number = "" }, certificate.ErrIncomplete},
		"a number as it was typed":     {func(d *certificate.Document) { d.Number = "7k3m9q2x" }, certificate.ErrIncomplete},
		"nobody's":                     {func(d *certificate.Document) { d.Holder.Name = "" }, certificate.ErrIncomplete},
		"signed by nobody":             {func(d *certificate.Document) { d.Supervisors = nil }, certificate.ErrIncomplete},
		"of no day":                    {func(d *certificate.Document) { d.Issued = "" }, certificate.ErrIncomplete},
		"over the future":              {func(d *certificate.Document) { d.Issued = "2027-01-01" }, certificate.ErrFuture},
		"nothing attended":             {func(d *certificate.Document) { d.Figures.Rows = nil }, certificate.ErrNothing},
		"in another country's hours":   {func(d *certificate.Document) { d.Unit = 60 }, certificate.ErrUneven},
		"more attended than offered":   {func(d *certificate.Document) { d.Figures.Offered = 17 }, certificate.ErrUneven},
		"other dates than its rows":    {func(d *certificate.Document) { d.Figures.First = "2020-01-01" }, certificate.ErrUneven},
		"more external than there was": {func(d *certificate.Document) { d.Figures.Rows[0].External++ }, certificate.ErrUneven},
		"counted to a coming day":      {func(d *certificate.Document) { d.Figures.Until = "2027-07-01" }, certificate.ErrFuture},
		"negative minutes elsewhere":   {func(d *certificate.Document) { d.Elsewhere = elsewhere(-90) }, certificate.ErrUneven},
		"nothing elsewhere":            {func(d *certificate.Document) { d.Elsewhere = []certificate.Elsewhere{{}} }, certificate.ErrNothing},
		"a row of no group":            {func(d *certificate.Document) { d.Figures.Rows[0].Group = 2 }, certificate.ErrUneven},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := certified(t, "SE", "sv", aYear())
			tt.change(&d)
			if err := d.Check(); !errors.Is(err, tt.want) {
				t.Errorf("%v, want %v", err, tt.want)
			}
		})
	}
}

func TestTwoSignWhereDenmarkWantsIt(t *testing.T) {
	t.Parallel()
	for country, want := range map[supervision.Country]int{"DK": 2, "SE": 1, "NO": 1, "FI": 1} {
		if got := certified(t, country, "da", aYear()).Signatures(); got != want {
			t.Errorf("%s: %d sign", country, got)
		}
	}
}

func TestACorrectionAfterIssueShows(t *testing.T) {
	t.Parallel()
	d := certified(t, "SE", "sv", aYear())
	later := fortnightly(one, "2027-07-06", 1, 90, 5)
	if d.Changed(join(aYear(), later)) {
		t.Error("a later session changes what was issued")
	}
	for name, change := range map[string]func([]certificate.Session){
		"minutes":        func(s []certificate.Session) { s[3].Minutes = 60 },
		"the number":     func(s []certificate.Session) { s[3].Enrolled = 4 },
		"was not held":   func(s []certificate.Session) { s[3].Held = false },
		"contradictions": func(s []certificate.Session) { s[3].Minutes = 91 },
		"two for one":    func(s []certificate.Session) { s[3].Minutes, s[4].Minutes = 0, 0 },
	} {
		sessions := aYear()
		change(sessions)
		if !d.Changed(sessions) {
			t.Errorf("%s: silent", name)
		}
	}
}

func TestACheckNamesNobody(t *testing.T) {
	t.Parallel()
	d := certified(t, "SE", "sv", aYear())
	got := d.Answer(2)
	want := certificate.Answer{
		Number: "7K3M-9Q2X", Version: 1, Newest: 2, First: "2026-08-25", Last: "2027-04-06", Issued: today, Minutes: 1590, Unit: 45, Fingerprint: d.Fingerprint(),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if !got.Void() || d.Answer(1).Void() {
		t.Error("the newest version stands, and only it")
	}
	for _, name := range []string{"Åsa", "Bärbel", "Samtalsrummet", "socionom", "Ängen"} {
		if strings.Contains(fmt.Sprint(got), name) {
			t.Errorf("the check says %s", name)
		}
	}
}
