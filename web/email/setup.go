package email

import (
	"strings"

	"samrum/web/i18n"
)

// Test returns the letter that shows whether letters arrive.
func Test(t *i18n.Texts) (subject, text string) {
	return t.Setup.TestSubject, strings.Join([]string{t.Letter.SignInHello, wrap(t.Setup.TestText), t.Setup.TestNothing, "Samrum"}, "\n\n") + "\n"
}
