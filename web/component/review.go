package component

import (
	"context"
	"slices"
	"strings"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// Reviews holds what the discretion check says of a form's texts, by field.
type Reviews map[string]Review

// Tips lists the tips about texts, in their order and each once.
func (all Reviews) Tips(texts []supervision.CaseText) []Tip {
	var tips []Tip
	for _, t := range texts {
		for _, tip := range all[t.Field].Tips {
			if !slices.ContainsFunc(tips, func(other Tip) bool { return tip.Rule == other.Rule && slices.Equal(tip.Words, other.Words) }) {
				tips = append(tips, tip)
			}
		}
	}
	return tips
}

// A Review is what the discretion check says of one text.
type Review struct {
	Found   []Part             // the text with what was found marked, nil for tips only
	Doubts  []string           // the rules that warn
	Asked   []string           // marks of what the form asks about
	Reason  supervision.Reason // why it may stand, "" while none is chosen
	Tips    []Tip
	Problem supervision.Problem // no reason was given
}

// A Part is a stretch of a text.
type Part struct {
	Text string
	Mark Mark
}

// Mark tells how a stretch of a text is marked: "" not at all.
type Mark string

// Stop is what has to go, Doubt what may stand with a reason.
const (
	Stop  Mark = "stop"
	Doubt Mark = "doubt"
)

// A Tip is a rule that hints, and the words it is about.
type Tip struct {
	Rule  string
	Words []string
}

// Text says a tip in the reader's language.
func (tip Tip) Text(ctx context.Context) string {
	d := i18n.T(ctx).Doubt
	words := make([]string, len(tip.Words))
	for i, w := range tip.Words {
		words[i] = strings.ReplaceAll(d.Quoted, "{words}", w)
	}
	return strings.ReplaceAll(d.Tips[tip.Rule], "{words}", strings.Join(words, ", "))
}

// ReasonName is the name of the field that asks why another's text may stand.
func ReasonName(field string) string { return "reason_" + field }

// Reviewed returns the field with what the check says of its text.
func (f Field) Reviewed(all Reviews, p supervision.Problems) Field {
	f.Review = all[f.Name]
	f.Review.Problem = p[ReasonName(f.Name)]
	return f
}

// WithReasons adds the questions for reasons, for the summary of problems.
func WithReasons(fields []Field) []Field {
	var all []Field
	for _, f := range fields {
		all = append(all, f)
		if len(f.Review.Doubts) > 0 {
			all = append(all, Field{Name: ReasonName(f.Name), Label: f.Label})
		}
	}
	return all
}

// doubtsOnly tells that nothing needs mending, only a second look.
func doubtsOnly(p supervision.Problems) bool {
	for _, problem := range p {
		if problem.Code != supervision.Doubtful {
			return false
		}
	}
	return len(p) > 0
}

// keeps says what becomes of the reason.
func (f Field) keeps(t *i18n.Texts) string {
	if f.Forgets {
		return t.Doubt.Forgotten
	}
	return t.Doubt.Kept
}

// doubted says what the marked words look like.
func (f Field) doubted(ctx context.Context) string {
	d := i18n.T(ctx).Doubt
	rules := make([]string, len(f.Review.Doubts))
	for i, rule := range f.Review.Doubts {
		rules[i] = d.Rules[rule]
	}
	return strings.ReplaceAll(d.Looks, "{what}", Listed(rules, d.Or))
}

// listed joins words as a sentence does: a, b or c.
// Listed puts words into a sentence: "a, b or c".
func Listed(words []string, or string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " " + or + " " + words[last]
}

func (f Field) reasonClass() string {
	if f.Review.Problem.Code != "" {
		return "field doubt error"
	}
	return "field doubt"
}

func (f Field) reasonDescribedBy() string {
	s := ReasonName(f.Name) + "-hint"
	if f.Review.Problem.Code != "" {
		s += " " + ReasonName(f.Name) + "-error"
	}
	return s
}

func (f Field) foundClass() string {
	for _, part := range f.Review.Found {
		if part.Mark == Stop {
			return "found small"
		}
	}
	return "found small doubt"
}
