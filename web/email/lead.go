package email

import (
	"strings"
	"time"

	"samrum/web/i18n"
)

// A Handover is what a letter tells of who leads a group.
type Handover struct {
	Group  string // its name
	From   time.Time
	Names  []string // who leads then
	You    bool     // the reader is one of them
	Link   string
	Signed Signature
}

// HandedOver is the letter that says who leads a group from when.
func HandedOver(t *i18n.Texts, h Handover) Content {
	fill := strings.NewReplacer("{group}", h.Group)
	said := t.GroupLedFrom(h.From, h.Group, h.Names)
	if h.You {
		said = t.YouLeadFrom(h.From, h.Group)
	}
	return Content{
		Subject: fill.Replace(t.Lead.LetterSubject), Lead: said + " " + t.Lead.LetterSame,
		Parts: []Part{Button{t.Lead.LetterLink, h.Link}}, Signed: h.Signed,
	}
}
