package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// WordsForReview lists the practice's own words that are neither names nor
// places, for a review of what somebody writes.
func (s *Store) WordsForReview(ctx context.Context, seat Seat) (words []string, err error) {
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) { queueWords(b, &words, seat.practice.ID) })
	if err != nil {
		return nil, fmt.Errorf("words for review: %w", err)
	}
	return words, nil
}

func queueWords(b *pgx.Batch, dst *[]string, practice practiceID) {
	b.Queue(`select word from allowed_words where practice_id = $1 order by lower(word)`, practice).
		Query(func(rows pgx.Rows) (err error) {
			*dst, err = pgx.CollectRows(rows, pgx.RowTo[string])
			return err
		})
}
