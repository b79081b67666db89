package i18n

import (
	"slices"
	"strings"
	"testing"

	"samrum/internal/certificate"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

// received is a certificate of twenty sessions, the last ten after a sixth joined.
func received(country supervision.Country, language supervision.Language) certificate.Document {
	return certificate.Document{
		Number: "7K3M-9Q2X", Version: 2, Language: language, Country: country, Kind: certificate.Received, Unit: certificate.UnitOf(country),
		Holder: certificate.Holder{Name: "Åsa Øberg", Profession: "socionom"}, Supervisors: []certificate.Supervisor{{Name: "Bo Ek", Title: "leg. psykolog"}},
		Groups: []certificate.GroupOf{{Name: "Ängen", Professions: certificate.CountProfessions([]string{"socionom", "socionom", ""})}},
		Figures: certificate.Figures{
			First: "2026-08-25", Last: "2027-05-18", Offered: 21,
			Rows: []certificate.Row{
				{Size: 5, First: "2026-08-25", Last: "2026-12-29", Attended: 10, Minutes: 900, External: 900},
				{Size: 6, First: "2027-01-12", Last: "2027-05-18", Attended: 10, Minutes: 900, External: 900, Online: 90},
			},
		},
		Place: "Malmö", Issued: "2027-06-30",
	}
}

func TestEveryCodeOfACertificateHasWords(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		c := In(l).Certificate
		worded(t, l, c.Title, certificate.Kinds)
		worded(t, l, c.Sentence, certificate.Kinds)
		worded(t, l, c.FocusOn, certificate.Focuses)
		worded(t, l, c.BandName, certificate.Bands)
	}
}

func TestACertificateSaysItInASentence(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		d    certificate.Document
		want string
	}{
		"Swedish hours are lessons": {received("SE", "sv"), "Härmed intygas att Åsa Øberg under perioden 25 augusti 2026 – 18 maj 2027 har deltagit i 20 handledningstillfällen i grupp om 5–6 deltagare, sammanlagt 40 handledningstimmar (1 800 min; 1 timme = 45 minuter)."},
		"Danish ones are a clock's": {received("DK", "da"), "Det bekræftes hermed, at Åsa Øberg i perioden 25. august 2026 – 18. maj 2027 har modtaget supervision i gruppe med 5–6 supervisander ved 20 supervisionsgange, i alt 30 timer (1 800 minutter)."},
		"Norwegian are lessons too": {received("NO", "nb"), "Det bekreftes at Åsa Øberg i perioden 25. august 2026 – 18. mai 2027 har mottatt veiledning i gruppe med 5–6 deltakere ved 20 veiledningsmøter, til sammen 40 veiledningstimer (1 800 min; 1 time = 45 minutter)."},
		"in English":                {received("SE", "en"), "This is to certify that Åsa Øberg took part in 20 supervision sessions in a group with 5–6 participants between 25 August 2026 and 18 May 2027, 40 supervision hours (1 800 min; 1 hour = 45 minutes) in total."},
	} {
		if got := strings.ReplaceAll(In(tt.d.Language).CertificateSentence(tt.d), nbsp, " "); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, tt.want)
		}
	}
}

func TestASingleSessionAloneHasADay(t *testing.T) {
	t.Parallel()
	d := received("DK", "sv")
	d.Figures = certificate.Figures{First: "2026-08-25", Last: "2026-08-25", Offered: 1, Rows: []certificate.Row{{Size: 1, First: "2026-08-25", Last: "2026-08-25", Attended: 1, Minutes: 50}}}
	want := "Härmed intygas att Åsa Øberg den 25 augusti 2026 har deltagit i ett handledningstillfälle i individuell form, sammanlagt 50 minuter."
	if got := strings.ReplaceAll(In("sv").CertificateSentence(d), nbsp, " "); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

func TestHoursAreWrittenAsTheyAreCounted(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		language supervision.Language
		minutes  certificate.Minutes
		unit     certificate.Unit
		want     string
	}{
		{"sv", 1590, 45, "35 handledningstimmar (1 590 min; 1 timme = 45 minuter)"},
		{"sv", 1600, 45, "35,5 handledningstimmar (1 600 min; 1 timme = 45 minuter)"},
		{"en", 1600, 45, "35.5 supervision hours (1 600 min; 1 hour = 45 minutes)"},
		{"da", 1590, 60, "26 timer og 30 minutter (1 590 minutter)"},
		{"sv", 22, 45, "0 handledningstimmar (22 min; 1 timme = 45 minuter)"},
		{"da", 60, 60, "1 time (60 minutter)"},
		{"nb", 45, 45, "1 veiledningstime (45 min; 1 time = 45 minutter)"},
	} {
		if got := strings.ReplaceAll(In(tt.language).CertificateHours(tt.minutes, tt.unit), nbsp, " "); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

func TestADanishCertificateListsEachSizeInFull(t *testing.T) {
	t.Parallel()
	paper := In("da").CertificatePaper(received("DK", "da"), "")
	want := [][]string{
		{"Ängen", "5 (3–5)", "25. august 2026 – 29. december 2026", "10", "15 t 0 min"},
		{"Ängen", "6 (6–12)", "12. januar 2027 – 18. maj 2027", "10", "15 t 0 min"},
	}
	plain := func(rows [][]string) [][]string {
		for _, row := range rows {
			for i := range row {
				row[i] = strings.ReplaceAll(row[i], nbsp, " ")
			}
		}
		return rows
	}
	if diff := cmp.Diff(want, plain(paper.Tables[0].Rows)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if diff := cmp.Diff([][]string{{"3–5", "15 t 0 min"}, {"6–12", "15 t 0 min"}}, plain(paper.Tables[1].Rows)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if want := "Cirka 17,5 timer efter Psykolognævnets omregning. Timerne ovenfor er ikke omregnet."; paper.Notices[0] != want {
		t.Error(paper.Notices[0])
	}
	d := received("DK", "da")
	d.Goal = 160
	if got, want := In("da").CertificatePaper(d, "").Notices, "I målet tæller cirka 17,5 af 160 timer efter nævnets omregning. Timerne ovenfor er ikke omregnet."; len(got) != 1 || got[0] != want {
		t.Error(got)
	}
	if diff := cmp.Diff([]string{"Supervisor: Bo Ek, leg. psykolog", "Supervisand: Åsa Øberg"}, paper.Signatures); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestANorwegianCertificateSaysWhatDoesNotCount(t *testing.T) {
	t.Parallel()
	d := received("NO", "nb")
	d.Figures.Rows[0].Size, d.Goal = 4, 240
	got := strings.ReplaceAll(strings.Join(In("nb").CertificatePaper(d, "").Notices, "\n"), nbsp, " ")
	want := "I 900 min hadde gruppen flere enn fire deltakere. De teller ikke med mot målet.\nMot målet teller 20 av 240 timer (900 min)."
	if got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

func TestHoursFromElsewhereStandApart(t *testing.T) {
	t.Parallel()
	d := received("SE", "sv")
	d.Goal = 100
	row := []certificate.Row{{Size: 5, Minutes: 450}}
	d.Elsewhere = []certificate.Elsewhere{{Practice: "Norra", Kind: "received", Verified: true, Number: "AAAA-BBBB", Rows: row}, {Practice: "Södra", Kind: "received", Rows: row}}
	paper := In("sv").CertificatePaper(d, "samrum.example/c/7K3M-9Q2X")
	rows := paper.Tables[1].Rows
	if rows[0][1] != "intyg AAAA-BBBB, kontrollerat" || rows[1][1] != "egen uppgift" || !strings.Contains(paper.Sentence, "40"+nbsp+"handledningstimmar") {
		t.Errorf("%v %s", rows, paper.Sentence)
	}
	want := []string{"Mot målet räknas 60 av 100 timmar (2" + nbsp + "700 min).", "Av dem är 450 min egna uppgifter som ingen har styrkt."}
	if diff := cmp.Diff(want, paper.Notices); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if !slices.Contains(paper.Foot, "Ersätter version 1, som inte längre gäller.") || !slices.Contains(paper.Foot, "Kontrollera på samrum.example/c/7K3M-9Q2X") {
		t.Error(paper.Foot)
	}
}

func TestACertificateSaysHowManyProfessionsAreMissing(t *testing.T) {
	t.Parallel()
	for _, f := range In("sv").CertificatePaper(received("SE", "sv"), "").Facts {
		if f.Label == "Yrkesgrupper" && strings.ReplaceAll(f.Value, nbsp, " ") != "Ängen: 2 socionom, 1 utan uppgift" {
			t.Error(f.Value)
		}
		if f.Label == "Född" && f.Value != certificate.Blank {
			t.Error("there is no line to write on")
		}
	}
}
