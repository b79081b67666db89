package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// sweepEvaluations deletes the rounds of groups that ended two years ago, with
// their answers and what was shown of them. A round that was shown together with
// another group's stays as long as that one's: what the two gave would else be
// pooled, and shown, once more.
func (s *Store) sweepEvaluations(ctx context.Context, tx pgx.Tx, practice practiceID) error {
	const q = `
		delete from evaluation_rounds r
		using groups g
		where r.practice_id = $1 and g.practice_id = r.practice_id and g.id = r.group_id and g.ended_at < $2
			and not exists (
				select from evaluation_views v
				join groups o on o.practice_id = v.practice_id and o.id = any(v.groups)
				where v.practice_id = r.practice_id and v.groups @> array[r.group_id] and (o.ended_at is null or o.ended_at >= $2))`
	_, err := tx.Exec(ctx, q, practice, s.Now().AddDate(-2, 0, 0))
	return err
}
