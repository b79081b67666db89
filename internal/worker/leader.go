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

type leaderLetter struct {
	river.WorkerDefaults[postgres.LeaderLetter]
	store *postgres.Store
	mail  mail.Sender
	base  *url.URL
}

// Work tells one leader one line, if it is still true.
func (w *leaderLetter) Work(ctx context.Context, job *river.Job[postgres.LeaderLetter]) error {
	to, err := w.store.LeaderText(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	link := w.base.JoinPath(paths.Members(to.Path)).String()
	l := mail.Letter{
		ID: fmt.Sprintf("leader-%d", job.ID), To: to.Address, Language: string(to.Language), Written: w.store.Now(),
	}
	if to.LeftOn != nil {
		l.Subject, l.Text = email.MemberLeft(i18n.In(to.Language), to.Name, to.Group, *to.LeftOn, link)
	} else {
		l.Subject, l.Text = email.GroupFull(i18n.In(to.Language), to.Name, to.Group, link)
	}
	if err := w.mail.Send(ctx, l); err != nil {
		return fmt.Errorf("leader letter: %w", err)
	}
	return nil
}
