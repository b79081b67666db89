package server

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/localpg"
	"samrum/internal/login"
	"samrum/internal/postgres"
)

// PostgreSQL killed under the program: a clear page that keeps what was typed,
// no restart of the program, and good answers when it is back.
func TestPostgreSQLGoesAwayAndComesBack(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "samrum-away")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	start := func() *localpg.Server {
		pg, err := localpg.Start(context.Background(), localpg.Options{Dir: dir, BinDir: os.Getenv("SAMRUM_PG_BIN")})
		if err != nil {
			t.Fatal(err)
		}
		return pg
	}
	pg := start()
	if err := pg.EnsureDatabase(t.Context(), "away"); err != nil {
		t.Fatal(err)
	}
	if err := postgres.Migrate(t.Context(), pg.URL("away")); err != nil {
		t.Fatal(err)
	}
	pool, err := pgxpool.New(t.Context(), pg.URL("away"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	if _, err := pool.Exec(t.Context(), `insert into practices (id, slug, name, zone, country, languages, created_at)
		values (gen_random_uuid(), 'lind', 'Lind', 'Europe/Stockholm', 'SE', '{sv}', now())`); err != nil {
		t.Fatal(err)
	}
	store, err := postgres.NewStore(pool, time.Now, testVault(t))
	if err != nil {
		t.Fatal(err)
	}
	base, _ := url.Parse("http://samrum.test")
	h := New(Options{Store: store, Vault: testVault(t), BaseURL: base, Log: slog.New(slog.DiscardHandler)}).Routes()
	ask := func() *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, "/groups", strings.NewReader("name=Söder"))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.AddCookie(&http.Cookie{Name: "samrum", Value: login.NewID()})
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, r)
		return rec
	}
	if rec := ask(); rec.Code != 401 {
		t.Fatalf("before: %d", rec.Code)
	}
	if err := syscall.Kill(pg.Pid(), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	_ = pg.Stop()
	for range 1000 { // the server's children notice its death a little later
		if ask().Code != 401 {
			break
		}
	}
	for range 6 { // each of the pool's broken connections once
		rec := ask()
		if rec.Code != 503 || rec.Header().Get("Retry-After") == "" || !strings.Contains(rec.Body.String(), `value="Söder"`) {
			t.Errorf("while away: %d, Retry-After %q", rec.Code, rec.Header().Get("Retry-After"))
		}
	}
	back := start()
	t.Cleanup(func() { _ = back.Stop() })
	if rec := ask(); rec.Code != 401 {
		t.Errorf("after: %d", rec.Code)
	}
}
