package page

import (
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// SessionChange is what all pages show that change one session.
type SessionChange struct {
	Group    supervision.Group
	Session  supervision.Session // as it is now
	Version  int                 // as whoever fills in the form saw it
	Now      time.Time
	Reader   *time.Location
	Problems supervision.Problems
}

func (c SessionChange) starts() time.Time { return c.Session.StartsAt.In(c.Group.Location()) }
func (c SessionChange) ends() time.Time   { return c.Session.EndsAt.In(c.Group.Location()) }

// MoveSession is the form for another time, as typed.
type MoveSession struct {
	SessionChange
	Date, StartTime, Length string
	Clashes                 []Clash
}

func (m MoveSession) fields(t *i18n.Texts) []component.Field {
	return []component.Field{
		dateField(component.Field{Name: "date", Label: t.Session.Date, Value: m.Date}.In(m.Problems)),
		clockField(component.Field{Name: "start_time", Label: t.Session.Time, Value: m.StartTime}.In(m.Problems)),
		numeric(component.Field{Name: "length", Label: t.Session.Length, Value: m.Length}.In(m.Problems)),
	}
}

// CancelSession is the form for the reason why a session will not be.
type CancelSession struct {
	SessionChange
	Reason  string
	Reviews component.Reviews // of the reason
}

func (c CancelSession) fields(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{c.reason(t)})
}

func (c CancelSession) reason(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "reason", Label: t.Session.Reason, Hint: t.Session.ReasonHint, Value: c.Reason, Max: supervision.ReasonMax,
	}.In(c.Problems).Reviewed(c.Reviews, c.Problems)
}

// SessionPlace is the form for another place.
type SessionPlace struct {
	SessionChange
	Place supervision.Place
}
