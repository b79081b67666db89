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

type invitationLetter struct {
	river.WorkerDefaults[postgres.InvitationLetter]
	store *postgres.Store
	mail  mail.Sender
	base  *url.URL
}

// Work sends one invitation to supervise, unless it was withdrawn, answered or
// sent anew meanwhile.
func (w *invitationLetter) Work(ctx context.Context, job *river.Job[postgres.InvitationLetter]) error {
	due, err := w.store.InvitationDue(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	token := w.store.InvitationToken(job.Args.Invitation, job.Args.Generation)
	link := w.base.JoinPath(paths.Join(token)).String()
	subject, text := email.Invitation(i18n.In(due.Language), due.Practice, due.Inviter, link)
	err = w.mail.Send(ctx, mail.Letter{
		ID: fmt.Sprintf("join-%s-%d", job.Args.Invitation, job.Args.Generation), To: due.Address, Subject: subject, Text: text,
		Language: string(due.Language), Written: w.store.Now(),
	})
	if err != nil {
		return fmt.Errorf("invitation letter: %w", err)
	}
	return nil
}
