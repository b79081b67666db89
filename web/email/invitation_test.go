package email

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

func TestInvitationLetters(t *testing.T) {
	t.Parallel()
	const invitation = "https://samrum.example.org/i/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
	const members = "https://samrum.example.org/groups/norr-aaaa1111/members"
	for _, l := range supervision.Languages {
		t.Run("in "+string(l), func(t *testing.T) {
			t.Parallel()
			texts := i18n.In(l)
			subject, text := Invitation(texts, Invited{
				Name: "Karin", Group: "Familjerätten Norr", Leader: "Alma Lindqvist", Practice: "Lindqvist Handledning",
				Phone: "070-174 06 05", Link: invitation,
			})
			check(t, "invitation."+string(l)+".txt", subject, text, invitation)
			subject, text = GroupFull(texts, "", "Familjerätten Norr", members)
			check(t, "group_full."+string(l)+".txt", subject, text, members)
			subject, text = MemberLeft(texts, "Karin", "Familjerätten Norr", time.Date(2027, 1, 12, 0, 0, 0, 0, time.UTC), members)
			check(t, "member_left."+string(l)+".txt", subject, text, members)
		})
	}
}

// check holds a letter against its golden file, its lines against their width,
// and sees that the link can be copied whole.
func check(t *testing.T, name, subject, text, link string) {
	t.Helper()
	compare(t, name, "Subject: "+subject+"\n\n"+text)
	for line := range strings.Lines(text) {
		if n := utf8.RuneCountInString(strings.TrimSpace(line)); n > columns && !strings.HasPrefix(line, "https://") {
			t.Errorf("a line of %d columns: %s", n, line)
		}
	}
	if !strings.Contains(text, "\n"+link+"\n") {
		t.Error("the link does not stand on a line of its own")
	}
}
