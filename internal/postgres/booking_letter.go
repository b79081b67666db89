package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
)

// BookingNews is what a letter about a booking tells.
type BookingNews string

// What letters about a booking tell.
const (
	NewsConfirm   BookingNews = "confirm"   // whoever booked confirms within half an hour
	NewsAsked     BookingNews = "asked"     // a request without a time has come in
	NewsOffered   BookingNews = "offered"   // the supervisor suggests a time
	NewsBooked    BookingNews = "booked"    // a time is settled
	NewsMoved     BookingNews = "moved"     // it has another time
	NewsCancelled BookingNews = "cancelled" // it is called off
	NewsReminder  BookingNews = "reminder"  // it is tomorrow
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
