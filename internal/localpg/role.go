//go:build unix

package localpg

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// ensureOwner makes the role at the first start. It may make databases and the
// roles that serve them, but is bound by row-level security.
func (s *Server) ensureOwner(ctx context.Context) error {
	return s.connect(ctx, s.SuperURL("postgres"), func(conn *pgx.Conn) error {
		var there bool
		const q = `select exists (select from pg_roles where rolname = $1)`
		if err := conn.QueryRow(ctx, q, owner).Scan(&there); err != nil || there {
			return err
		}
		_, err := conn.Exec(ctx, `create role `+owner+` login createrole createdb nosuperuser nobypassrls`)
		return err
	})
}

// EnsureDatabase makes the database, owned by the owner role, when it is not
// there yet.
func (s *Server) EnsureDatabase(ctx context.Context, name string) error {
	err := s.connect(ctx, s.URL("postgres"), func(conn *pgx.Conn) error {
		var there bool
		const q = `select exists (select from pg_database where datname = $1)`
		if err := conn.QueryRow(ctx, q, name).Scan(&there); err != nil || there {
			return err
		}
		_, err := conn.Exec(ctx, `create database `+pgx.Identifier{name}.Sanitize())
		return err
	})
	if err != nil {
		return fmt.Errorf("ensure database %s: %w", name, err)
	}
	return nil
}
