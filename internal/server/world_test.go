package server

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// A world is a server with a database of its own and a few people in it. Alma
// supervises in the practice Lindqvist and leads Norr (members Mira, Sara and
// Jonas; Farid has left) and, with Petra, Väst (member Elin). Nora only
// administers there. Bo supervises in the practice Berg and leads Syd (member
// Kim). It is Tuesday 24 November 2026, 8.35 in Stockholm.
type world struct {
	testing.TB
	DB      pgtest.Database
	Above   *pgxpool.Pool // sees through the wall
	Store   *postgres.Store
	Server  *Server
	Handler http.Handler
	Log     *syncBuffer
	Count   *counter
	Mail    mail.Mailbox // what was sent while somebody waited

	now     atomic.Pointer[time.Time]
	runs    atomic.Bool
	people  map[string]supervision.ID[supervision.Person]
	cookies map[string][]*http.Cookie
}

var worldStart = time.Date(2026, 11, 24, 7, 35, 0, 0, time.UTC)

func newWorld(t *testing.T) *world {
	t.Helper()
	t.Parallel()
	return quietWorld(t)
}

// quietWorld is a world for a test that runs alone, because it counts what the
// whole program does.
func quietWorld(t testing.TB, change ...func(*pgxpool.Config)) *world {
	t.Helper()
	w := emptyWorld(t, change...)
	w.settle()
	return w
}

// emptyWorld is a server before its first practice.
func emptyWorld(t testing.TB, change ...func(*pgxpool.Config)) *world {
	t.Helper()
	w := &world{TB: t, DB: pgtest.New(t), Log: &syncBuffer{}, Count: &counter{}, cookies: map[string][]*http.Cookie{}}
	w.setTime(worldStart)
	w.Above = w.DB.Above(t)
	v := testVault(t)
	pool := w.DB.Pool(t, append(change, func(c *pgxpool.Config) { c.ConnConfig.Tracer = w.Count })...)
	store, err := postgres.NewStore(pool, w.time, v)
	w.must(err)
	w.Store = store
	base, _ := url.Parse("http://samrum.test")
	w.Server = New(Options{Store: store, Vault: v, Mail: &w.Mail, From: "samrum@samrum.test", BaseURL: base, Log: slog.New(slog.NewJSONHandler(w.Log, nil))})
	w.Handler = w.Server.Routes()
	return w
}

// testVault is one keyset for all tests of the package: making one is slow.
var testVault = func() func(t testing.TB) *vault.Vault {
	var once sync.Once
	var made *vault.Vault
	return func(t testing.TB) *vault.Vault {
		once.Do(func() {
			path := t.TempDir() + "/keys/keyset.json"
			if err := vault.Create(path); err != nil {
				t.Fatal(err)
			}
			v, err := vault.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			made = v
		})
		return made
	}
}()

func (w *world) settle() {
	w.people = map[string]supervision.ID[supervision.Person]{}
	for _, name := range []string{"Alma", "Petra", "Nora", "Mira", "Sara", "Jonas", "Farid", "Elin", "Bo", "Kim"} {
		w.people[name] = supervision.NewID[supervision.Person]()
		w.exec(`insert into people (id, address, language, created_at) values ($1, $2, 'sv', $3)`,
			w.people[name], strings.ToLower(name)+"@example.org", worldStart)
	}
	for slug, who := range map[string][]string{
		"lindqvist": {"Alma", "Petra", "Nora", "Mira", "Sara", "Jonas", "Farid", "Elin"}, "berg": {"Bo", "Kim"},
	} {
		w.exec(`insert into practices (id, slug, name, zone, country, languages, phone, mail, created_at)
			values ($1, $2, initcap($2::text), 'Europe/Stockholm', 'SE', '{sv}', '070-174 06 05', $2 || '@example.org', $3)`,
			supervision.NewID[supervision.Practice](), slug, worldStart)
		for _, name := range who {
			w.exec(`insert into practice_people (practice_id, person_id, name, supervises, administers)
				select id, $2, $3, $3::text in ('Alma', 'Petra', 'Bo'), $3::text in ('Alma', 'Nora') from practices where slug = $1`,
				slug, w.people[name], name)
		}
	}
	w.group("Norr", "aaaa1111", "lindqvist", "Alma", "", "Mira", "Sara", "Jonas")
	w.group("Väst", "bbbb2222", "lindqvist", "Alma", "Petra", "Elin")
	w.group("Syd", "cccc3333", "berg", "Bo", "", "Kim")
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on, left_on)
		select practice_id, id, $1, '2026-01-01', '2026-10-31' from groups where name = 'Norr'`, w.people["Farid"])
}

func (w *world) group(name, tail, practice, lead, coLead string, members ...string) {
	var co any
	if coLead != "" {
		co = w.people[coLead]
	}
	w.exec(`insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, co_lead_id, smallest, largest,
			length_minutes, zone, country, language, client_term, case_label, form_key, created_at)
		select id, gen_random_uuid(), $2, $3, $4, 'case', false, true, $5, $6, 5, 7, 90, 'Europe/Stockholm', 'SE', 'sv', 'klient', 'ärende', gen_random_uuid(), $7
		from practices where slug = $1`, practice, tail, supervision.Slug(name), name, w.people[lead], co, worldStart)
	for _, m := range members {
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
			select practice_id, id, $2, '2026-01-01' from groups where name = $1`, name, w.people[m])
	}
}

// norr, vast and syd are the groups' addresses.
const (
	norr = "norr-aaaa1111"
	vast = "vast-bbbb2222"
	syd  = "syd-cccc3333"
)

// session plans one session of a group at a local time such as "2026-12-01
// 09:00" and returns its number.
func (w *world) session(group, local string) int {
	w.Helper()
	var n int
	w.must(w.Above.QueryRow(context.Background(), `
		with g as (update groups set next_number = next_number + 1 where name = $1 returning *), s as (
			insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, place_address, created_at)
			select practice_id, gen_random_uuid(), id, next_number - 1, $2::timestamp at time zone zone,
				$2::timestamp at time zone zone + make_interval(mins => length_minutes), 'on_site', 'Kvarnen', $3 from g
			returning *), lt as (
			insert into leader_time (practice_id, person_id, session_id, during)
			select s.practice_id, l, s.id, tstzrange(s.starts_at, s.ends_at)
			from s, g, unnest(array_remove(array[g.lead_id, g.co_lead_id], null)) l)
		select number from s`, group, local, worldStart).Scan(&n))
	return n
}

// invited puts an invitation to a group into the database and returns its id.
// Its link's token is the address.
func (w *world) invited(group, address string) string {
	w.Helper()
	token := login.Hash(address)
	return value[string](w, `
		insert into invitations (practice_id, id, group_id, address, token_hash, sent_at, expires_at)
		select practice_id, gen_random_uuid(), id, $2, $3, $4, $4::timestamptz + interval '30 days' from groups where name = $1
		returning id::text`, group, address, token[:], *w.now.Load())
}

func (w *world) exec(q string, args ...any) {
	w.Helper()
	_, err := w.Above.Exec(context.Background(), q, args...)
	w.must(err)
}

// value reads one value from above the wall.
func value[T any](w *world, q string, args ...any) T {
	w.Helper()
	rows, _ := w.Above.Query(context.Background(), q, args...)
	v, err := pgx.CollectExactlyOneRow(rows, pgx.RowTo[T])
	w.must(err)
	return v
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

// time is what the clock shows. One that runs shows another time whenever asked.
func (w *world) time() time.Time {
	at := *w.now.Load()
	if w.runs.Load() {
		w.setTime(at.Add(time.Millisecond))
	}
	return at
}

func (w *world) setTime(t time.Time) { w.now.Store(&t) }

// signIn signs a person in behind the server's back, "" is a stranger.
func (w *world) signIn(as string) []*http.Cookie {
	w.Helper()
	if as == "" {
		return nil
	}
	if c, ok := w.cookies[as]; ok {
		return c
	}
	id := login.NewID()
	hash := login.Hash(id)
	w.exec(`insert into logins (id_hash, person_id, practice_id, created_at, seen_at)
		select $1, person_id, practice_id, $3, $3 from practice_people where person_id = $2`, hash[:], w.people[as], *w.now.Load())
	w.cookies[as] = []*http.Cookie{{Name: "samrum", Value: id}}
	return w.cookies[as]
}

func (w *world) get(as, path string) *httptest.ResponseRecorder {
	w.Helper()
	return w.do(as, httptest.NewRequest(http.MethodGet, path, nil))
}

func (w *world) post(as, path string, form url.Values) *httptest.ResponseRecorder {
	w.Helper()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	return w.do(as, r)
}

func (w *world) do(as string, r *http.Request) *httptest.ResponseRecorder {
	w.Helper()
	for _, c := range w.signIn(as) {
		r.AddCookie(c)
	}
	rec := httptest.NewRecorder()
	w.Handler.ServeHTTP(rec, r)
	if rec.Code >= 500 {
		w.Errorf("%s %s as %q answered %d\n%s", r.Method, r.URL.Path, as, rec.Code, w.Log.String())
	}
	return rec
}

// wants checks a response's status and that its body holds texts; one that
// begins with "!" must not be there.
func (w *world) wants(rec *httptest.ResponseRecorder, status int, texts ...string) {
	w.Helper()
	if rec.Code != status {
		w.Errorf("status = %d, want %d; body:\n%s", rec.Code, status, rec.Body.String())
	}
	for _, text := range texts {
		text, absent := strings.CutPrefix(text, "!")
		if strings.Contains(rec.Body.String(), text) == absent {
			w.Errorf("body holds %q: %v, want %v", text, !absent == false, !absent)
		}
	}
}

// A counter counts statements and round trips.
type counter struct{ statements, trips atomic.Int64 }

func (c *counter) TraceQueryStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryStartData) context.Context {
	c.trips.Add(1)
	switch d.SQL {
	case "begin", "commit", "rollback":
	default:
		c.statements.Add(1)
	}
	return ctx
}
func (c *counter) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (c *counter) TraceBatchStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceBatchStartData) context.Context {
	c.trips.Add(1)
	c.statements.Add(int64(d.Batch.Len()))
	return ctx
}
func (c *counter) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}
func (c *counter) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData)     {}

// cost runs fn and returns what it cost in statements and round trips.
func (c *counter) cost(fn func()) (statements, trips int64) {
	s, n := c.statements.Load(), c.trips.Load()
	fn()
	return c.statements.Load() - s, c.trips.Load() - n
}

type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *syncBuffer) reset() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.b = bytes.Buffer{}
}

func (b *syncBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// item lets a member register an item for a session and returns its id.
func (w *world) item(group, author string, session int) string {
	w.Helper()
	var tail string
	w.must(w.Above.QueryRow(context.Background(), `select tail from groups where name = $1`, group).Scan(&tail))
	id := w.signIn(author)[0].Value
	seat, err := w.Store.Seat(context.Background(), login.Hash(id), tail)
	w.must(err)
	d, problems := supervision.CaseDraft{
		Kind: "case", Headline: "En rubrik", Question: "Hur kan jag förstå det som händer?", Urgency: "gladly_now", Readers: "leaders",
	}.Tidy()
	if len(problems) > 0 {
		w.Fatal(problems)
	}
	item, err := w.Store.RegisterCase(context.Background(), seat, session, d, supervision.NewFormKey())
	w.must(err)
	return item.String()
}

// form makes form values of names and values in turn.
func form(pairs ...string) url.Values {
	v := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		v.Add(pairs[i], pairs[i+1])
	}
	return v
}
