package postgres

import (
	"context"
	"errors"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
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
