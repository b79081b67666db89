package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
)

// Hours is when and how a supervisor receives people, and what came of it.
type Hours struct {
	Receiver        // Reception.Version 0: nobody can book with her yet
	Offer    Offer  // of her whole practice
	Coming   []Held // her coming bookings, by time
}

// A Held is a booking that takes a supervisor's time.
type Held struct {
	ID       bookingID
	Name     string
	StartsAt time.Time
	Minutes  int
}

// Ends is when the meeting is over.
func (h Held) Ends() time.Time { return h.StartsAt.Add(time.Duration(h.Minutes) * time.Minute) }

// Astray lists the coming bookings that no longer lie within her hours. They
// stand until somebody moves or cancels them.
func (h Hours) Astray() []Held {
	var astray []Held
	zone := supervision.Zone(h.Offer.practice.Zone)
	for _, b := range h.Coming {
		if !h.Opening.Holds(calendar.Span{Starts: b.StartsAt, Ends: b.Ends()}, zone) {
			astray = append(astray, b)
		}
	}
	return astray
}

// Hours reads how the asker receives people.
func (s *Store) Hours(ctx context.Context, who Supervising) (h Hours, err error) {
	if h.Offer, err = s.offer(ctx, who.practice, bookingID{}); err != nil {
		return Hours{}, err
	}
	for _, r := range h.Offer.Receivers {
		if r.ID == who.person.ID {
			h.Receiver = r
		}
	}
	err = s.read(ctx, who.practice.ID, func(b *pgx.Batch) {
		queue(b, &h.Coming, `
			select id, name, starts_at, minutes from bookings
			where practice_id = $1 and person_id = $2 and starts_at >= $3 and (status = 'booked' or status = 'unconfirmed' and hold_until > $3)
			order by starts_at, id`, who.practice.ID, who.person.ID, s.Now())
	})
	if err != nil {
		return Hours{}, fmt.Errorf("hours: %w", err)
	}
	return h, nil
}

// A Week is a supervisor's hours by time.Weekday.
type Week = [7][]calendar.Window

// SaveHours stores how the asker receives people over the version that she saw,
// 0 the first time. Whoever books holds the same row, so that a booking either
// stands before the change or meets it. ErrStale when another page of hers was
// faster. The windows of a day neither overlap nor touch.
func (s *Store) SaveHours(ctx context.Context, who Supervising, r supervision.Reception, week Week) error {
	const q = `
		insert into receptions as old (practice_id, person_id, step_minutes, before_minutes, after_minutes, notice_minutes, horizon_days, most_a_day, address, link)
		values (@practice, @person, @step, @before, @after, @notice, @horizon, @most, @address, @link)
		on conflict (practice_id, person_id) do update
			set step_minutes = excluded.step_minutes, before_minutes = excluded.before_minutes, after_minutes = excluded.after_minutes,
				notice_minutes = excluded.notice_minutes, horizon_days = excluded.horizon_days, most_a_day = excluded.most_a_day,
				address = excluded.address, link = excluded.link, version = old.version + 1
			where old.version = @version
		returning version`
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		_, err := value[int](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": who.practice.ID, "person": who.person.ID, "step": r.Step, "before": r.Before, "after": r.After, "notice": r.Notice,
			"horizon": r.Horizon, "most": r.MostADay, "address": r.Address, "link": r.Link, "version": r.Version,
		})
		if err == supervision.ErrNotFound {
			return supervision.ErrStale
		}
		if err != nil {
			return err
		}
		return writeWeek(ctx, tx, who, week)
	})
	if err != nil {
		return fmt.Errorf("save hours: %w", err)
	}
	return nil
}

func writeWeek(ctx context.Context, tx pgx.Tx, who Supervising, week Week) error {
	var days, from, until []int
	for day, windows := range week {
		for _, w := range windows {
			days, from, until = append(days, day), append(from, int(w.From)), append(until, int(w.Until))
		}
	}
	var b pgx.Batch
	b.Queue(`delete from weekly_hours where practice_id = $1 and person_id = $2`, who.practice.ID, who.person.ID)
	b.Queue(`insert into weekly_hours (practice_id, person_id, weekday, from_minute, until_minute)
		select $1, $2, h.* from unnest($3::int[], $4::int[], $5::int[]) as h`, who.practice.ID, who.person.ID, days, from, until)
	return tx.SendBatch(ctx, &b).Close()
}
