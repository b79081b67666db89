package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// noteSpace writes what a session gave into the ledger: one row for each who
// presented, with her share, and for each who was asked and declined. Told again,
// a later word takes the place of an earlier one of the same session, person and
// item, unless that has been corrected by hand.
func (s *Store) noteSpace(ctx context.Context, tx dbtx, lead Lead, session sessionID, given []supervision.SpaceEntry) error {
	return noteSpace(ctx, tx, lead.practice.ID, session, given, s.Now())
}

func noteSpace(ctx context.Context, tx dbtx, practice practiceID, session sessionID, given []supervision.SpaceEntry, now time.Time) error {
	const q = `
		insert into space as old (practice_id, id, session_id, person_id, item_id, kind, minutes, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8)
		on conflict on constraint space_once_key do update set kind = excluded.kind, minutes = excluded.minutes
		where old.version = 1`
	var b pgx.Batch
	for _, e := range given {
		kind, shares := supervision.Presented, e.Shares()
		if e.Declined {
			kind, shares = supervision.NotToday, make([]int, len(e.Presenters))
		}
		var item *caseID
		if !e.Item.IsZero() {
			item = &e.Item
		}
		for i, person := range e.Presenters {
			b.Queue(q, practice, supervision.NewID[supervision.SpaceLine](), session, person, item, kind, shares[i], now)
		}
	}
	if b.Len() == 0 {
		return nil
	}
	return tx.SendBatch(ctx, &b).Close()
}

// noteContent writes what a session's minutes really went to. Told again, the
// later word counts.
func (s *Store) noteContent(ctx context.Context, tx dbtx, lead Lead, session sessionID, c supervision.Content) error {
	return noteContent(ctx, tx, lead.practice.ID, session, c)
}

func noteContent(ctx context.Context, tx dbtx, practice practiceID, session sessionID, c supervision.Content) error {
	var b pgx.Batch
	b.Queue(`
		insert into session_contents (practice_id, session_id, case_minutes, process_minutes, topic_minutes, reading_minutes)
		values ($1, $2, $3, $4, $5, $6)
		on conflict (practice_id, session_id) do update set case_minutes = excluded.case_minutes,
			process_minutes = excluded.process_minutes, topic_minutes = excluded.topic_minutes, reading_minutes = excluded.reading_minutes`,
		practice, session, c.Case, c.Process, c.Topic, c.Reading)
	return tx.SendBatch(ctx, &b).Close()
}
