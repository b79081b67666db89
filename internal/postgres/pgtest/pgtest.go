// Package pgtest gives each test its own migrated database on one fast server,
// cloned from a template that is built once per schema.
package pgtest

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/postgres"
	"samrum/migrations"
)

// A Database is one test's own.
type Database struct {
	URL   string // as the owner, bound by the wall
	Super string // as the superuser, above it
}

// New returns a migrated, empty database that goes with the test.
func New(tb testing.TB) Database {
	tb.Helper()
	return clone(tb, template(tb))
}

// Empty returns a database without any table, for tests of migrations.
func Empty(tb testing.TB) Database {
	tb.Helper()
	return clone(tb, "template1")
}

// Pool returns connections to the database as the owner.
func (d Database) Pool(tb testing.TB, change ...func(*pgxpool.Config)) *pgxpool.Pool {
	tb.Helper()
	config, err := pgxpool.ParseConfig(d.URL)
	must(tb, err)
	config.MaxConns = 4
	for _, c := range change {
		c(config)
	}
	pool, err := pgxpool.NewWithConfig(context.Background(), config)
	must(tb, err)
	tb.Cleanup(pool.Close)
	return pool
}

// Above returns connections to the database as the superuser, who sees through
// every wall.
func (d Database) Above(tb testing.TB) *pgxpool.Pool {
	tb.Helper()
	return Database{URL: d.Super}.Pool(tb)
}

// A Filled is a database that a test program fills once; its tests get copies.
type Filled struct {
	once sync.Once
	name string
}

// New returns a copy that goes with the test. The first test to ask fills the
// original: fill leaves no connection to it open. The original goes with the
// server.
func (f *Filled) New(tb testing.TB, fill func(Database)) Database {
	tb.Helper()
	f.once.Do(func() {
		name := create(tb, template(tb))
		fill(Database{within(tb, Server(tb), name), within(tb, SuperServer(tb), name)})
		f.name = name
	})
	if f.name == "" {
		tb.Fatal("the database could not be filled: see the test that came first")
	}
	return clone(tb, f.name)
}

func create(tb testing.TB, from string) string {
	tb.Helper()
	name := "t_" + strings.ReplaceAll(uuid.NewString(), "-", "")
	on(tb, Server(tb), func(ctx context.Context, c *pgx.Conn) {
		_, err := c.Exec(ctx, "create database "+name+" template "+from+" strategy file_copy")
		must(tb, err)
	})
	return name
}

func clone(tb testing.TB, from string) Database {
	tb.Helper()
	name := create(tb, from)
	tb.Cleanup(func() {
		on(tb, SuperServer(tb), func(ctx context.Context, c *pgx.Conn) {
			_, err := c.Exec(ctx, "drop database "+name+" with (force)")
			must(tb, err)
		})
	})
	return Database{within(tb, Server(tb), name), within(tb, SuperServer(tb), name)}
}

// template returns the name of the migrated database that others are cloned
// from. Its name holds the hash of the history, so a changed schema gets a new
// one; a lock keeps several test programs from building it at once.
func template(tb testing.TB) string {
	tb.Helper()
	name := templateName(tb)
	on(tb, Server(tb), func(ctx context.Context, c *pgx.Conn) {
		_, err := c.Exec(ctx, "select pg_advisory_lock(7270002)")
		must(tb, err)
		var exists bool
		must(tb, c.QueryRow(ctx, "select exists (select from pg_database where datname = $1)", name).Scan(&exists))
		if exists {
			return
		}
		_, err = c.Exec(ctx, "drop database if exists "+name+"_building")
		must(tb, err)
		_, err = c.Exec(ctx, "create database "+name+"_building")
		must(tb, err)
		must(tb, postgres.Migrate(ctx, within(tb, Server(tb), name+"_building")))
		_, err = c.Exec(ctx, "alter database "+name+"_building rename to "+name)
		must(tb, err)
	})
	return name
}

func templateName(tb testing.TB) string {
	sum := sha256.New()
	names, err := fs.Glob(migrations.FS, "*.sql")
	must(tb, err)
	for _, n := range names {
		b, err := fs.ReadFile(migrations.FS, n)
		must(tb, err)
		_, _ = fmt.Fprintln(sum, n, len(b))
		_, _ = sum.Write(b)
	}
	return fmt.Sprintf("template_%x", sum.Sum(nil)[:6])
}

// on runs fn on a connection of its own.
func on(tb testing.TB, to string, fn func(context.Context, *pgx.Conn)) {
	tb.Helper()
	ctx := context.Background()
	c, err := pgx.Connect(ctx, to)
	must(tb, err)
	defer c.Close(ctx)
	fn(ctx, c)
}

// within returns a server's URL for another of its databases.
func within(tb testing.TB, server, database string) string {
	tb.Helper()
	u, err := url.Parse(server)
	must(tb, err)
	u.Path = "/" + database
	return u.String()
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
