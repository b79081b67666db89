package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"math"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"samrum/internal/live"
	"samrum/internal/localpg"
	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/server"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// What the room is measured with.
const (
	benchPause = 20 * time.Millisecond // between changes, so that each is heard by itself
	benchStuck = 10 * time.Second
)

// benchRoom measures how long a change of a room takes from its commit to the
// last of many open pages, and what a stream costs in memory, on a database of
// its own that goes afterwards.
func benchRoom(ctx context.Context, p program, args []string) (err error) {
	f := flag.NewFlagSet("bench room", flag.ContinueOnError)
	streams, changes := f.Int("streams", 500, "how many pages are open"), f.Int("changes", 200, "how often the room changes")
	if _, err := p.arguments(f, args); err != nil {
		return err
	}
	b, stop, err := p.newRoomBench(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stop()) }()
	kib, err := b.openStreams(*streams)
	if err != nil {
		return err
	}
	took, err := b.measure(ctx, *changes)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%d open streams, %d changes, %s, %d processors\n", *streams, *changes, time.Now().Format(time.DateOnly), runtime.NumCPU())
	fmt.Fprintf(p.out, "p50 %.1f ms, p99 %.1f ms, %.1f KiB a stream\n", at(took, 0.50), at(took, 0.99), kib)
	return nil
}

// A roomBench is a server with one open room and the streams of its pages.
type roomBench struct {
	store   *postgres.Store
	lead    postgres.Lead
	number  int
	path    string
	address string
	cookie  string
	streams []net.Conn
}

func (p program) newRoomBench(ctx context.Context) (b *roomBench, stop func() error, err error) {
	local, err := localpg.Start(ctx, localpg.Options{Fast: true, BinDir: p.config.PGBin})
	if err != nil {
		return nil, nil, err
	}
	scratch, err := os.MkdirTemp("", "samrum-bench-")
	if err != nil {
		return nil, nil, errors.Join(err, local.Stop())
	}
	running, cancel := context.WithCancel(ctx)
	ends := []func() error{local.Stop, func() error { return os.RemoveAll(scratch) }, func() error { cancel(); return nil }}
	stop = func() (err error) {
		for _, end := range slices.Backward(ends) {
			err = errors.Join(err, end())
		}
		return err
	}
	b = &roomBench{}
	if err := b.begin(running, local, filepath.Join(scratch, "keyset.json"), &ends); err != nil {
		return nil, nil, errors.Join(err, stop())
	}
	return b, stop, nil
}

// begin fills the sample, serves it, and opens the room of a session of today.
func (b *roomBench) begin(ctx context.Context, local *localpg.Server, keyset string, ends *[]func() error) error {
	if err := vault.Create(keyset); err != nil {
		return err
	}
	keys, err := vault.Open(keyset)
	if err != nil {
		return err
	}
	const name = "bench"
	if err := local.EnsureDatabase(ctx, name); err != nil {
		return err
	}
	now := clock(time.Date(2026, 11, 24, 7, 55, 0, 0, time.UTC))
	if err := fill(ctx, local.URL(name), keys, now()); err != nil {
		return err
	}
	pool, err := newPool(ctx, local.URL(name), local.URL(name), poolSize)
	if err != nil {
		return err
	}
	*ends = append(*ends, func() error { pool.Close(); return nil })
	if b.store, err = postgres.NewStore(pool, now, keys); err != nil {
		return err
	}
	if err := b.serve(ctx, local.URL(name), keys, ends); err != nil {
		return err
	}
	return b.open(ctx)
}

func (b *roomBench) serve(ctx context.Context, database string, keys *vault.Vault, ends *[]func() error) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	b.address = listener.Addr().String()
	rooms := &live.Hub{}
	go postgres.ListenToRooms(ctx, database, rooms)
	pages := server.New(server.Options{
		Store: b.store, Vault: keys, Mail: &mail.Mailbox{}, BaseURL: &url.URL{Scheme: "http", Host: b.address}, Log: slog.New(slog.DiscardHandler), Rooms: rooms,
		Demo: &server.Demo{Mailbox: &mail.Mailbox{}, People: people()},
	})
	web := &http.Server{Handler: pages.Routes(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: time.Minute}
	go func() { _ = web.Serve(listener) }()
	*ends = append(*ends, func() error { rooms.Close(); return web.Close() })
	return nil
}

// open signs the sample's supervisor in and opens her room of today.
func (b *roomBench) open(ctx context.Context) error {
	if err := b.signIn(); err != nil {
		return err
	}
	hash := login.Hash(b.cookie)
	who, err := b.store.WhoAsks(ctx, hash)
	if err != nil {
		return err
	}
	place, err := who.InPractice()
	if err != nil {
		return err
	}
	today, err := b.store.Today(ctx, place)
	if err != nil || len(today.Coming) == 0 {
		return errors.Join(err, errors.New("the sample has no session today"))
	}
	next := today.Coming[0]
	tail, _ := supervision.TailOf(next.GroupAddress)
	seat, err := b.store.Seat(ctx, hash, tail)
	if err != nil {
		return err
	}
	if b.lead, err = seat.Lead(); err != nil {
		return err
	}
	b.number, b.path = next.Number, paths.RoomLive(next.GroupAddress, next.Number)
	return b.store.OpenRoom(ctx, b.lead, b.number)
}

// signIn signs in as the demonstration's first person.
func (b *roomBench) signIn() error {
	browser := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := browser.PostForm("http://"+b.address+paths.Demo, url.Values{"person": {people()[0].Address}})
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	for _, c := range answer.Cookies() {
		if c.Name == "samrum" {
			b.cookie = c.Value
			return nil
		}
	}
	return fmt.Errorf("the demonstration answers %s", answer.Status)
}

// openStreams opens the streams and returns what each costs in KiB: memory in
// use and stacks, on both ends of the connection.
func (b *roomBench) openStreams(many int) (float64, error) {
	first, err := b.listen()
	if err != nil {
		return 0, err
	}
	defer first.Close()
	before := inUse()
	for range many {
		stream, err := b.listen()
		if err != nil {
			return 0, err
		}
		b.streams = append(b.streams, stream)
	}
	return float64(int64(inUse())-int64(before)) / float64(many) / 1024, nil
}

func inUse() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse
}

// listen opens a stream and reads it up to the version that it begins with.
func (b *roomBench) listen() (net.Conn, error) {
	conn, err := net.Dial("tcp", b.address)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: samrum=%s\r\n\r\n", b.path, b.address, b.cookie)
	return conn, hear(conn)
}

// hear reads on to the next change. A byte at a time keeps no buffer.
func hear(conn net.Conn) error {
	_ = conn.SetReadDeadline(time.Now().Add(benchStuck))
	lines := bufio.NewScanner(conn)
	for lines.Scan() {
		if status, ok := strings.CutPrefix(lines.Text(), "HTTP/1.1 "); ok && !strings.HasPrefix(status, "200") {
			return fmt.Errorf("a stream answers %s", status)
		}
		if strings.HasPrefix(lines.Text(), "data: ") {
			return nil
		}
	}
	return errors.Join(errors.New("a stream has ended"), lines.Err())
}

// measure changes the room again and again, and returns how long each change
// took from its commit to the last stream, in milliseconds, in order of length.
func (b *roomBench) measure(ctx context.Context, changes int) ([]float64, error) {
	var took []float64
	member := supervision.NewID[supervision.Person]()
	for i := range changes {
		heard := make([]time.Time, len(b.streams))
		failed := make([]error, len(b.streams))
		var all sync.WaitGroup
		for at, stream := range b.streams {
			all.Go(func() { failed[at] = hear(stream); heard[at] = time.Now() })
		}
		time.Sleep(benchPause)
		err := b.store.ChangeRoom(ctx, b.lead, b.number, func(r *postgres.RoomState) error {
			r.Room = r.Note(member, i%2 == 0)
			return nil
		})
		committed := time.Now()
		all.Wait()
		if err := errors.Join(append(failed, err)...); err != nil {
			return nil, err
		}
		last := slices.MaxFunc(heard, time.Time.Compare)
		took = append(took, float64(last.Sub(committed))/float64(time.Millisecond))
	}
	slices.Sort(took)
	return took, nil
}

// at is the value below which a share of what is sorted lies.
func at(sorted []float64, share float64) float64 {
	return sorted[max(0, int(math.Ceil(share*float64(len(sorted))))-1)]
}
