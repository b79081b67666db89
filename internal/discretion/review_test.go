package discretion

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// reviewed returns the level and the rule of everything found in text, joined
// by blanks: "2 street".
func reviewed(text string, allow ...string) string {
	var found []string
	for _, f := range New(allow).Review(text, today) {
		found = append(found, fmt.Sprint(f.Level, f.Rule))
	}
	return strings.Join(found, " ")
}

// expect checks that each text gives its findings: "2street 1capital", or "".
func expect(t *testing.T, want map[string]string) {
	t.Helper()
	for text, findings := range want {
		if diff := cmp.Diff(findings, reviewed(text)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

// marked returns the stretches of text that a rule finds.
func marked(text string, rule Rule) []string {
	var stretches []string
	for _, f := range New(nil).Review(text, today) {
		if f.Rule == rule {
			stretches = append(stretches, text[f.Start:f.End])
		}
	}
	return stretches
}

// The specimens of the countries' authorities, and impossible numbers.
func TestReviewGivesEachVectorItsLevel(t *testing.T) {
	t.Parallel()
	expect(t, map[string]string{
		"121212-1212":       "3se_personnummer",
		"20121212-1212":     "3se_personnummer",
		"19121212 1212":     "3se_personnummer",
		"121212+1212":       "3se_personnummer",
		"900101-9802":       "3se_personnummer",
		"189001019802":      "3se_personnummer",
		"701063-2391":       "3se_personnummer",
		"000101-T220":       "3se_personnummer",
		"202100-5448":       "2organisation_number",
		"212000-0142":       "2organisation_number",
		"0701234569":        "2phone_local",
		"070761-4285":       "3dk_cpr",
		"251248-9996":       "3dk_cpr",
		"670761-0001":       "3dk_cpr",
		"15859030014":       "3no_fodselsnummer",
		"158590 12342":      "3no_fodselsnummer",
		"41810150023":       "3no_fodselsnummer",
		"15859030022":       "3no_fodselsnummer",
		"15859030030":       "3no_fodselsnummer",
		"15859030049":       "3no_fodselsnummer",
		"12345678903":       "",
		"131052-308T":       "3fi_hetu",
		"010190-900P":       "3fi_hetu",
		"2026-11-22":        "2full_date",
		"22.11.2026":        "2full_date",
		"v. 47":             "",
		"kl. 13.00–14.30":   "",
		"90 min":            "",
		"§ 14":              "",
		"26 kap. 1 §":       "",
		"LVU":               "",
		"BUP":               "",
		"tisdag":            "",
		"mamman":            "",
		"A och B":           "",
		"１２１２１２－１２１２":       "3se_personnummer",
		"121212–1212":       "3se_personnummer",
		"12 12 12 - 12 12":  "3se_personnummer",
		"121212-1212 14 år": "3se_personnummer",
	})
}

// What is only doubtful: the checks fail, or a clock stands behind a date.
func TestReviewWarnsOfNumbersThatFailTheirCheck(t *testing.T) {
	t.Parallel()
	expect(t, map[string]string{
		"980101-9803":         "2se_personnummer_like",
		"9001019803":          "2se_personnummer_like",
		"19900101 9803":       "2se_personnummer_like",
		"20121212-1213":       "2se_personnummer_like",
		"981263-2392":         "2se_personnummer_like",
		"2512489996":          "2dk_cpr_like",
		"15859030015":         "2no_fodselsnummer_like",
		"158590 30015":        "2no_fodselsnummer_like",
		"131052-308S":         "2fi_hetu_like",
		"131052A308S":         "2fi_hetu_like",
		"19900230-12AB":       "2se_reserve",
		"980229-K123":         "2se_reserve",
		"9919900101-1234":     "",
		"20000101-T221":       "2se_reserve",
		"201234567890":        "2no_duf",
		"2012 345678 90":      "2no_duf",
		"2026-01-01 08.00":    "2full_date",
		"14.05.25 13.00":      "2full_date",
		"140525 13:00":        "2full_date",
		"121212 12.12":        "2full_date",
		"född 930412":         "2full_date",
		"född 19930412":       "2full_date",
		"20991212-1216":       "2full_date",
		"SE202100544801":      "2organisation_number",
		"16202100-5448":       "2organisation_number",
		"2021005448":          "2organisation_number",
		"CVR 13585628":        "2organisation_number",
		"org.nr. 974 760 673": "2organisation_number",
		"974760673":           "2organisation_number",
		"0737546-2":           "2organisation_number",
	})
}

func TestReviewLeavesOtherNumbersAlone(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"1 234 kr", "12 345 678 kr", "1 250 000 kr", "rum 214", "2–3 åringar", "10-12 gånger", "3 × 15 minuter",
		"den 12 november", "12/11 och 26/11", "v. 47–51", "kl 08-16", "08.15-09.30", "kl 10 12 14 16 20", "kl 08 10 12 14", "2019–2023",
		"avsnitt 4.2.10", "§ 1.2.12", "1.2.3.4", "1585.90.12342", "SOL 4:1", "14. dag", "0,5 tjänst", "50 %", "5,90 km",
		"nr 12345", "t.o.m. 31/12", "1 1/2 år", "4-5-6", "3-1-10",
	} {
		if got := reviewed(text); got != "" {
			t.Errorf("%q is found as %s", text, got)
		}
	}
}

func TestReviewWarnsOfLocalTelephones(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"08-123 45 67", "08-12 34 56 78", "070-123 45 69", "0701-23 45 69", "070 123 45 69", "0522-123 45", "0522/123 45", "031 12 34 56",
		"12 34 56 78", "12345679", "912 34 567", "9123 4567", "22 33 44 55", "040 1234567", "050-123 4568", "09 123 4567",
		"tlf. 123 456", "tel: 12 34 56", "mobil 0046701",
	} {
		if diff := cmp.Diff("2phone_local", reviewed(text)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestReviewWarnsOfFullDates(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"2026-11-22", "2026/11/22", "22.11.2026", "22-11-2026", "22/11/2026", "22/11-2026", "22/11-26", "22/11 2026", "22.11.26",
		"26-11-22", "22. 11. 2026", "20261122", "22112026", "261122",
		"22 november 2026", "22:a november 2026", "22. november 2026", "22. nov. 2026", "22 nov 2026", "22 desember 2026",
		"22nd of November 2026", "November 22, 2026", "November 22nd 2026", "2 marts 2019", "1 mai 2020", "3 maj 2021", "22 november, 2026",
		"2 MARS 2019",
	} {
		if diff := cmp.Diff([]string{text}, marked("det var "+text+" som det hände", FullDate)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
	for _, text := range []string{"22 november", "november 2026", "i maj 2026", "31 februari 2026", "den 12 mars 14 personer", "30.02.2026", "1/2"} {
		if got := reviewed(text); got != "" {
			t.Errorf("%q is found as %s", text, got)
		}
	}
}
