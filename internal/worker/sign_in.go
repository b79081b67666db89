package worker

import (
	"context"
	"errors"

	"github.com/riverqueue/river"

	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type signInLetter struct {
	river.WorkerDefaults[postgres.SignInLetter]
	post
}

// Work sends one sign-in letter. None is due for an address that nobody has, or
// when the sign-in has run out or was used: then there is nothing left to do.
func (w *signInLetter) Work(ctx context.Context, job *river.Job[postgres.SignInLetter]) error {
	id := job.Args.SignIn
	to, err := w.store.SignInLetter(ctx, id)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	return w.send(ctx, job.JobRow, w.write(id, to), func(context.Context, int) error { return nil })
}

// write makes the same letter whenever asked: its secrets follow from the id.
// Nobody waits for an answer to it.
func (w *signInLetter) write(id supervision.ID[postgres.SignIn], to postgres.SignInText) mail.Letter {
	secrets := login.SecretsOf(w.vault, id.UUID)
	head := postgres.Letterhead{Practice: to.Practice, Phone: to.Phone}
	content := email.SignIn(i18n.In(to.Language), secrets.Code, w.link(paths.SignInLink(secrets.Token)), signed(head))
	return w.letter("sign-in-"+id.String(), to.Letter, head, content)
}
