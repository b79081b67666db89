package worker

import (
	"context"
	"errors"

	"github.com/riverqueue/river"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type handoverLetter struct {
	river.WorkerDefaults[postgres.HandoverLetter]
	post
}

// Work tells one person who leads a group from when. None is due when that was
// undone or changed again; it waits while it can still be undone.
func (w *handoverLetter) Work(ctx context.Context, job *river.Job[postgres.HandoverLetter]) error {
	news, err := w.store.HandoverNews(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	if wait := news.DueAt().Sub(w.store.Now()); wait > 0 {
		return river.JobSnooze(wait)
	}
	content := email.HandedOver(i18n.In(news.Language), email.Handover{
		Group: news.GroupName, From: news.From, Names: news.Names, You: news.Leads, Link: w.link(paths.Group(news.Group)), Signed: signed(news.Letterhead),
	})
	id := "handover-" + job.Args.Handover.String() + "-" + job.Args.Person.String()
	return w.send(ctx, job.JobRow, w.letter(id, news.Letter, news.Letterhead, content), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: job.Args.Person}))
}
