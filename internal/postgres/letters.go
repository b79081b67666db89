package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// Letters is what the page about letters shows.
type Letters struct {
	Waiting []supervision.WaitingLetters
	Failed  []supervision.FailedLetter
	Test    *TestLetter // the asker's newest, nil for none
}

// Letters reads which of the practice's letters wait, and which failed.
func (s *Store) Letters(ctx context.Context, p Administering) (l Letters, err error) {
	var tests []TestLetter
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queue(b, &l.Waiting, `select * from letters_waiting()`)
		queue(b, &l.Failed, `select * from letters_failed($1)`, PageSize)
		queue(b, &tests, `select tried_at, said from test_letters where practice_id = $1 and person_id = $2`, p.practice.ID, p.person.ID)
	})
	if err != nil {
		return Letters{}, fmt.Errorf("letters: %w", err)
	}
	if len(tests) > 0 {
		l.Test = &tests[0]
	}
	return l, nil
}

// TryLetter lets a failed letter be tried at once. One that has left meanwhile,
// or is not the practice's, is let be.
func (s *Store) TryLetter(ctx context.Context, p Administering, id int64) error {
	return s.doToLetter(ctx, p, `select letter_again($1)`, id)
}

// DropLetter gives a failed letter up. One that has left meanwhile, or is not
// the practice's, is let be.
func (s *Store) DropLetter(ctx context.Context, p Administering, id int64) error {
	return s.doToLetter(ctx, p, `select letter_dropped($1)`, id)
}

func (s *Store) doToLetter(ctx context.Context, p Administering, q string, id int64) error {
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, id)
		return err
	})
	if err != nil {
		return fmt.Errorf("letter of job %d: %w", id, err)
	}
	return nil
}
