package worker

import (
	"context"
	"errors"
	"fmt"

	"github.com/riverqueue/river"

	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type bookingLetter struct {
	river.WorkerDefaults[postgres.BookingLetter]
	post
}

// Work tells whoever booked, or a supervisor, of a booking as it now is. None is
// due when that has changed meanwhile: the change has its own letter.
func (w *bookingLetter) Work(ctx context.Context, job *river.Job[postgres.BookingLetter]) error {
	text, err := w.store.BookingText(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	if job.Args.Person != nil {
		return w.tellSupervisor(ctx, job, text)
	}
	if wait := w.rest(text.Rest); job.Args.News == postgres.NewsReminder && wait > 0 {
		return river.JobSnooze(wait)
	}
	// Whoever booked is nobody of ours: what became of the letter is the job's.
	return w.send(ctx, job.JobRow, w.toBooker(job, text), func(context.Context, int) error { return nil })
}

// tellSupervisor sends no letter where her day's tells of the booking.
func (w *bookingLetter) tellSupervisor(ctx context.Context, job *river.Job[postgres.BookingLetter], text postgres.BookingText) error {
	alone, err := w.store.TellSupervisor(ctx, job.Args)
	if err != nil {
		return err
	}
	if !alone {
		return w.drop(ctx, job.JobRow)
	}
	return w.send(ctx, job.JobRow, w.toSupervisor(job, text), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: *job.Args.Person}))
}

func (w *bookingLetter) toBooker(job *river.Job[postgres.BookingLetter], text postgres.BookingText) mail.Letter {
	t, b, news := i18n.In(text.Letter.Language), w.booking(text), newsOf(job.Args)
	l := w.letter(bookingID(job), text.Letter, text.Letterhead, email.ToBooker(t, news, b))
	if inCalendar(news, b) {
		l.Calendar.Method, l.Calendar.Entry = b.Entry(t).Invitation()
	}
	return l
}

func (w *bookingLetter) toSupervisor(job *river.Job[postgres.BookingLetter], text postgres.BookingText) mail.Letter {
	t, b, news := i18n.In(text.Letter.Language), w.booking(text), newsOf(job.Args)
	l := w.letter(bookingID(job), text.Letter, text.Letterhead, email.ToSupervisor(t, news, b, text.Former))
	if inCalendar(news, b) {
		l.Calendar.Method, l.Calendar.Entry = b.SupervisorsEntry(t, text.Former).Invitation()
	}
	return l
}

// inCalendar tells whether a letter changes calendars. One that reminds leaves
// there what there is.
func inCalendar(news supervision.BookingNews, b email.Booking) bool {
	switch news {
	case supervision.NewsBooked, supervision.NewsMoved:
		return true
	case supervision.NewsCancelled:
		return b.InCalendars()
	}
	return false
}

// newsOf is what a letter tells: what has moved from no time to one is booked.
func newsOf(job postgres.BookingLetter) supervision.BookingNews {
	if job.News == supervision.NewsMoved && job.Sequence == 0 {
		return supervision.NewsBooked
	}
	return job.News
}

// bookingID is the same whenever the same letter is written. A booking may have
// two letters of a kind: two suggestions, say.
func bookingID(job *river.Job[postgres.BookingLetter]) string {
	return fmt.Sprintf("booking-%s-%d-%s", job.Args.Booking, job.ID, job.Args.News)
}

func (w *bookingLetter) booking(text postgres.BookingText) email.Booking {
	return email.Booking{
		Booking: text.Booking, PlaceAddress: text.PlaceAddress, PlaceLink: text.PlaceLink, Practice: text.Practice.Name,
		Home: supervision.Zone(text.Practice.Zone), Now: w.store.Now(), From: w.from, To: text.Letter.Address, Signed: signed(text.Letterhead),
		Links: email.LinksOf(w.link, text.Practice, text.ID, postgres.BookingToken(w.vault, text.ID)),
	}
}
