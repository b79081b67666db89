package page

import (
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Preparation is what a member is asked before a session: behind a letter's
// link, or signed in.
type Preparation struct {
	Action    string // the form's address
	Undo      string // the address that takes back an absence
	Stop      string // where reminders are turned off, "" when signed in
	Back      string // the session's page, "" behind a letter's link
	Group     string
	FirstName string
	Number    int
	StartsAt  time.Time // in the group's zone
	EndsAt    time.Time
	Reader    *time.Location
	Reading   []supervision.BookReading
	Answers   supervision.Preparation
	Receipt   string // of the answer just given, "" for none
	Problems  supervision.Problems
	Reviews   component.Reviews // of the line
}

// Receipts are flash codes: the next page shows what was done.
const (
	ReceiptNoted      = "prepared"
	ReceiptAbsent     = "prepared_absent"
	ReceiptRegistered = "prepared_case"
)

// Seen is the start that the form was opened with: a session that moves
// meanwhile is another question.
func (p Preparation) Seen() string { return p.StartsAt.UTC().Format(time.RFC3339) }

func (p Preparation) otherZone() string {
	return otherZone(p.StartsAt.Location().String(), p.StartsAt, p.Reader)
}

func (p Preparation) attends(t *i18n.Texts) component.Field {
	return component.Field{Name: "attends", Label: t.Preparation.Attends, Hint: t.Preparation.AttendsHint}.In(p.Problems)
}

func (p Preparation) absence(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "absence", Label: t.Preparation.Absence, Hint: t.Preparation.AbsenceHint, Value: p.Answers.Absence, Max: supervision.AbsenceMax,
		Optional: true,
	}.In(p.Problems).Reviewed(p.Reviews, p.Problems)
}

func (p Preparation) brings(t *i18n.Texts) component.Field {
	return component.Field{Name: "brings", Label: t.Preparation.Brings}.In(p.Problems)
}

func (p Preparation) read(t *i18n.Texts) component.Field {
	return component.Field{Name: "read", Label: t.Preparation.Read, Hint: t.ReadingText(p.Reading)}.In(p.Problems)
}

func (p Preparation) fields(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{p.attends(t), p.absence(t), p.brings(t), p.read(t)})
}

// Stopping asks whether reminders shall stop; nothing is preset.
type Stopping struct {
	Action   string
	Done     bool
	Problems supervision.Problems
}

func (s Stopping) choice(t *i18n.Texts) component.Field {
	return component.Field{Name: "choice", Label: t.Preparation.StopChoice}.In(s.Problems)
}
