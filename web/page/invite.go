package page

import (
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// InviteForm is the form that people are invited with, and what would become
// of each row.
type InviteForm struct {
	Group    supervision.Group
	Text     string
	JoinsOn  string
	Rows     []supervision.Invitee // nil: nothing was pasted yet
	Seen     string                // marks the list that is shown: no other is sent
	Problems supervision.Problems
}

// Ready counts those who would get a letter.
func (f InviteForm) Ready() int { return len(f.Invited()) }

// Invited lists those who would get a letter.
func (f InviteForm) Invited() []supervision.Invitee {
	var ready []supervision.Invitee
	for _, row := range f.Rows {
		if row.State == supervision.InviteeReady {
			ready = append(ready, row)
		}
	}
	return ready
}

func (f InviteForm) text(t *i18n.Texts) component.Field {
	return component.Field{Name: "text", Label: t.Invite.List, Hint: t.Invite.ListHint, Value: f.Text, Rows: 7}.In(f.Problems)
}

func (f InviteForm) joinsOn(t *i18n.Texts) component.Field {
	return dateField(component.Field{
		Name: "joins_on", Label: t.Invite.From, Hint: t.Invite.FromHint, Value: f.JoinsOn, Optional: true,
	}.In(f.Problems))
}

func (f InviteForm) sendable() bool { return f.Rows != nil && len(f.Problems) == 0 }

// rowTag is the colour of what becomes of a row.
func rowTag(s supervision.InviteeState) string {
	switch s {
	case supervision.InviteeReady:
		return "ok"
	case supervision.InviteeBroken:
		return "stop"
	}
	return "wait"
}
