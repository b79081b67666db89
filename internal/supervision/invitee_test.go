package supervision

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPastedListsAreRead(t *testing.T) {
	t.Parallel()
	const ready, broken, double = InviteeReady, InviteeBroken, InviteeDouble
	for name, tt := range map[string]struct {
		text string
		want []Invitee
	}{
		"nothing":         {" \r\n\n", nil},
		"between commas":  {"a@b.se, c@d.se", []Invitee{{1, "a@b.se", "", "a@b.se", ready}, {1, "c@d.se", "", "c@d.se", ready}}},
		"semicolons":      {"a@b.se;c@d.se;", []Invitee{{1, "a@b.se", "", "a@b.se", ready}, {1, "c@d.se", "", "c@d.se", ready}}},
		"lines, one bare": {"a@b.se\r\n\r\nSara\r\nc@d.se", []Invitee{{1, "a@b.se", "", "a@b.se", ready}, {3, "Sara", "", "", broken}, {4, "c@d.se", "", "c@d.se", ready}}},
		"with names":      {"Karin Ek <Karin@B.se>", []Invitee{{1, "Karin Ek <Karin@B.se>", "Karin Ek", "karin@b.se", ready}}},
		"quoted":          {`"Karin Ek" <k@b.se>`, []Invitee{{1, `"Karin Ek" <k@b.se>`, "Karin Ek", "k@b.se", ready}}},
		"surname first":   {"Ek, Karin <k@b.se>; Bo <b@b.se>", []Invitee{{1, "Ek, Karin <k@b.se>", "Karin Ek", "k@b.se", ready}, {1, "Bo <b@b.se>", "Bo", "b@b.se", ready}}},
		"a name alone":    {"Karin, k@b.se", []Invitee{{1, "Karin", "", "", broken}, {1, "k@b.se", "", "k@b.se", ready}}},
		"twice":           {"k@b.se\nK@B.se", []Invitee{{1, "k@b.se", "", "k@b.se", ready}, {2, "K@B.se", "", "k@b.se", double}}},
		"no dot":          {"k@localhost", []Invitee{{1, "k@localhost", "", "", broken}}},
		"open bracket":    {"Karin <k@b.se", []Invitee{{1, "Karin <k@b.se", "Karin", "k@b.se", ready}}},
		"two at once":     {"a@b.se c@d.se", []Invitee{{1, "a@b.se c@d.se", "", "", broken}}},
		"a header":        {"x\r\nBcc: evil@example.org", []Invitee{{1, "x", "", "", broken}, {2, "Bcc: evil@example.org", "", "", broken}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if d := cmp.Diff(tt.want, ParseInvitees(tt.text)); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}
