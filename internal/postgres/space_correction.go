package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

type spaceID = supervision.ID[supervision.SpaceLine]

// SpaceLine reads one entry of the group's ledger, with what it has been, the
// latest correction first.
func (s *Store) SpaceLine(ctx context.Context, lead Lead, id spaceID) (line supervision.SpaceLine, log []supervision.SpaceChange, err error) {
	const entry = `
		select e.id, s.number, (s.starts_at at time zone $4)::date as on, e.person_id, pp.name, e.kind, e.minutes, e.version
		from space e
		join sessions s on s.practice_id = e.practice_id and s.id = e.session_id
		join practice_people pp on pp.practice_id = e.practice_id and pp.person_id = e.person_id
		where e.practice_id = $1 and s.group_id = $2 and e.id = $3`
	const changes = `
		select c.corrected_at as at, pp.name as by, c.was_kind, c.was_minutes, c.kind, c.minutes, c.why
		from space_corrections c
		join space e on e.practice_id = c.practice_id and e.id = c.space_id
		join sessions s on s.practice_id = e.practice_id and s.id = e.session_id
		join practice_people pp on pp.practice_id = c.practice_id and pp.person_id = c.person_id
		where c.practice_id = $1 and s.group_id = $2 and c.space_id = $3
		order by c.corrected_at desc, c.id desc limit 50`
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queueOne(b, &line, entry, lead.practice.ID, lead.group.ID, id, lead.group.Zone)
		queue(b, &log, changes, lead.practice.ID, lead.group.ID, id)
	})
	if err != nil {
		return line, nil, fmt.Errorf("space entry %v: %w", id, err)
	}
	return line, log, nil
}

// CorrectSpace changes an entry over the version that was seen, and keeps what it
// was. ErrStale when it has been corrected since, ErrNotFound when it is none of
// the group's.
func (s *Store) CorrectSpace(ctx context.Context, lead Lead, id spaceID, version int, c supervision.SpaceCorrection) error {
	const q = `
		with was as (
			select e.* from space e
			join sessions s on s.practice_id = e.practice_id and s.id = e.session_id
			where e.practice_id = $1 and s.group_id = $2 and e.id = $3 and e.version = $4
			for update of e
		), corrected as (
			update space e set kind = $5, minutes = $6, version = e.version + 1
			from was where e.practice_id = was.practice_id and e.id = was.id and e.version = was.version
			returning e.id
		)
		insert into space_corrections (practice_id, id, space_id, person_id, was_kind, was_minutes, kind, minutes, why, corrected_at)
		select was.practice_id, $7, was.id, $8, was.kind, was.minutes, $5, $6, $9, $10
		from was join corrected on corrected.id = was.id
		returning id`
	correction := supervision.NewID[supervision.SpaceChange]()
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		_, err := value[supervision.ID[supervision.SpaceChange]](ctx, tx, q,
			lead.practice.ID, lead.group.ID, id, version, c.Kind, c.Minutes, correction, lead.person.ID, c.Why, s.Now())
		if err == supervision.ErrNotFound {
			return staleOr(ctx, tx, lead, id)
		}
		if err != nil {
			return err
		}
		return excuseCorrection(ctx, tx, lead, correction, c.Excuses)
	})
	if err != nil {
		return fmt.Errorf("correct space entry %v: %w", id, err)
	}
	return nil
}

// staleOr tells why an entry was not corrected.
func staleOr(ctx context.Context, tx dbtx, lead Lead, id spaceID) error {
	const exists = `
		select true from space e
		join sessions s on s.practice_id = e.practice_id and s.id = e.session_id
		where e.practice_id = $1 and s.group_id = $2 and e.id = $3`
	if _, err := value[bool](ctx, tx, exists, lead.practice.ID, lead.group.ID, id); err != nil {
		return err
	}
	return supervision.ErrStale
}

// excuseCorrection keeps why the reason of a correction may stand as it is.
func excuseCorrection(ctx context.Context, tx dbtx, lead Lead, id supervision.ID[supervision.SpaceChange], excuses []supervision.Excuse) error {
	if len(excuses) == 0 {
		return nil
	}
	var b pgx.Batch
	for _, e := range excuses {
		b.Queue(`insert into space_correction_reasons (practice_id, correction_id, rule, reason) values ($1, $2, $3, $4)`,
			lead.practice.ID, id, e.Rule, e.Reason)
	}
	return tx.SendBatch(ctx, &b).Close()
}
