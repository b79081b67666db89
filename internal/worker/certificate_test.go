package worker

import (
	"strings"
	"testing"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/certificate"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

func TestALetterSaysThatACertificateIsReady(t *testing.T) {
	t.Parallel()
	w, change, job := cancelled(t)
	above, id := w.db.Above(t), supervision.NewID[certificate.Document]()
	_, err := above.Exec(t.Context(), `
		insert into certificates (practice_id, id, person_id, kind, groups, until_on, language, status, number, version, decided_by, form_key, created_at)
		select practice_id, $1, $3, 'received', array[id], '2026-01-01', 'da', 'issued', '7K3M-9Q2X', 2, lead_id, gen_random_uuid(), $2 from groups`, id, w.now, job.Args.Person)
	must(t, err)
	letter := &certificateLetter{post: change.post}
	for version, want := range map[int]int{1: 0, 2: 1} { // the older version's letter has nothing to tell
		before := len(w.mailbox.Letters())
		about := &river.Job[postgres.CertificateLetter]{JobRow: &rivertype.JobRow{}, Args: postgres.CertificateLetter{Practice: job.Args.Practice, Certificate: id, Version: version}}
		must(t, letter.Work(t.Context(), about))
		if n := len(w.mailbox.Letters()) - before; n != want {
			t.Errorf("version %d: %d letters", version, n)
		}
	}
	l := w.mailbox.Letters()[0]
	if l.To != "elin@example.org" || !strings.Contains(l.Text, "/certificates/7K3M-9Q2X") || strings.Contains(l.Text, "timer") || strings.Contains(l.Text, " min") {
		t.Errorf("the letter is %+v", l)
	}
}
