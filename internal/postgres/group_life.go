package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// lettersLeave is when the letters of group g leave. Whoever works on a letter
// asks when it is due: what waited when a group was paused does not leave.
const lettersLeave = `g.paused_at is null and not g.example`

// PauseGroup stops a group's letters. Doing it twice is no error; ErrStale when
// the group changed since version.
func (s *Store) PauseGroup(ctx context.Context, lead Lead, version int) error {
	const q = `
		update groups set paused_at = $4, version = version + 1
		where practice_id = $1 and id = $2 and version = $3 and paused_at is null and ended_at is null
		returning true`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, lead.practice.ID, lead.group.ID, version, s.Now())
		if err != supervision.ErrNotFound {
			return err
		}
		const paused = `select paused_at is not null and ended_at is null from groups where practice_id = $1 and id = $2`
		done, err := value[bool](ctx, tx, paused, lead.practice.ID, lead.group.ID)
		if err == nil && !done {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("pause group %v: %w", lead.group.ID, err)
	}
	return nil
}

// ResumeGroup lets a group's letters leave again. Doing it twice is no error.
func (s *Store) ResumeGroup(ctx context.Context, lead Lead) error {
	const q = `
		update groups set paused_at = null, version = version + 1
		where practice_id = $1 and id = $2 and paused_at is not null and ended_at is null`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, lead.practice.ID, lead.group.ID)
		return err
	})
	if err != nil {
		return fmt.Errorf("resume group %v: %w", lead.group.ID, err)
	}
	return nil
}

// keepGroup lets nobody end a group, or change who leads it, until the
// transaction ends. A new row and a note of a change do so by their foreign key.
// ErrEnded when it has ended.
func keepGroup(ctx context.Context, tx dbtx, lead Lead) error {
	const q = `select ended_at is not null from groups where practice_id = $1 and id = $2 for key share`
	ended, err := value[bool](ctx, tx, q, lead.practice.ID, lead.group.ID)
	if err == nil && ended {
		err = supervision.ErrEnded
	}
	return err
}

// lockGroup keeps a group as it is until the transaction ends, and waits for
// those who write in it: a new row, and a note of a change, holds the group's
// key by its foreign key. It tells whether the group has ended.
func lockGroup(ctx context.Context, tx dbtx, lead Lead) (ended bool, err error) {
	const q = `select ended_at is not null from groups where practice_id = $1 and id = $2 for update`
	return value[bool](ctx, tx, q, lead.practice.ID, lead.group.ID)
}
