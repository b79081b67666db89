package email

import (
	"strings"

	"samrum/web/i18n"
)

// An Invited is whom an invitation is for, and to what.
type Invited struct {
	Name   string // "" for none
	Group  string
	Leader string
	Link   string
	Signed Signature
}

// Invitation is the letter that asks somebody to join a group. It says what is
// stored and who sees what before anybody answers.
func Invitation(t *i18n.Texts, i Invited) Content {
	x := t.Invite
	fill := strings.NewReplacer("{name}", i.Name, "{group}", i.Group, "{leader}", i.Leader, "{practice}", i.Signed.Practice)
	lead := fill.Replace(x.LetterLead)
	if i.Name != "" {
		lead = fill.Replace(x.LetterHelloName) + " " + lead
	}
	return Content{
		Subject: fill.Replace(x.LetterSubject), Lead: lead, Signed: i.Signed,
		Parts: []Part{
			Button{x.LetterLink, i.Link},
			Paragraph(x.LetterValid),
			Paragraph(x.Stored + ": " + x.StoredText),
			Paragraph(x.Sees + "? " + x.SeesText),
			Paragraph(x.LetterNotYou),
		},
	}
}
