// Package worker does what requests leave to be done: it sends letters and
// deletes what is past its date, as River jobs that hold ids only.
package worker

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/vault"
)

// Options are what a worker is made of.
type Options struct {
	// DB is River's own: it listens, which does not pass through a pooler, and
	// its user owns the job tables.
	DB      *pgxpool.Pool
	Store   *postgres.Store
	Vault   *vault.Vault
	Mail    mail.Sender
	BaseURL *url.URL // what links in letters begin with
	From    string   // who organises meetings: the address that letters come from, as mail.Address reads it
	Log     *slog.Logger

	tune func(*river.Config) // of tests, which wait for nothing
}

// A Worker works on jobs between Start and Stop. Several beside each other
// share the work.
type Worker struct{ client *river.Client[pgx.Tx] }

// What a job may take, and how soon one that died with its program is begun
// again: jobs can be done twice without harm.
const (
	jobTimeout  = 30 * time.Second
	rescueAfter = 2 * time.Minute
	jobsAtOnce  = 50
	keepFailed  = 30 * 24 * time.Hour
)

// New returns a worker that is not started.
func New(o Options) (*Worker, error) {
	letters := post{store: o.Store, vault: o.Vault, mail: mail.ToPeople(o.Mail), base: o.BaseURL, from: mail.Address(o.From, o.BaseURL), log: o.Log}
	workers := river.NewWorkers()
	river.AddWorker(workers, &signInLetter{post: letters})
	river.AddWorker(workers, &changeLetter{post: letters})
	river.AddWorker(workers, &invitationLetter{post: letters})
	river.AddWorker(workers, &leaderLetter{post: letters})
	river.AddWorker(workers, &handoverLetter{post: letters})
	river.AddWorker(workers, &joinLetter{post: letters})
	river.AddWorker(workers, &reminderLetter{post: letters})
	river.AddWorker(workers, &digestLetter{post: letters})
	river.AddWorker(workers, &datesLetter{post: letters})
	river.AddWorker(workers, &bookingLetter{post: letters})
	river.AddWorker(workers, &certificateLetter{post: letters})
	river.AddWorker(workers, &evaluationLetter{post: letters})
	river.AddWorker(workers, &manyLetters{store: o.Store})
	river.AddWorker(workers, &changeLetters{store: o.Store})
	river.AddWorker(workers, &sweep{store: o.Store, log: o.Log})
	river.AddWorker(workers, &remind{store: o.Store, log: o.Log})
	river.AddWorker(workers, &evaluate{store: o.Store, log: o.Log})
	river.AddWorker(workers, &closingPart{store: o.Store})
	config := river.Config{
		Schema:               postgres.RiverSchema,
		Queues:               map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: jobsAtOnce}},
		Workers:              workers,
		PeriodicJobs:         []*river.PeriodicJob{everyMinute(postgres.Sweep{}), everyMinute(postgres.Remind{}), everyMinute(postgres.Evaluate{})},
		JobTimeout:           jobTimeout,
		RescueStuckJobsAfter: rescueAfter,
		Logger:               slog.New(discreet{o.Log.Handler()}),
		ErrorHandler:         failures{o.Log},
		RetryPolicy:          backoff{},
		// Whoever administers may try again what could not leave.
		CancelledJobRetentionPeriod: keepFailed,
		DiscardedJobRetentionPeriod: keepFailed,
	}
	if o.tune != nil {
		o.tune(&config)
	}
	client, err := river.NewClient(riverpgxv5.New(o.DB), &config)
	if err != nil {
		return nil, fmt.Errorf("make worker: %w", err)
	}
	return &Worker{client}, nil
}

// Start begins to work; ctx limits the start only.
func (w *Worker) Start(ctx context.Context) error {
	if err := w.client.Start(context.WithoutCancel(ctx)); err != nil {
		return fmt.Errorf("start worker: %w", err)
	}
	return nil
}

// Stop takes no new jobs and waits for those under way. When ctx ends first
// they are cancelled, to be begun again by the next worker.
func (w *Worker) Stop(ctx context.Context) error {
	err := w.client.Stop(ctx)
	if err != nil {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		err = w.client.StopAndCancel(last)
	}
	if err != nil {
		return fmt.Errorf("stop worker: %w", err)
	}
	return nil
}
