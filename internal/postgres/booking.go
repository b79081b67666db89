package postgres

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// ErrComing tells that an address has as many coming bookings as it may.
var ErrComing = fmt.Errorf("an address has %d coming bookings", supervision.ComingAtMost)

// BookingToken is what the address of a booking's receipt holds.
func BookingToken(v *vault.Vault, id bookingID) string {
	secret := v.Derive("booking", id.String(), 1)
	return vault.Token(secret[:16])
}

// BookingToken is the same for the server that has just booked.
func (s *Store) BookingToken(id bookingID) string { return BookingToken(s.vault, id) }

func (s *Store) bookingHash(id bookingID) []byte {
	hash := sha256.Sum256([]byte(BookingToken(s.vault, id)))
	return hash[:]
}

// A Caller is what is known of who sends a public form.
type Caller struct {
	Network string // as much of the address as says where a flood comes from
	Hasty   bool   // filled in what nobody sees, or faster than anybody reads
}

// A Placed is a booking that has just been made.
type Placed struct {
	ID     bookingID
	Status supervision.BookingStatus // Booked, Asked, or Unconfirmed
}

// Book takes a supervisor's time for a draft that has one, or lets a request
// wait for an answer: r is whom it is for, the zero Receiver whoever answers.
// The same form sent twice books once.
//
// ErrTaken when the time is gone or r has changed her hours since they were
// read; ErrComing when the address has enough coming bookings. Where many come
// at once, or a machine seems to, the booking is Unconfirmed and the letter
// asks. The draft has passed Tidy and the discretion check.
func (s *Store) Book(ctx context.Context, v Visit, r Receiver, d supervision.BookingDraft, form supervision.FormKey, caller Caller) (p Placed, err error) {
	key, err := s.dataKey(ctx, v.practice.ID)
	if err != nil {
		return p, fmt.Errorf("book: %w", err)
	}
	err = s.write(ctx, v.practice.ID, func(tx pgx.Tx) error {
		p, err = s.place(ctx, tx, v, r, d, form, caller)
		if errors.Is(err, errPlaced) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := writeBookingTexts(ctx, tx, key, p.ID, d.BookingTexts); err != nil {
			return err
		}
		if err := s.excuseBooking(ctx, tx, v.practice.ID, p.ID, d.Excuses); err != nil {
			return err
		}
		return s.sendNews(ctx, tx, v.practice.ID, p.ID, newsOf(p.Status))
	})
	if err != nil {
		return p, fmt.Errorf("book: %w", taken(err))
	}
	return p, nil
}

// newsOf is what the first letters about a booking tell.
func newsOf(status supervision.BookingStatus) BookingNews {
	switch status {
	case supervision.Unconfirmed:
		return NewsConfirm
	case supervision.Asked:
		return NewsAsked
	}
	return NewsBooked
}

// errPlaced stops a transaction whose form has booked already.
var errPlaced = errors.New("booked already")

// place makes the row and takes the time; the constraint decides who is first.
func (s *Store) place(ctx context.Context, tx pgx.Tx, v Visit, r Receiver, d supervision.BookingDraft, form supervision.FormKey, caller Caller) (p Placed, err error) {
	if err = s.dropHolds(ctx, tx, v.practice.ID); err != nil {
		return p, err
	}
	p = Placed{supervision.NewID[supervision.Booking](), supervision.Booked}
	if d.StartsAt.IsZero() {
		p.Status = supervision.Asked
	}
	made, err := s.insertBooking(ctx, tx, v, r, d, form, caller, p)
	if err != nil {
		return p, err
	}
	if !made {
		p, err = placedBy(ctx, tx, v.practice.ID, form)
		return p, errors.Join(err, errPlaced)
	}
	if !d.StartsAt.IsZero() {
		if err := s.fits(ctx, tx, v.practice, r, p.ID, d.StartsAt); err != nil {
			return p, err
		}
	}
	careful, err := s.weigh(ctx, tx, v.practice.ID, d, p.ID, caller)
	if err == nil && careful {
		p.Status = supervision.Unconfirmed
		_, err = tx.Exec(ctx, `update bookings set status = 'unconfirmed', hold_until = $3 where practice_id = $1 and id = $2`,
			v.practice.ID, p.ID, s.Now().Add(supervision.HeldFor))
	}
	return p, err
}

// dropHolds frees the time of those who never confirmed.
func (s *Store) dropHolds(ctx context.Context, tx pgx.Tx, practice practiceID) error {
	const q = `
		with lapsed as (
			update bookings set status = 'lapsed', version = version + 1, changed_at = $2
			where practice_id = $1 and status = 'unconfirmed' and hold_until <= $2
			returning id)
		delete from leader_time lt using lapsed where lt.practice_id = $1 and lt.booking_id = lapsed.id`
	_, err := tx.Exec(ctx, q, practice, s.Now())
	return err
}

// insertBooking returns false when the form has made one already, and ErrTaken
// when somebody has the time.
func (s *Store) insertBooking(ctx context.Context, tx dbtx, v Visit, r Receiver, d supervision.BookingDraft, form supervision.FormKey, caller Caller, p Placed) (made bool, err error) {
	const q = `
		with booking as (
			insert into bookings (practice_id, id, person_id, about, meeting, status, minutes, starts_at, before_minutes, after_minutes, place,
				name, address, phone, organisation, unit, people, service, language, zone, token_hash, network_hash, form_key, created_at, changed_at)
			values (@practice, @id, @person, @about, @meeting, @status, @minutes, @starts, @before, @after, @place,
				@name, @address, @phone, @organisation, @unit, nullif(@people::int, 0), @service, @language, @zone, @token, @network, @form, @now, @now)
			on conflict (practice_id, form_key) do nothing
			returning *
		), taken as (
			` + takeForBooking + ` from booking where starts_at is not null
			on conflict do nothing
			returning 1
		)
		select count(*)::int + (select count(*) from taken)::int from booking`
	args := pgx.StrictNamedArgs{
		"practice": v.practice.ID, "id": p.ID, "person": nobody(r.ID), "about": d.About, "meeting": d.Meeting, "status": p.Status,
		"minutes": d.Minutes, "starts": never(d.StartsAt), "before": r.Reception.Before, "after": r.Reception.After, "place": d.Place,
		"name": d.Name, "address": d.Address, "phone": d.Phone, "organisation": d.Organisation, "unit": d.Unit, "people": d.People,
		"service": d.Service, "language": d.Language, "zone": d.Zone, "token": s.bookingHash(p.ID), "network": s.networkHash(v.practice.ID, caller),
		"form": form, "now": s.Now(),
	}
	rows, err := value[int](ctx, tx, q, args)
	switch {
	case err != nil || rows == 0:
		return false, err
	case rows == 1 && !d.StartsAt.IsZero():
		return true, ErrTaken
	}
	return true, nil
}

// takeForBooking takes the time of a row of bookings with its buffers.
const takeForBooking = `
	insert into leader_time (practice_id, person_id, booking_id, during)
	select practice_id, person_id, id, tstzrange(starts_at - make_interval(mins => before_minutes), starts_at + make_interval(mins => minutes + after_minutes))`

// placedBy finds what a form has booked before.
func placedBy(ctx context.Context, tx dbtx, practice practiceID, form supervision.FormKey) (p Placed, err error) {
	rows, _ := tx.Query(ctx, `select id, status from bookings where practice_id = $1 and form_key = $2`, practice, form)
	p, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByPos[Placed])
	return p, notFound(err)
}

// fits holds a supervisor's hours as they were read while a time of hers has
// just been taken: ErrTaken when she has changed them, or the day is full.
func (s *Store) fits(ctx context.Context, tx pgx.Tx, practice supervision.Practice, r Receiver, id bookingID, at time.Time) error {
	var version, onDay int
	var b pgx.Batch
	queueValue(&b, &version, `select version from receptions where practice_id = $1 and person_id = $2 for update`, practice.ID, r.ID)
	queueValue(&b, &onDay, `
		select count(*)::int from bookings
		where practice_id = $1 and person_id = $2 and id <> $3 and status in ('booked', 'unconfirmed')
			and (starts_at at time zone $5)::date = ($4::timestamptz at time zone $5)::date`, practice.ID, r.ID, id, at, practice.Zone)
	err := tx.SendBatch(ctx, &b).Close()
	if err == nil && (version != r.Reception.Version || r.Reception.MostADay > 0 && onDay >= r.Reception.MostADay) {
		err = ErrTaken
	}
	return err
}

// weigh tells whether a booking that has just been made must be confirmed. What
// must not pass a limit is counted while nobody else counts.
func (s *Store) weigh(ctx context.Context, tx pgx.Tx, practice practiceID, d supervision.BookingDraft, id bookingID, caller Caller) (careful bool, err error) {
	var count struct{ Coming, Network, Practice int }
	var b pgx.Batch
	b.Queue(`select pg_advisory_xact_lock(hashtextextended('bookings ' || $1, 0))`, practice.String())
	queueOne(&b, &count, `
		select count(*) filter (where id <> @id and address = @address and status in ('booked', 'unconfirmed', 'asked', 'offered')
				and coalesce(starts_at, @now) >= @now)::int as coming,
			count(*) filter (where network_hash = @network and created_at > @now - interval '1 day')::int as network,
			count(*) filter (where created_at > @now - interval '1 hour')::int as practice
		from bookings
		where practice_id = @practice and (address = @address or created_at > @now - interval '1 day')`,
		pgx.StrictNamedArgs{
			"practice": practice, "id": id, "address": d.Address, "network": s.networkHash(practice, caller), "now": s.Now(),
		})
	if err := tx.SendBatch(ctx, &b).Close(); err != nil {
		return false, err
	}
	if count.Coming >= supervision.ComingAtMost {
		return false, ErrComing
	}
	return caller.Hasty || count.Network > supervision.NetworkADay || count.Practice > supervision.PracticeAnHour, nil
}

// networkHash lets the bookings of one network be counted and nobody be found
// by it: without the keyset it cannot be told which network it was.
func (s *Store) networkHash(practice practiceID, caller Caller) []byte {
	secret := s.vault.Derive("network", practice.String()+" "+caller.Network, 1)
	return secret[:]
}

// taken says of what the database refused that another was first.
func taken(err error) error {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		switch pg.Code {
		case "23P01", "40P01", "40001":
			return fmt.Errorf("%w: %s", ErrTaken, pg.Code)
		}
	}
	return err
}

// nobody and never are null for what is not there.
func nobody(id personID) *personID {
	if id.IsZero() {
		return nil
	}
	return &id
}

func never(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}
