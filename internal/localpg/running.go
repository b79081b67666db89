//go:build unix

package localpg

import (
	"context"
	"path/filepath"

	"github.com/jackc/pgx/v5"
)

// Running returns a database's URL, for the owner role, on the server that
// another program runs in the folder; false when it cannot be reached. It is for
// a command given beside a program that serves.
func Running(ctx context.Context, dir, database string) (url string, ok bool) {
	root, err := filepath.Abs(dir)
	if err != nil {
		return "", false
	}
	sockets, _ := filepath.Glob(filepath.Join(root, "pg*", "run", ".s.PGSQL."+port))
	for _, socket := range sockets {
		s := &Server{sockets: filepath.Dir(socket)}
		if s.connect(ctx, s.URL(database), func(c *pgx.Conn) error { return c.Ping(ctx) }) == nil {
			return s.URL(database), true
		}
	}
	return "", false
}
