package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ErrUsed tells that a group has been used, so that it is ended, not deleted.
var ErrUsed = errors.New("the group has been used")

// used is whether group g was ever used: somebody was a member, something was
// registered, or a session's time has come. Sessions still to come, and
// invitations that nobody took, are no use.
const used = `(
	exists (select from memberships m where m.practice_id = g.practice_id and m.group_id = g.id)
	or exists (select from items i where i.practice_id = g.practice_id and i.group_id = g.id)
	or exists (select from sessions s where s.practice_id = g.practice_id and s.group_id = g.id
		and (s.status = 'held' or s.starts_at <= $3)))`

// GroupUsed tells whether a group was ever used.
func (s *Store) GroupUsed(ctx context.Context, lead Lead) (is bool, err error) {
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queueValue(b, &is, `select `+used+` from groups g where g.practice_id = $1 and g.id = $2`, lead.practice.ID, lead.group.ID, s.Now())
	})
	if err != nil {
		return false, fmt.Errorf("is group %v used: %w", lead.group.ID, err)
	}
	return is, nil
}

// DeleteGroup removes a group that was never used with all that hangs on it.
// ErrUsed when it was used after all: the group is locked, so whoever joins or
// registers at the same moment does so before, or finds no group.
func (s *Store) DeleteGroup(ctx context.Context, lead Lead) error {
	const unused = `select true from groups g where g.practice_id = $1 and g.id = $2 and not ` + used
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if _, err := lockGroup(ctx, tx, lead); err != nil {
			return err
		}
		_, err := value[bool](ctx, tx, unused, lead.practice.ID, lead.group.ID, s.Now())
		if err == supervision.ErrNotFound {
			return ErrUsed
		}
		if err != nil {
			return err
		}
		var b pgx.Batch
		queueGroupsEnd(&b, lead)
		return tx.SendBatch(ctx, &b).Close()
	})
	if err != nil {
		return fmt.Errorf("delete group %v: %w", lead.group.ID, err)
	}
	return nil
}

// queueGroupsEnd removes a group and what hangs on it.
func queueGroupsEnd(b *pgx.Batch, lead Lead) {
	for _, table := range exampleTables {
		b.Queue(`delete from `+table+` where practice_id = $1 and group_id = $2`, lead.practice.ID, lead.group.ID)
	}
	b.Queue(`delete from groups where practice_id = $1 and id = $2`, lead.practice.ID, lead.group.ID)
}
