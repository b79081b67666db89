package worker

import (
	"context"
	"errors"
	"log/slog"

	"github.com/riverqueue/river"

	"samrum/internal/evaluation"
	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type evaluate struct {
	river.WorkerDefaults[postgres.Evaluate]
	store *postgres.Store
	log   *slog.Logger
}

// Work opens, reminds of and closes the rounds that are due, and logs how many
// those were.
func (w *evaluate) Work(ctx context.Context, _ *river.Job[postgres.Evaluate]) error {
	done, err := w.store.Evaluate(ctx)
	if done != (postgres.Evaluated{}) {
		w.log.InfoContext(ctx, "evaluated", "opened", done.Opened, "reminded", done.Reminded, "closed", done.Closed)
	}
	return err
}

type closingPart struct {
	river.WorkerDefaults[postgres.ClosingPart]
	store *postgres.Store
}

// Work opens the round that comes with a session's closing part.
func (w *closingPart) Work(ctx context.Context, job *river.Job[postgres.ClosingPart]) error {
	return w.store.OpenWithClosing(ctx, job.Args)
}

type evaluationLetter struct {
	river.WorkerDefaults[postgres.EvaluationLetter]
	post
}

// Work sends one person the link to a round, or reminds her, as long as she has
// not answered and it is open. While she is left in peace it waits.
func (w *evaluationLetter) Work(ctx context.Context, job *river.Job[postgres.EvaluationLetter]) error {
	text, err := w.store.EvaluationText(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	if wait := w.rest(text.Rest); wait > 0 {
		return river.JobSnooze(wait)
	}
	return w.send(ctx, job.JobRow, w.write(job.Args, text), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: text.PersonID}))
}

func (w *evaluationLetter) write(job postgres.EvaluationLetter, text postgres.EvaluationText) mail.Letter {
	id := "evaluation-" + job.Token.String()
	if job.Reminds {
		id += "-again"
	}
	return w.letter(id, text.Letter, text.Letterhead, email.Evaluation(i18n.In(text.Language), email.EvaluationLetter{
		Group: text.GroupName, Check: text.Kind == evaluation.AfterSession, Reminds: job.Reminds,
		Closes: text.ClosesAt, Zone: supervision.Zone(text.Zone), Now: w.store.Now(),
		Link: w.link(paths.Evaluate(postgres.EvaluationToken(w.vault, job.Token))), Signed: signed(text.Letterhead),
	}))
}
