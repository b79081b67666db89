package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// EndGroup ends a group: its coming sessions are called off and their leaders
// free, what waits has lapsed and keeps its date, open invitations are revoked,
// and its people get one letter each in five minutes. seen are the coming
// sessions that the page showed; ErrStale when others are ahead by now. Ending
// twice is no error.
func (s *Store) EndGroup(ctx context.Context, lead Lead, seen supervision.Stamp, c supervision.Cancellation) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		ended, err := lockGroup(ctx, tx, lead)
		if err != nil || ended {
			return err
		}
		if err := s.sameAhead(ctx, tx, lead, seen); err != nil {
			return err
		}
		change, err := s.noteChange(ctx, tx, lead, newChange{kind: "end", numbers: seen.Numbers()})
		if err != nil {
			return err
		}
		sessions, err := s.callOff(ctx, tx, lead, seen, c)
		if err != nil {
			return err
		}
		if err := freeTime(ctx, tx, lead, sessions); err != nil {
			return err
		}
		if err := closeGroup(ctx, tx, lead, change); err != nil {
			return err
		}
		if err := s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		return s.tellEnd(ctx, tx, lead, change)
	})
	if err != nil {
		return fmt.Errorf("end group %v: %w", lead.group.ID, err)
	}
	return nil
}

// sameAhead finds out whether a group's coming sessions are those of a stamp.
func (s *Store) sameAhead(ctx context.Context, tx dbtx, lead Lead, seen supervision.Stamp) error {
	rows, _ := tx.Query(ctx, comingSessions, lead.practice.ID, lead.group.ID, s.Now())
	sessions, err := pgx.CollectRows(rows, pgx.RowToStructByName[supervision.Session])
	if err == nil && !slices.Equal(supervision.StampOf(sessions), seen) {
		err = supervision.ErrStale
	}
	return err
}

// closeGroup lets what waits lapse and revokes what is not answered. All of it
// carries the instant of the change, by which an undoing finds it.
func closeGroup(ctx context.Context, tx pgx.Tx, lead Lead, change changeID) error {
	at, err := value[time.Time](ctx, tx, `select created_at from changes where practice_id = $1 and id = $2`, lead.practice.ID, change)
	if err != nil {
		return err
	}
	var b pgx.Batch
	for _, q := range []string{
		`update groups set ended_at = $3, version = version + 1 where practice_id = $1 and id = $2`,
		`update items set status = 'lapsed', lapsed_at = $3, version = version + 1 where practice_id = $1 and group_id = $2 and status = 'waiting'`,
		`update invitations set state = 'revoked', answered_at = $3 where practice_id = $1 and group_id = $2 and state in ('sent', 'bounced')`,
	} {
		b.Queue(q, lead.practice.ID, lead.group.ID, at)
	}
	return tx.SendBatch(ctx, &b).Close()
}

// tellEnd inserts one letter's job for each member from today on, and for the
// leaders other than whoever ends the group.
func (s *Store) tellEnd(ctx context.Context, tx pgx.Tx, lead Lead, change changeID) error {
	const q = `
		select m.person_id from memberships m
		where m.practice_id = $1 and m.group_id = $2 and m.person_id <> $4
			and coalesce(m.left_on, 'infinity') >= ($5::timestamptz at time zone $6)::date
		union
		select l.person_id from unnest($3::uuid[]) l (person_id) where l.person_id <> $4`
	rows, _ := tx.Query(ctx, q, lead.practice.ID, lead.group.ID, lead.group.Leaders(), lead.person.ID, s.Now(), lead.group.Zone)
	people, err := pgx.CollectRows(rows, pgx.RowTo[personID])
	if err != nil {
		return err
	}
	jobs := make([]river.JobArgs, len(people))
	for i, person := range people {
		jobs[i] = ChangeLetter{lead.practice.ID, change, person}
	}
	return s.sendLater(ctx, tx, jobs)
}

// ReopenGroup lets a group that ended run again. Within five minutes all is as
// before and no letter leaves; later its sessions stay cancelled, and what had
// lapsed stays so. Who supervises here no longer does not lead it any more.
// ErrTaken when a leader is busy by now. Doing it twice is no error.
func (s *Store) ReopenGroup(ctx context.Context, lead Lead) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		ended, err := lockGroup(ctx, tx, lead)
		if err != nil || !ended {
			return err
		}
		const open = `update groups set ended_at = null, version = version + 1 where practice_id = $1 and id = $2`
		if _, err := tx.Exec(ctx, open, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		if err := s.letFormerGo(ctx, tx, lead); err != nil {
			return err
		}
		return s.undoEnd(ctx, tx, lead)
	})
	if err != nil {
		return fmt.Errorf("reopen group %v: %w", lead.group.ID, err)
	}
	return nil
}

// letFormerGo leaves the lead to those who still supervise, of whom the asker is
// one: who led ended groups only was free to leave the practice.
func (s *Store) letFormerGo(ctx context.Context, tx pgx.Tx, lead Lead) error {
	const keep = `
		select person_id from practice_people pp
		where pp.practice_id = $1 and pp.supervises and exists (
			select from groups g where g.practice_id = pp.practice_id and g.id = $2
				and pp.person_id in (g.lead_id, g.co_lead_id, g.next_lead_id, g.next_co_lead_id))
		order by person_id for share`
	rows, _ := tx.Query(ctx, keep, lead.practice.ID, lead.group.ID)
	still, err := pgx.CollectRows(rows, pgx.RowTo[personID])
	if err != nil {
		return err
	}
	const q = `
		update groups g set
			lead_id = led.now[1], co_lead_id = led.now[2],
			next_lead_id = led.next[1], next_co_lead_id = led.next[2], next_from = case when cardinality(led.next) > 0 then g.next_from end
		from (
			select array(select l.id from unnest(leaders(g, $4)) with ordinality l (id, n) where l.id = any($3) order by n) as now,
				array(select l.id from unnest(array[g.next_lead_id, g.next_co_lead_id]) with ordinality l (id, n)
					where l.id = any($3) and g.next_from > ($4::timestamptz at time zone g.zone)::date order by n) as next
			from groups g where g.practice_id = $1 and g.id = $2) led
		where g.practice_id = $1 and g.id = $2`
	_, err = tx.Exec(ctx, q, lead.practice.ID, lead.group.ID, still, s.Now())
	return err
}

// undoEnd gives a group back what its end took, while its letters wait.
func (s *Store) undoEnd(ctx context.Context, tx pgx.Tx, lead Lead) error {
	const undo = `
		update changes set undone_at = $3
		where practice_id = $1 and group_id = $2 and kind = 'end' and undone_at is null and created_at > $4
		returning id`
	change, err := value[changeID](ctx, tx, undo, lead.practice.ID, lead.group.ID, s.Now(), s.Now().Add(-supervision.UndoFor))
	if err == supervision.ErrNotFound {
		return nil // too late: it runs again, empty
	}
	if err != nil {
		return err
	}
	sessions, err := reopen(ctx, tx, lead, change)
	if err != nil {
		return err
	}
	if err := takeTime(ctx, tx, lead, sessions); err != nil {
		return err
	}
	if err := s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
		return err
	}
	var b pgx.Batch
	b.Queue(`
		update items i set status = 'waiting', lapsed_at = null, version = i.version + 1
		from changes c
		where c.practice_id = $1 and c.id = $2 and i.practice_id = c.practice_id and i.group_id = c.group_id
			and i.status = 'lapsed' and i.lapsed_at = c.created_at`, lead.practice.ID, change)
	b.Queue(`
		update invitations i set state = 'sent', answered_at = null
		from changes c
		where c.practice_id = $1 and c.id = $2 and i.practice_id = c.practice_id and i.group_id = c.group_id
			and i.state = 'revoked' and i.answered_at = c.created_at`, lead.practice.ID, change)
	return tx.SendBatch(ctx, &b).Close()
}

// EndedChange finds the end that a group's leaders can still undo, with its
// sessions; none is no error.
func (s *Store) EndedChange(ctx context.Context, lead Lead) (found *Undoable, err error) {
	const q = `
		select c.id, c.created_at + make_interval(secs => $4) as until, array(
			select s.number from change_sessions cs
			join sessions s on s.practice_id = cs.practice_id and s.id = cs.session_id
			where cs.practice_id = c.practice_id and cs.change_id = c.id order by s.starts_at, s.number) as numbers
		from changes c
		where c.practice_id = $1 and c.group_id = $2 and c.kind = 'end' and c.undone_at is null and c.created_at > $3
		order by c.created_at desc limit 1`
	var ends []Undoable
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queue(b, &ends, q, lead.practice.ID, lead.group.ID, s.Now().Add(-supervision.UndoFor), supervision.UndoFor.Seconds())
	})
	if err != nil {
		return nil, fmt.Errorf("find end of group %v: %w", lead.group.ID, err)
	}
	if len(ends) > 0 {
		found = &ends[0]
	}
	return found, nil
}
