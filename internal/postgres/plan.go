package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
)

// A Plan is a series about to be saved: the rule it was made by, and the
// sessions it comes to.
type Plan struct {
	Form        supervision.FormKey
	NextNumber  int // the group's, as the page saw it
	FirstDate   calendar.Date
	StartMinute int // after local midnight
	Length      int // minutes
	Rhythm      string
	EveryWeeks  int
	Slots       []Slot // in time order
	Place       supervision.Place
}

// SavePlan saves all of a plan or nothing. ErrTaken when a leader is busy in
// one of its slots, ErrStale when the group's sessions changed since the page
// was made. The same form sent twice plans once. Items that wait without a
// session wait for the first.
func (s *Store) SavePlan(ctx context.Context, lead Lead, p Plan) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		series, fresh, err := s.insertSeries(ctx, tx, lead, p)
		if err != nil {
			return err
		}
		if !fresh {
			return sameSeries(ctx, tx, lead, p)
		}
		if err := takeNumbers(ctx, tx, lead, p.NextNumber, len(p.Slots)); err != nil {
			return err
		}
		sessions, err := s.insertSessions(ctx, tx, lead, p, series)
		if err != nil {
			return err
		}
		if err := takeTime(ctx, tx, lead, sessions); err != nil {
			return err
		}
		if err := s.waitForNext(ctx, tx, lead.practice.ID, nil, lead.group.ID); err != nil {
			return err
		}
		if err := s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		return s.tellDates(ctx, tx, lead, series.UUID)
	})
	if err != nil {
		return fmt.Errorf("save plan of %d sessions: %w", len(p.Slots), err)
	}
	return nil
}

// A LastSession is what the next plan goes on from: the group's latest session
// and the rule it was planned by. Rhythm is "" when it was planned by none.
type LastSession struct {
	supervision.Session
	Rhythm     string
	EveryWeeks int
}

// queuePresetPlace reads where a group's first plan begins with; its kind is "" when
// nobody has said.
func queuePresetPlace(b *pgx.Batch, dst *supervision.Place, lead Lead) {
	queueOne(b, dst, `
		select coalesce(place_kind, '') as kind, place_address as address, place_link as link
		from groups where practice_id = $1 and id = $2`, lead.practice.ID, lead.group.ID)
}

// LastSession finds the group's latest session that is not cancelled: the next
// plan begins like it. ErrNotFound when there is none; the place is then what is
// preset.
func (s *Store) LastSession(ctx context.Context, lead Lead) (last LastSession, err error) {
	const q = `
		select ` + sessionColumns + `, coalesce(r.rhythm, '') as rhythm, coalesce(r.every_weeks, 0) as every_weeks
		from sessions s
		left join series r on r.practice_id = s.practice_id and r.id = s.series_id
		where s.practice_id = $1 and s.group_id = $2 and s.status <> 'cancelled'
		order by s.starts_at desc, s.number desc limit 1`
	var found []LastSession
	var preset supervision.Place
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queue(b, &found, q, lead.practice.ID, lead.group.ID)
		queuePresetPlace(b, &preset, lead)
	})
	if err == nil && len(found) == 0 {
		last.PlaceKind, last.PlaceAddress, last.PlaceLink = preset.Kind, preset.Address, preset.Link
		err = supervision.ErrNotFound
	}
	if err != nil {
		return last, fmt.Errorf("last session: %w", err)
	}
	return found[0], nil
}

// A Series is a rule that sessions were planned by.
type Series struct{}

func (s *Store) insertSeries(ctx context.Context, tx dbtx, lead Lead, p Plan) (id supervision.ID[Series], fresh bool, err error) {
	const q = `
		insert into series (practice_id, id, group_id, first_date, start_minute, length_minutes, rhythm, every_weeks, form_key, created_at)
		values (@practice, @id, @group, @first_date, @start, @length, @rhythm, @weeks, @form_key, @now)
		on conflict (practice_id, form_key) do nothing
		returning id`
	id, err = value[supervision.ID[Series]](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "id": supervision.NewID[Series](), "group": lead.group.ID,
		"first_date": p.FirstDate.String(), "start": p.StartMinute, "length": p.Length,
		"rhythm": p.Rhythm, "weeks": p.EveryWeeks, "form_key": p.Form, "now": s.Now(),
	})
	if err == supervision.ErrNotFound {
		return id, false, nil
	}
	return id, true, err
}

// sameSeries tells whether the form that has come before planned just this;
// ErrStale when it planned something else.
func sameSeries(ctx context.Context, tx dbtx, lead Lead, p Plan) error {
	const q = `
		select true from series s
		where s.practice_id = $1 and s.form_key = $2 and s.group_id = $3 and s.first_date = $4 and s.start_minute = $5
			and s.length_minutes = $6 and s.rhythm = $7 and s.every_weeks = $8`
	_, err := value[bool](ctx, tx, q, lead.practice.ID, p.Form, lead.group.ID, p.FirstDate.String(), p.StartMinute, p.Length, p.Rhythm, p.EveryWeeks)
	if err == supervision.ErrNotFound {
		return supervision.ErrStale
	}
	return err
}

// takeNumbers raises the group's next number by n; ErrStale when it is no
// longer the one the page saw.
func takeNumbers(ctx context.Context, tx dbtx, lead Lead, seen, n int) error {
	const q = `
		update groups set next_number = next_number + $4
		where practice_id = $1 and id = $2 and next_number = $3
		returning next_number`
	_, err := value[int](ctx, tx, q, lead.practice.ID, lead.group.ID, seen, n)
	if err == supervision.ErrNotFound {
		return supervision.ErrStale
	}
	return err
}

func (s *Store) insertSessions(ctx context.Context, tx dbtx, lead Lead, p Plan, series supervision.ID[Series]) ([]sessionID, error) {
	const q = `
		insert into sessions (practice_id, id, group_id, series_id, number, starts_at, ends_at,
			place_kind, place_address, place_link, created_at)
		select @practice, slot.id, @group, @series, @first + slot.n - 1, slot.starts, slot.ends, @kind, @address, @link, @now
		from unnest(@ids::uuid[], @starts::timestamptz[], @ends::timestamptz[]) with ordinality slot (id, starts, ends, n)
		returning id`
	ids := make([]sessionID, len(p.Slots))
	starts, ends := make([]any, len(p.Slots)), make([]any, len(p.Slots))
	for i, slot := range p.Slots {
		ids[i], starts[i], ends[i] = supervision.NewID[supervision.Session](), slot.Starts, slot.Ends
	}
	rows, _ := tx.Query(ctx, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "group": lead.group.ID, "series": series, "first": p.NextNumber,
		"kind": p.Place.Kind, "address": p.Place.Address, "link": p.Place.Link, "now": s.Now(),
		"ids": ids, "starts": starts, "ends": ends,
	})
	return pgx.CollectRows(rows, pgx.RowTo[sessionID])
}
