package worker

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

func TestALetterAboutWhoLeadsWaitsAndIsCheckedWhenDue(t *testing.T) {
	t.Parallel()
	w, change, job := cancelled(t)
	above, id := w.db.Above(t), supervision.NewID[supervision.Handover]()
	_, err := above.Exec(t.Context(), `
		insert into handovers (practice_id, id, group_id, actor_id, from_on, lead_id, was_lead_id, created_at)
		select practice_id, $1, id, lead_id, '2027-04-12', lead_id, lead_id, $2 from groups`, id, w.now)
	must(t, err)
	letter := &handoverLetter{post: change.post}
	args := postgres.HandoverLetter{Practice: job.Args.Practice, Handover: id, Person: job.Args.Person}
	about := &river.Job[postgres.HandoverLetter]{JobRow: &rivertype.JobRow{}, Args: args}
	var snooze *river.JobSnoozeError
	if err := letter.Work(t.Context(), about); !errors.As(err, &snooze) || snooze.Duration > 5*time.Minute {
		t.Errorf("it was worked early: %v", err)
	}
	w.now = w.now.Add(5 * time.Minute)
	for name, change := range map[string]string{
		"undone": `update handovers set undone_at = now()`,
		"paused": `update handovers set undone_at = null; update groups set paused_at = now()`,
		"ended":  `update groups set paused_at = null, ended_at = now()`,
	} {
		_, err := above.Exec(t.Context(), change)
		must(t, err)
		must(t, letter.Work(t.Context(), about))
		if n := len(w.mailbox.Letters()); n != 0 {
			t.Errorf("%s: %d letters were sent", name, n)
		}
	}
	_, err = above.Exec(t.Context(), `update handovers set undone_at = null; update groups set paused_at = null, ended_at = null`)
	must(t, err)
	must(t, letter.Work(t.Context(), about))
	letters := w.mailbox.Letters()
	if len(letters) != 1 || letters[0].To != "elin@example.org" || letters[0].Language != "da" || !strings.Contains(letters[0].Text, "Fra mandag den 12. april 2027 leder") {
		t.Errorf("the letters are %+v", letters)
	}
}
