package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/live"
	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/server"
	"samrum/internal/vault"
	"samrum/internal/worker"
)

// serving is what demo and serve have in common.
type serving struct {
	program
	db    database // migrated
	vault *vault.Vault
	now   func() time.Time
	mail  func(base *url.URL) (mail.Sender, error)
	demo  *server.Demo
	log   *slog.Logger
	says  string        // printed with the address once it answers
	shows string        // the page that the address leads to
	warns time.Duration // how long readiness fails before connections are refused
}

// Connections of the program: those that answer requests, and those of the jobs.
const (
	poolSize = 10
	jobsSize = 4
)

// untilStopped serves until ctx ends, and then answers what was asked.
func (s serving) untilStopped(ctx context.Context) error {
	pool, err := newPool(ctx, s.db.url, s.db.direct, poolSize)
	if err != nil {
		return err
	}
	defer pool.Close()
	jobs, err := newPool(ctx, s.db.direct, s.db.direct, jobsSize)
	if err != nil {
		return err
	}
	defer jobs.Close()
	store, err := postgres.NewStore(pool, s.now, s.vault)
	if err != nil {
		return err
	}
	if err := store.CheckKeys(ctx); err != nil {
		return err
	}
	listener, base, err := s.listen()
	if err != nil {
		return err
	}
	defer listener.Close() // a second close does nothing
	sender, err := s.mail(base)
	if err != nil {
		return err
	}
	hands, err := s.newWorker(jobs, store, base, sender)
	if err != nil {
		return err
	}
	rooms := &live.Hub{}
	go postgres.ListenToRooms(ctx, s.db.direct, rooms)
	pages := server.New(server.Options{
		Store: store, Vault: s.vault, Mail: sender, From: s.config.MailFrom, BaseURL: base, Proxies: s.config.Proxies, Log: s.log, Demo: s.demo, Rooms: rooms,
	})
	closeAdmin, err := s.openAdmin(pool)
	if err != nil {
		return err
	}
	defer closeAdmin()
	if err := s.sayCode(ctx, pages, base); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%s %s\n", s.says, base.JoinPath(s.shows))
	return s.work(ctx, listener, pages, hands)
}

// listen opens the address. The base takes its port over where the system chose
// it.
func (s serving) listen() (net.Listener, *url.URL, error) {
	listener, err := net.Listen("tcp", s.config.Addr)
	if err != nil {
		return nil, nil, fmt.Errorf("open SAMRUM_ADDR: %w", err)
	}
	base := *s.config.BaseURL
	if base.Port() == "0" {
		_, port, _ := net.SplitHostPort(listener.Addr().String())
		base.Host = net.JoinHostPort(base.Hostname(), port)
	}
	return listener, &base, nil
}

// sayCode prints the one-time code of the first start, while nobody is there.
func (s serving) sayCode(ctx context.Context, pages *server.Server, base *url.URL) error {
	code, err := pages.SetupCode(ctx)
	if err != nil || code == "" {
		return err
	}
	_, err = fmt.Fprintf(s.out, "There is no practice yet: open %s and type the code %s\n", base.JoinPath(paths.Setup), code)
	return err
}

func (s serving) newWorker(jobs *pgxpool.Pool, store *postgres.Store, base *url.URL, sender mail.Sender) (*worker.Worker, error) {
	return worker.New(worker.Options{DB: jobs, Store: store, Vault: s.vault, Mail: sender, BaseURL: base, From: s.config.MailFrom, Log: s.log})
}

// stopPatience is what requests and jobs under way may still take.
const stopPatience = 25 * time.Second

func (s serving) work(ctx context.Context, listener net.Listener, pages *server.Server, hands *worker.Worker) error {
	var leaving atomic.Bool
	web := s.newHTTP(closing(&leaving, pages.Routes()))
	failed := make(chan error, 1)
	go func() { failed <- web.Serve(listener) }()
	if err := hands.Start(ctx); err != nil {
		return errors.Join(err, web.Close())
	}
	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	s.log.Info("stopping")
	pages.Drain()
	leaving.Store(true)
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.warns+stopPatience)
	defer cancel()
	return errors.Join(err, s.shutDown(last, listener, web), hands.Stop(last))
}

// settling is how long a request may be on its way over a connection that was
// accepted last: Shutdown drops what it reads while it begins.
const settling = 200 * time.Millisecond

// shutDown goes on answering for a while, so that whoever sends visitors here
// learns to send them elsewhere, then takes no new connections, and then lets
// requests under way come to an end.
func (s serving) shutDown(ctx context.Context, listener net.Listener, web *http.Server) error {
	wait(ctx, s.warns)
	_ = listener.Close()
	wait(ctx, settling)
	if err := web.Shutdown(ctx); err != nil {
		return errors.Join(fmt.Errorf("requests were cut off: %w", err), web.Close())
	}
	return nil
}

func wait(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

// closing ends each connection with its answer once we are leaving. A connection
// that is closed before the last answer would cost a request that is on its way.
func closing(leaving *atomic.Bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if leaving.Load() {
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}

func (s serving) newHTTP(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		// What net/http logs names addresses; what matters is logged by the pages.
		ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
}
