package email

import (
	"strings"
	"testing"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

const (
	code = "042731"
	link = "https://samrum.example.org/sign-in/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
)

func TestSignInLetter(t *testing.T) {
	t.Parallel()
	letter := func(x *i18n.Texts) Content { return SignIn(x, code, link, Signature{}) }
	inEveryLanguage(t, "sign_in", letter)
	for _, language := range supervision.Languages {
		text := letter(i18n.In(language)).Write(i18n.In(language)).Text
		if !strings.Contains(text, "\n"+code+"\n") || !strings.Contains(text, "\n"+link+"\n") {
			t.Errorf("in %s the code or the link does not stand on a line of its own", language)
		}
	}
}
