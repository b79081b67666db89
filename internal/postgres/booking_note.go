package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// A BookingNote is what a supervisor keeps in mind about a booking of hers.
type BookingNote struct {
	Booking bookingID
	Version int // as she saw it; 0: there was none
	Text    string
	Excuses []supervision.Excuse // why what was warned about may stand
}

func noteRow(practice practiceID, id bookingID) vault.Row {
	return vault.Row{Practice: practice.String(), Kind: "booking_notes", ID: id.String(), Field: "note"}
}

// WordsForBookings lists the practice's own words, for a review of what a
// supervisor writes about a booking.
func (s *Store) WordsForBookings(ctx context.Context, p Supervising) ([]string, error) {
	return s.words(ctx, p.practice.ID)
}

// WriteBookingNote stores a supervisor's note on a booking of her own. ErrStale
// when it was written meanwhile, in another window. The note has passed the
// discretion check.
func (s *Store) WriteBookingNote(ctx context.Context, p Supervising, n BookingNote) error {
	const q = `
		insert into booking_notes as old (practice_id, booking_id, note, edited_at)
		select b.practice_id, b.id, $4, $6 from bookings b
		where ` + findable + ` and b.person_id = $2 and b.id = $3
		on conflict (practice_id, booking_id) do update
			set note = excluded.note, version = old.version + 1, edited_at = excluded.edited_at
			where old.version = $5
		returning version`
	key, err := s.dataKey(ctx, p.practice.ID)
	if err != nil {
		return fmt.Errorf("write booking note: %w", err)
	}
	sealed, err := key.key.Seal(n.Text, noteRow(p.practice.ID, n.Booking))
	if err != nil {
		return fmt.Errorf("write booking note: %w", err)
	}
	err = s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		_, err := value[int](ctx, tx, q, p.practice.ID, p.person.ID, n.Booking, sealed, n.Version, s.Now())
		if err == supervision.ErrNotFound {
			return supervision.ErrStale
		}
		if err != nil {
			return err
		}
		const old = `delete from booking_reasons where practice_id = $1 and booking_id = $2 and field = 'notes'`
		if _, err := tx.Exec(ctx, old, p.practice.ID, n.Booking); err != nil {
			return err
		}
		return s.excuseBooking(ctx, tx, p.practice.ID, n.Booking, n.Excuses)
	})
	if err != nil {
		return fmt.Errorf("write booking note: %w", err)
	}
	return nil
}

// SayOutcome stores what came of a booking, "" for nothing yet: of a meeting
// from its start on, of a request at any time. ErrClosed when it is too early,
// too late, or a group has come of it; else as claim.
func (s *Store) SayOutcome(ctx context.Context, p Supervising, id bookingID, version int, outcome supervision.Outcome) error {
	const q = `
		update bookings set outcome = nullif($3, ''), outcome_at = case when $3 <> '' then $4::timestamptz end, version = version + 1
		where practice_id = $1 and id = $2 and group_id is null
			and (status = 'booked' and starts_at <= $4 or status in ('asked', 'offered') and $3 <> 'no_show')
		returning id`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		if err := s.claim(ctx, tx, p, id, version); err != nil {
			return err
		}
		_, err := value[bookingID](ctx, tx, q, p.practice.ID, id, outcome, s.Now())
		if err == supervision.ErrNotFound {
			return supervision.ErrClosed
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("say outcome of booking %v: %w", id, err)
	}
	return nil
}
