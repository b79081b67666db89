package worker

import (
	"context"
	"errors"
	"fmt"

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
	post
}

// Work sends one invitation. An address that the mail server refuses for good
// is noted, for the leaders to see, and not tried again.
func (w *invitationLetter) Work(ctx context.Context, job *river.Job[postgres.InvitationLetter]) error {
	to, err := w.store.InvitationText(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	err = w.mail.Send(ctx, w.write(job.Args, to))
	if errors.Is(err, mail.ErrRefused) {
		return w.store.BounceInvitation(ctx, job.Args)
	}
	if err != nil {
		return fmt.Errorf("invitation letter: %w", err)
	}
	return nil
}

func (w *invitationLetter) write(job postgres.InvitationLetter, to postgres.InvitationText) mail.Letter {
	token := postgres.InvitationToken(w.vault, job.Invitation, job.Generation)
	return w.letter(fmt.Sprintf("invitation-%s-%d", job.Invitation, job.Generation), to.Letter, to.Letterhead, email.Invitation(i18n.In(to.Language), email.Invited{
		Name: to.Name, Group: to.Group, Leader: to.ReplyName, Link: w.link(paths.Invitation(token)), Signed: signed(to.Letterhead),
	}))
}
