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

type digestLetter struct {
	river.WorkerDefaults[postgres.DigestLetter]
	post
}

// Work tells one leader what is new, if that is still ahead.
func (w *digestLetter) Work(ctx context.Context, job *river.Job[postgres.DigestLetter]) error {
	text, err := w.store.DigestText(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	d := email.Digest{Link: w.link(paths.Today), All: w.link(paths.Bookings), Lapsed: text.Lapsed, Signed: signed(text.Letterhead)}
	for _, b := range text.Bookings {
		d.Bookings = append(d.Bookings, digestBooking(b))
	}
	for _, n := range text.News {
		d.News = append(d.News, email.DigestLine{
			Group: n.GroupName, Number: n.Number, Starts: n.StartsAt, Zone: supervision.Zone(n.Zone), Absent: n.Absent, Items: n.Items,
		})
	}
	id := "digest-" + job.Args.Practice.String() + "-" + job.Args.Person.String() + "-" + job.Args.Day
	return w.send(ctx, job.JobRow, w.letter(id, text.Letter, text.Letterhead, email.News(i18n.In(text.Language), d)), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: job.Args.Person}))
}

func digestBooking(b postgres.DigestBooking) email.DigestBooking {
	line := email.DigestBooking{
		News: b.News, Zone: supervision.Zone(b.Zone), Name: b.Name, Organisation: b.Organisation, Unit: b.Unit,
		Former: b.Former, Supervisor: b.SupervisorName, Total: b.Total,
	}
	if b.StartsAt != nil {
		line.Starts = *b.StartsAt
	}
	return line
}
