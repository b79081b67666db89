package postgres

import (
	"context"
	"errors"
	"io"
	"net"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"samrum/internal/supervision"
)

func notFound(err error) error {
	if errors.Is(err, pgx.ErrNoRows) {
		return supervision.ErrNotFound
	}
	return err
}

// Codes that say "another was faster, try again": a serialization failure, a
// deadlock, and a plan made before a column was added.
var transient = []string{"40001", "40P01", "0A000"}

// retries is how often something is tried again: of several that wait for each
// other one is sent away each time.
const retries = 3

// retry runs fn again when what stopped it may have passed by then.
func retry(fn func() error) error {
	err := fn()
	for range retries {
		var pg *pgconn.PgError
		if !errors.As(err, &pg) || !slices.Contains(transient, pg.Code) {
			return err
		}
		err = fn()
	}
	return err
}

// known turns what a trigger refuses into what somebody can act on.
func known(err error) error {
	switch {
	case broke(err, "group_runs"):
		return supervision.ErrEnded
	case broke(err, "group_gone"):
		return supervision.ErrNotFound
	}
	return err
}

// broke tells whether err is the violation of a named constraint.
func broke(err error, constraint string) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.ConstraintName == constraint
}

// Away tells whether err means that PostgreSQL cannot be reached or is shutting
// down, so that trying again soon may help.
func Away(err error) bool {
	var connect *pgconn.ConnectError
	if errors.As(err, &connect) {
		return true
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return slices.Contains([]string{"57P01", "57P02", "57P03", "53300", "55P03", "57014"}, pg.Code)
	}
	var network *net.OpError
	return pgconn.SafeToRetry(err) || errors.As(err, &network) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, context.DeadlineExceeded)
}
