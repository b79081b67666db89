package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// BookingNews is what a letter about a booking tells.
type BookingNews = supervision.BookingNews

// What letters about a booking tell.
const (
	NewsConfirm   = supervision.NewsConfirm
	NewsAsked     = supervision.NewsAsked
	NewsOffered   = supervision.NewsOffered
	NewsBooked    = supervision.NewsBooked
	NewsMoved     = supervision.NewsMoved
	NewsCancelled = supervision.NewsCancelled
	NewsReminder  = supervision.NewsReminder
)

// BookingLetter is the job that tells whoever booked, or a supervisor, of a
// booking.
type BookingLetter struct {
	Practice practiceID  `json:"practice"`
	Booking  bookingID   `json:"booking"`
	News     BookingNews `json:"news"`
	Sequence int         `json:"sequence"`         // of the calendar entry then
	Person   *personID   `json:"person,omitempty"` // the supervisor who is told; nil: whoever booked
}

// Kind names the job for River.
func (BookingLetter) Kind() string { return "booking_letter" }

// sendNews lets letters leave about a booking as it now stands: to whoever
// booked, and to its supervisor, or to all while it has none. What awaits
// confirmation is no news to them yet.
func (s *Store) sendNews(ctx context.Context, tx pgx.Tx, practice practiceID, id bookingID, news BookingNews) error {
	const q = `
		select b.sequence, coalesce(array_agg(pp.person_id order by pp.person_id) filter (where pp.person_id is not null), '{}') as supervisors
		from bookings b
		left join practice_people pp on pp.practice_id = b.practice_id and pp.supervises and pp.person_id = coalesce(b.person_id, pp.person_id)
		where b.practice_id = $1 and b.id = $2
		group by b.id, b.sequence`
	type row struct {
		Sequence    int
		Supervisors []personID
	}
	rows, _ := tx.Query(ctx, q, practice, id)
	to, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[row])
	if err != nil {
		return err
	}
	jobs := []river.JobArgs{BookingLetter{Practice: practice, Booking: id, News: news, Sequence: to.Sequence}}
	if news != NewsConfirm && news != NewsOffered {
		for _, person := range to.Supervisors {
			jobs = append(jobs, BookingLetter{Practice: practice, Booking: id, News: news, Sequence: to.Sequence, Person: &person})
		}
	}
	return s.sendAll(ctx, tx, jobs)
}

// tellFormer lets a letter leave to the supervisor whose a booking was, when it
// has moved to another.
func (s *Store) tellFormer(ctx context.Context, tx pgx.Tx, practice practiceID, was supervision.Booking, now personID) error {
	if was.Status != supervision.Booked || was.PersonID == now {
		return nil
	}
	return s.send(ctx, tx, BookingLetter{Practice: practice, Booking: was.ID, News: NewsMoved, Sequence: was.Sequence + 1, Person: &was.PersonID})
}
