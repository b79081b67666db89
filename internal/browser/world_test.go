package browser

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/live"
	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/internal/sample"
	"samrum/internal/server"
	"samrum/internal/vault"
)

// now is the time in every world: Tuesday 24 November 2026, 8.35 in Stockholm,
// twenty-five minutes before Alma meets the group Norr.
var now = time.Date(2026, 11, 24, 7, 35, 0, 0, time.UTC)

// The sample's people that journeys follow, by address. Alma leads Norr and, with
// a colleague, Väst; Mira and Karin are members of Norr, Eva has left it.
const (
	alma  = "alma@example.net"
	mira  = "mira.solkvist@example.org"
	karin = "karin.bjornfelt@example.org"
	eva   = "eva.dalstrand@example.org"
)

// A world is a server of its own, mostly with the sample practice.
type world struct {
	*testing.T
	db      pgtest.Database
	above   *pgxpool.Pool // sees through the wall
	store   *postgres.Store
	server  *server.Server
	demo    *server.Demo // nil for none
	base    *url.URL
	good    http.Handler // at base
	letters post
	works   bool          // the worker does
	later   *atomic.Int64 // how much later than now it is, in nanoseconds
}

// filled is the sample practice, told once: it takes seconds.
var filled pgtest.Filled

func newWorld(t *testing.T) *world {
	t.Helper()
	w := worldOf(t, filled.New(t, func(db pgtest.Database) {
		pool, err := pgxpool.New(t.Context(), db.URL)
		must(t, err)
		defer pool.Close()
		must(t, sample.Fill(t.Context(), pool, keys(t), now))
		_, err = pool.Exec(t.Context(), `delete from river.river_job where state = 'scheduled'`) // letters that would leave in five minutes
		must(t, err)
	}))
	pool := w.db.Pool(t)
	w.demo = &server.Demo{Mailbox: w.letters.Mailbox, People: demoPeople()}
	w.store = w.serve(pool)
	return w
}

// emptyWorld is a server at its first start.
func emptyWorld(t *testing.T) *world {
	t.Helper()
	w := worldOf(t, pgtest.New(t))
	w.store = w.serve(w.db.Pool(t))
	return w
}

func worldOf(t *testing.T, db pgtest.Database) *world {
	t.Helper()
	w := &world{T: t, db: db, letters: post{&mail.Mailbox{}, make(chan mail.Letter, 20)}, later: &atomic.Int64{}}
	w.above = w.db.Above(t)
	return w
}

// time is what the clock of the world shows.
func (w *world) time() time.Time { return now.Add(time.Duration(w.later.Load())) }

// passes lets time go by.
func (w *world) passes(d time.Duration) { w.later.Add(int64(d)) }

// in is the same world for a part of its test.
func (w *world) in(t *testing.T) *world {
	part := *w
	part.T = t
	return &part
}

// serve starts the server and returns its store.
func (w *world) serve(pool *pgxpool.Pool) *postgres.Store {
	w.Helper()
	web := httptest.NewUnstartedServer(nil)
	w.base = &url.URL{Scheme: "http", Host: web.Listener.Addr().String()}
	store, routes := w.routes(pool, w.base)
	w.good, web.Config.Handler = routes, routes
	web.Start()
	w.Cleanup(func() {
		w.server.Drain() // a server waits for its streams
		web.Close()
	})
	return store
}

// failing returns the address of a server of the world whose database fails it
// when a form comes in.
func (w *world) failing(pool *pgxpool.Pool) string {
	w.Helper()
	web := httptest.NewUnstartedServer(nil)
	base := &url.URL{Scheme: "http", Host: web.Listener.Addr().String()}
	_, bad := w.routes(pool, base)
	web.Config.Handler = http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			bad.ServeHTTP(rw, r)
			return
		}
		w.good.ServeHTTP(rw, r)
	})
	web.Start()
	w.Cleanup(web.Close)
	return base.String()
}

func (w *world) routes(pool *pgxpool.Pool, base *url.URL) (*postgres.Store, http.Handler) {
	w.Helper()
	store, err := postgres.NewStore(pool, w.time, keys(w.T))
	must(w.T, err)
	made := server.New(server.Options{
		Store: store, Vault: keys(w.T), Mail: w.letters.Mailbox, BaseURL: base, Log: slog.New(slog.DiscardHandler), Demo: w.demo, Rooms: w.hears(),
	})
	if w.server == nil {
		w.server = made
	}
	return store, made.Routes()
}

// hears returns what tells the server's open pages of changes.
func (w *world) hears() *live.Hub {
	w.Helper()
	rooms := &live.Hub{}
	ctx, cancel := context.WithCancel(context.Background())
	var listening sync.WaitGroup
	listening.Go(func() { postgres.ListenToRooms(ctx, w.db.URL, rooms) })
	w.Cleanup(func() {
		cancel()
		listening.Wait()
		rooms.Close()
	})
	return rooms
}

func demoPeople() (people []server.DemoPerson) {
	for _, p := range sample.People() {
		people = append(people, server.DemoPerson(p))
	}
	return people
}

// keys are one keyset for all tests: making one takes long.
func keys(t *testing.T) *vault.Vault {
	t.Helper()
	v, err := madeKeys()
	must(t, err)
	return v
}

var madeKeys = sync.OnceValues(func() (*vault.Vault, error) {
	path := filepath.Join(scratch, "keys", "keyset.json")
	if err := vault.Create(path); err != nil {
		return nil, err
	}
	return vault.Open(path)
})

// newLogin signs somebody in behind the server's back and returns the cookie's
// value.
func (w *world) newLogin(address string) string {
	w.Helper()
	id := login.NewID()
	hash := login.Hash(id)
	w.exec(`
		insert into logins (id_hash, person_id, practice_id, created_at, seen_at)
		select $1, pp.person_id, pp.practice_id, $3, $3
		from practice_people pp join people on people.id = pp.person_id join practices on practices.id = pp.practice_id
		where people.address = $2 order by practices.created_at limit 1`, hash[:], address, w.time())
	return id
}

func (w *world) exec(q string, args ...any) {
	w.Helper()
	_, err := w.above.Exec(context.Background(), q, args...)
	must(w.T, err)
}

// value reads one value from above the wall.
func value[T any](w *world, q string, args ...any) T {
	w.Helper()
	rows, _ := w.above.Query(context.Background(), q, args...)
	v, err := pgx.CollectExactlyOneRow(rows, pgx.RowTo[T])
	must(w.T, err)
	return v
}

// group is the address of the group whose name holds a word.
func (w *world) group(word string) string {
	w.Helper()
	return value[string](w, `select slug || '-' || tail from groups where position($1 in name) > 0`, word)
}

// item is the id of the item that somebody has registered with a status.
func (w *world) item(author, status string) string {
	w.Helper()
	return value[string](w, `
		select i.id::text from items i join people p on p.id = author_id where address = $1 and status = $2`, author, status)
}

// coming is the number of the group's next session.
func (w *world) coming(word string) int {
	w.Helper()
	return value[int](w, `
		select min(number) from sessions s join groups g on g.id = group_id where position($1 in g.name) > 0 and ends_at > $2`, word, now)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
