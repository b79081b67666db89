package worker

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// discreet lets through River's warnings, and of a job only its number, kind and
// outcome: neither its arguments nor the value of a panic.
type discreet struct{ slog.Handler }

var told = []string{"job_id", "kind", "job_kind", "job_state", "queue", "attempt", "err", "error", "duration", "timeout", "client_id"}

func (d discreet) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= slog.LevelWarn && d.Handler.Enabled(ctx, l)
}

func (d discreet) Handle(ctx context.Context, r slog.Record) error {
	kept := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if slices.Contains(told, a.Key) {
			kept.AddAttrs(a)
		}
		return true
	})
	return d.Handler.Handle(ctx, kept)
}

func (d discreet) WithAttrs([]slog.Attr) slog.Handler { return d }

func (d discreet) WithGroup(string) slog.Handler { return d }

// failures logs jobs that went wrong, once each time.
type failures struct{ log *slog.Logger }

func (f failures) HandleError(ctx context.Context, job *rivertype.JobRow, err error) *river.ErrorHandlerResult {
	f.log.WarnContext(ctx, "job failed", "job", job.ID, "kind", job.Kind, "attempt", job.Attempt, "err", err)
	return nil
}

// HandlePanic leaves out what was panicked with: it may hold what somebody typed.
func (f failures) HandlePanic(ctx context.Context, job *rivertype.JobRow, v any, trace string) *river.ErrorHandlerResult {
	f.log.ErrorContext(ctx, "job panicked", "job", job.ID, "kind", job.Kind, "type", fmt.Sprintf("%T", v), "stack", trace)
	return nil
}
