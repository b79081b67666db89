package evaluation_test

import (
	"testing"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestAReportHasTheSessionsOfItsTermByTheirDates(t *testing.T) {
	t.Parallel()
	on := func(day string) supervision.Attendees {
		d, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		return supervision.Attendees{On: d}
	}
	span := evaluation.SpanOf(supervision.Term{Year: 2026, Autumn: true})
	got := span.Attended([]supervision.Attendees{on("2026-06-30"), on("2026-07-01"), on("2026-12-31"), on("2027-01-01")})
	if diff := cmp.Diff([]supervision.Attendees{on("2026-07-01"), on("2026-12-31")}, got); diff != "" {
		t.Error(diff)
	}
}

func TestAPoolStandsInTheReportOfItsLatestTerm(t *testing.T) {
	t.Parallel()
	spring, autumn := supervision.Term{Year: 2026}, supervision.Term{Year: 2026, Autumn: true}
	pool := func(terms ...supervision.Term) (r evaluation.ReportResult) {
		for _, term := range terms {
			r.Pool.Own = append(r.Pool.Own, evaluation.Round{Term: term})
		}
		return r
	}
	results := []evaluation.ReportResult{pool(spring), pool(spring, autumn), pool(autumn, spring)}
	if got := evaluation.ResultsIn(spring, results); len(got) != 1 || len(results) != 3 {
		t.Error("spring has", got)
	}
	if got := evaluation.ResultsIn(autumn, results); len(got) != 2 {
		t.Error("autumn has", got)
	}
}

func TestASummaryIsSentOnceTheGroupHasSeenIt(t *testing.T) {
	t.Parallel()
	s := evaluation.Summary{Text: "Vi har arbetat med ramarna."}
	if got := s.Sent(); got != "" {
		t.Errorf("%q is sent", got)
	}
	s.SeenOn = time.Date(2026, 12, 9, 0, 0, 0, 0, time.UTC)
	if got := s.Sent(); got != s.Text {
		t.Errorf("%q is sent", got)
	}
}
