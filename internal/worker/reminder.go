package worker

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type remind struct {
	river.WorkerDefaults[postgres.Remind]
	store *postgres.Store
	log   *slog.Logger
}

// Work causes the letters that are due, and logs how many those were.
func (w *remind) Work(ctx context.Context, _ *river.Job[postgres.Remind]) error {
	reminded, err := w.store.Remind(ctx)
	if err == nil && reminded != (postgres.Reminded{}) {
		w.log.InfoContext(ctx, "reminded", "caused", reminded.Caused, "dropped", reminded.Dropped)
	}
	return err
}

type reminderLetter struct {
	river.WorkerDefaults[postgres.ReminderLetter]
	post
}

// Work sends one letter about one session, if it is still of use. While its
// reader is left in peace it waits.
func (w *reminderLetter) Work(ctx context.Context, job *river.Job[postgres.ReminderLetter]) error {
	read := w.store.ReminderText
	if job.Args.Letter == supervision.SummaryLetter {
		read = w.store.SummaryText
	}
	text, err := read(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	if wait := w.rest(text.Rest); wait > 0 {
		return river.JobSnooze(wait)
	}
	return w.send(ctx, job.JobRow, w.write(job.Args, text), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: text.PersonID}))
}

func (w *reminderLetter) write(args postgres.ReminderLetter, text postgres.SessionLetter) mail.Letter {
	t, s := i18n.In(text.Language), sessionLetter(text, w.store.Now())
	id := "preparation-" + args.Preparation.String() + "-" + string(args.Letter)
	if args.Letter == supervision.SummaryLetter {
		s.Link = w.link(paths.Session(text.Group, text.Number))
		return w.letter(id, text.Letter, text.Letterhead, email.Summary(t, s))
	}
	token := postgres.PreparationToken(w.vault, args.Preparation)
	s.Link, s.Unsubscribe = w.link(paths.Letter(token)), w.link(paths.Unsubscribe(token))
	l := w.letter(id, text.Letter, text.Letterhead, email.Reminder(t, args.Letter, s))
	l.Unsubscribe = s.Unsubscribe
	return l
}

// rest is how long a letter's reader is still left in peace, 0 for not at all.
func (p post) rest(r postgres.Rest) time.Duration {
	now := p.store.Now()
	return r.RestsUntil(now).Sub(now)
}

func sessionLetter(text postgres.SessionLetter, now time.Time) email.SessionLetter {
	return email.SessionLetter{
		Group: text.GroupName, Number: text.Number, Starts: text.StartsAt, Ends: text.EndsAt,
		Zone: supervision.Zone(text.Zone), Reader: supervision.Zone(text.PersonZone), Place: text.Place(),
		Reading: text.Reading, Items: text.Items, Brings: text.Mine > 0, Now: now, Signed: signed(text.Letterhead),
	}
}
