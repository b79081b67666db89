package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// Swept counts what one sweep did.
type Swept struct {
	Texts   int // words deleted on their date
	Carried int // items and drafts that wait on after a session that is over
}

// Sweep deletes what is past its date in every practice: case texts, notes, spent
// sign-ins, run-out logins. What was not taken up at a session that ended three
// hours ago waits for the next one.
func (s *Store) Sweep(ctx context.Context) (swept Swept, err error) {
	var practices []practiceID
	err = s.read(ctx, nowhere, func(b *pgx.Batch) {
		b.Queue(`select sweep_logins($1)`, s.Now())
		queuePractices(b, &practices)
	})
	for _, practice := range practices {
		if err == nil {
			err = s.sweepPractice(ctx, practice, &swept)
		}
	}
	if err != nil {
		return swept, fmt.Errorf("sweep: %w", err)
	}
	return swept, nil
}

func queuePractices(b *pgx.Batch, dst *[]practiceID) {
	b.Queue(`select practice_ids()`).Query(func(rows pgx.Rows) (err error) {
		*dst, err = pgx.CollectRows(rows, pgx.RowTo[practiceID])
		return err
	})
}

func (s *Store) sweepPractice(ctx context.Context, practice practiceID, swept *Swept) error {
	return s.write(ctx, practice, func(tx pgx.Tx) error {
		if err := s.sealRooms(ctx, tx, practice); err != nil {
			return err
		}
		over, err := s.overWithItems(ctx, tx, practice)
		if err != nil {
			return err
		}
		for _, o := range over {
			if err := s.waitForNext(ctx, tx, practice, &o.ID, o.GroupID); err != nil {
				return err
			}
			swept.Carried += o.Items
		}
		if err := s.withdrawLeavers(ctx, tx, practice); err != nil {
			return err
		}
		if err := s.forgetInvitations(ctx, tx, practice); err != nil {
			return err
		}
		const keptFor = `delete from changes where practice_id = $1 and created_at < $2::timestamptz - interval '30 days'`
		if _, err := tx.Exec(ctx, keptFor, practice, s.Now()); err != nil {
			return err
		}
		const handed = `delete from handovers where practice_id = $1 and created_at < $2::timestamptz - interval '30 days'`
		if _, err := tx.Exec(ctx, handed, practice, s.Now()); err != nil {
			return err
		}
		if err := s.sweepPreparations(ctx, tx, practice); err != nil {
			return err
		}
		if err := s.sweepBookings(ctx, tx, practice); err != nil {
			return err
		}
		if err := s.sweepNotes(ctx, tx, practice); err != nil {
			return err
		}
		if err := s.sweepMaps(ctx, tx, practice); err != nil {
			return err
		}
		if err := s.sweepEvaluations(ctx, tx, practice); err != nil {
			return err
		}
		texts, err := s.deleteTexts(ctx, tx, practice)
		swept.Texts += texts
		return err
	})
}

// deleteTexts deletes the words that are past their date. Of a draft nothing
// else is left.
func (s *Store) deleteTexts(ctx context.Context, tx dbtx, practice practiceID) (int, error) {
	return value[int](ctx, tx, `
		with gone as (
			delete from item_texts where practice_id = $1 and text_expires_at <= $2
			returning practice_id, item_id
		), drafts as (
			update items i set status = 'withdrawn', version = i.version + 1
			from gone where i.practice_id = gone.practice_id and i.id = gone.item_id and i.status = 'draft'
		)
		select count(*)::int from gone`, practice, s.Now())
}

type overSession struct {
	ID      sessionID
	GroupID supervision.ID[supervision.Group]
	Items   int
}

// overWithItems finds sessions that ended three hours ago with items or drafts
// still waiting for them.
func (s *Store) overWithItems(ctx context.Context, tx dbtx, practice practiceID) ([]overSession, error) {
	const q = `
		select s.id, s.group_id, count(*)::int as items
		from items i
		join sessions s on s.practice_id = i.practice_id and s.id = i.session_id
		where i.practice_id = $1 and i.status in ('waiting', 'draft')
			and s.ends_at < $2::timestamptz - interval '3 hours'
		group by s.id, s.group_id, s.ends_at
		order by s.ends_at`
	rows, _ := tx.Query(ctx, q, practice, s.Now())
	return pgx.CollectRows(rows, pgx.RowToStructByName[overSession])
}

// sweepPreparations deletes why people could not come, on its date, and what
// letters were caused by, when their links have been dead for long.
func (s *Store) sweepPreparations(ctx context.Context, tx pgx.Tx, practice practiceID) error {
	if _, err := tx.Exec(ctx, `delete from absences where practice_id = $1 and text_expires_at <= $2`, practice, s.Now()); err != nil {
		return err
	}
	const digests = `delete from digests where practice_id = $1 and until < $2::timestamptz - interval '30 days'`
	if _, err := tx.Exec(ctx, digests, practice, s.Now()); err != nil {
		return err
	}
	const dead = `delete from preparations where practice_id = $1 and starts_at < $2`
	_, err := tx.Exec(ctx, dead, practice, s.Now().Add(-2*supervision.UnsubscribeFor))
	return err
}
