package worker

import (
	"strings"
	"testing"
	"time"

	"samrum/internal/login"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// member lets Kari be in the group that Mira leads, and returns her seat in it.
func (w *world) member(t *testing.T, address string) postgres.Seat {
	t.Helper()
	kari, hash := supervision.NewID[supervision.Person](), login.Hash("Kari's")
	exec := func(q string, args ...any) {
		t.Helper()
		_, err := w.db.Above(t).Exec(t.Context(), q, args...)
		must(t, err)
	}
	exec(`insert into people (id, address, language, created_at) values ($1, $2, 'nb', $3)`, kari, address, w.now)
	exec(`insert into practice_people (practice_id, person_id, name) select practice_id, $1, 'Kari' from groups`, kari)
	exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-01-01' from groups`, kari)
	exec(`insert into logins select $2, $1, practice_id, $3, $3 from groups`, kari, hash[:], w.now)
	seat, err := w.store.Seat(t.Context(), hash, "aaaa1111")
	must(t, err)
	return seat
}

// Kari leaves, comes back, and leaves for good while no worker works. The lines
// of both leavings are then worked at once, and the first has nothing to tell.
func TestALeavingSendsItsLeaderOneLine(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.now = w.now.Add(-time.Hour)
	w.lead(t)
	seat := w.member(t, "kari@kommune.no")
	place, err := seat.InPractice()
	must(t, err)
	must(t, w.store.Leave(t.Context(), seat))
	w.now = w.now.Add(4 * time.Minute)
	must(t, w.store.UndoLeave(t.Context(), place, "aaaa1111"))
	must(t, w.store.Leave(t.Context(), seat))

	worked := w.start(t)
	for range 2 {
		worked.next(t, "leader_letter")
	}
	letters := w.mailbox.Letters()
	if len(letters) != 1 {
		t.Fatalf("%d letters were sent, want 1", len(letters))
	}
	l := letters[0]
	if l.To != address || l.Language != "nb" || l.Subject != "Kari forlater Oslo" {
		t.Errorf("the letter is %+v", l)
	}
	if !strings.Contains(l.Text, " https://samrum.example.org/groups/oslo-aaaa1111/members\n") || strings.Contains(l.Text, "kari@") {
		t.Errorf("it says\n%s", l.Text)
	}
}

// The line waits as long as the leaving can be undone.
func TestALeadersLineWaitsFiveMinutes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.lead(t)
	must(t, w.store.Leave(t.Context(), w.member(t, "kari@kommune.no")))
	var waits bool
	must(t, w.db.Above(t).QueryRow(t.Context(), `
		select state = 'scheduled' and scheduled_at between $1::timestamptz + interval '299 seconds' and $1::timestamptz + interval '301 seconds'
		from river.river_job where kind = 'leader_letter'`, w.now).Scan(&waits))
	if !waits {
		t.Error("the line does not wait five minutes")
	}
}
