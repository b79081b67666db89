package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// BringsNext lets a member bring something to the session after one, with details
// to come, as she has said at its end; who has something that waits for it
// already does not get more. ErrClosed when no further session is planned,
// ErrNotFound when she is no member on its day.
func (s *Store) BringsNext(ctx context.Context, lead Lead, number int, person personID) error {
	key, err := s.dataKey(ctx, lead.practice.ID)
	if err != nil {
		return about("bring to the one after", number, err)
	}
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		next, err := s.sessionAfter(ctx, tx, lead, number)
		if err != nil {
			return err
		}
		by, err := s.memberThatDay(ctx, tx, lead, next.ID, person)
		if err != nil {
			return err
		}
		const waits = `select exists (select from items where practice_id = $1 and session_id = $2 and author_id = $3 and status = 'waiting')`
		if has, err := value[bool](ctx, tx, waits, lead.practice.ID, next.ID, person); err != nil || has {
			return err
		}
		d, _ := supervision.LaterDraft(supervision.NewCaseDraft().Kind, 0)
		item, _, err := s.insertItem(ctx, tx, by, next.Number, d, supervision.NewFormKey(), supervision.Waiting)
		if err != nil {
			return err
		}
		return s.writeText(ctx, tx, by, key, item, d)
	})
	return about("bring to the one after", number, err)
}

type numbered struct {
	ID     sessionID
	Number int
}

// sessionAfter finds the group's next planned session after one, and holds its
// row, so that two leaders who press at once bring something once.
func (s *Store) sessionAfter(ctx context.Context, tx dbtx, lead Lead, number int) (numbered, error) {
	const q = `
		select n.id, n.number
		from sessions s
		join sessions n on n.practice_id = s.practice_id and n.group_id = s.group_id and n.status = 'planned' and n.starts_at > s.starts_at
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3
		order by n.starts_at, n.number
		limit 1
		for update of n`
	rows, _ := tx.Query(ctx, q, lead.practice.ID, lead.group.ID, number)
	next, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[numbered])
	if err = notFound(err); err == supervision.ErrNotFound {
		err = s.noSession(ctx, tx, lead.Seat, number, supervision.ErrClosed)
	}
	return next, err
}
