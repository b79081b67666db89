package worker

import (
	"strings"
	"testing"

	"samrum/internal/login"
	"samrum/internal/postgres"
)

// administering lets Mira administer the practice, and returns the proof.
func (w *world) administering(t *testing.T) postgres.Administering {
	t.Helper()
	hash := login.Hash("Mira's")
	_, err := w.db.Above(t).Exec(t.Context(), `update practice_people set administers = true`)
	must(t, err)
	_, err = w.db.Above(t).Exec(t.Context(), `insert into logins select $1, person_id, practice_id, $2, $2 from practice_people`, hash[:], w.now)
	must(t, err)
	who, err := w.store.WhoAsks(t.Context(), hash)
	must(t, err)
	place, err := who.InPractice()
	must(t, err)
	working, err := place.Working()
	must(t, err)
	admin, err := working.Administering()
	must(t, err)
	return admin
}

func TestAnInvitationToSuperviseSendsOneLetterWithItsLink(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	admin := w.administering(t)
	must(t, w.store.InviteSupervisor(t.Context(), admin, "kari@kommune.no"))
	w.start(t).next(t, postgres.JoinLetter{}.Kind())
	letters := w.mailbox.Letters()
	if len(letters) != 1 {
		t.Fatalf("%d letters were sent", len(letters))
	}
	l := letters[0]
	_, token, found := strings.Cut(l.Text, "\nhttps://samrum.example.org/join/")
	token, _, _ = strings.Cut(token, "\n")
	if !found || l.To != "kari@kommune.no" || l.Language != "nb" || !strings.HasPrefix(l.ID, "join-") || !strings.HasSuffix(l.ID, "-1") {
		t.Errorf("the letter is %+v", l)
	}
	invited, err := w.store.FindJoining(t.Context(), login.Hash(token))
	must(t, err)
	if invited.Address() != "kari@kommune.no" || invited.Answer() != "" {
		t.Errorf("its link leads to %s, %q", invited.Address(), invited.Answer())
	}
}

// The letter is asked of the store when it is due: what was withdrawn meanwhile
// is not sent, and of two generations only the younger.
func TestAnInvitationToSuperviseIsSentAsItIsWhenDue(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		meanwhile string // to the only invitation
		jobs      int
		letters   int
	}{
		"withdrawn":  {"withdraw", 1, 0},
		"sent again": {"again", 2, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			admin := w.administering(t)
			must(t, w.store.InviteSupervisor(t.Context(), admin, "kari@kommune.no"))
			_, invitations, err := w.store.People(t.Context(), admin.Working)
			must(t, err)
			if tt.meanwhile == "again" {
				must(t, w.store.InviteAgain(t.Context(), admin, invitations[0].ID))
			} else {
				must(t, w.store.WithdrawInvitation(t.Context(), admin, invitations[0].ID))
			}
			worked := w.start(t)
			for range tt.jobs {
				worked.next(t, postgres.JoinLetter{}.Kind())
			}
			if n := len(w.mailbox.Letters()); n != tt.letters {
				t.Errorf("%d letters were sent, want %d", n, tt.letters)
			}
		})
	}
}
