// Package email writes the bodies of letters: plain text, in the reader's
// language, in lines of at most 72 columns except where an address is longer.
package email

import (
	"strings"

	"samrum/web/i18n"
)

// SignIn returns the letter that a code and a link to sign in are sent in. Both
// stand on lines of their own, so that they can be copied whole.
func SignIn(t *i18n.Texts, code, link string) (subject, text string) {
	l := t.Letter
	return l.SignInSubject, strings.Join([]string{
		l.SignInHello,
		l.SignInCode, code,
		l.SignInLink, link,
		l.SignInValid,
		l.SignInNotYou,
		"Samrum",
	}, "\n\n") + "\n"
}
