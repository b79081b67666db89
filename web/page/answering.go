package page

import (
	"context"
	"strconv"
	"strings"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Answering is the form that asks one person about one round, as typed.
type Answering struct {
	Action   string
	Back     string // where a leader who tries it came from; "" for whoever is asked
	Group    supervision.Group
	Kind     evaluation.Kind
	Closes   time.Time // in the group's zone
	Now      time.Time
	Leaders  []string
	Few      bool // under eight are asked
	Limits   evaluation.Thresholds
	Items    []evaluation.Item
	Values   map[evaluation.Key]string
	Texts    map[evaluation.Key]string
	Named    string
	Problems supervision.Problems
	Reviews  component.Reviews
}

// FieldNamed is how the form says whether a line has its writer's name.
const FieldNamed = "with_name"

func (a Answering) check() bool { return a.Kind == evaluation.AfterSession }

func (a Answering) title(t *i18n.Texts) string {
	if a.check() {
		return t.Answering.CheckTitle
	}
	return t.Answering.Title
}

func (a Answering) lead(t *i18n.Texts) string {
	if a.check() {
		return i18n.Fill(t.Answering.CheckLead, "{group}", a.Group.Name)
	}
	return i18n.Fill(t.Answering.Lead, "{group}", a.Group.Name)
}

func (a Answering) closes(ctx context.Context, text string) string {
	return i18n.Fill(text, "{day}", i18n.ShortDate(ctx, a.Closes), "{at}", i18n.At(ctx, a.Closes))
}

// seen lists who sees what.
func (a Answering) seen(t *i18n.Texts) []string {
	w := t.Answering
	fill := func(text string) string {
		return i18n.Fill(text, "{leaders}", component.Listed(a.Leaders, t.Plan.And), "{n}", strconv.Itoa(a.Limits.Group),
			"{m}", strconv.Itoa(a.Limits.Orderer), "{p}", strconv.Itoa(10*a.Limits.Tenths))
	}
	lines := []string{w.NoName}
	if a.Few {
		lines = append(lines, t.Evaluation.Guess)
	}
	lines = append(lines, w.Hidden)
	if a.check() {
		return append(lines, fill(w.CheckSeen), w.Once)
	}
	return append(lines, fill(w.Seen), fill(w.SeenWords), fill(w.SeenOrderer), w.Once)
}

func scaleOf(t *i18n.Texts, s evaluation.Scale) component.Scale {
	scale := component.Scale{Least: t.Evaluation.Least[s], Most: t.Evaluation.Most[s], DontKnow: t.Evaluation.DontKnow}
	if s == evaluation.Amount {
		scale.Middle = t.Evaluation.Right
	}
	return scale
}

// ItemText is what an item asks, in the reader's language where it is ours.
func ItemText(t *i18n.Texts, item evaluation.Item) string {
	if item.Code == evaluation.OwnItem {
		return item.Text
	}
	return t.Evaluation.Item[item.Code]
}

func (a Answering) field(t *i18n.Texts, item evaluation.Item) component.Field {
	f := component.Field{Name: string(item.Key()), Label: ItemText(t, item)}.In(a.Problems)
	if item.Scale != evaluation.Words {
		f.Value = a.Values[item.Key()]
		return f
	}
	f.Value, f.Max, f.Rows, f.Optional, f.Forgets = a.Texts[item.Key()], evaluation.TextMax, 3, true, true
	return f.Reviewed(a.Reviews, a.Problems)
}

func (a Answering) fields(t *i18n.Texts) []component.Field {
	var fields []component.Field
	for _, item := range a.Items {
		fields = append(fields, a.field(t, item))
	}
	return component.WithReasons(fields)
}

func (a Answering) named(t *i18n.Texts) []component.Option {
	return component.Options([]string{"without", "with"}, t.Answering.Named, a.Named)
}

// firstWords is the first item that is answered in words.
func (a Answering) firstWords(i int) bool {
	return a.Items[i].Scale == evaluation.Words && (i == 0 || a.Items[i-1].Scale != evaluation.Words)
}

// sources lists where licensed scales come from.
func (a Answering) sources() string {
	var all []string
	for _, item := range a.Items {
		if item.Source != "" && !strings.Contains(strings.Join(all, "\n"), item.Source) {
			all = append(all, item.Source)
		}
	}
	return strings.Join(all, "; ")
}
