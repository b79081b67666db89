package postgres

import (
	"context"
	"errors"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"samrum/internal/supervision"
)

// Behind runs a query behind the practice's wall, as every method does, and
// returns its number and the role it ran as.
func Behind(ctx context.Context, s *Store, practice, q string) (n int, role string, err error) {
	var id practiceID
	if practice != "" {
		id.UUID = uuid.MustParse(practice)
	}
	err = s.read(ctx, id, func(b *pgx.Batch) {
		queueValue(b, &n, q)
		queueValue(b, &role, `select current_user::text`)
	})
	return n, role, err
}

// AsPg finds PostgreSQL's own error.
func AsPg(err error, pg **pgconn.PgError) bool { return errors.As(err, pg) }

// ExampleTables is what RemoveExample names.
var ExampleTables = exampleTables

// NoteSpace writes what a session gave, in a transaction of its own, and returns
// the present term's space.
func (s *Store) NoteSpace(ctx context.Context, lead Lead, session sessionID, given []supervision.SpaceEntry, c supervision.Content) (space supervision.Space, err error) {
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := s.noteSpace(ctx, tx, lead, session, given); err != nil {
			return err
		}
		return s.noteContent(ctx, tx, lead, session, c)
	})
	if err != nil {
		return space, err
	}
	var row spaceRow
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) { queueSpace(b, &row, lead.Seat, s.Now()) })
	return spaceOf(row, s.Now()), err
}
