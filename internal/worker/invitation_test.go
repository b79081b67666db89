package worker

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/riverqueue/river/rivertype"

	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// lead lets Mira supervise and lead a group, and returns the proof.
func (w *world) lead(t *testing.T) postgres.Lead {
	t.Helper()
	above := w.db.Above(t)
	_, err := above.Exec(t.Context(), `
		update practice_people set supervises = true;
		insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, smallest, largest, length_minutes,
			zone, country, language, client_term, case_label, form_key, created_at)
		select practice_id, gen_random_uuid(), 'aaaa1111', 'oslo', 'Oslo', 'case', false, true, person_id, 1, 1, 90,
			'Europe/Oslo', 'NO', 'nb', 'bruker', 'sak', gen_random_uuid(), now() from practice_people`)
	must(t, err)
	hash := login.Hash("Mira's")
	_, err = above.Exec(t.Context(), `
		insert into logins select $1, person_id, practice_id, $2, $2 from practice_people`, hash[:], w.now)
	must(t, err)
	seat, err := w.store.Seat(t.Context(), hash, "aaaa1111")
	must(t, err)
	lead, err := seat.Lead()
	must(t, err)
	return lead
}

func (w *world) invite(t *testing.T, lead postgres.Lead, address string) {
	t.Helper()
	_, err := w.store.Invite(t.Context(), lead, []supervision.Invitee{{Name: "Kari", Address: address}}, nil)
	must(t, err)
}

func TestAnInvitationSendsOneLetterWithItsLink(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	lead := w.lead(t)
	worked := w.start(t)
	w.invite(t, lead, "kari@kommune.no")
	worked.next(t, "invitation_letter")
	letters := w.mailbox.Letters()
	if len(letters) != 1 {
		t.Fatalf("%d letters were sent", len(letters))
	}
	l := letters[0]
	id, err := supervision.ParseID[supervision.Invitation](strings.TrimSuffix(strings.TrimPrefix(l.ID, "invitation-"), "-1"))
	must(t, err)
	token := postgres.InvitationToken(w.vault, id, 1)
	if l.To != "kari@kommune.no" || l.Language != "nb" || l.Subject != "Invitasjon til Oslo" || !strings.Contains(l.Text, "\nhttps://samrum.example.org/i/"+token+"\n") {
		t.Errorf("the letter is %+v", l)
	}
	if l.FromName != "P" || l.ReplyName != "Mira" || l.ReplyTo != address || !strings.Contains(l.HTML, token) {
		t.Errorf("it comes from %q, to be answered to %q <%s>", l.FromName, l.ReplyName, l.ReplyTo)
	}
	held, err := w.store.Invited(t.Context(), login.Hash(token))
	must(t, err)
	must(t, w.store.AcceptInvitation(t.Context(), held, "Kari", "nb"))
	w.invite(t, lead, "ola@kommune.no")
	worked.next(t, "invitation_letter")
	id, err = supervision.ParseID[supervision.Invitation](strings.TrimSuffix(strings.TrimPrefix(w.mailbox.Letters()[0].ID, "invitation-"), "-1"))
	must(t, err)
	late, err := w.store.Invited(t.Context(), login.Hash(postgres.InvitationToken(w.vault, id, 1)))
	must(t, err)
	if err := w.store.AcceptInvitation(t.Context(), late, "Ola", "nb"); err == nil {
		t.Error("two took one place")
	}
	worked.next(t, "leader_letter")
	if l := w.mailbox.Letters()[0]; l.To != address || l.ReplyTo != "" || l.Subject != "Oslo er full" || strings.Contains(l.Text, "ola@kommune.no") {
		t.Errorf("the leader's line is %+v", l)
	}
}

func TestAnInvitationRefusedForGoodBounces(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		refusal error
		state   string
		letters int
	}{
		"for good":     {fmt.Errorf("letter: %w", mail.ErrRefused), "bounced", 0},
		"for a moment": {fmt.Errorf("letter: try later"), "sent", 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.sender = &oddSender{Mailbox: w.mailbox, err: tt.refusal}
			lead := w.lead(t)
			worked := w.start(t)
			w.invite(t, lead, "kari@kommune.no")
			first := worked.next(t, "invitation_letter")
			// A bounced one would not be sent again either, but be tried.
			if ended := first.State == rivertype.JobStateCancelled; ended != (tt.letters == 0) {
				t.Errorf("the refused job is %s", first.State)
			}
			for range tt.letters {
				worked.next(t, "invitation_letter")
			}
			var state string
			must(t, w.db.Above(t).QueryRow(t.Context(), `select state from invitations`).Scan(&state))
			if state != tt.state || len(w.mailbox.Letters()) != tt.letters {
				t.Errorf("the invitation is %s and %d letters were sent", state, len(w.mailbox.Letters()))
			}
		})
	}
}

func TestARevokedInvitationSendsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	lead := w.lead(t)
	w.invite(t, lead, "kari@kommune.no")
	_, err := w.db.Above(t).Exec(t.Context(), `update invitations set state = 'revoked', sent_at = $1`, time.Now())
	must(t, err)
	w.start(t).next(t, "invitation_letter")
	if n := len(w.mailbox.Letters()); n != 0 {
		t.Errorf("%d letters were sent", n)
	}
}
