package postgres

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// followingSessions finds a group's planned sessions that are not over, from the
// start of the one with a number on. $1 practice, $2 group, $3 number, $4 now.
const followingSessions = `
	select ` + sessionColumns + `
	from sessions s
	where s.practice_id = $1 and s.group_id = $2 and s.status = 'planned' and s.ends_at > $4
		and (s.starts_at, s.number) >= (
			select n.starts_at, n.number from sessions n where n.practice_id = $1 and n.group_id = $2 and n.number = $3)
	order by s.starts_at, s.number`

// Following finds a session and lists it with the planned ones after it, by date;
// none when it is not to come. ErrNotFound when the group has none with the
// number.
func (s *Store) Following(ctx context.Context, lead Lead, number int) (from supervision.Session, sessions []supervision.Session, err error) {
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queueSession(b, &from, lead.Seat, number)
		queue(b, &sessions, followingSessions, lead.practice.ID, lead.group.ID, number, s.Now())
	})
	if err != nil {
		return from, nil, fmt.Errorf("sessions from %d on: %w", number, err)
	}
	return from, sessions, nil
}

// A FollowingChange is a planned session and those after it about to change.
type FollowingChange struct {
	From    int               // the first one's number
	Stamp   supervision.Stamp // of all of them, as the page saw them
	Slots   []Slot            // in the stamp's order
	Place   *supervision.Place
	Rhythm  *Plan // the new rule, when there is one; its slots are not read
	changed []int // indices of those that differ
}

// ChangeFollowing gives a session and all planned after it other times or
// another place, all or nothing. They keep their numbers and what waits for
// them. ErrStale when one of them changed, came or went since the stamp,
// ErrTaken when a leader is busy.
func (s *Store) ChangeFollowing(ctx context.Context, lead Lead, c FollowingChange) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		sessions, err := s.lockFollowing(ctx, tx, lead, c)
		if err != nil {
			return err
		}
		if c.Rhythm != nil {
			if err := s.newRule(ctx, tx, lead, *c.Rhythm, sessions); err != nil {
				return err
			}
		}
		numbers := c.differing(sessions)
		if len(numbers) == 0 {
			return nil
		}
		change, err := s.noteChange(ctx, tx, lead, newChange{kind: "move", placed: c.Place != nil, numbers: numbers})
		if err != nil {
			return err
		}
		ids, err := moveAll(ctx, tx, lead, sessions, c)
		if err != nil {
			return err
		}
		if err := retime(ctx, tx, lead, ids); err != nil {
			return err
		}
		if err := s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		return s.tell(ctx, tx, lead, change)
	})
	if err != nil {
		return fmt.Errorf("change %d sessions from %d on: %w", len(c.Slots), c.From, err)
	}
	return nil
}

// lockFollowing finds the sessions as the page saw them, and keeps them so.
func (s *Store) lockFollowing(ctx context.Context, tx pgx.Tx, lead Lead, c FollowingChange) ([]supervision.Session, error) {
	rows, _ := tx.Query(ctx, followingSessions+" for update", lead.practice.ID, lead.group.ID, c.From, s.Now())
	sessions, err := pgx.CollectRows(rows, pgx.RowToStructByName[supervision.Session])
	if err == nil && (!slices.Equal(supervision.StampOf(sessions), c.Stamp) || len(c.Slots) != len(sessions)) {
		err = supervision.ErrStale
	}
	return sessions, err
}

// differing lists the numbers of the sessions that change.
func (c *FollowingChange) differing(sessions []supervision.Session) []int {
	var numbers []int
	c.changed = nil
	for i, session := range sessions {
		moves := !session.StartsAt.Equal(c.Slots[i].Starts) || !session.EndsAt.Equal(c.Slots[i].Ends)
		if moves || c.Place != nil && session.Place() != *c.Place {
			c.changed, numbers = append(c.changed, i), append(numbers, session.Number)
		}
	}
	return numbers
}

func moveAll(ctx context.Context, tx pgx.Tx, lead Lead, sessions []supervision.Session, c FollowingChange) ([]sessionID, error) {
	const q = `
		update sessions s
		set version = s.version + 1, starts_at = slot.starts, ends_at = slot.ends,
			moved_from = case when s.starts_at = slot.starts then s.moved_from else s.starts_at end,
			place_kind = coalesce($5, s.place_kind), place_address = coalesce($6, s.place_address), place_link = coalesce($7, s.place_link)
		from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) slot (id, starts, ends)
		where s.practice_id = $1 and s.id = slot.id
		returning s.id`
	var ids []sessionID
	var starts, ends []any
	for _, i := range c.changed {
		ids, starts, ends = append(ids, sessions[i].ID), append(starts, c.Slots[i].Starts), append(ends, c.Slots[i].Ends)
	}
	var kind, address, link *string
	if p := c.Place; p != nil {
		kind, address, link = (*string)(&p.Kind), &p.Address, &p.Link
	}
	rows, _ := tx.Query(ctx, q, lead.practice.ID, ids, starts, ends, kind, address, link)
	return pgx.CollectRows(rows, pgx.RowTo[sessionID])
}

// newRule notes the rhythm that sessions go by from now on, so that planning on
// continues it.
func (s *Store) newRule(ctx context.Context, tx pgx.Tx, lead Lead, p Plan, sessions []supervision.Session) error {
	series, fresh, err := s.insertSeries(ctx, tx, lead, p)
	if err != nil || !fresh {
		return err
	}
	ids := make([]sessionID, len(sessions))
	for i, session := range sessions {
		ids[i] = session.ID
	}
	_, err = tx.Exec(ctx, `update sessions set series_id = $3 where practice_id = $1 and id = any($2)`, lead.practice.ID, ids, series)
	return err
}

// AddSession plans one session more, with the group's next number, and lets
// items wait for it that wait without one. ErrStale when the number the page saw
// is taken, ErrTaken when a leader is busy.
func (s *Store) AddSession(ctx context.Context, lead Lead, number int, slot Slot, place supervision.Place) error {
	const q = `
		insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, place_address, place_link, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := takeNumbers(ctx, tx, lead, number, 1); err != nil {
			return err
		}
		id := supervision.NewID[supervision.Session]()
		_, err := tx.Exec(ctx, q, lead.practice.ID, id, lead.group.ID, number, slot.Starts, slot.Ends, place.Kind, place.Address, place.Link, s.Now())
		if err != nil {
			return err
		}
		if err := takeTime(ctx, tx, lead, []sessionID{id}); err != nil {
			return err
		}
		if err := s.waitForNext(ctx, tx, lead.practice.ID, nil, lead.group.ID); err != nil {
			return err
		}
		if err := s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		return s.tellDates(ctx, tx, lead, id.UUID)
	})
	return about("add", number, err)
}

// comingSessions finds a group's planned sessions that are not over, by date.
// $1 practice, $2 group, $3 now.
const comingSessions = `
	select ` + sessionColumns + `
	from sessions s
	where s.practice_id = $1 and s.group_id = $2 and s.status = 'planned' and s.ends_at > $3
	order by s.starts_at, s.number`

// Coming lists the group's planned sessions that are not over, by date.
func (s *Store) Coming(ctx context.Context, lead Lead) (sessions []supervision.Session, err error) {
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queue(b, &sessions, comingSessions+` limit 200`, lead.practice.ID, lead.group.ID, s.Now())
	})
	if err != nil {
		return nil, fmt.Errorf("coming sessions: %w", err)
	}
	return sessions, nil
}

// SessionsByNumber lists the group's sessions with some numbers, by date.
func (s *Store) SessionsByNumber(ctx context.Context, lead Lead, numbers []int) (sessions []supervision.Session, err error) {
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queue(b, &sessions, `
			select `+sessionColumns+` from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.number = any($3)
			order by s.starts_at, s.number`, lead.practice.ID, lead.group.ID, numbers)
	})
	if err != nil {
		return nil, fmt.Errorf("sessions by number: %w", err)
	}
	return sessions, nil
}
