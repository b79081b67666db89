package certificate_test

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"samrum/internal/certificate"
)

func TestAPaperIsWrittenAsATable(t *testing.T) {
	t.Parallel()
	got := string(certificate.Paper{
		Title: "Report; \"so\"", Sentence: "Åäö", Facts: []certificate.Fact{{Label: "Group", Value: "Norr"}},
		Tables:  []certificate.Table{{Title: "Means", Head: []string{"Asked", "Mean"}, Rows: [][]string{{"Space", "3,5"}}, Sum: []string{"All", "1"}}},
		Notices: []string{"Note"}, Heading: "Summary", Statement: "One\ntwo", Foot: []string{"Foot"},
	}.CSV())
	want := "\ufeff\"Report; \"\"so\"\"\"\r\nÅäö\r\nGroup;Norr\r\n\r\nMeans\r\nAsked;Mean\r\nSpace;3,5\r\nAll;1\r\n\r\nNote\r\nSummary;\"One\r\ntwo\"\r\nFoot\r\n"
	if got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestNoCellBeginsAFormula(t *testing.T) {
	t.Parallel()
	for _, evil := range []string{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "\n=1"} {
		p := certificate.Paper{Title: evil, Statement: evil, Heading: evil, Notices: []string{evil}, Tables: []certificate.Table{{Head: []string{evil}, Rows: [][]string{{evil}}}}}
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(p.CSV()), "\ufeff")))
		r.Comma, r.FieldsPerRecord = ';', -1
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range slices.Concat(rows...) {
			if text := strings.TrimSpace(cell); text != "" && strings.ContainsAny(text[:1], "=+-@") {
				t.Errorf("%q is written as %q", evil, cell)
			}
		}
	}
	if got := string(certificate.Paper{Title: "3 = 3, –1 och ”=”"}.CSV()); strings.Contains(got, "'") {
		t.Errorf("an innocent cell is written as %q", got)
	}
}
