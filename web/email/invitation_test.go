package email

import (
	"testing"
	"time"

	"samrum/web/i18n"
)

func TestInvitationLetters(t *testing.T) {
	t.Parallel()
	const members = "https://samrum.example.org/groups/norr-aaaa1111/members"
	inEveryLanguage(t, "invitation", func(x *i18n.Texts) Content {
		return Invitation(x, Invited{
			Name: "Karin", Group: "Familjerätten Norr", Leader: "Alma Lindqvist", Signed: lindqvist,
			Link: "https://samrum.example.org/i/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ",
		})
	})
	inEveryLanguage(t, "group_full", func(x *i18n.Texts) Content {
		return GroupFull(x, "", "Familjerätten Norr", members, lindqvist)
	})
	inEveryLanguage(t, "member_left", func(x *i18n.Texts) Content {
		return MemberLeft(x, "Karin", "Familjerätten Norr", time.Date(2027, 1, 12, 0, 0, 0, 0, time.UTC), members, lindqvist)
	})
}
