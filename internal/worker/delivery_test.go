package worker

import (
	"errors"
	"fmt"
	"io"
	"net"
	"testing"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

const many = 200

// A mail server that fails and recovers has every letter once, but where it was
// cut off after the final dot: then at most one more copy, with the same
// Message-ID. What it refuses for good is noted and not tried again.
func TestNoFaultLosesALetter(t *testing.T) {
	t.Parallel()
	hour := time.Hour
	for name, tt := range map[string]struct {
		fault   fault
		timeout time.Duration // of a job
		refused int
		doubled bool
	}{
		"451":                  {fault: fault{rcpt: times(2, answer(451))}},
		"450 after the letter": {fault: fault{taken: func(_ net.Conn, before int) error { return times(2, answer(450))("", before) }}},
		"drop before greeting": {fault: fault{dial: func(c net.Conn, before int) net.Conn { return unless(before < 300, c, true) }}},
		"drop after the dot":   {doubled: true, fault: fault{taken: dropFirst}},
		"slow":                 {fault: fault{taken: func(net.Conn, int) error { <-time.After(soon); return nil }}},
		"hang":                 {timeout: 3 * time.Second, fault: fault{dial: func(c net.Conn, before int) net.Conn { return unless(before < jobsAtOnce, c, false) }}},
		"TLS refused":          {fault: fault{tls: func(before int) error { return times(300, errors.New("no certificate today"))("", before) }}},
		"550 for one of seven": {refused: many/7 + 1, fault: fault{rcpt: refuseSeventh}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w, args := crowd(t, many)
			office := openPostOffice(t, tt.fault)
			w.sender = office.sender(t)
			began := time.Now()
			worked := w.startWith(t, func(c *river.Config) {
				atOnce(c)
				if tt.timeout > 0 {
					c.JobTimeout, c.RescueStuckJobsAfter = tt.timeout, hour
				}
			})
			w.insert(t, args)
			ended := worked.ended(t, many)
			missing, doubled := office.tally(t, args)
			lost := missing - ended.cancelled
			t.Logf("%d sent, %d lost, %d doubled, %d refused in %v", len(office.arrived), lost, doubled, ended.cancelled, time.Since(began).Round(time.Millisecond))
			if lost != 0 || ended.cancelled != tt.refused {
				t.Errorf("%d of %d were lost and %d refused, want 0 and %d", lost, many, ended.cancelled, tt.refused)
			}
			if doubled > 0 != tt.doubled {
				t.Errorf("%d came twice", doubled)
			}
			var noted int
			must(t, w.db.Above(t).QueryRow(t.Context(), `select count(*)::int from undelivered where code = 550`).Scan(&noted))
			if noted != tt.refused {
				t.Errorf("%d are noted as not to be reached, want %d", noted, tt.refused)
			}
		})
	}
}

// unless keeps a connection, or ends it, or leaves it hanging.
func unless(wrong bool, c net.Conn, end bool) net.Conn {
	switch {
	case !wrong:
		return c
	case end:
		_ = c.Close()
	default:
		go func() { _, _ = io.Copy(io.Discard, c) }() // until the other side has had enough
	}
	return nil
}

func dropFirst(c net.Conn, before int) error {
	if before > 0 {
		return nil
	}
	_ = c.Close()
	return net.ErrClosed
}

func refuseSeventh(to string, _ int) error {
	var n int
	if _, err := fmt.Sscanf(to, "member%d@", &n); err == nil && n%7 == 0 {
		return answer(550)
	}
	return nil
}

// crowd is a world where a session was cancelled that so many members should
// know of, at addresses member0@example.org and so on.
func crowd(t *testing.T, n int) (*world, []postgres.ChangeLetter) {
	t.Helper()
	w, _, job := cancelled(t)
	w.now = w.now.Add(supervision.UndoFor)
	args := make([]postgres.ChangeLetter, n)
	ids := make([]string, n)
	for i := range args {
		args[i] = job.Args
		args[i].Person = supervision.NewID[supervision.Person]()
		ids[i] = args[i].Person.String()
	}
	above := w.db.Above(t)
	for _, q := range []string{
		`insert into people (id, address, language, created_at)
		select id, 'member' || n - 1 || '@example.org', 'sv', now() from unnest($1::uuid[]) with ordinality x (id, n)`,
		`insert into practice_people (practice_id, person_id, name) select p.id, x.id, 'Elin' from practices p, unnest($1::uuid[]) x (id)`,
		`insert into memberships select g.practice_id, g.id, x.id, '2026-01-01' from groups g, unnest($1::uuid[]) x (id)`,
	} {
		_, err := above.Exec(t.Context(), q, ids)
		must(t, err)
	}
	return w, args
}

// insert lets the letters be sent.
func (w *world) insert(t *testing.T, args []postgres.ChangeLetter) {
	t.Helper()
	jobs, err := river.NewClient(riverpgxv5.New(w.db.Pool(t)), &river.Config{Schema: postgres.RiverSchema, MaxAttempts: postgres.LetterTries})
	must(t, err)
	params := make([]river.InsertManyParams, len(args))
	for i, a := range args {
		params[i].Args = a
	}
	_, err = jobs.InsertMany(t.Context(), params)
	must(t, err)
}

// tally returns how many never arrived and how many came twice; more often, or
// with another Message-ID, is an error.
func (o *postOffice) tally(t *testing.T, args []postgres.ChangeLetter) (missing, doubled int) {
	t.Helper()
	o.mu.Lock()
	defer o.mu.Unlock()
	for i, a := range args {
		copies := o.arrived[fmt.Sprintf("member%d@example.org", i)]
		switch len(copies) {
		case 0:
			missing++
		case 1:
		case 2:
			doubled++
		default:
			t.Errorf("letter %d came %d times", i, len(copies))
		}
		for _, id := range copies {
			if want := "<change-" + a.Change.String() + "-" + a.Person.String() + "@samrum.example.org>"; id != want {
				t.Errorf("letter %d has the Message-ID %s, want %s", i, id, want)
			}
		}
	}
	return missing, doubled
}

// ends are how jobs ended for good.
type ends struct{ completed, cancelled int }

func (e events) ended(t *testing.T, n int) (all ends) {
	t.Helper()
	late := time.After(time.Minute)
	for all.completed+all.cancelled < n {
		select {
		case event := <-e:
			switch {
			case event.Job.Kind != postgres.ChangeLetter{}.Kind():
			case event.Kind == river.EventKindJobCompleted:
				all.completed++
			case event.Kind == river.EventKindJobCancelled:
				all.cancelled++
			}
		case <-late:
			t.Fatalf("after a minute %+v of %d have ended", all, n)
		}
	}
	return all
}
