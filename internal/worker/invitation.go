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
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	return w.send(ctx, job.JobRow, w.write(job.Args, to), func(ctx context.Context, code int) error {
		return w.store.NoteInvitation(ctx, job.Args, code != 0)
	})
}

func (w *invitationLetter) write(job postgres.InvitationLetter, to postgres.InvitationText) mail.Letter {
	token := postgres.InvitationToken(w.vault, job.Invitation, job.Generation)
	return w.letter(fmt.Sprintf("invitation-%s-%d", job.Invitation, job.Generation), to.Letter, to.Letterhead, email.Invitation(i18n.In(to.Language), email.Invited{
		Name: to.Name, Group: to.Group, Leader: to.ReplyName, Link: w.link(paths.Invitation(token)), Signed: signed(to.Letterhead),
	}))
}
