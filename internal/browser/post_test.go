package browser

import (
	"context"
	"log/slog"
	"strings"
	"time"

	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/worker"
)

// work starts the worker: few journeys wait for a letter.
func (w *world) work() {
	w.Helper()
	works, err := worker.New(worker.Options{
		DB: w.db.Pool(w.T), Store: w.store, Vault: keys(w.T), Mail: w.letters, BaseURL: w.base,
		Log: slog.New(slog.DiscardHandler),
	})
	must(w.T, err)
	must(w.T, works.Start(w.Context()))
	w.Cleanup(func() { must(w.T, works.Stop(context.Background())) })
}

// A post keeps letters and tells of each.
type post struct {
	*mail.Mailbox
	arrived chan mail.Letter
}

func (p post) Send(ctx context.Context, l mail.Letter) error {
	err := p.Mailbox.Send(ctx, l)
	p.arrived <- l
	return err
}

// letter waits for the next sign-in letter; others go by.
func (w *world) letter() mail.Letter {
	w.Helper()
	return w.letterWith(paths.SignIn + "/")
}

// due lets jobs of a kind be worked that wait until their cause can no longer be
// undone. River goes by the real clock, which no journey waits for.
func (w *world) due(kind string) {
	w.Helper()
	w.exec(`update river.river_job set state = 'available', scheduled_at = now() where kind = $1 and state in ('scheduled', 'retryable')`, kind)
}

// waitFor waits until no job of a kind is left to be worked.
func (w *world) waitFor(kind string) {
	w.Helper()
	late := time.After(patience)
	for value[int](w, `select count(*) from river.river_job where kind = $1 and finalized_at is null`, kind) > 0 {
		select {
		case <-late:
			w.Fatalf("jobs %s are left", kind)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// letterWith waits for the next letter with words in it; others go by.
func (w *world) letterWith(words string) mail.Letter {
	w.Helper()
	if !w.works {
		w.works = true
		w.work()
	}
	late := time.After(patience)
	for {
		select {
		case l := <-w.letters.arrived:
			if strings.Contains(l.Text, words) {
				return l
			}
		case <-late:
			w.Fatalf("no letter came with %q", words)
			return mail.Letter{}
		}
	}
}
