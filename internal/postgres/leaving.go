package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// IsMember tells whether the seat is a member's, not only a leader's.
func (s *Store) IsMember(ctx context.Context, seat Seat) (member bool, err error) {
	const q = `
		select exists (
			select from memberships m
			where m.practice_id = $1 and m.group_id = $2 and m.person_id = $3
				and ($4::timestamptz at time zone $5)::date between m.joined_on and coalesce(m.left_on, 'infinity'))`
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueValue(b, &member, q, seat.practice.ID, seat.group.ID, seat.person.ID, s.Now(), seat.group.Zone)
	})
	if err != nil {
		return false, fmt.Errorf("is member: %w", err)
	}
	return member, nil
}

// Leave makes today a member's last day. The leaders get one line each when it
// can no longer be undone. ErrNotFound when she is no member; leaving twice
// leaves once.
func (s *Store) Leave(ctx context.Context, seat Seat) error {
	const q = `
		update memberships m set left_on = d.today, left_at = $4, left_was = m.left_on
		from (select ($4::timestamptz at time zone $5)::date as today) d
		where m.practice_id = $1 and m.group_id = $2 and m.person_id = $3
			and d.today between m.joined_on and coalesce(m.left_on, 'infinity') and m.left_at is null
		returning true`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, seat.practice.ID, seat.group.ID, seat.person.ID, s.Now(), seat.group.Zone)
		if err != nil {
			return err
		}
		return s.tellLeaders(ctx, tx, MemberLeft, seat.practice.ID, seat.group.ID, seat.person.ID.UUID, s.Now().Add(supervision.LeaveUndo))
	})
	if err != nil {
		return fmt.Errorf("leave group %v: %w", seat.group.ID, err)
	}
	return nil
}

// Leaving finds the asker's own latest leaving of the group whose address ends
// with tail: after midnight she has no seat there any more.
func (s *Store) Leaving(ctx context.Context, p Place, tail string) (l supervision.Leaving, err error) {
	const q = `
		select g.name as group, g.slug || '-' || g.tail as address, m.left_at
		from memberships m join groups g on g.practice_id = m.practice_id and g.id = m.group_id
		where m.practice_id = $1 and m.person_id = $2 and g.tail = $3 and m.left_at is not null
		order by m.left_at desc limit 1`
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) { queueOne(b, &l, q, p.practice.ID, p.person.ID, tail) })
	if err != nil {
		return l, fmt.Errorf("find leaving: %w", err)
	}
	return l, nil
}

// UndoLeave gives a member back the membership that she left, within five
// minutes; ErrStale when it is too late, or she has joined anew meanwhile.
func (s *Store) UndoLeave(ctx context.Context, p Place, tail string) error {
	const q = `
		update memberships m set left_on = m.left_was, left_at = null, left_was = null
		from groups g
		where g.practice_id = m.practice_id and g.id = m.group_id and g.tail = $3
			and m.practice_id = $1 and m.person_id = $2 and m.left_at > $4
		returning true`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, p.practice.ID, p.person.ID, tail, s.Now().Add(-supervision.LeaveUndo))
		if err == supervision.ErrNotFound || broke(err, "memberships_once_at_a_time") {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("undo leaving: %w", err)
	}
	return nil
}

// withdrawLeavers takes back what those who leave have registered or drafted for
// sessions after their last day, or who lead no more, and its words, once that
// can no longer be undone.
func (s *Store) withdrawLeavers(ctx context.Context, tx pgx.Tx, practice practiceID) error {
	const q = `
		with gone as (
			update items i set status = 'withdrawn', lapsed_at = null, version = i.version + 1
			from groups g
			where i.practice_id = $1 and i.status in ('waiting', 'draft', 'lapsed')
				and g.practice_id = i.practice_id and g.id = i.group_id and i.author_id <> all(leaders(g, $3))
				and not exists ( -- who has just handed over may undo that
					select from handovers h
					where h.practice_id = i.practice_id and h.group_id = i.group_id and i.author_id in (h.was_lead_id, h.was_co_lead_id)
						and h.undone_at is null and h.created_at > $2)
				and not exists (
					select from memberships m
					where m.practice_id = i.practice_id and m.group_id = i.group_id and m.person_id = i.author_id
						and (m.left_on is null or m.left_at > $2 or m.left_on >= coalesce((
							select (s.starts_at at time zone g.zone)::date from sessions s
							where s.practice_id = i.practice_id and s.id = i.session_id), 'infinity')))
			returning i.id
		)
		delete from item_texts t using gone where t.practice_id = $1 and t.item_id = gone.id`
	_, err := tx.Exec(ctx, q, practice, s.Now().Add(-supervision.LeaveUndo), s.Now())
	return err
}
