package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// CancelSession calls a planned session off. Errors as for CancelSessions.
func (s *Store) CancelSession(ctx context.Context, lead Lead, number, version int, c supervision.Cancellation) error {
	return about("cancel", number, s.CancelSessions(ctx, lead, supervision.Stamp{{Number: number, Version: version}}, c))
}

// CancelSessions calls planned sessions off, all or none, with one reason and
// one letter to each of their people. It frees the leaders' time and lets items
// wait for the next session that is left. ErrStale when one of them changed or
// is over, ErrNotFound when there is none with its number.
func (s *Store) CancelSessions(ctx context.Context, lead Lead, chosen supervision.Stamp, c supervision.Cancellation) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		change, err := s.noteChange(ctx, tx, lead, newChange{kind: "cancel", numbers: chosen.Numbers()})
		if err != nil {
			return err
		}
		sessions, err := s.callOff(ctx, tx, lead, chosen, c)
		if err != nil {
			return err
		}
		if err := s.excuseSessions(ctx, tx, lead, sessions, c.Excuses); err != nil {
			return err
		}
		if err := freeTime(ctx, tx, lead, sessions); err != nil {
			return err
		}
		if err := noteItems(ctx, tx, lead, change); err != nil {
			return err
		}
		for _, id := range sessions {
			if err := s.waitForNext(ctx, tx, lead.practice.ID, &id, lead.group.ID); err != nil {
				return err
			}
		}
		if err := s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		return s.tell(ctx, tx, lead, change)
	})
	if err != nil {
		return fmt.Errorf("cancel %d sessions: %w", len(chosen), err)
	}
	return nil
}

func (s *Store) callOff(ctx context.Context, tx pgx.Tx, lead Lead, chosen supervision.Stamp, c supervision.Cancellation) ([]sessionID, error) {
	const q = `
		update sessions s
		set version = s.version + 1, status = 'cancelled', cancel_reason = $6
		from unnest($3::int[], $4::int[]) chosen (number, version)
		where s.practice_id = $1 and s.group_id = $2 and s.number = chosen.number and s.version = chosen.version
			and s.status = 'planned' and s.ends_at > $5
		returning s.id`
	rows, _ := tx.Query(ctx, q, lead.practice.ID, lead.group.ID, chosen.Numbers(), chosen.Versions(), s.Now(), c.Reason)
	sessions, err := pgx.CollectRows(rows, pgx.RowTo[sessionID])
	if err != nil || len(sessions) == len(chosen) {
		return sessions, err
	}
	const exist = `select count(*)::int from sessions where practice_id = $1 and group_id = $2 and number = any($3)`
	n, err := value[int](ctx, tx, exist, lead.practice.ID, lead.group.ID, chosen.Numbers())
	if err == nil && n == len(chosen) {
		return nil, supervision.ErrStale
	}
	if err == nil {
		err = supervision.ErrNotFound
	}
	return nil, err
}

// noteItems notes where items wait before they wait elsewhere, those withdrawn
// a moment ago too: they may come back.
func noteItems(ctx context.Context, tx pgx.Tx, lead Lead, change changeID) error {
	_, err := tx.Exec(ctx, `
		insert into change_items (practice_id, change_id, item_id, session_id)
		select i.practice_id, cs.change_id, i.id, i.session_id
		from change_sessions cs
		join items i on i.practice_id = cs.practice_id and i.session_id = cs.session_id
		where cs.practice_id = $1 and cs.change_id = $2 and i.status <> 'discussed'`, lead.practice.ID, change)
	return err
}

// UndoCancel lets the sessions of a cancellation be held again, as they were,
// and their items wait for them again; no letter leaves. ErrTaken when a leader
// is busy then by now, ErrClosed when the five minutes are over, ErrNotFound when
// there is none. Doing it twice is no error.
func (s *Store) UndoCancel(ctx context.Context, lead Lead, id supervision.ID[Change]) error {
	const undo = `
		update changes set undone_at = $4
		where practice_id = $1 and group_id = $2 and id = $3 and kind = 'cancel' and undone_at is null and created_at > $5
		returning id`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		_, err := value[changeID](ctx, tx, undo, lead.practice.ID, lead.group.ID, id, s.Now(), s.Now().Add(-supervision.UndoFor))
		if err == supervision.ErrNotFound {
			return s.undoneOr(ctx, tx, lead, id)
		}
		if err != nil {
			return err
		}
		sessions, err := reopen(ctx, tx, lead, id)
		if err != nil {
			return err
		}
		if err := s.excuseSessions(ctx, tx, lead, sessions, nil); err != nil {
			return err
		}
		if err := takeTime(ctx, tx, lead, sessions); err != nil {
			return err
		}
		if err := waitAgain(ctx, tx, lead, id); err != nil {
			return err
		}
		if err := s.waitForNext(ctx, tx, lead.practice.ID, nil, lead.group.ID); err != nil {
			return err
		}
		return s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID)
	})
	if err != nil {
		return fmt.Errorf("undo cancellation %v: %w", id, err)
	}
	return nil
}

// undoneOr tells why there was nothing to undo.
func (s *Store) undoneOr(ctx context.Context, tx pgx.Tx, lead Lead, id changeID) error {
	const q = `select undone_at is not null from changes where practice_id = $1 and group_id = $2 and id = $3 and kind = 'cancel'`
	undone, err := value[bool](ctx, tx, q, lead.practice.ID, lead.group.ID, id)
	if err == nil && !undone {
		err = supervision.ErrClosed
	}
	return err
}

func reopen(ctx context.Context, tx pgx.Tx, lead Lead, id changeID) ([]sessionID, error) {
	const q = `
		update sessions s
		set version = s.version + 1, status = 'planned', cancel_reason = ''
		from change_sessions cs
		where cs.practice_id = $1 and cs.change_id = $2 and s.practice_id = cs.practice_id and s.id = cs.session_id
			and s.status = 'cancelled'
		returning s.id`
	rows, _ := tx.Query(ctx, q, lead.practice.ID, id)
	return pgx.CollectRows(rows, pgx.RowTo[sessionID])
}

// waitAgain lets items wait where they did before a cancellation, unless they
// wait for an earlier session by now.
func waitAgain(ctx context.Context, tx pgx.Tx, lead Lead, id changeID) error {
	_, err := tx.Exec(ctx, `
		with back as (
			update items i set session_id = ci.session_id
			from change_items ci
			join sessions s on s.practice_id = ci.practice_id and s.id = ci.session_id
			where ci.practice_id = $1 and ci.change_id = $2 and i.practice_id = ci.practice_id and i.id = ci.item_id
				and i.status in ('waiting', 'draft') and s.starts_at < coalesce(
					(select n.starts_at from sessions n where n.practice_id = i.practice_id and n.id = i.session_id), 'infinity')
			returning i.practice_id, i.id, s.ends_at
		)
		update item_texts t
		set text_expires_at = least(t.written_at + interval '180 days', b.ends_at + interval '30 days')
		from back b where t.practice_id = b.practice_id and t.item_id = b.id`, lead.practice.ID, id)
	return err
}

// An Undoable is a cancellation that its group's leaders can still undo.
type Undoable struct {
	ID      supervision.ID[Change]
	Numbers []int // of the sessions, by date
	Until   time.Time
}

// undoable finds a group's last cancellation that can be undone; a number above
// 0 asks for the one of that session. Members have none.
const undoable = `
	select c.id, c.created_at + make_interval(secs => $6) as until,
		array_agg(s.number order by s.starts_at, s.number) as numbers
	from changes c
	join change_sessions cs on cs.practice_id = c.practice_id and cs.change_id = c.id
	join sessions s on s.practice_id = cs.practice_id and s.id = cs.session_id
	where c.practice_id = $1 and c.group_id = $2 and c.kind = 'cancel' and c.undone_at is null and c.created_at > $3 and $4
	group by c.id, c.created_at
	having $5 = 0 or bool_or(s.number = $5)
	order by c.created_at desc, c.id desc limit 1`

func (s *Store) undoableArgs(seat Seat, number int) []any {
	return []any{
		seat.practice.ID, seat.group.ID, s.Now().Add(-supervision.UndoFor), seat.leads, number, supervision.UndoFor.Seconds(),
	}
}

// ChangedSessions lists the sessions of a change, by date.
func (s *Store) ChangedSessions(ctx context.Context, lead Lead, id supervision.ID[Change]) (sessions []supervision.Session, err error) {
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queue(b, &sessions, `
			select `+sessionColumns+`
			from sessions s
			join change_sessions cs on cs.practice_id = s.practice_id and cs.session_id = s.id
			where s.practice_id = $1 and s.group_id = $2 and cs.change_id = $3
			order by s.starts_at, s.number`, lead.practice.ID, lead.group.ID, id)
	})
	if err != nil {
		return nil, fmt.Errorf("sessions of change %v: %w", id, err)
	}
	return sessions, nil
}
