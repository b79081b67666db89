package browser

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"sync"

	"samrum/internal/live"
	"samrum/internal/postgres"
	"samrum/internal/server"
)

// A process is a server of a world that can be killed, at an address where
// another can come up.
type process struct {
	*world
	rooms  *live.Hub
	around func(http.Handler) http.Handler // stands between it and its visitors; nil for nothing
	kill   func()                          // without grace: its connections are cut. Twice is no error.
}

// starts brings one up at an address, "" for a new one, and lets visitors go
// there.
func (w *world) starts(at string, around func(http.Handler) http.Handler) *process {
	w.Helper()
	if at == "" {
		at = "127.0.0.1:0"
	}
	listener, err := net.Listen("tcp", at)
	must(w.T, err)
	w.base = &url.URL{Scheme: "http", Host: listener.Addr().String()}
	pool := w.db.Pool(w.T)
	store, err := postgres.NewStore(pool, w.time, keys(w.T))
	must(w.T, err)
	rooms := &live.Hub{}
	var handler http.Handler = server.New(server.Options{
		Store: store, Vault: keys(w.T), Mail: w.letters.Mailbox, BaseURL: w.base, Log: slog.New(slog.DiscardHandler), Rooms: rooms,
	}).Routes()
	if around != nil {
		handler = around(handler)
	}
	web := &http.Server{Handler: handler} //nolint:gosec // it lives for a test
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { postgres.ListenToRooms(ctx, w.db.URL, rooms) })
	running.Go(func() { _ = web.Serve(listener) })
	p := &process{w, rooms, around, func() {
		_ = web.Close()
		cancel()
		running.Wait()
	}}
	w.Cleanup(p.kill)
	return p
}

// restart kills the process and brings up another at the same address.
func (w *world) restart(p *process) *process {
	w.Helper()
	p.kill()
	return w.starts(w.base.Host, p.around)
}
