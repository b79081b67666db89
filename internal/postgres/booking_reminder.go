package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/calendar"
)

// A meetable is a settled meeting of whose nearness whoever booked has not been
// told.
type meetable struct {
	ID        bookingID
	Sequence  int
	StartsAt  time.Time
	ChangedAt time.Time
	Zone      string // of whoever booked, or the practice's
	Home      string
}

// bookersRest leaves those in peace at night who have no account to choose it:
// by the hours that a person begins with. A reminder is of the day before, so
// weekends are like other days.
func bookersRest(own, practice string) Rest {
	zone := practice
	if own != "" {
		zone = own
	}
	return Rest{PersonZone: zone, QuietFrom: 19, QuietTo: 7}
}

// remindBookers causes reminders of the meetings of tomorrow, each once.
func (s *Store) remindBookers(ctx context.Context, practice practiceID, reminded *Reminded) error {
	const q = `
		select b.id, b.sequence, b.starts_at, b.changed_at, b.zone, f.zone as home
		from bookings b cross join lateral find_booking(b.token_hash) f
		where b.practice_id = $1 and b.status = 'booked' and b.starts_at > $2 and b.starts_at < $2::timestamptz + interval '3 days'
			and not exists (
				select from booking_reminders r where r.practice_id = b.practice_id and r.booking_id = b.id and r.starts_at = b.starts_at)`
	var ahead, due []meetable
	now := s.Now()
	if err := s.read(ctx, practice, func(b *pgx.Batch) { queue(b, &ahead, q, practice, now) }); err != nil {
		return err
	}
	for _, m := range ahead {
		if m.due(now) {
			due = append(due, m)
		}
	}
	if len(due) == 0 {
		return nil
	}
	return s.causeBookersReminders(ctx, practice, due, reminded)
}

func (m meetable) peace() calendar.Peace { return bookersRest(m.Zone, m.Home).peace() }

// at is nine on the day before, by the clock of whoever booked.
func (m meetable) at() time.Time { return m.peace().RemindsAt(m.StartsAt, 1) }

func (m meetable) due(now time.Time) bool { return !m.at().After(now) && !m.peace().Holds(now) }

// known tells whether the time was settled so lately that nobody needs to be
// reminded: on the reminder's day, or after.
func (m meetable) known() bool {
	zone := m.peace().Zone
	return !calendar.DateOf(m.ChangedAt, zone).Before(calendar.DateOf(m.at(), zone))
}

// causeBookersReminders notes reminders and inserts the jobs of those that
// leave. Who notes one first causes it.
func (s *Store) causeBookersReminders(ctx context.Context, practice practiceID, due []meetable, reminded *Reminded) error {
	const q = `
		insert into booking_reminders (practice_id, booking_id, starts_at, caused, created_at)
		select $1, d.id, d.starts, d.caused, $5 from unnest($2::uuid[], $3::timestamptz[], $4::bool[]) d (id, starts, caused)
		on conflict do nothing
		returning booking_id`
	byID := map[bookingID]meetable{}
	var ids []bookingID
	var starts []time.Time
	var caused []bool
	for _, m := range due {
		byID[m.ID] = m
		ids, starts, caused = append(ids, m.ID), append(starts, m.StartsAt), append(caused, !m.known())
	}
	var jobs []river.JobArgs
	dropped := 0
	err := s.write(ctx, practice, func(tx pgx.Tx) error {
		jobs, dropped = nil, 0
		rows, _ := tx.Query(ctx, q, practice, ids, starts, caused, s.Now())
		noted, err := pgx.CollectRows(rows, pgx.RowTo[bookingID])
		if err != nil {
			return err
		}
		for _, id := range noted {
			if m := byID[id]; m.known() {
				dropped++
			} else {
				jobs = append(jobs, BookingLetter{Practice: practice, Booking: id, News: NewsReminder, Sequence: m.Sequence})
			}
		}
		return s.sendAll(ctx, tx, jobs)
	})
	if err == nil {
		reminded.Caused += len(jobs)
		reminded.Dropped += dropped
	}
	return err
}
