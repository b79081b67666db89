package evaluation_test

import (
	"testing"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestSessionsInAReportSayNothingOfWhoWasThere(t *testing.T) {
	t.Parallel()
	zone, _ := time.LoadLocation("Europe/Stockholm")
	at := func(day string) time.Time {
		on, err := time.ParseInLocation("2006-01-02 15.04", day, zone)
		if err != nil {
			t.Fatal(err)
		}
		return on
	}
	session := func(n int, day string, status supervision.SessionStatus) supervision.Session {
		return supervision.Session{Number: n, StartsAt: at(day), EndsAt: at(day).Add(90 * time.Minute), Status: status}
	}
	got := evaluation.SessionsOf(evaluation.SpanOf(supervision.Term{Year: 2026, Autumn: true}), []supervision.Session{
		session(5, "2026-12-15 09.00", "planned"), session(1, "2026-06-30 23.00", "held"), session(2, "2026-07-01 00.00", "held"),
		session(3, "2026-09-01 09.00", "cancelled"), session(4, "2026-10-01 09.00", "planned"), session(6, "2027-01-01 00.00", "planned"),
	}, at("2026-11-24 09.00"), zone)
	day := func(s string) time.Time { d, _ := time.Parse(time.DateOnly, s); return d }
	want := evaluation.ReportSessions{Planned: 4, Held: 1, Cancelled: 1, Lines: []evaluation.ReportSession{
		{Number: 2, On: day("2026-07-01"), Outcome: "held"}, {Number: 3, On: day("2026-09-01"), Outcome: "not_held"},
		{Number: 4, On: day("2026-10-01"), Outcome: "unsaid"}, {Number: 5, On: day("2026-12-15"), Outcome: "ahead"},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
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
