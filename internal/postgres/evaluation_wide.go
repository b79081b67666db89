package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
)

// queueWide keeps what orderers of a practice have been shown, as one.
func queueWide(b *pgx.Batch, practice practiceID, results []evaluation.Result) {
	const q = `
		insert into evaluation_wide (practice_id, rounds, groups, shown) values ($1, $2, $3, $4)
		on conflict (practice_id) do update set rounds = excluded.rounds, groups = excluded.groups, shown = excluded.shown`
	if v, ok := evaluation.Wide(results); ok {
		b.Queue(q, practice, len(v.Rounds), len(v.Groups), Shown{v.Answered, v.Cells})
	}
}

type wideRow struct {
	Rounds int
	Groups int
	Shown  Shown
}

// WideResult reads what orderers of the practice have been shown, as one; false
// while they have been shown nothing. It costs the same however many rounds there
// were.
func (s *Store) WideResult(ctx context.Context, who Working) (wide evaluation.WideResult, found bool, err error) {
	var rows []wideRow
	err = s.read(ctx, who.practice.ID, func(b *pgx.Batch) {
		queue(b, &rows, `select rounds, groups, shown from evaluation_wide where practice_id = $1`, who.practice.ID)
	})
	if err != nil {
		return wide, false, fmt.Errorf("wide result: %w", err)
	}
	if len(rows) == 0 {
		return wide, false, nil
	}
	return evaluation.WideResult{Rounds: rows[0].Rounds, Groups: rows[0].Groups, Answered: rows[0].Shown.Answered, Cells: rows[0].Shown.Cells}, true, nil
}
