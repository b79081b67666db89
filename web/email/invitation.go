package email

import (
	"strings"

	"samrum/web/i18n"
)

// An Invited is whom an invitation is for, and to what.
type Invited struct {
	Name     string // "" for none
	Group    string
	Leader   string
	Practice string
	Phone    string
	Link     string
}

// Invitation returns the letter that asks somebody to join a group. It says
// what is stored and who sees what before anybody answers.
func Invitation(t *i18n.Texts, i Invited) (subject, text string) {
	x := t.Invite
	fill := strings.NewReplacer("{name}", i.Name, "{group}", i.Group, "{leader}", i.Leader, "{practice}", i.Practice)
	hello := x.LetterHello
	if i.Name != "" {
		hello = fill.Replace(x.LetterHelloName)
	}
	return fill.Replace(x.LetterSubject), letter(
		hello,
		fill.Replace(x.LetterLead),
		x.LetterLink, i.Link,
		x.LetterValid,
		x.Stored+": "+x.StoredText,
		x.Sees+"? "+x.SeesText,
		x.LetterNotYou,
		i.Practice, i.Phone,
	)
}
