package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// WordsForReview lists the practice's own words that are neither names nor
// places, for a review of what somebody writes.
func (s *Store) WordsForReview(ctx context.Context, seat Seat) ([]string, error) {
	return s.words(ctx, seat.practice.ID)
}

// AllowedWords lists the practice's own words for those who work there.
func (s *Store) AllowedWords(ctx context.Context, who Working) ([]string, error) {
	return s.words(ctx, who.practice.ID)
}

// WordsForVisit lists them for a review of what a stranger writes.
func (s *Store) WordsForVisit(ctx context.Context, v Visit) ([]string, error) {
	return s.words(ctx, v.practice.ID)
}

func (s *Store) words(ctx context.Context, practice practiceID) (words []string, err error) {
	err = s.read(ctx, practice, func(b *pgx.Batch) { queueWords(b, &words, practice) })
	if err != nil {
		return nil, fmt.Errorf("allowed words: %w", err)
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

// ErrTooManyWords tells that a list of words would be longer than it may be.
var ErrTooManyWords = fmt.Errorf("more than %d words", supervision.AllowedMost)

// AllowWords adds to the practice's own words, all or none. One that is there,
// whatever its case, stays as it is. They have passed supervision.AllowedWords.
func (s *Store) AllowWords(ctx context.Context, who Working, words []string) error {
	const add = `
		insert into allowed_words (practice_id, word, person_id, created_at)
		select $1, word, $3, $4 from unnest($2::text[]) word
		on conflict (practice_id, lower(word)) do nothing`
	const count = `select count(*)::int from allowed_words where practice_id = $1`
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		// two who add at once would both find room
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock(hashtextextended('allowed_words ' || $1, 0))`, who.practice.ID.String()); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, add, who.practice.ID, words, who.person.ID, s.Now()); err != nil {
			return err
		}
		n, err := value[int](ctx, tx, count, who.practice.ID)
		if err == nil && n > supervision.AllowedMost {
			err = ErrTooManyWords
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("allow %d words: %w", len(words), err)
	}
	return nil
}

// ForgetWord takes a word from the practice's own. One that is gone already is
// no error.
func (s *Store) ForgetWord(ctx context.Context, who Working, word string) error {
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `delete from allowed_words where practice_id = $1 and word = $2`, who.practice.ID, word)
		return err
	})
	if err != nil {
		return fmt.Errorf("forget word: %w", err)
	}
	return nil
}
