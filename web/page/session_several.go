package page

import (
	"context"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// AddSession is the form for one session more; its session has the number that
// it will get.
type AddSession struct {
	MoveSession
	Place     supervision.Place
	Meanwhile []Meanwhile
}

func (a AddSession) all(t *i18n.Texts) []component.Field {
	f := a.fields(t)
	f[0].Label, f[1].Label = t.Session.Year.Date, t.Session.When
	return append(f, placeFields(t, a.Place, a.Problems)...)
}

// CancelSeveral is the form that calls several sessions off.
type CancelSeveral struct {
	Group     supervision.Group
	Coming    []supervision.Session
	Chosen    map[int]bool // by number
	Reason    string
	Reviews   component.Reviews
	Meanwhile []Meanwhile
	Now       time.Time
	Problems  supervision.Problems
}

func (c CancelSeveral) fields(t *i18n.Texts) []component.Field {
	one := CancelSession{SessionChange: SessionChange{Problems: c.Problems}, Reason: c.Reason, Reviews: c.Reviews}
	return append([]component.Field{component.Field{Name: "sessions", Label: t.Session.Year.Which}.In(c.Problems)}, one.fields(t)...)
}

func (c CancelSeveral) stamp() string { return supervision.StampOf(c.Coming).String() }

// A Meanwhile is a session that is not as the page saw it; its times stand in
// the group's zone.
type Meanwhile struct {
	Session   supervision.Session
	New, Over bool
}

func (m Meanwhile) said(ctx context.Context) string {
	t := i18n.T(ctx)
	y := t.Session.Year
	switch {
	case m.Session.Status == supervision.Cancelled:
		return y.IsCancelled
	case m.Session.Status == supervision.Held:
		return y.IsHeld
	case m.Over:
		return y.IsOver
	case m.New:
		return y.IsNew + ", " + t.ShortDate(m.Session.StartsAt) + " " + t.Clock(m.Session.StartsAt)
	}
	return t.MeanwhileMoved(m.Session.StartsAt) + ", " + place(ctx, m.Session.Place())
}

// options lists the sessions to come, by date.
func (c CancelSeveral) options(ctx context.Context) []component.Option {
	t := i18n.T(ctx)
	options := make([]component.Option, len(c.Coming))
	for i, s := range c.Coming {
		at := s.StartsAt.In(c.Group.Location())
		options[i] = component.Option{
			Value: i18n.Count(s.Number), Chosen: c.Chosen[s.Number],
			Label: t.SessionNumber(s.Number) + ", " + i18n.DateIn(ctx, at, c.Now) + " " + t.Clock(at),
		}
	}
	return options
}
