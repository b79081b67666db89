package page

import (
	"context"
	"time"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// MembersPage is what the page of a group's members shows. What is for leaders
// only is empty for members.
type MembersPage struct {
	Group       supervision.Group
	Leads       bool
	Members     []supervision.Membership
	Leaders     []supervision.Person
	Addresses   map[supervision.ID[supervision.Person]]string
	Unreached   map[supervision.ID[supervision.Person]]time.Time // since when an address is refused
	Invitations []supervision.Invitation
	Now         time.Time
}

// invitationTag is the colour of an invitation's state.
func invitationTag(s supervision.InvitationState) string {
	switch s {
	case supervision.InvitationSent:
		return "wait"
	case supervision.InvitationBounced:
		return "stop"
	}
	return ""
}

// invitationDates says when the last letter went out, and until when its link
// is good.
func invitationDates(ctx context.Context, p MembersPage, i supervision.Invitation) string {
	t, zone := i18n.T(ctx), p.Group.Location()
	text := t.Member.SentOn + " " + i18n.DateIn(ctx, i.SentAt.In(zone), p.Now)
	if i.Open() {
		text += ", " + t.Member.Until + " " + i18n.DateIn(ctx, i.ExpiresAt.In(zone), p.Now)
	}
	return text
}
