package email

import (
	"testing"

	"samrum/web/i18n"
)

func TestPracticeLetters(t *testing.T) {
	t.Parallel()
	const join = "https://samrum.example.org/join/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
	inEveryLanguage(t, "practice_invitation", func(x *i18n.Texts) Content {
		return PracticeInvitation(x, "Alma Lindqvist", join, lindqvist)
	})
	inEveryLanguage(t, "test", func(x *i18n.Texts) Content { return Test(x, Signature{Practice: "Lindqvist Handledning"}) })
}
