package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A Booker proves that somebody holds the address of a booking's receipt. It
// opens that one booking, and of the practice what is for everybody.
type Booker struct {
	practice supervision.Practice
	receipt  Receipt
}

// Practice returns the practice that was booked.
func (b Booker) Practice() supervision.Practice { return b.practice }

// Receipt returns what the receipt shows.
func (b Booker) Receipt() Receipt { return b.receipt }

// A Receipt is a booking as whoever booked sees it: without what the
// supervisor thinks of it.
type Receipt struct {
	supervision.Booking
	PlaceAddress string // where the practice receives
	PlaceLink    string // of the online meeting; "" while there is none
	GroupName    string // what became of it, "" for nothing yet
}

type foundBooking struct {
	BookingID bookingID
	foundPractice
	Language supervision.Language
}

// Booker proves a receipt's address by the SHA-256 of its token; ErrNotFound
// when there is none such.
func (s *Store) Booker(ctx context.Context, token [32]byte) (b Booker, err error) {
	var found foundBooking
	err = s.read(ctx, nowhere, func(batch *pgx.Batch) { queueOne(batch, &found, `select * from find_booking($1)`, token[:]) })
	if err != nil {
		return b, fmt.Errorf("find booking: %w", err)
	}
	b.practice = found.practice()
	var row bookingRecord
	err = s.read(ctx, found.PracticeID, func(batch *pgx.Batch) {
		queueOne(batch, &row, `select `+bookingColumns+` where b.practice_id = $1 and b.id = $2`, found.PracticeID, found.BookingID)
	})
	if err != nil {
		return b, fmt.Errorf("find booking: %w", err)
	}
	b.receipt = row.receipt()
	return b, nil
}

// bookingColumns reads a booking of table b, without its free texts.
const bookingColumns = `
	b.id, b.person_id, coalesce(pp.name, '') as supervisor_name, b.about, b.meeting, b.status, b.minutes, b.starts_at, b.place, b.name, b.address,
	b.phone, b.organisation, b.unit, coalesce(b.people, 0) as people, b.service, b.language, b.zone, b.hold_until, b.sequence,
	coalesce(b.cancelled_by, '') as cancelled_by, coalesce(b.outcome, '') as outcome, b.group_id, coalesce(g.name, '') as group_name,
	b.version, b.created_at, b.changed_at, coalesce(r.address, '') as place_address, coalesce(r.link, '') as place_link
	from bookings b
	left join practice_people pp on pp.practice_id = b.practice_id and pp.person_id = b.person_id
	left join receptions r on r.practice_id = b.practice_id and r.person_id = b.person_id
	left join groups g on g.practice_id = b.practice_id and g.id = b.group_id`

type bookingRecord struct {
	ID             bookingID
	PersonID       *personID
	SupervisorName string
	About          supervision.BookingSubject
	Meeting        string
	Status         supervision.BookingStatus
	Minutes        int
	StartsAt       *time.Time
	Place          supervision.MeetingPlace
	Name           string
	Address        string
	Phone          string
	Organisation   string
	Unit           string
	People         int
	Service        supervision.TextKind
	Language       supervision.Language
	Zone           string
	HoldUntil      *time.Time
	Sequence       int
	CancelledBy    supervision.CancelledBy
	Outcome        supervision.Outcome
	GroupID        *groupID
	GroupName      string
	Version        int
	CreatedAt      time.Time
	ChangedAt      time.Time
	PlaceAddress   string
	PlaceLink      string
}

func (row bookingRecord) receipt() Receipt {
	return Receipt{
		Booking: supervision.Booking{
			ID: row.ID, PersonID: zeroed(row.PersonID), SupervisorName: row.SupervisorName,
			BookingDraft: supervision.BookingDraft{
				About: row.About, Meeting: row.Meeting, Minutes: row.Minutes, StartsAt: zeroed(row.StartsAt), Place: row.Place,
				Name: row.Name, Address: row.Address, Phone: row.Phone, Organisation: row.Organisation, Unit: row.Unit,
				People: row.People, Service: row.Service, Language: row.Language, Zone: row.Zone,
			},
			Status: row.Status, HoldUntil: zeroed(row.HoldUntil), Sequence: row.Sequence, CancelledBy: row.CancelledBy,
			Outcome: row.Outcome, GroupID: zeroed(row.GroupID), Version: row.Version, CreatedAt: row.CreatedAt, ChangedAt: row.ChangedAt,
		},
		PlaceAddress: row.PlaceAddress, PlaceLink: row.PlaceLink, GroupName: row.GroupName,
	}
}

// zeroed is the zero value for null.
func zeroed[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// OfferTo reads the times to which a booking can be moved, its own among them.
func (s *Store) OfferTo(ctx context.Context, b Booker) (Offer, error) {
	return s.offer(ctx, b.practice, b.receipt.ID)
}

// Confirm settles what was to be confirmed by letter; ErrClosed when it lapsed.
// Doing it twice is no error.
func (s *Store) Confirm(ctx context.Context, b Booker) error {
	const q = `
		update bookings set status = case when starts_at is null then 'asked' else 'booked' end, hold_until = null,
			version = version + 1, changed_at = $3
		where practice_id = $1 and id = $2 and status = 'unconfirmed' and hold_until > $3
		returning status`
	err := s.write(ctx, b.practice.ID, func(tx pgx.Tx) error {
		status, err := value[supervision.BookingStatus](ctx, tx, q, b.practice.ID, b.receipt.ID, s.Now())
		if err != nil {
			return s.settledOr(ctx, tx, b, err, supervision.Booked, supervision.Asked)
		}
		return s.sendNews(ctx, tx, b.practice.ID, b.receipt.ID, newsOf(status))
	})
	if err != nil {
		return fmt.Errorf("confirm booking: %w", err)
	}
	return nil
}

// settledOr tells apart why a statement found no row: the booking has one of
// the wanted statuses already, or it is too late.
func (s *Store) settledOr(ctx context.Context, tx dbtx, b Booker, err error, wanted ...supervision.BookingStatus) error {
	if err != supervision.ErrNotFound {
		return err
	}
	status, err := value[supervision.BookingStatus](ctx, tx, `select status from bookings where practice_id = $1 and id = $2`, b.practice.ID, b.receipt.ID)
	if err != nil {
		return err
	}
	for _, w := range wanted {
		if status == w {
			return nil
		}
	}
	return supervision.ErrClosed
}

// MoveBooking gives a booking another time with the same or another
// supervisor: the old time is freed, the new one taken, both or neither.
// ErrTaken when the new time is gone; then the old one stands. ErrStale when it
// was changed since it was read, ErrClosed when it can be changed no more.
func (s *Store) MoveBooking(ctx context.Context, b Booker, r Receiver, to time.Time) error {
	err := s.write(ctx, b.practice.ID, func(tx pgx.Tx) error {
		if err := s.dropHolds(ctx, tx, b.practice.ID); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `delete from leader_time where practice_id = $1 and booking_id = $2`, b.practice.ID, b.receipt.ID); err != nil {
			return err
		}
		if err := s.settle(ctx, tx, b.practice.ID, b.receipt.Booking, r, to); err != nil {
			return err
		}
		if err := s.fits(ctx, tx, b.practice, r, b.receipt.ID, to); err != nil {
			return err
		}
		if err := s.sendNews(ctx, tx, b.practice.ID, b.receipt.ID, NewsMoved); err != nil {
			return err
		}
		return s.tellFormer(ctx, tx, b.practice.ID, b.receipt.Booking, r.ID)
	})
	if err != nil {
		return fmt.Errorf("move booking: %w", taken(err))
	}
	return nil
}

// settle settles a booking's time, its first or another one, and takes it. Its
// old time is free already. Whether it lies within r's hours is the caller's to
// ask: she may suggest any.
func (s *Store) settle(ctx context.Context, tx pgx.Tx, practice practiceID, old supervision.Booking, r Receiver, to time.Time) error {
	const q = `
		with moved as (
			update bookings set person_id = @person, starts_at = @to,
				before_minutes = coalesce(@before, before_minutes), after_minutes = coalesce(@after, after_minutes), status = 'booked',
				sequence = sequence + case when status = 'booked' then 1 else 0 end, version = version + 1, changed_at = @now, hold_until = null, outcome = null, outcome_at = null
			where practice_id = @practice and id = @id and version = @version
				and (status in ('asked', 'offered') or status = 'booked' and starts_at > @now)
			returning *
		), taken as (
			` + takeForBooking + ` from moved
			on conflict do nothing
			returning 1
		)
		select count(*)::int + (select count(*) from taken)::int from moved`
	var before, after *int // as they are, when r's hours do not count
	if r.Reception.Version > 0 {
		before, after = &r.Reception.Before, &r.Reception.After
	}
	rows, err := value[int](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": practice, "id": old.ID, "version": old.Version, "person": r.ID, "to": to, "before": before, "after": after, "now": s.Now(),
	})
	switch {
	case err != nil:
		return err
	case rows == 0:
		return supervision.ErrStale
	case rows == 1:
		return ErrTaken
	}
	return nil
}

// CancelBooking calls a booking, a request or a suggestion off for whoever
// booked. ErrClosed when the meeting has begun. Doing it twice is no error.
func (s *Store) CancelBooking(ctx context.Context, b Booker) error {
	err := s.write(ctx, b.practice.ID, func(tx pgx.Tx) error {
		told, err := s.cancelBooking(ctx, tx, b.practice.ID, b.receipt.ID, supervision.ByBooker)
		if err != nil {
			return s.settledOr(ctx, tx, b, err, supervision.CalledOff, supervision.HoldLapsed)
		}
		if !told {
			return nil
		}
		return s.sendNews(ctx, tx, b.practice.ID, b.receipt.ID, NewsCancelled)
	})
	if err != nil {
		return fmt.Errorf("cancel booking: %w", err)
	}
	return nil
}

// cancelBooking frees a booking's time; ErrNotFound when there is nothing to call off.
// told is false for one of which nobody has heard yet. What has never
// been booked is in no calendar, and keeps its sequence.
func (s *Store) cancelBooking(ctx context.Context, tx pgx.Tx, practice practiceID, id bookingID, by supervision.CancelledBy) (told bool, err error) {
	const q = `
		with old as (
			select id, status from bookings
			where practice_id = $1 and id = $2 and status in ('unconfirmed', 'asked', 'offered', 'booked')
				and (status <> 'booked' or starts_at > $4)
			for update
		), freed as (
			delete from leader_time lt using old where lt.practice_id = $1 and lt.booking_id = old.id
		)
		update bookings b set status = 'cancelled', cancelled_by = $3, sequence = b.sequence + (old.status = 'booked')::int, version = b.version + 1, changed_at = $4, hold_until = null
		from old where b.practice_id = $1 and b.id = old.id
		returning old.status <> 'unconfirmed'`
	return value[bool](ctx, tx, q, practice, id, by, s.Now())
}

// AcceptOffer settles the time that the supervisor suggests. ErrTaken when it
// is gone by now, ErrClosed when she suggests it no longer.
func (s *Store) AcceptOffer(ctx context.Context, b Booker) error {
	old := b.receipt.Booking
	if old.Status != supervision.OfferedTime || !old.StartsAt.After(s.Now()) {
		return fmt.Errorf("accept offer: %w", supervision.ErrClosed)
	}
	err := s.write(ctx, b.practice.ID, func(tx pgx.Tx) error {
		if err := s.dropHolds(ctx, tx, b.practice.ID); err != nil {
			return err
		}
		if err := s.settle(ctx, tx, b.practice.ID, old, Receiver{ID: old.PersonID}, old.StartsAt); err != nil {
			return err
		}
		return s.sendNews(ctx, tx, b.practice.ID, old.ID, NewsBooked)
	})
	if err != nil {
		return fmt.Errorf("accept offer: %w", taken(err))
	}
	return nil
}

// DeclineOffer lets a request wait for another answer: the time that was
// suggested does not suit. ErrClosed when none is suggested any more.
func (s *Store) DeclineOffer(ctx context.Context, b Booker) error {
	const q = `
		update bookings set status = 'asked', starts_at = null, version = version + 1, changed_at = $3
		where practice_id = $1 and id = $2 and status = 'offered'
		returning status`
	err := s.write(ctx, b.practice.ID, func(tx pgx.Tx) error {
		if _, err := value[supervision.BookingStatus](ctx, tx, q, b.practice.ID, b.receipt.ID, s.Now()); err != nil {
			return s.settledOr(ctx, tx, b, err, supervision.Asked)
		}
		return s.sendNews(ctx, tx, b.practice.ID, b.receipt.ID, newsOf(supervision.Asked))
	})
	if err != nil {
		return fmt.Errorf("decline offer: %w", err)
	}
	return nil
}
