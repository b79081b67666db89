package worker

import (
	"context"
	"log/slog"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/postgres"
)

type sweep struct {
	river.WorkerDefaults[postgres.Sweep]
	store *postgres.Store
	log   *slog.Logger
}

// Work deletes what is past its date, and logs how much that was.
func (w *sweep) Work(ctx context.Context, _ *river.Job[postgres.Sweep]) error {
	swept, err := w.store.Sweep(ctx)
	if err == nil && swept != (postgres.Swept{}) {
		w.log.InfoContext(ctx, "swept", "texts", swept.Texts, "carried", swept.Carried)
	}
	return err
}

// everyMinute works a job at the start and then each minute, one at a time
// however many programs serve. One that failed is not tried again: the next
// minute's does all that it left.
func everyMinute(job river.JobArgs) *river.PeriodicJob {
	options := &river.InsertOpts{MaxAttempts: 1, UniqueOpts: river.UniqueOpts{ByState: []rivertype.JobState{
		rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRunning, rivertype.JobStateScheduled,
	}}}
	return river.NewPeriodicJob(river.PeriodicInterval(time.Minute),
		func() (river.JobArgs, *river.InsertOpts) { return job, options },
		&river.PeriodicJobOpts{RunOnStart: true})
}
