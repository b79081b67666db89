package page

import (
	"samrum/internal/certificate"
	"samrum/internal/evaluation"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// ReportPage is a report as whoever ordered the supervision gets it, and what
// leads up to it.
type ReportPage struct {
	Group    supervision.Group
	Leads    bool
	Term     supervision.Term
	Paper    certificate.Paper  // all that the report holds
	Summary  evaluation.Summary // as it is now
	Typed    evaluation.Summary
	Stale    bool // another has changed it meanwhile
	Problems supervision.Problems
	Reviews  component.Reviews
}

func (p ReportPage) summary(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "summary", Label: t.Report.Summary, Hint: t.Report.SummaryHint, Value: p.Typed.Text, Rows: 8, Max: evaluation.SummaryMax, Headed: true,
	}.In(p.Problems).Reviewed(p.Reviews, p.Problems)
}

func (p ReportPage) fields(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{p.summary(t)})
}

// waiting tells whether there is a summary that the group has not seen.
func (p ReportPage) waiting() bool { return p.Summary.Text != "" && p.Summary.SeenOn.IsZero() }
