package email

import (
	"strings"

	"samrum/web/i18n"
)

// PracticeInvitation returns the letter that asks somebody to supervise in a practice.
func PracticeInvitation(t *i18n.Texts, practice, inviter, link string) (subject, text string) {
	p := t.Practice
	return p.InviteSubject, strings.Join([]string{
		t.Letter.SignInHello,
		p.InviteText, practice,
		p.InviteBy, inviter,
		p.InviteLink, link,
		p.InviteValid,
		wrap(p.InviteKept),
		p.InviteNot,
		"Samrum",
	}, "\n\n") + "\n"
}
