package page

import (
	"context"
	"strconv"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// CaseForm is what the form shows for a new item, or for the words of one that
// waits.
type CaseForm struct {
	Group      supervision.Group
	Waits      CaseWaits
	Draft      supervision.CaseDraft
	Key        supervision.FormKey // of a new item
	ID         string              // of the item to change, "" for a new one
	Version    int
	Letter     string                 // the token of the letter that led here, "" when signed in
	Unfinished bool                   // it is a draft
	Stored     *supervision.CaseDraft // the words as they are, when they changed meanwhile
	Problems   supervision.Problems
	Reviews    component.Reviews // of the texts
}

// CaseWaits names the session that an item waits for.
type CaseWaits struct {
	Number int       // 0: none is planned
	At     time.Time // in the group's zone
	Reader *time.Location
}

// line says which session it is, and in which zone when the reader's clock
// shows another time.
func (w CaseWaits) line(ctx context.Context) string {
	t := i18n.T(ctx)
	if w.Number == 0 {
		return t.Case.WaitsForAny
	}
	line := t.SessionNumber(w.Number) + ", " + i18n.LongDate(ctx, w.At) + " " + i18n.At(ctx, w.At)
	if zone := otherZone(w.At.Location().String(), w.At, w.Reader); zone != "" {
		line += ". " + t.Session.ZoneNote + " " + zone
	}
	return line
}

// page is the session's, or the group's when there is none.
func (w CaseWaits) page(g supervision.Group) string {
	if w.Number == 0 {
		return paths.Group(g.Address())
	}
	return paths.Session(g.Address(), w.Number)
}

func (f CaseForm) title(t *i18n.Texts) string {
	switch {
	case f.ID == "":
		return t.Case.Title
	case f.Unfinished:
		return t.Case.DraftTitle
	}
	return t.Case.EditTitle
}

func (f CaseForm) lead(t *i18n.Texts) string {
	switch {
	case f.ID == "":
		return t.Case.Lead
	case f.Unfinished:
		return t.Case.DraftLead
	}
	return t.Case.EditLead
}

func (f CaseForm) until(t *i18n.Texts) string {
	if f.Letter != "" {
		return t.Preparation.NotRead
	}
	if f.Waits.Number == 0 {
		return t.Case.UntilAny
	}
	return t.Case.Until
}

// closed tells that the item can no longer be changed: what was typed is shown,
// to be taken elsewhere.
func (f CaseForm) closed() bool { return f.Problems[""].Code == supervision.Closed }

// back is where the reader goes on to without sending the form.
func (f CaseForm) back() string {
	if f.Letter != "" {
		return paths.Letter(f.Letter)
	}
	if f.ID == "" || f.Unfinished {
		return f.Waits.page(f.Group)
	}
	return paths.Case(f.Group.Address(), f.ID)
}

func (f CaseForm) action() string {
	if f.Letter != "" {
		return paths.LetterCase(f.Letter)
	}
	if f.ID == "" {
		return paths.Cases(f.Group.Address())
	}
	return paths.EditCase(f.Group.Address(), f.ID)
}

// isNew tells whether the form's button registers an item.
func (f CaseForm) isNew() bool { return f.ID == "" || f.Unfinished }

func (f CaseForm) removal() string { return paths.DeleteDraft(f.Group.Address(), f.ID) }

// more tells whether the part that is folded away holds something to see.
func (f CaseForm) more() bool {
	for _, field := range []string{"situation", "wishes", "affected", "own_line"} {
		_, wrong := f.Problems[field]
		_, unanswered := f.Problems[component.ReasonName(field)]
		if wrong || unanswered {
			return true
		}
	}
	d := f.Draft
	return d.Situation != "" || len(d.Wishes) > 0 || d.Affected != "" || d.OwnLine != ""
}

// fields lists the form's fields in its order, for the summary of problems.
func (f CaseForm) fields(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{
		f.headline(t), f.question(t), f.kind(t), f.minutes(t), f.urgency(t), f.readers(t),
		f.situation(t), f.wishes(t), f.affected(t), f.ownLine(t),
	})
}

// text completes a field of free text.
func (f CaseForm) text(t *i18n.Texts, field component.Field) component.Field {
	field.Hint = field.Hint + " " + t.Case.AtMostCharacters(field.Max)
	return field.In(f.Problems).Reviewed(f.Reviews, f.Problems)
}

func (f CaseForm) headline(t *i18n.Texts) component.Field {
	return f.text(t, component.Field{
		Name: "headline", Label: t.Case.Headline, Hint: t.Case.HeadlineHint, Value: f.Draft.Headline, Max: supervision.HeadlineMax,
	})
}

func (f CaseForm) question(t *i18n.Texts) component.Field {
	return f.text(t, component.Field{
		Name: "question", Label: t.Case.Question, Hint: t.Case.QuestionHint + " " + t.Case.NotForAll,
		Value: f.Draft.Question, Max: supervision.QuestionMax, Rows: 3,
	})
}

func (f CaseForm) situation(t *i18n.Texts) component.Field {
	return f.text(t, component.Field{
		Name: "situation", Label: t.Case.Situation, Hint: t.Case.SituationHint,
		Value: f.Draft.Situation, Max: supervision.SituationMax, Rows: 6, Optional: true,
	})
}

func (f CaseForm) affected(t *i18n.Texts) component.Field {
	return f.text(t, component.Field{
		Name: "affected", Label: t.Case.Affected, Value: f.Draft.Affected, Max: supervision.AffectedMax, Rows: 3, Optional: true,
	})
}

func (f CaseForm) ownLine(t *i18n.Texts) component.Field {
	return f.text(t, component.Field{
		Name: "own_line", Label: t.Case.OwnLine, Hint: t.Case.OwnLineHint,
		Value: f.Draft.OwnLine, Max: supervision.OwnLineMax, Optional: true,
	})
}

func (f CaseForm) kind(t *i18n.Texts) component.Field {
	return component.Field{Name: "kind", Label: t.Case.Kind}.In(f.Problems)
}

func (f CaseForm) minutes(t *i18n.Texts) component.Field {
	return component.Field{Name: "minutes", Label: t.Case.Minutes}.In(f.Problems)
}

func (f CaseForm) urgency(t *i18n.Texts) component.Field {
	return component.Field{Name: "urgency", Label: t.Case.Urgency, Hint: t.Case.UrgentNote}.In(f.Problems)
}

func (f CaseForm) readers(t *i18n.Texts) component.Field {
	return component.Field{Name: "readers", Label: t.Case.Readers, Hint: t.Case.ReadersHint}.In(f.Problems)
}

func (f CaseForm) wishes(t *i18n.Texts) component.Field {
	return component.Field{Name: "wishes", Label: t.Case.Wishes, Hint: t.Case.WishesHint, Optional: true}.In(f.Problems)
}

func (f CaseForm) minutesOffered(t *i18n.Texts) []component.Option {
	var options []component.Option
	for _, n := range supervision.MinutesOffered {
		options = append(options, component.Option{Value: strconv.Itoa(n), Label: t.WishedMinutes(n), Chosen: n == f.Draft.Minutes})
	}
	return options
}

// kindsOffered lists the kinds, with the group's own word for a case.
func (f CaseForm) kindsOffered(ctx context.Context) []component.Option {
	var options []component.Option
	for _, k := range supervision.Kinds {
		options = append(options, component.Option{Value: string(k), Label: kindName(ctx, f.Group, k), Chosen: k == f.Draft.Kind})
	}
	return options
}
