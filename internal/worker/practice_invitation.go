package worker

import (
	"context"
	"errors"
	"fmt"
	"net/url"

	"github.com/riverqueue/river"

	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type joinLetter struct {
	river.WorkerDefaults[postgres.JoinLetter]
	store *postgres.Store
	mail  mail.Sender
	base  *url.URL
}

// Work sends one invitation to supervise, unless it was withdrawn, answered or
// sent anew meanwhile.
func (w *joinLetter) Work(ctx context.Context, job *river.Job[postgres.JoinLetter]) error {
	due, err := w.store.JoinDue(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	token := w.store.JoinToken(job.Args.Invitation, job.Args.Generation)
	link := w.base.JoinPath(paths.Join(token)).String()
	subject, text := email.PracticeInvitation(i18n.In(due.Language), due.Practice, due.Inviter, link)
	err = w.mail.Send(ctx, mail.Letter{
		ID: fmt.Sprintf("join-%s-%d", job.Args.Invitation, job.Args.Generation), To: due.Address, Subject: subject, Text: text,
		Language: string(due.Language), Written: w.store.Now(),
	})
	if err != nil {
		return fmt.Errorf("invitation letter: %w", err)
	}
	return nil
}
