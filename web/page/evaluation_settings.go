package page

import (
	"slices"
	"strconv"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// EvaluationSettingsPage is what a practice has chosen for its evaluations;
// administrators change it.
type EvaluationSettingsPage struct {
	Administers bool
	Now, Typed  evaluation.Settings
	Items       []evaluation.Item
	Open        bool // a round is
	Key         supervision.FormKey
	Own         evaluation.OwnDraft
	Scale       evaluation.ScaleDraft
	Problems    supervision.Problems
	Reviews     component.Reviews
}

func (p EvaluationSettingsPage) own() []evaluation.Item { return evaluation.Of(p.Items, "") }

func (p EvaluationSettingsPage) field(name, label, hint string) component.Field {
	return component.Field{Name: name, Label: label, Hint: hint}.In(p.Problems)
}

// from offers what a threshold may be: what it is, or more.
func from(now, most, typed int, label func(int) string) (options []component.Option) {
	for n := now; n <= most; n++ {
		options = append(options, component.Option{Value: strconv.Itoa(n), Label: label(n), Chosen: n == typed})
	}
	return options
}

func (p EvaluationSettingsPage) answers(now, typed int) []component.Option {
	return from(now, evaluation.ThresholdMost, typed, i18n.Count)
}

func (p EvaluationSettingsPage) shares() []component.Option {
	return from(p.Now.Tenths, 10, p.Typed.Tenths, share)
}

func share(tenths int) string { return i18n.Count(10*tenths) + " %" }

// days offers the beginnings and middles of months, and what is chosen already.
func days(t *i18n.Texts, chosen evaluation.YearDay) (options []component.Option) {
	all := []evaluation.YearDay{}
	for month := time.January; month <= time.December; month++ {
		all = append(all, evaluation.YearDay{Month: month, Day: 1}, evaluation.YearDay{Month: month, Day: 15})
	}
	if !slices.Contains(all, chosen) {
		all = append(all, chosen)
	}
	for _, d := range all {
		options = append(options, component.Option{Value: d.String(), Label: yearDay(t, d), Chosen: d == chosen})
	}
	return options
}

func yearDay(t *i18n.Texts, d evaluation.YearDay) string {
	return t.DayMonth(time.Date(2001, d.Month, d.Day, 0, 0, 0, 0, time.UTC))
}

func (p EvaluationSettingsPage) group(t *i18n.Texts) component.Field {
	return p.field("group", t.Asking.Group, "")
}

func (p EvaluationSettingsPage) orderer(t *i18n.Texts) component.Field {
	return p.field("orderer", t.Asking.Orderer, "")
}

func (p EvaluationSettingsPage) tenths(t *i18n.Texts) component.Field {
	return p.field("tenths", t.Asking.Share, "")
}

func (p EvaluationSettingsPage) spring(t *i18n.Texts) component.Field {
	return p.field("spring", t.Asking.Spring, "")
}

func (p EvaluationSettingsPage) autumn(t *i18n.Texts) component.Field {
	return p.field("autumn", t.Asking.Autumn, "")
}

func (p EvaluationSettingsPage) text(t *i18n.Texts) component.Field {
	f := p.field("text", t.Asking.Text, t.Asking.TextHint)
	f.Value, f.Max = p.Own.Text, evaluation.ItemMax
	return f.Reviewed(p.Reviews, p.Problems)
}

func (p EvaluationSettingsPage) how(t *i18n.Texts) component.Field {
	return p.field("scale", t.Asking.How, "")
}

func (p EvaluationSettingsPage) source(t *i18n.Texts) component.Field {
	f := p.field("source", t.Asking.Source, t.Asking.SourceHint)
	f.Value, f.Max = p.Scale.Source, evaluation.SourceMax
	return f
}

func (p EvaluationSettingsPage) items(t *i18n.Texts) component.Field {
	f := p.field("items", t.Asking.ScaleItems, t.Asking.ItemsHint)
	f.Value, f.Rows = p.Scale.Items, 6
	return f.Reviewed(p.Reviews, p.Problems)
}

func (p EvaluationSettingsPage) licensed(t *i18n.Texts) component.Field {
	return p.field("licensed", t.Asking.Licensed, "")
}

func (p EvaluationSettingsPage) fields(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{
		p.group(t), p.orderer(t), p.tenths(t), p.spring(t), p.autumn(t), p.text(t), p.how(t), p.source(t), p.items(t), p.licensed(t),
	})
}
