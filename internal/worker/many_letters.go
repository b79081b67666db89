package worker

import (
	"context"

	"github.com/riverqueue/river"

	"samrum/internal/postgres"
)

type manyLetters struct {
	river.WorkerDefaults[postgres.ManyLetters]
	store *postgres.Store
}

// Work lets each letter be a job of its own.
func (w *manyLetters) Work(ctx context.Context, job *river.Job[postgres.ManyLetters]) error {
	return w.store.Spread(ctx, job.Args)
}

type changeLetters struct {
	river.WorkerDefaults[postgres.ChangeLetters]
	store *postgres.Store
}

// Work lets each person's letter about a change be a job of its own.
func (w *changeLetters) Work(ctx context.Context, job *river.Job[postgres.ChangeLetters]) error {
	return w.store.SpreadChange(ctx, job.Args)
}
