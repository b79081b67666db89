package postgres

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"samrum/migrations"
)

// RiverSchema is where the job tables are.
const RiverSchema = "river"

// Migrate brings the database at url to the newest schema, River's tables
// included. It is safe to run twice and at the same time. The url's user must
// own the database, directly connected: not a superuser, not BYPASSRLS, with
// CREATEROLE unless the two roles exist and are granted to it.
func Migrate(ctx context.Context, url string) error { return MigrateFS(ctx, url, migrations.FS) }

// MigrateFS is Migrate with another history, for tests of migrations.
func MigrateFS(ctx context.Context, url string, history fs.FS) error {
	pool, err := pgxpool.New(ctx, url)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	defer pool.Close()
	for _, step := range []func(context.Context, *pgxpool.Pool) error{
		refuseSuperuser, createRoles,
		func(ctx context.Context, pool *pgxpool.Pool) error { return runGoose(ctx, pool, history) },
		runRiver,
	} {
		if err := step(ctx, pool); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	return nil
}

// ErrSuperuser stops a start that would put every tenant wall out of force.
var ErrSuperuser = errors.New("the database user is a superuser or has BYPASSRLS: row-level security would not bind it; use an ordinary role that owns the database")

func refuseSuperuser(ctx context.Context, pool *pgxpool.Pool) error {
	var above bool
	const q = `select rolsuper or rolbypassrls from pg_roles where rolname = current_user`
	if err := pool.QueryRow(ctx, q).Scan(&above); err != nil {
		return err
	}
	if above {
		return ErrSuperuser
	}
	return nil
}

// createRoles makes the cluster's two roles and lets the owner act as them.
// Roles are cluster-wide and advisory locks are not, so what another has just
// made counts as done. Where somebody else made and granted the roles, granting
// anew may be refused: then acting as them must work all the same.
func createRoles(ctx context.Context, pool *pgxpool.Pool) error {
	for _, role := range []string{"samrum_app", "samrum_lookup"} {
		const q = `select exists (select from pg_roles where rolname = $1)`
		var there bool
		err := pool.QueryRow(ctx, q, role).Scan(&there)
		if err == nil && !there {
			_, err = pool.Exec(ctx, `create role `+role+` nologin`)
		}
		if err != nil && !alreadyDone(err) {
			return fmt.Errorf("create role %s: %w", role, err)
		}
		// Since PostgreSQL 16 the maker may grant a role but not act as it.
		_, granted := pool.Exec(ctx, `do $$ begin execute format('grant `+role+` to %I', current_user); end $$`)
		if granted != nil && !alreadyDone(granted) {
			if err := actAs(ctx, pool, role); err != nil {
				return fmt.Errorf("act as role %s: %w", role, errors.Join(granted, err))
			}
		}
	}
	return nil
}

func actAs(ctx context.Context, pool *pgxpool.Pool, role string) error {
	return pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `set local role `+role)
		return err
	})
}

func alreadyDone(err error) bool {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return false
	}
	return pg.Code == "42710" || pg.Code == "23505" || strings.Contains(pg.Message, "tuple concurrently updated")
}

func runGoose(ctx context.Context, pool *pgxpool.Pool, history fs.FS) error {
	config := pool.Config().ConnConfig.Copy()
	config.RuntimeParams["lock_timeout"] = "5s"
	db := stdlib.OpenDB(*config)
	defer db.Close()
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 60))
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectPostgres, db, history, goose.WithSessionLocker(locker))
	if err != nil {
		return err
	}
	_, err = provider.Up(ctx)
	return err
}

// runRiver migrates the job tables in a schema of their own, each step in its
// own transaction as an enum's new value demands, and lets the application
// insert jobs; only workers, who run as the owner, and the functions of the page
// about letters do more.
func runRiver(ctx context.Context, pool *pgxpool.Pool) error {
	return pool.AcquireFunc(ctx, func(c *pgxpool.Conn) error {
		if _, err := c.Exec(ctx, `select pg_advisory_lock(7270001)`); err != nil {
			return err
		}
		defer c.Exec(context.WithoutCancel(ctx), `select pg_advisory_unlock(7270001)`)
		if _, err := c.Exec(ctx, `create schema if not exists `+RiverSchema); err != nil {
			return err
		}
		migrator, err := rivermigrate.New(riverpgxv5.New(pool), &rivermigrate.Config{Schema: RiverSchema, Logger: slog.New(slog.DiscardHandler)})
		if err != nil {
			return err
		}
		if _, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
			return fmt.Errorf("job tables: %w", err)
		}
		_, err = c.Exec(ctx, `
			grant usage on schema river to samrum_app;
			grant select, insert, update on river.river_job to samrum_app;
			grant usage on all sequences in schema river to samrum_app;
			grant usage on schema river to samrum_lookup;
			grant select, update, delete on river.river_job to samrum_lookup`)
		return err
	})
}
