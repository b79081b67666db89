package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

func absenceRow(practice practiceID, id preparationID) vault.Row {
	return vault.Row{Practice: practice.String(), Kind: "absences", ID: id.String(), Field: "line"}
}

// keepAbsence seals the line that goes with staying away, in place of one that
// was there.
func (s *Store) keepAbsence(ctx context.Context, tx pgx.Tx, seat Seat, key sealer, id preparationID, p supervision.Preparation) error {
	if p.Attends == "" {
		return nil
	}
	_, err := tx.Exec(ctx, `delete from absences where practice_id = $1 and preparation_id = $2`, seat.practice.ID, id)
	if err != nil || p.Absence == "" {
		return err
	}
	sealed, err := key.key.Seal(p.Absence, absenceRow(seat.practice.ID, id))
	if err != nil {
		return err
	}
	var b pgx.Batch
	b.Queue(`
		insert into absences (practice_id, preparation_id, line, text_expires_at)
		select f.practice_id, f.id, $3, s.ends_at + interval '30 days'
		from preparations f join sessions s on s.practice_id = f.practice_id and s.id = f.session_id
		where f.practice_id = $1 and f.id = $2`, seat.practice.ID, id, sealed)
	for _, e := range p.Excuses {
		b.Queue(`insert into absence_reasons (practice_id, preparation_id, rule, reason, created_at) values ($1, $2, $3, $4, $5)`,
			seat.practice.ID, id, e.Rule, e.Reason, s.Now())
	}
	return tx.SendBatch(ctx, &b).Close()
}

// UndoAbsence takes back, within five minutes, that a member cannot come.
// ErrClosed when that is over; doing it twice is no error.
func (s *Store) UndoAbsence(ctx context.Context, seat Seat, number int) error {
	const q = `
		with back as (
			update preparations f
			set attends = null, absent_at = null, answered_at = case when f.brings is null and f.has_read is null then null else f.answered_at end
			from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and f.practice_id = s.practice_id and f.session_id = s.id
				and f.person_id = $4 and f.starts_at = s.starts_at and f.absent_at > $5 and s.starts_at > $6
			returning f.practice_id, f.id
		), gone as (
			delete from absences a using back where a.practice_id = back.practice_id and a.preparation_id = back.id
		)
		select count(*)::int from back`
	const absent = `
		select count(*)::int from preparations f
		join sessions s on s.practice_id = f.practice_id and s.id = f.session_id and s.starts_at = f.starts_at
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and f.person_id = $4 and f.attends = 'no'`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		now := s.Now()
		n, err := value[int](ctx, tx, q, seat.practice.ID, seat.group.ID, number, seat.person.ID, now.Add(-supervision.UndoFor), now)
		if err != nil || n > 0 {
			return err
		}
		if n, err = value[int](ctx, tx, absent, seat.practice.ID, seat.group.ID, number, seat.person.ID); err == nil && n > 0 {
			err = supervision.ErrClosed
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("undo absence from session %d: %w", number, err)
	}
	return nil
}
