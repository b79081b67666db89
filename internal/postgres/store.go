// Package postgres keeps the practices' records. An exported method is one
// thing the product does, in one transaction or one batch; it demands a proof
// of who asks, and every statement runs behind the tenant wall.
package postgres

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// A Store is safe for concurrent use. It holds no truth of its own: data keys
// are cached, and never change under their practice.
type Store struct {
	db    *pgxpool.Pool
	now   func() time.Time
	vault *vault.Vault
	jobs  *river.Client[pgx.Tx]
	keys  sync.Map // practice → *vault.DataKey

	chance  io.Reader                        // of random ids that must tell nothing
	shuffle func(n int, swap func(i, j int)) // puts n things in an order that tells nothing
}

// NewStore returns a store over db, whose user owns the schema or is a member
// of samrum_app.
func NewStore(db *pgxpool.Pool, now func() time.Time, v *vault.Vault) (*Store, error) {
	jobs, err := river.NewClient(riverpgxv5.New(db), &river.Config{Schema: RiverSchema, MaxAttempts: LetterTries})
	if err != nil {
		return nil, fmt.Errorf("make job client: %w", err)
	}
	return &Store{db: db, now: now, vault: v, jobs: jobs, chance: rand.Reader, shuffle: shuffler(rand.Reader)}, nil
}

// Now returns the store's time, the only clock the product goes by.
func (s *Store) Now() time.Time { return s.now().UTC() }

// A dbtx runs statements behind the wall: a transaction that within opened.
type dbtx interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults
}

type practiceID = supervision.ID[supervision.Practice]

// nowhere is the wall without a practice: no tenant row is seen, only the
// lookup functions answer.
var nowhere practiceID

// wall puts up the tenant wall for the transaction or batch that it begins. It
// ends with it, also through a pooler in transaction mode.
const wall = `
	select set_config('role', 'samrum_app', true), set_config('app.practice', $1, true),
		set_config('statement_timeout', '5s', true), set_config('lock_timeout', '3s', true)`

func wallFor(practice practiceID) string {
	if practice.IsZero() {
		return ""
	}
	return practice.String()
}

// read sends a batch behind the practice's wall, in one round trip.
func (s *Store) read(ctx context.Context, practice practiceID, queue func(b *pgx.Batch)) error {
	return retry(func() error {
		var b pgx.Batch
		b.Queue(wall, wallFor(practice))
		queue(&b)
		return s.db.SendBatch(ctx, &b).Close()
	})
}

// write runs fn in one transaction behind the practice's wall.
func (s *Store) write(ctx context.Context, practice practiceID, fn func(tx pgx.Tx) error) error {
	return retry(func() error {
		return pgx.BeginFunc(ctx, s.db, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, wall, wallFor(practice)); err != nil {
				return err
			}
			return known(fn(tx))
		})
	})
}

// queue adds a query to b whose rows become dst, matched to T's fields by name.
func queue[T any](b *pgx.Batch, dst *[]T, sql string, args ...any) {
	b.Queue(sql, args...).Query(func(rows pgx.Rows) (err error) {
		*dst, err = pgx.CollectRows(rows, pgx.RowToStructByName[T])
		return err
	})
}

// queueOne adds a query to b for exactly one row; none is ErrNotFound.
func queueOne[T any](b *pgx.Batch, dst *T, sql string, args ...any) {
	b.Queue(sql, args...).Query(func(rows pgx.Rows) (err error) {
		*dst, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[T])
		return notFound(err)
	})
}

// queueValue adds a query to b for exactly one value.
func queueValue[T any](b *pgx.Batch, dst *T, sql string, args ...any) {
	b.Queue(sql, args...).Query(func(rows pgx.Rows) (err error) {
		*dst, err = pgx.CollectExactlyOneRow(rows, pgx.RowTo[T])
		return notFound(err)
	})
}

// value runs a statement for exactly one value; none is ErrNotFound.
func value[T any](ctx context.Context, tx dbtx, sql string, args ...any) (T, error) {
	rows, _ := tx.Query(ctx, sql, args...)
	v, err := pgx.CollectExactlyOneRow(rows, pgx.RowTo[T])
	return v, notFound(err)
}

// Ready tells whether the database answers.
func (s *Store) Ready(ctx context.Context) error { return s.db.Ping(ctx) }
