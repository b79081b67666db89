package evaluation

import (
	"slices"
	"time"

	"samrum/internal/supervision"
)

// SummaryMax is the longest summary that leaders write, in characters.
const SummaryMax = 2000

// A Report is what whoever ordered a group's supervision gets of a term, and
// nothing besides: members and leaders open the same.
type Report struct {
	Term     supervision.Term
	Sessions supervision.AttendanceTotals
	Results  []ReportResult // shown to orderers, in the order they came to be
	Summary  string         // what the leaders write, once the group has seen it; "" for none
}

// Attended keeps the sessions of a span.
func (s Span) Attended(sessions []supervision.Attendees) []supervision.Attendees {
	return slices.DeleteFunc(slices.Clone(sessions), func(a supervision.Attendees) bool { return !s.holds(a.On) })
}

// A ReportResult is a view that orderers were shown, and what it was made of.
type ReportResult struct {
	View View
	Pool Pool
}

// Term returns the term in whose report the result stands: that of the latest of
// the group's rounds in it.
func (r ReportResult) Term() (latest supervision.Term) {
	for _, round := range r.Pool.Own {
		if round.Term.First().After(latest.First()) {
			latest = round.Term
		}
	}
	return latest
}

// ResultsIn keeps what stands in a term's report.
func ResultsIn(term supervision.Term, results []ReportResult) []ReportResult {
	return slices.DeleteFunc(slices.Clone(results), func(r ReportResult) bool { return r.Term() != term })
}

// A Summary is what the leaders of a group write to whoever ordered it.
type Summary struct {
	Text    string
	SeenOn  time.Time // the group has seen it, midnight UTC; zero: it has not
	Version int       // 0: nothing has been written
	Excuses []supervision.Excuse
}

// Tidy returns the summary as it will be stored, and what is wrong.
func (s Summary) Tidy() (Summary, supervision.Problems) {
	s.Text = supervision.Lines(s.Text)
	var p supervision.Problems
	p.Length("summary", s.Text, 0, SummaryMax)
	return s, p
}

// Sent is what whoever ordered the supervision gets of it.
func (s Summary) Sent() string {
	if s.SeenOn.IsZero() {
		return ""
	}
	return s.Text
}
