package page

import (
	"context"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// LaterForm is what somebody brings whose words come later.
type LaterForm struct {
	Group    supervision.Group
	Session  int // 0: the next one
	Kind     supervision.Kind
	Minutes  int
	Key      supervision.FormKey
	Problems supervision.Problems
}

// LaterPage is the form on a page of its own.
type LaterPage struct {
	LaterForm
	Waits CaseWaits
}

// later is the preset form on another page.
func later(g supervision.Group, session int, key supervision.FormKey) LaterForm {
	draft := supervision.NewCaseDraft()
	return LaterForm{Group: g, Session: session, Kind: draft.Kind, Minutes: draft.Minutes, Key: key}
}

// asCase borrows the fields of the case form.
func (f LaterForm) asCase() CaseForm {
	return CaseForm{Group: f.Group, Draft: supervision.CaseDraft{Kind: f.Kind, Minutes: f.Minutes}, Problems: f.Problems}
}

func (f LaterForm) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.asCase().kind(t), f.asCase().minutes(t)}
}

// draftName is a draft's headline, or what it is about while it has none.
func draftName(ctx context.Context, headline, kind string) string {
	if headline != "" {
		return headline
	}
	return i18n.T(ctx).Case.NoHeadline + " · " + kind
}
