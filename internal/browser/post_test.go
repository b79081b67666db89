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

// letter waits for the next sign-in letter; the sample's own letters go by.
func (w *world) letter() mail.Letter {
	w.Helper()
	if !w.works {
		w.works = true
		w.work()
	}
	late := time.After(patience)
	for {
		select {
		case l := <-w.letters.arrived:
			if strings.Contains(l.Text, paths.SignIn+"/") {
				return l
			}
		case <-late:
			w.Fatal("no letter came")
			return mail.Letter{}
		}
	}
}
