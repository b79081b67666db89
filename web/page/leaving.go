package page

import (
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Left is the receipt of a leaving.
type Left struct {
	Leaving supervision.Leaving
	Now     time.Time
}

// EndMembership is the form for a member's last day.
type EndMembership struct {
	Group      supervision.Group
	Membership supervision.Membership
	Last, Seen string // the day as typed, and as the form was opened with
	Now        time.Time
	Problems   supervision.Problems
}

func (f EndMembership) last(t *i18n.Texts) component.Field {
	return dateField(component.Field{
		Name: "last_day", Label: t.Member.EndDay, Hint: t.Member.EndHint, Value: f.Last, Optional: true,
	}.In(f.Problems))
}
