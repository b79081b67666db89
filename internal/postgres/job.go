package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// SignInLetter is the job that sends one sign-in letter. Like every job it
// carries ids only: the worker derives what it writes.
type SignInLetter struct {
	SignIn supervision.ID[SignIn] `json:"sign_in"`
}

// Kind names the job for River.
func (SignInLetter) Kind() string { return "sign_in_letter" }

// Sweep is the periodic job that deletes what is past its date.
type Sweep struct{}

// Kind names the job for River.
func (Sweep) Kind() string { return "sweep" }

// send inserts a job in the transaction that causes it.
func (s *Store) send(ctx context.Context, tx pgx.Tx, job river.JobArgs) error {
	if _, err := s.jobs.InsertTx(ctx, tx, job, nil); err != nil {
		return fmt.Errorf("insert job %s: %w", job.Kind(), err)
	}
	return nil
}
