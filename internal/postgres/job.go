package postgres

import (
	"context"
	"fmt"
	"time"

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

// ChangeLetter is the job that tells one person of moved or cancelled sessions,
// five minutes after, unless that was undone.
type ChangeLetter struct {
	Practice practiceID                         `json:"practice"`
	Change   supervision.ID[Change]             `json:"change"`
	Person   supervision.ID[supervision.Person] `json:"person"`
}

// Kind names the job for River.
func (ChangeLetter) Kind() string { return "change_letter" }

// ChangeLetters is the job that becomes a ChangeLetter for each person of a large
// group.
type ChangeLetters struct {
	Practice practiceID                           `json:"practice"`
	Change   supervision.ID[Change]               `json:"change"`
	Zone     string                               `json:"zone"`
	Leaders  []supervision.ID[supervision.Person] `json:"leaders"`
	Actor    supervision.ID[supervision.Person]   `json:"actor"`   // who gets none
	Of       string                               `json:"of"`      // the letters' kind
	Letters  int                                  `json:"letters"` // about how many
}

// Kind names the job for River.
func (ChangeLetters) Kind() string { return "change_letters" }

// Sweep is the periodic job that deletes what is past its date.
type Sweep struct{}

// Kind names the job for River.
func (Sweep) Kind() string { return "sweep" }

// LetterTries is how often a letter is tried: at the worker's pace for thirty days.
const LetterTries = 727

// send inserts a job in the transaction that causes it.
func (s *Store) send(ctx context.Context, tx pgx.Tx, job river.JobArgs) error {
	if _, err := s.jobs.InsertTx(ctx, tx, job, nil); err != nil {
		return fmt.Errorf("insert job %s: %w", job.Kind(), err)
	}
	return nil
}

// sendAll inserts jobs to be worked at once.
func (s *Store) sendAll(ctx context.Context, tx pgx.Tx, jobs []river.JobArgs) error {
	return s.insertJobs(ctx, tx, jobs, nil)
}

// sendLater inserts jobs that wait as long as their cause can be undone. River
// goes by the real clock, so this does; whoever works the job asks the product's.
func (s *Store) sendLater(ctx context.Context, tx pgx.Tx, jobs []river.JobArgs) error {
	return s.insertJobs(ctx, tx, jobs, &river.InsertOpts{ScheduledAt: time.Now().Add(supervision.UndoFor)})
}

// insertJobs inserts jobs of one kind and practice, many as one.
func (s *Store) insertJobs(ctx context.Context, tx pgx.Tx, jobs []river.JobArgs, when *river.InsertOpts) error {
	if len(jobs) == 0 {
		return nil
	}
	if len(jobs) > fewLetters {
		together, err := together(jobs)
		if err != nil {
			return err
		}
		jobs = []river.JobArgs{together}
	}
	many := make([]river.InsertManyParams, len(jobs))
	for i, job := range jobs {
		many[i] = river.InsertManyParams{Args: job, InsertOpts: when}
	}
	if _, err := s.jobs.InsertManyTx(ctx, tx, many); err != nil {
		return fmt.Errorf("insert %d jobs %s: %w", len(jobs), jobs[0].Kind(), err)
	}
	return nil
}
