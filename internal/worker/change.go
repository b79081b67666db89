package worker

import (
	"context"
	"errors"

	"github.com/riverqueue/river"

	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type changeLetter struct {
	river.WorkerDefaults[postgres.ChangeLetter]
	post
}

// Work tells one person of moved or cancelled sessions. None is due when that
// was undone or changed again; it waits while it can still be undone.
func (w *changeLetter) Work(ctx context.Context, job *river.Job[postgres.ChangeLetter]) error {
	news, err := w.store.ChangeNews(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	if wait := news.DueAt.Sub(w.store.Now()); wait > 0 {
		return river.JobSnooze(wait)
	}
	return w.send(ctx, job.JobRow, w.write(job.Args, news), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: job.Args.Person}))
}

func (w *changeLetter) write(args postgres.ChangeLetter, news postgres.News) mail.Letter {
	to := paths.Group(news.Group)
	if len(news.Sessions) == 1 && !news.Ended {
		to = paths.Session(news.Group, news.Sessions[0].Number)
	}
	change := email.Change{
		Cancelled: news.Cancelled, Ended: news.Ended, Placed: news.Placed, Reason: news.Reason, Group: news.GroupName,
		Zone: supervision.Zone(news.Zone), Link: w.link(to), Signed: signed(news.Letterhead),
	}
	for _, line := range news.Sessions {
		change.Sessions = append(change.Sessions, email.ChangedSession{
			Number: line.Number, Place: line.Place(), Told: [2]email.Instant{line.ToldStartsAt, line.ToldEndsAt}, Now: [2]email.Instant{line.StartsAt, line.EndsAt},
		})
	}
	return w.letter("change-"+args.Change.String()+"-"+args.Person.String(), news.Letter, news.Letterhead, email.Changed(i18n.In(news.Language), change))
}
