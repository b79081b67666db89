package email

import (
	"strings"

	"samrum/web/i18n"
)

// PracticeInvitation is the letter that asks somebody to supervise in a practice.
func PracticeInvitation(t *i18n.Texts, inviter, link string, signed Signature) Content {
	p := t.Practice
	return Content{
		Subject: p.InviteSubject, Lead: strings.ReplaceAll(p.InviteText, "{practice}", signed.Practice), Signed: signed,
		Parts: []Part{
			Facts{{p.InviteBy, inviter}},
			Button{p.InviteLink, link},
			Paragraph(p.InviteValid),
			Paragraph(p.InviteKept),
			Paragraph(p.InviteNot),
		},
	}
}
