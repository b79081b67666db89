package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ErrAnswered tells that another supervisor was faster to answer a request that
// was nobody's.
var ErrAnswered = errors.New("another supervisor has answered")

// claim makes a booking the asker's for as long as the transaction takes, and
// for good when it was nobody's. ErrAnswered when another has claimed it,
// ErrStale when it is otherwise than the asker saw it, ErrNotFound when it is
// not hers.
func (s *Store) claim(ctx context.Context, tx dbtx, p Supervising, id bookingID, version int) error {
	const q = `
		update bookings b set claimed = b.claimed or b.person_id is null, person_id = $2
		where ` + findable + ` and b.id = $3 and b.version = $4
		returning b.id`
	_, err := value[bookingID](ctx, tx, q, p.practice.ID, p.person.ID, id, version)
	if err != supervision.ErrNotFound {
		return err
	}
	const why = `select b.person_id = $2 or b.person_id is null from bookings b where b.practice_id = $1 and b.id = $3 and (b.person_id is null or b.person_id = $2 or b.claimed)`
	mine, err := value[bool](ctx, tx, why, p.practice.ID, p.person.ID, id)
	switch {
	case err != nil:
		return err
	case !mine:
		return ErrAnswered
	}
	return supervision.ErrStale
}

// AnsweredByAnother tells whether a booking was nobody's until another of the
// practice's supervisors answered it: to whoever is late.
func (s *Store) AnsweredByAnother(ctx context.Context, p Supervising, id bookingID) bool {
	var is bool
	err := s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queueValue(b, &is, `select claimed and person_id <> $2 from bookings where practice_id = $1 and id = $3`, p.practice.ID, p.person.ID, id)
	})
	return err == nil && is
}

// BookRequest settles a request at a time, whatever the supervisor's hours, or
// moves a meeting to come: the old time is freed, the new one taken, both or
// neither. seen is the booking as the asker read it, with the version of her
// form. ErrTaken when her time is taken; else as claim.
func (s *Store) BookRequest(ctx context.Context, p Supervising, seen BookingPage, at time.Time) error {
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		if err := s.dropHolds(ctx, tx, p.practice.ID); err != nil {
			return err
		}
		if err := s.claim(ctx, tx, p, seen.ID, seen.Version); err != nil {
			return err
		}
		news := NewsBooked
		if seen.Status == supervision.Booked {
			news = NewsMoved
		}
		if _, err := tx.Exec(ctx, `delete from leader_time where practice_id = $1 and booking_id = $2`, p.practice.ID, seen.ID); err != nil {
			return err
		}
		if err := s.settle(ctx, tx, p.practice.ID, seen.Booking, seen.me, at); err != nil {
			return err
		}
		return s.sendNews(ctx, tx, p.practice.ID, seen.ID, news)
	})
	if err != nil {
		return fmt.Errorf("book request %v: %w", seen.ID, taken(err))
	}
	return nil
}

// OfferTime suggests a time for a request, which takes nobody's time yet.
// ErrTaken when the supervisor could not keep it; else as claim.
func (s *Store) OfferTime(ctx context.Context, p Supervising, seen BookingPage, at time.Time) error {
	const q = `
		update bookings b set status = 'offered', starts_at = @at, before_minutes = @before, after_minutes = @after,
			version = b.version + 1, changed_at = @now, outcome = null, outcome_at = null
		where b.practice_id = @practice and b.id = @id and b.status in ('asked', 'offered') and b.group_id is null and not exists (
			select from leader_time lt
			where lt.practice_id = b.practice_id and lt.person_id = @person and lt.during && tstzrange(
				@at::timestamptz - make_interval(mins => @before), @at::timestamptz + make_interval(mins => b.minutes + @after)))
		returning b.id`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		if err := s.dropHolds(ctx, tx, p.practice.ID); err != nil {
			return err
		}
		if err := s.claim(ctx, tx, p, seen.ID, seen.Version); err != nil {
			return err
		}
		_, err := value[bookingID](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": p.practice.ID, "id": seen.ID, "person": p.person.ID, "at": at, "now": s.Now(),
			"before": seen.me.Reception.Before, "after": seen.me.Reception.After,
		})
		if err == supervision.ErrNotFound {
			return ErrTaken
		}
		if err != nil {
			return err
		}
		return s.sendNews(ctx, tx, p.practice.ID, seen.ID, NewsOffered)
	})
	if err != nil {
		return fmt.Errorf("offer a time for %v: %w", seen.ID, err)
	}
	return nil
}

// CallOff calls a booking or a request off for its supervisor. ErrClosed when
// the meeting has begun; else as claim.
func (s *Store) CallOff(ctx context.Context, p Supervising, id bookingID, version int) error {
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		if err := s.claim(ctx, tx, p, id, version); err != nil {
			return err
		}
		_, err := s.cancelBooking(ctx, tx, p.practice.ID, id, supervision.BySupervisor)
		if err == supervision.ErrNotFound {
			return supervision.ErrClosed
		}
		if err != nil {
			return err
		}
		return s.sendNews(ctx, tx, p.practice.ID, id, NewsCancelled)
	})
	if err != nil {
		return fmt.Errorf("call off booking %v: %w", id, err)
	}
	return nil
}
