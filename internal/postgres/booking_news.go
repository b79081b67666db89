package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A BookingText is what a letter about a booking is written from.
type BookingText struct {
	Letter
	Letterhead
	Receipt
	Practice supervision.Practice
	Former   bool // the booking was the reader's, and is another supervisor's now
	Rest          // of whoever booked
}

// BookingText reads what a letter has to tell; ErrNotFound when that is not true
// any more, or of no use: a later change has its own letter.
func (s *Store) BookingText(ctx context.Context, job BookingLetter) (text BookingText, err error) {
	const toBooker = `
		select b.address, b.language, h.practice, h.phone, h.reply_name, h.reply_to
		from bookings b
		cross join lateral letterhead(b.practice_id, coalesce(b.person_id, (
			select pp.person_id from practice_people pp
			where pp.practice_id = b.practice_id and pp.supervises order by pp.name, pp.person_id limit 1))) h
		where b.practice_id = $1 and b.id = $2`
	const toSupervisor = `
		select p.address, p.language, h.practice, h.phone, b.name as reply_name, b.address as reply_to
		from bookings b cross join lateral person_letter(b.practice_id, $3) p cross join lateral letterhead(b.practice_id, null) h
		where b.practice_id = $1 and b.id = $2`
	var found foundBooking
	var row bookingRecord
	var cover struct {
		Letter
		Letterhead
	}
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &found, `select f.* from bookings b cross join lateral find_booking(b.token_hash) f where b.practice_id = $1 and b.id = $2`, job.Practice, job.Booking)
		queueOne(b, &row, `select `+bookingColumns+` where b.practice_id = $1 and b.id = $2`, job.Practice, job.Booking)
		if job.Person == nil {
			queueOne(b, &cover, toBooker, job.Practice, job.Booking)
		} else {
			queueOne(b, &cover, toSupervisor, job.Practice, job.Booking, *job.Person)
		}
	})
	text = BookingText{Letter: cover.Letter, Letterhead: cover.Letterhead, Receipt: row.receipt(), Practice: found.practice()}
	text.Former = job.Person != nil && !text.PersonID.IsZero() && text.PersonID != *job.Person
	text.Rest = bookersRest(text.Zone, text.Practice.Zone)
	if err == nil && !job.holds(text, s.Now()) {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return text, fmt.Errorf("letter %s of booking %v: %w", job.News, job.Booking, err)
	}
	return text, nil
}

// holds tells whether what a letter would say is still so.
func (job BookingLetter) holds(t BookingText, now time.Time) bool {
	if job.News == NewsConfirm {
		return t.Status == supervision.Unconfirmed && t.HoldUntil.After(now)
	}
	over := t.InCalendars() && t.HasTime() && !t.Ends().After(now)
	if t.Sequence != job.Sequence || over || t.Former && job.News != NewsMoved {
		return false
	}
	switch job.News {
	case NewsAsked:
		return t.Status == supervision.Asked
	case NewsOffered:
		return t.Status == supervision.OfferedTime && t.StartsAt.After(now)
	case NewsReminder:
		return t.CanChange(now)
	case NewsCancelled: // a supervisor knows which request was declined
		return t.Status == supervision.CalledOff && (job.Person == nil || t.InCalendars() || t.CancelledBy == supervision.ByBooker)
	}
	return t.Status == supervision.Booked
}

// lettersAnHour is how many letters about single bookings a supervisor gets.
const lettersAnHour = 5

// TellSupervisor notes that a supervisor is told of a booking, and how: by a
// letter of its own, or, where that is false, by the letter of her day. What is
// noted once stays so.
func (s *Store) TellSupervisor(ctx context.Context, job BookingLetter) (letter bool, err error) {
	const q = `
		insert into booking_news as n (practice_id, person_id, booking_id, news, sequence, letter, created_at)
		select $1, $2, $3, $4, $5, 'booking' = any (w.letters) and $7 > (
			select count(*) from booking_news r
			where r.practice_id = $1 and r.person_id = $2 and r.letter and r.created_at > $6::timestamptz - interval '1 hour'), $6
		from letter_wishes() w where w.person_id = $2
		on conflict (practice_id, person_id, booking_id, news, sequence) do update set letter = n.letter
		returning letter`
	err = s.write(ctx, job.Practice, func(tx pgx.Tx) error {
		var b pgx.Batch // counted while nobody else counts
		b.Queue(`select pg_advisory_xact_lock(hashtextextended('booking_news ' || $1, 0))`, job.Person.String())
		queueValue(&b, &letter, q, job.Practice, *job.Person, job.Booking, job.News, job.Sequence, s.Now(), lettersAnHour)
		return tx.SendBatch(ctx, &b).Close()
	})
	if err != nil {
		return false, fmt.Errorf("tell %v of booking %v: %w", *job.Person, job.Booking, err)
	}
	return letter, nil
}
