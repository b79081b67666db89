package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ErrNoSupervisor tells that somebody who is to lead supervises no longer.
var ErrNoSupervisor = errors.New("does not supervise here")

// LeadPage is what the page shows where the lead of a group changes.
type LeadPage struct {
	Version     int
	Next        *supervision.Handover // what is to come already, nil: nothing
	Supervisors []supervision.Person
	Coming      []supervision.Session
}

// LeadPage reads who could lead a group, and what would follow.
func (s *Store) LeadPage(ctx context.Context, lead Lead) (p LeadPage, err error) {
	const next = `
		select g.version, n.next_lead_id, n.next_co_lead_id, n.next_from
		from groups g
		left join groups n on n.practice_id = g.practice_id and n.id = g.id and n.next_from > ($3::timestamptz at time zone g.zone)::date
		where g.practice_id = $1 and g.id = $2`
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		b.Queue(next, lead.practice.ID, lead.group.ID, s.Now()).QueryRow(func(row pgx.Row) error {
			var first, second *personID
			var from *time.Time
			err := row.Scan(&p.Version, &first, &second, &from)
			if err == nil && from != nil {
				p.Next = &supervision.Handover{LeadID: *first, From: *from}
				if second != nil {
					p.Next.CoLeadID = *second
				}
			}
			return notFound(err)
		})
		queue(b, &p.Supervisors, `
			select person_id as id, name, supervises, administers
			from practice_people
			where practice_id = $1 and supervises
			order by name `+lead.sorted()+`, person_id`, lead.practice.ID)
		queue(b, &p.Coming, comingSessions+` limit 200`, lead.practice.ID, lead.group.ID, s.Now())
	})
	if err != nil {
		return LeadPage{}, fmt.Errorf("lead of group %v: %w", lead.group.ID, err)
	}
	return p, nil
}

// ChangeLead lets others lead a group from a day on, today or later. The
// sessions of those days take their time, all or none: ErrTaken when one of them
// is busy. ErrStale when the group changed since version, ErrNoSupervisor when
// one supervises no longer. It replaces a change that is still to come.
func (s *Store) ChangeLead(ctx context.Context, lead Lead, version int, h supervision.Handover) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		ended, err := lockGroup(ctx, tx, lead)
		if err == nil && ended {
			err = supervision.ErrEnded
		}
		if err == nil {
			err = stillSupervise(ctx, tx, lead.practice.ID, h.Leaders())
		}
		if err != nil {
			return err
		}
		id, err := s.noteHandover(ctx, tx, lead, version, h)
		if err != nil {
			return err
		}
		if err := s.setLead(ctx, tx, lead, h); err != nil {
			return err
		}
		if err := s.retakeTime(ctx, tx, lead); err != nil {
			return err
		}
		return s.tellHandover(ctx, tx, lead, id, h)
	})
	if err != nil {
		return fmt.Errorf("change lead of group %v: %w", lead.group.ID, err)
	}
	return nil
}

// stillSupervise keeps people supervising until the transaction ends: who leaves
// the practice at the same moment waits, and finds that she leads.
func stillSupervise(ctx context.Context, tx dbtx, practice practiceID, people []personID) error {
	const q = `select person_id from practice_people where practice_id = $1 and person_id = any($2) and supervises order by person_id for share`
	rows, _ := tx.Query(ctx, q, practice, people)
	found, err := pgx.CollectRows(rows, pgx.RowTo[personID])
	if err == nil && len(found) < len(people) {
		err = ErrNoSupervisor
	}
	return err
}

// A handoverID names one change of who leads.
type handoverID = supervision.ID[supervision.Handover]

// noteHandover notes what is about to change, with what there is now.
func (s *Store) noteHandover(ctx context.Context, tx dbtx, lead Lead, version int, h supervision.Handover) (handoverID, error) {
	const q = `
		insert into handovers (practice_id, id, group_id, actor_id, from_on, lead_id, co_lead_id,
			was_lead_id, was_co_lead_id, was_next_lead_id, was_next_co_lead_id, was_next_from, created_at)
		select g.practice_id, @id, g.id, @actor, @from, @lead, @co_lead,
			g.lead_id, g.co_lead_id, g.next_lead_id, g.next_co_lead_id, g.next_from, @now
		from groups g
		where g.practice_id = @practice and g.id = @group and g.version = @version
			and @from::date >= (@now::timestamptz at time zone g.zone)::date
		returning id`
	id, err := value[handoverID](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "id": supervision.NewID[supervision.Handover](), "group": lead.group.ID, "actor": lead.person.ID,
		"from": h.From, "lead": h.LeadID, "co_lead": orNull(h.CoLeadID), "version": version, "now": s.Now(),
	})
	if err == supervision.ErrNotFound {
		err = supervision.ErrStale
	}
	return id, err
}

func orNull[T any](id supervision.ID[T]) *supervision.ID[T] {
	if id.IsZero() {
		return nil
	}
	return &id
}

// setLead writes who leads: at once from today, beside who leads now from later.
func (s *Store) setLead(ctx context.Context, tx pgx.Tx, lead Lead, h supervision.Handover) error {
	const q = `
		update groups g set version = g.version + 1,
			lead_id = case when later then (leaders(g, @now))[1] else @lead end,
			co_lead_id = case when later then (leaders(g, @now))[2] else @co_lead end,
			next_lead_id = case when later then @lead::uuid end, next_co_lead_id = case when later then @co_lead::uuid end,
			next_from = case when later then @from::date end
		from (
			select @from::date > (@now::timestamptz at time zone zone)::date as later from groups where practice_id = @practice and id = @group) day
		where g.practice_id = @practice and g.id = @group`
	_, err := tx.Exec(ctx, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "group": lead.group.ID, "lead": h.LeadID, "co_lead": orNull(h.CoLeadID), "from": h.From, "now": s.Now(),
	})
	return err
}

// retakeTime gives a group's coming sessions to those who lead on their days.
func (s *Store) retakeTime(ctx context.Context, tx pgx.Tx, lead Lead) error {
	rows, _ := tx.Query(ctx, comingSessions, lead.practice.ID, lead.group.ID, s.Now())
	coming, err := pgx.CollectRows(rows, pgx.RowToStructByName[supervision.Session])
	if err != nil {
		return err
	}
	ids := make([]sessionID, len(coming))
	for i, session := range coming {
		ids[i] = session.ID
	}
	if err := freeTime(ctx, tx, lead, ids); err != nil {
		return err
	}
	return takeTime(ctx, tx, lead, ids)
}

// Handing finds the change of a group's lead that the asker made last; not the
// one she undid. ErrNotFound when there is none.
func (s *Store) Handing(ctx context.Context, p Place, tail string) (r supervision.HandoverReceipt, err error) {
	const q = `
		select g.name as group, g.slug || '-' || g.tail as address, h.from_on as from, h.created_at as at, array(
			select pp.name from practice_people pp
			where pp.practice_id = h.practice_id and pp.person_id in (h.lead_id, h.co_lead_id)
			order by pp.person_id = h.lead_id desc) as names, $2 = any(leaders(g, $4)) as sees
		from handovers h join groups g on g.practice_id = h.practice_id and g.id = h.group_id
		where h.practice_id = $1 and h.actor_id = $2 and g.tail = $3 and h.undone_at is null
		order by h.created_at desc limit 1`
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) { queueOne(b, &r, q, p.practice.ID, p.person.ID, tail, s.Now()) })
	if err != nil {
		return r, fmt.Errorf("find handover: %w", err)
	}
	return r, nil
}

// UndoHandover lets a group be led as before the asker's last change, within
// five minutes; no letter leaves. ErrStale when it is too late or somebody else
// has changed the lead since, ErrTaken when a former leader is busy by now,
// ErrNoSupervisor when one supervises no longer.
func (s *Store) UndoHandover(ctx context.Context, p Place, tail string) error {
	const undo = `
		update handovers h set undone_at = $3
		where h.practice_id = $1 and h.group_id = $2 and h.actor_id = $4 and h.undone_at is null and h.created_at > $5
			and not exists (select from handovers later
				where later.practice_id = h.practice_id and later.group_id = h.group_id and later.undone_at is null
					and (later.created_at, later.id) > (h.created_at, h.id))
		returning h.id`
	const back = `
		update groups g set version = g.version + 1, lead_id = h.was_lead_id, co_lead_id = h.was_co_lead_id,
			next_lead_id = h.was_next_lead_id, next_co_lead_id = h.was_next_co_lead_id, next_from = h.was_next_from
		from handovers h
		where h.practice_id = $1 and h.id = $2 and g.practice_id = h.practice_id and g.id = h.group_id
		returning array(
			select distinct l.id from unnest(array[g.lead_id, g.co_lead_id, g.next_lead_id, g.next_co_lead_id]) l (id) where l.id is not null)`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		const find = `select id from groups where practice_id = $1 and tail = $2 for update`
		group, err := value[groupID](ctx, tx, find, p.practice.ID, tail)
		if err != nil {
			return err
		}
		lead := Lead{Seat{SignedIn: p.SignedIn, group: supervision.Group{ID: group}}}
		id, err := value[handoverID](ctx, tx, undo, p.practice.ID, group, s.Now(), p.person.ID, s.Now().Add(-supervision.UndoFor))
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		if err != nil {
			return err
		}
		leaders, err := value[[]personID](ctx, tx, back, p.practice.ID, id)
		if err != nil {
			return err
		}
		if err := stillSupervise(ctx, tx, p.practice.ID, leaders); err != nil {
			return err
		}
		return s.retakeTime(ctx, tx, lead)
	})
	if err != nil {
		return fmt.Errorf("undo handover: %w", err)
	}
	return nil
}
