package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// A sealer seals and opens one practice's case texts, bound to their rows.
type sealer struct {
	practice practiceID
	key      *vault.DataKey
}

func (k sealer) row(id caseID, field string) vault.Row {
	return vault.Row{Practice: k.practice.String(), Kind: "item_texts", ID: id.String(), Field: field}
}

func (k sealer) seal(id caseID, field, text string) ([]byte, error) {
	return k.key.Seal(text, k.row(id, field))
}

// open returns "" for a text that the reader was not given.
func (k sealer) open(id caseID, field string, sealed []byte) (string, error) {
	if sealed == nil {
		return "", nil
	}
	text, err := k.key.Open(sealed, k.row(id, field))
	if err != nil {
		return "", fmt.Errorf("open %s of %v: %w", field, id, supervision.ErrNoKey)
	}
	return text, nil
}

// dataKey returns the practice's sealer. The key is made with the first text
// and kept in memory: under its practice it never changes.
func (s *Store) dataKey(ctx context.Context, practice practiceID) (sealer, error) {
	if cached, ok := s.keys.Load(practice); ok {
		return sealer{practice, cached.(*vault.DataKey)}, nil
	}
	wrapped, err := s.wrappedKey(ctx, practice)
	if err != nil {
		return sealer{}, fmt.Errorf("data key of practice %v: %w", practice, err)
	}
	key, err := s.vault.Unwrap(practice.String(), wrapped)
	if err != nil {
		return sealer{}, fmt.Errorf("data key of practice %v: %w", practice, err)
	}
	s.keys.Store(practice, key)
	return sealer{practice, key}, nil
}

// wrappedKey reads the practice's key or makes one; of two makers the first wins.
func (s *Store) wrappedKey(ctx context.Context, practice practiceID) (wrapped []byte, err error) {
	err = s.write(ctx, practice, func(tx pgx.Tx) error {
		const find = `select wrapped from data_keys where practice_id = $1`
		if wrapped, err = value[[]byte](ctx, tx, find, practice); err != supervision.ErrNotFound {
			return err
		}
		made, err := s.vault.NewDataKey(practice.String())
		if err != nil {
			return err
		}
		const keep = `insert into data_keys (practice_id, wrapped, created_at) values ($1, $2, $3) on conflict do nothing`
		if _, err := tx.Exec(ctx, keep, practice, made, s.Now()); err != nil {
			return err
		}
		wrapped, err = value[[]byte](ctx, tx, find, practice)
		return err
	})
	return wrapped, err
}

// CheckKeys tells whether the keyset opens every practice's data key: with a
// wrong or a new one no text could be read, and what is written now could not
// be read with the right one.
func (s *Store) CheckKeys(ctx context.Context) error {
	var practices []practiceID
	err := s.read(ctx, nowhere, func(b *pgx.Batch) { queuePractices(b, &practices) })
	for _, practice := range practices {
		if err == nil {
			err = s.checkKey(ctx, practice)
		}
	}
	if err != nil {
		return fmt.Errorf("check keys: %w", err)
	}
	return nil
}

func (s *Store) checkKey(ctx context.Context, practice practiceID) error {
	var wrapped []byte
	err := s.read(ctx, practice, func(b *pgx.Batch) {
		queueValue(b, &wrapped, `select wrapped from data_keys where practice_id = $1`, practice)
	})
	if err == supervision.ErrNotFound {
		return nil // no text has been written yet
	}
	if err == nil {
		_, err = s.vault.Unwrap(practice.String(), wrapped)
	}
	if err != nil {
		return fmt.Errorf("the keyset does not open the texts of practice %v; put back the keyset that sealed them: %w", practice, err)
	}
	return nil
}
