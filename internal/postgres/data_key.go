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
