package email

import (
	"strings"

	"samrum/web/i18n"
)

// Invitation returns the letter that asks somebody to supervise in a practice.
func Invitation(t *i18n.Texts, practice, inviter, link string) (subject, text string) {
	p := t.Practice
	return p.InviteSubject, strings.Join([]string{
		t.Letter.SignInHello,
		p.InviteText, practice,
		p.InviteBy, inviter,
		p.InviteLink, link,
		p.InviteValid,
		fold(p.InviteKept),
		p.InviteNot,
		"Samrum",
	}, "\n\n") + "\n"
}

// columns is the widest line of a letter.
const columns = 72

// fold breaks a paragraph into lines.
func fold(s string) string {
	var b strings.Builder
	width := 0
	for i, word := range strings.Fields(s) {
		n := len([]rune(word))
		switch {
		case i == 0:
		case width+1+n > columns:
			b.WriteByte('\n')
			width = 0
		default:
			b.WriteByte(' ')
			width++
		}
		b.WriteString(word)
		width += n
	}
	return b.String()
}
