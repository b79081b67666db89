package page

import (
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Invitation is what the page behind an invitation's link shows.
type Invitation struct {
	Token      string
	Practice   supervision.Practice
	Invitation supervision.Invitation
	Group      string
	Zone       *time.Location
	Leaders    []string
	Dates      []time.Time
	Other      string // the address of whoever is signed in here, when it is another
	Reply      supervision.Reply
	Full       bool
	State      supervision.InvitationState // of a link that takes no answer
	Now        time.Time
	Problems   supervision.Problems
}

func (i Invitation) answer(t *i18n.Texts) component.Field {
	return component.Field{Name: "answer", Label: t.Invite.YourAnswer}.In(i.Problems)
}

func (i Invitation) name(t *i18n.Texts) component.Field {
	return component.Field{Name: "name", Label: t.Invite.Name, Hint: t.Invite.NameHint, Value: i.Reply.Name, Autocomplete: "name"}.In(i.Problems)
}

func (i Invitation) language(t *i18n.Texts) component.Field {
	return component.Field{Name: "language", Label: t.Invite.Language}.In(i.Problems)
}

func (i Invitation) confirmed(t *i18n.Texts) component.Field {
	return confirmed(t, i.Problems)
}

// confirmed asks whether an invitation's answer is for whom the letter went to.
func confirmed(t *i18n.Texts, p supervision.Problems) component.Field {
	return component.Field{Name: "confirmed", Label: t.Invite.OtherTitle}.In(p)
}

func (i Invitation) fields(t *i18n.Texts) []component.Field {
	return []component.Field{i.confirmed(t), i.answer(t), i.name(t), i.language(t)}
}

// confirming is the one thing to tick for who is signed in as somebody else.
func confirming(t *i18n.Texts, chosen bool) []component.Option {
	return []component.Option{{Value: "yes", Label: t.Invite.OtherConfirm, Chosen: chosen}}
}

// contact is how to reach a practice, behind a name.
func contact(p supervision.Practice) string {
	text := ""
	for _, way := range []string{p.Phone, p.Mail} {
		if way != "" {
			text += ", " + way
		}
	}
	return text
}
