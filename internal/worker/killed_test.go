package worker

import (
	"context"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"

	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/vault"
)

const kills = 20

// A worker that is killed after the mail server took a letter, and before the
// job is marked as done, loses nothing: the letter comes once more at most.
func TestAKilledWorkerLosesNoLetter(t *testing.T) {
	t.Parallel()
	w, args := crowd(t, 2*kills)
	office := openPostOffice(t, fault{})
	killed := make(chan struct{}, 1)
	var child atomic.Pointer[exec.Cmd]
	office.finished = func() {
		if c := child.Load(); c != nil {
			_ = c.Process.Kill()
			killed <- struct{}{}
		}
	}
	above := w.db.Above(t)
	_, err := above.Exec(t.Context(), `update changes set created_at = created_at - interval '1 hour'`) // the children go by the real time
	must(t, err)
	w.insert(t, args)
	for range kills {
		child.Store(w.child(t, office))
		select {
		case <-killed:
		case <-time.After(time.Minute):
			t.Fatal("the worker delivered nothing")
		}
		_ = child.Swap(nil).Wait()
	}
	var stuck int
	must(t, above.QueryRow(t.Context(), `select count(*)::int from river.river_job where state = 'running'`).Scan(&stuck))
	for _, later := range []string{ // as when the dead one's term has ended, and the time after which jobs count as stuck
		`delete from river.river_leader`,
		`update river.river_job set attempted_at = attempted_at - interval '121 seconds' where state = 'running'`,
	} {
		_, err = above.Exec(t.Context(), later)
		must(t, err)
	}
	w.sender = office.sender(t)
	w.start(t).ended(t, 2*kills-w.completed(t))
	missing, doubled := office.tally(t, args)
	t.Logf("%d workers killed, %d jobs left over, %d sent, %d lost, %d doubled", kills, stuck, len(office.arrived), missing, doubled)
	if missing != 0 || doubled > stuck || stuck != kills {
		t.Errorf("%d were lost and %d doubled, of %d jobs that were left", missing, doubled, stuck)
	}
}

func (w *world) completed(t *testing.T) (n int) {
	t.Helper()
	must(t, w.db.Above(t).QueryRow(t.Context(), `select count(*)::int from river.river_job where state = 'completed' and kind = 'change_letter'`).Scan(&n))
	return n
}

// asWorker makes the test binary be a worker: of this database, keyset and mail
// server.
const asWorker = "SAMRUM_TEST_AS_WORKER"

func (w *world) child(t *testing.T, office *postOffice) *exec.Cmd {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), asWorker+"="+w.db.URL, "KEYSET="+w.keyset, "OFFICE="+office.addr)
	c.Stderr = os.Stderr
	must(t, c.Start())
	t.Cleanup(func() { _ = c.Process.Kill() })
	return c
}

// work sends one letter after the other until it is killed.
func work() {
	check := func(err error) {
		if err != nil {
			panic(err)
		}
	}
	ctx := context.Background()
	db, err := pgxpool.New(ctx, os.Getenv(asWorker))
	check(err)
	keys, err := vault.Open(os.Getenv("KEYSET"))
	check(err)
	store, err := postgres.NewStore(db, time.Now, keys)
	check(err)
	sender, err := mail.NewServer(&url.URL{Scheme: "smtp", Host: os.Getenv("OFFICE")}, "Samrum <samrum@example.org>", "samrum.example.org")
	check(err)
	hands, err := New(Options{
		DB: db, Store: store, Vault: keys, Mail: sender, BaseURL: &url.URL{Scheme: "https", Host: "samrum.example.org"}, Log: slog.New(slog.DiscardHandler),
		tune: func(c *river.Config) {
			atOnce(c)
			c.Queues = map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: 1}}
		},
	})
	check(err)
	check(hands.Start(ctx))
	select {}
}
