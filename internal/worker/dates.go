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

type datesLetter struct {
	river.WorkerDefaults[postgres.DatesLetter]
	post
}

// Work tells one person which dates were planned and are still ahead. While she
// is left in peace it waits.
func (w *datesLetter) Work(ctx context.Context, job *river.Job[postgres.DatesLetter]) error {
	text, err := w.store.DatesText(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	if wait := w.rest(text.Rest); wait > 0 {
		return river.JobSnooze(wait)
	}
	dates := email.Dates{
		Group: text.GroupName, Zone: supervision.Zone(text.Zone), Sessions: text.Sessions,
		Link: w.link(paths.Group(text.Group)), Signed: signed(text.Letterhead),
	}
	id := "dates-" + job.Args.Planned.String() + "-" + job.Args.Person.String()
	return w.send(ctx, job.JobRow, w.letter(id, text.Letter, text.Letterhead, email.Planned(i18n.In(text.Language), dates)), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: job.Args.Person}))
}
