package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/localpg"
	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/sample"
	"samrum/internal/server"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

func demo(ctx context.Context, p program, args []string) (err error) {
	if err := errors.Join(p.none("demo", args), p.config.ForDemo()); err != nil {
		return err
	}
	local, err := p.startLocal(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, local.Stop()) }()
	keys, err := p.openVault()
	if err != nil {
		return err
	}
	now := clock(p.config.DemoClock)
	address, err := sampleDatabase(ctx, local, keys, now())
	if err != nil {
		return err
	}
	letters := &mail.Mailbox{}
	return serving{
		program: p, db: database{url: address, direct: address}, vault: keys, now: now,
		mail: func(*url.URL) (mail.Sender, error) { return letters, nil },
		demo: &server.Demo{Mailbox: letters, People: people()},
		log:  slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
		says: "Samrum's demonstration is at", shows: "/demo",
	}.untilStopped(ctx)
}

// clock runs on from start, or tells the time when that is zero.
func clock(start time.Time) func() time.Time {
	if start.IsZero() {
		return time.Now
	}
	begun := time.Now()
	return func() time.Time { return start.Add(time.Since(begun)) }
}

func people() []server.DemoPerson {
	var all []server.DemoPerson
	for _, p := range sample.People() {
		all = append(all, server.DemoPerson(p))
	}
	return all
}

// sampleDatabase returns the address of the day's database, filled and of the
// newest schema. A new one gets its name when it is full: one whose making was
// cut short is made anew.
func sampleDatabase(ctx context.Context, local *localpg.Server, keys *vault.Vault, now time.Time) (string, error) {
	name := "demo_" + now.In(supervision.Zone(sample.Zone)).Format("20060102")
	conn, err := pgx.Connect(ctx, local.URL("postgres"))
	if err != nil {
		return "", err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	var there bool
	const q = `select exists (select from pg_database where datname = $1)`
	if err := conn.QueryRow(ctx, q, name).Scan(&there); err != nil {
		return "", err
	}
	if there {
		return local.URL(name), postgres.Migrate(ctx, local.URL(name))
	}
	for _, step := range []func() error{
		func() (err error) {
			_, err = conn.Exec(ctx, `drop database if exists `+name+`_new with (force)`)
			return
		},
		func() (err error) { _, err = conn.Exec(ctx, `create database `+name+`_new`); return },
		func() error { return fill(ctx, local.URL(name+"_new"), keys, now) },
		func() (err error) { _, err = conn.Exec(ctx, `alter database `+name+`_new rename to `+name); return },
	} {
		if err := step(); err != nil {
			return "", fmt.Errorf("make the sample database: %w", err)
		}
	}
	return local.URL(name), nil
}

func fill(ctx context.Context, url string, keys *vault.Vault, now time.Time) error {
	if err := postgres.Migrate(ctx, url); err != nil {
		return err
	}
	pool, err := newPool(ctx, url, url, 2)
	if err != nil {
		return err
	}
	defer pool.Close()
	return sample.Fill(ctx, pool, keys, now)
}
