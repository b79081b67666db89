package email

import (
	"strings"
	"testing"
	"unicode/utf8"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

func TestPracticeLetters(t *testing.T) {
	t.Parallel()
	const join = "https://samrum.example.org/join/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
	for _, language := range supervision.Languages {
		texts := i18n.In(language)
		letters := map[string]string{}
		subject, text := PracticeInvitation(texts, "Lindqvist Handledning", "Alma Lindqvist", join)
		letters["practice_invitation."] = "Subject: " + subject + "\n\n" + text
		subject, text = Test(texts)
		letters["test."] = "Subject: " + subject + "\n\n" + text
		for name, letter := range letters {
			compare(t, name+string(language)+".txt", letter)
			for line := range strings.Lines(letter) {
				if n := utf8.RuneCountInString(strings.TrimSpace(line)); n > columns && !strings.HasPrefix(line, "https://") {
					t.Errorf("%s%s has a line of %d columns: %s", name, language, n, line)
				}
			}
		}
	}
}
