package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// excuseItem keeps why an item's words may stand that were warned about, in
// place of what was kept before.
func (s *Store) excuseItem(ctx context.Context, tx pgx.Tx, seat Seat, id caseID, excuses []supervision.Excuse) error {
	var b pgx.Batch
	b.Queue(`delete from item_reasons where practice_id = $1 and item_id = $2`, seat.practice.ID, id)
	for _, e := range excuses {
		b.Queue(`
			insert into item_reasons (practice_id, item_id, field, rule, reason, person_id, created_at)
			values ($1, $2, $3, $4, $5, $6, $7)`, seat.practice.ID, id, e.Field, e.Rule, e.Reason, seat.person.ID, s.Now())
	}
	return tx.SendBatch(ctx, &b).Close()
}

// excuseSessions keeps the same for the reason why sessions are called off.
func (s *Store) excuseSessions(ctx context.Context, tx pgx.Tx, lead Lead, sessions []sessionID, excuses []supervision.Excuse) error {
	var b pgx.Batch
	b.Queue(`delete from session_reasons where practice_id = $1 and session_id = any($2)`, lead.practice.ID, sessions)
	for _, e := range excuses {
		b.Queue(`
			insert into session_reasons (practice_id, session_id, rule, reason, person_id, created_at)
			select $1, unnest($2::uuid[]), $3, $4, $5, $6`, lead.practice.ID, sessions, e.Rule, e.Reason, lead.person.ID, s.Now())
	}
	return tx.SendBatch(ctx, &b).Close()
}

// queueExcuses lists why an item's words may stand, for its author.
func queueExcuses(b *pgx.Batch, dst *[]supervision.Excuse, seat Seat, id caseID) {
	queue(b, dst, `
		select r.field, r.rule, r.reason
		from item_reasons r
		join items i on i.practice_id = r.practice_id and i.id = r.item_id
		where r.practice_id = $1 and r.item_id = $2 and i.group_id = $3 and i.author_id = $4
		order by r.field, r.rule`, seat.practice.ID, id, seat.group.ID, seat.person.ID)
}
