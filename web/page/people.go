package page

import (
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// A Colleague is somebody who works in the practice.
type Colleague struct {
	supervision.Person
	Leads bool // a running group
}

// A PendingSupervisor has no answer yet.
type PendingSupervisor struct {
	ID, Address       string
	SentAt, ExpiresAt time.Time
	Bounced           bool // the mail server refused the letter for good
}

// PeoplePage is what the page of a practice's people shows. Only who
// administers sees invitations and buttons.
type PeoplePage struct {
	People      []Colleague
	Invitations []PendingSupervisor
	Practice    string // its id
	Me          supervision.ID[supervision.Person]
	Administers bool
	Address     string // as typed
	Problems    supervision.Problems
	Reader      *time.Location
	Now         time.Time
}

func (p PeoplePage) address(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "address", Label: t.Practice.Address, Value: p.Address, Type: "email", Autocomplete: "off", Inputmode: "email",
	}.In(p.Problems)
}

// JoinPage is what the page behind an invitation to supervise shows.
type JoinPage struct {
	Dead                     bool
	Token, Practice, Inviter string
	Answered                 string // "accepted", "declined" or ""
	Other                    string // who is signed in, when the letter went to another
	Confirmed                bool   // "I answer for the person the letter went to"
	Name, Answer             string // as typed and chosen
	Problems                 supervision.Problems
}

func (p JoinPage) answer(t *i18n.Texts) component.Field {
	return component.Field{Name: "answer", Label: t.Practice.JoinAnswer}.In(p.Problems)
}

func (p JoinPage) name(t *i18n.Texts) component.Field {
	return component.Field{Name: "name", Label: t.Practice.JoinName, Value: p.Name, Autocomplete: "name"}.In(p.Problems)
}
