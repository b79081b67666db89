package email

import (
	"strings"
	"time"

	"samrum/web/i18n"
)

// A Handover is what a letter tells of who leads a group.
type Handover struct {
	Group string // its name
	From  time.Time
	Names []string // who leads then
	You   bool     // the reader is one of them
	Link  string
}

// HandedOver returns the letter that says who leads a group from when.
func HandedOver(t *i18n.Texts, h Handover) (subject, text string) {
	fill := strings.NewReplacer("{group}", h.Group)
	said := t.GroupLedFrom(h.From, h.Group, h.Names)
	if h.You {
		said = t.YouLeadFrom(h.From, h.Group)
	}
	return fill.Replace(t.Lead.LetterSubject), letter(said+" "+t.Lead.LetterSame, t.Lead.LetterLink, h.Link)
}
