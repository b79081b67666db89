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

type handoverLetter struct {
	river.WorkerDefaults[postgres.HandoverLetter]
	store *postgres.Store
	mail  mail.Sender
	base  *url.URL
}

// Work tells one person who leads a group from when. None is due when that was
// undone or changed again; it waits while it can still be undone.
func (w *handoverLetter) Work(ctx context.Context, job *river.Job[postgres.HandoverLetter]) error {
	news, err := w.store.HandoverNews(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if wait := news.DueAt().Sub(w.store.Now()); wait > 0 {
		return river.JobSnooze(wait)
	}
	subject, text := email.HandedOver(i18n.In(news.Language), email.Handover{
		Group: news.GroupName, From: news.From, Names: news.Names, You: news.Leads, Link: w.base.JoinPath(paths.Group(news.Group)).String(),
	})
	err = w.mail.Send(ctx, mail.Letter{
		ID: "handover-" + job.Args.Handover.String() + "-" + job.Args.Person.String(), To: news.Address, Subject: subject, Text: text,
		Language: string(news.Language), Written: w.store.Now(),
	})
	if err != nil {
		return fmt.Errorf("handover letter: %w", err)
	}
	return nil
}
