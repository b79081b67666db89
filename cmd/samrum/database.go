package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/localpg"
	"samrum/internal/postgres"
)

// A database is where the records are. A pooler may stand before url, none
// before direct; stop is for the server behind it, when that is ours.
type database struct {
	url, direct string
	stop        func() error
}

// realName names the database of a server of our own, as serve uses it.
const realName = "samrum"

// openDatabase takes the database that the operator names, or starts a server
// for one of our own.
func (p program) openDatabase(ctx context.Context) (database, error) {
	if p.config.DatabaseURL != "" {
		return database{p.config.DatabaseURL, p.config.DirectURL, func() error { return nil }}, nil
	}
	local, err := p.startLocal(ctx)
	if err != nil {
		return database{}, err
	}
	if err := local.EnsureDatabase(ctx, realName); err != nil {
		return database{}, errors.Join(err, local.Stop())
	}
	url := local.URL(realName)
	return database{url, url, local.Stop}, nil
}

// joinDatabase is openDatabase for a command that may be given while the program
// serves from a server of its own.
func (p program) joinDatabase(ctx context.Context) (database, error) {
	if p.config.DatabaseURL == "" {
		if url, ok := localpg.Running(ctx, p.localDir(), realName); ok {
			return database{url, url, func() error { return nil }}, nil
		}
	}
	return p.openDatabase(ctx)
}

func (p program) localDir() string { return filepath.Join(p.config.DataDir, "postgres") }

func (p program) startLocal(ctx context.Context) (*localpg.Server, error) {
	return localpg.Start(ctx, localpg.Options{Dir: p.localDir(), BinDir: p.config.PGBin})
}

// inDatabase runs do on the migrated database, for a command.
func (p program) inDatabase(ctx context.Context, do func(*pgxpool.Pool) error) (err error) {
	db, err := p.joinDatabase(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.stop()) }()
	if err := postgres.Migrate(ctx, db.direct); err != nil {
		return err
	}
	pool, err := newPool(ctx, db.direct, db.direct, 2)
	if err != nil {
		return err
	}
	defer pool.Close()
	return do(pool)
}

// newPool returns connections to url. One that differs from direct may lead
// through a pooler, where a statement prepared on one connection is unknown on
// the next: then none is prepared by name, unless the address says otherwise.
func newPool(ctx context.Context, url, direct string, size int32) (*pgxpool.Pool, error) {
	c, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, errors.New("the database's address cannot be read")
	}
	c.MaxConns = size
	if url != direct && !strings.Contains(url, "default_query_exec_mode") {
		c.ConnConfig.DefaultQueryExecMode = pgx.QueryExecModeCacheDescribe
	}
	pool, err := pgxpool.NewWithConfig(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	return pool, nil
}

func migrate(ctx context.Context, p program, args []string) error {
	if err := p.none("migrate", args); err != nil {
		return err
	}
	return p.inDatabase(ctx, func(*pgxpool.Pool) error {
		_, err := fmt.Fprintln(p.out, "The database has the newest schema.")
		return err
	})
}
