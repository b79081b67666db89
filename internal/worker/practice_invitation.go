package worker

import (
	"context"
	"errors"
	"fmt"

	"github.com/riverqueue/river"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type joinLetter struct {
	river.WorkerDefaults[postgres.JoinLetter]
	post
}

// Work sends one invitation to supervise, unless it was withdrawn, answered or
// sent anew meanwhile.
func (w *joinLetter) Work(ctx context.Context, job *river.Job[postgres.JoinLetter]) error {
	due, err := w.store.JoinDue(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	token := w.store.JoinToken(job.Args.Invitation, job.Args.Generation)
	content := email.PracticeInvitation(i18n.In(due.Language), due.ReplyName, w.link(paths.Join(token)), signed(due.Letterhead))
	id := fmt.Sprintf("join-%s-%d", job.Args.Invitation, job.Args.Generation)
	return w.send(ctx, job.JobRow, w.letter(id, due.Letter, due.Letterhead, content), func(ctx context.Context, code int) error {
		return w.store.NoteJoin(ctx, job.Args, code != 0)
	})
}
