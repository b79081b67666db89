package worker

import (
	"errors"
	"log/slog"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// cancelled is a world where Mira has just cancelled session 7 of her group,
// Elin is a member, and a letter to Elin waits.
func cancelled(t *testing.T) (*world, *changeLetter, *river.Job[postgres.ChangeLetter]) {
	w := newWorld(t)
	above, elin := w.db.Above(t), supervision.NewID[supervision.Person]()
	args := postgres.ChangeLetter{Change: supervision.NewID[postgres.Change](), Person: elin}
	must(t, above.QueryRow(t.Context(), `select id from practices`).Scan(&args.Practice))
	for _, q := range []string{
		`insert into people (id, address, language, created_at) values ($1, 'elin@example.org', 'da', now())`,
		`insert into practice_people (practice_id, person_id, name) select id, $1, 'Elin' from practices`,
		`insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, smallest, largest, length_minutes,
			zone, country, language, client_term, case_label, form_key, created_at)
		select practice_id, gen_random_uuid(), 'abcd2345', 'norr', 'Norr', 'case', false, true, person_id, 5, 7, 90,
			'Europe/Oslo', 'NO', 'nb', 'klient', 'sak', gen_random_uuid(), now() from practice_people where person_id <> $1`,
		`insert into memberships select practice_id, id, $1, '2027-01-01' from groups`,
		`insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, status, cancel_reason, created_at)
		select practice_id, gen_random_uuid(), id, 7, '2027-03-30 07:00Z', '2027-03-30 08:30Z', 'online', 'cancelled', 'Sne', now()
		from groups where $1::uuid is not null`,
	} {
		_, err := above.Exec(t.Context(), q, elin)
		must(t, err)
	}
	_, err := above.Exec(t.Context(), `
		with c as (insert into changes select practice_id, $1, id, lead_id, 'cancel', false, $2 from groups returning *)
		insert into change_sessions select c.practice_id, c.id, s.id, s.starts_at, s.ends_at from c, sessions s`, args.Change, w.now)
	must(t, err)
	letter := &changeLetter{post: post{log: slog.New(slog.DiscardHandler), store: w.store, mail: w.mailbox, base: &url.URL{Scheme: "https", Host: "samrum.example.org"}}}
	return w, letter, &river.Job[postgres.ChangeLetter]{JobRow: &rivertype.JobRow{}, Args: args}
}

func TestAChangeLetterWaitsAsLongAsItsCauseCanBeUndone(t *testing.T) {
	t.Parallel()
	w, letter, job := cancelled(t)
	w.now = w.now.Add(4 * time.Minute)
	var snooze *river.JobSnoozeError
	if err := letter.Work(t.Context(), job); !errors.As(err, &snooze) || snooze.Duration > time.Minute {
		t.Errorf("it was worked early: %v", err)
	}
	w.now = w.now.Add(time.Minute)
	must(t, letter.Work(t.Context(), job))
	letters := w.mailbox.Letters()
	if len(letters) != 1 {
		t.Fatalf("%d letters were sent", len(letters))
	}
	l := letters[0]
	if l.To != "elin@example.org" || l.Language != "da" || !strings.HasPrefix(l.Subject, "Aflyst: supervision ") {
		t.Errorf("the letter is %+v", l)
	}
	for _, text := range []string{"- Møde 7: tir. 30. mar. 2027 9.00–10.30", "Grund: Sne", "https://samrum.example.org/groups/norr-abcd2345/sessions/7"} {
		if !strings.Contains(l.Text, text) {
			t.Errorf("no %q in\n%s", text, l.Text)
		}
	}
}

func TestNoLetterLeavesForWhatWasUndone(t *testing.T) {
	t.Parallel()
	w, letter, job := cancelled(t)
	_, err := w.db.Above(t).Exec(t.Context(), `update changes set undone_at = $1`, w.now)
	must(t, err)
	w.now = w.now.Add(time.Hour)
	must(t, letter.Work(t.Context(), job))
	if n := len(w.mailbox.Letters()); n != 0 {
		t.Errorf("%d letters were sent", n)
	}
}
