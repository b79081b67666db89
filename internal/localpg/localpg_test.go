//go:build unix

package localpg

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// dataDir is a folder that the unprivileged user may enter, too.
func dataDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "localpg-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, folderMode()); err != nil {
		t.Fatal(err)
	}
	return dir
}

func patiently(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func start(t *testing.T, o Options) *Server {
	t.Helper()
	s, err := Start(patiently(t), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Stop() })
	return s
}

// ask runs statements and returns the single text that the last one selects.
func ask(t *testing.T, url string, statements ...string) string {
	t.Helper()
	ctx := patiently(t)
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	last := len(statements) - 1
	for _, q := range statements[:last] {
		if _, err := conn.Exec(ctx, q); err != nil {
			t.Fatal(err)
		}
	}
	var answer string
	if err := conn.QueryRow(ctx, statements[last]).Scan(&answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

func TestServer(t *testing.T) {
	t.Parallel()
	s := start(t, Options{Dir: dataDir(t)})

	t.Run("a second start on the folder says who has it", func(t *testing.T) {
		_, err := Start(patiently(t), Options{Dir: s.Dir})
		if err == nil || !strings.Contains(err.Error(), "another program") || !strings.Contains(err.Error(), s.Dir) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("the owner is bound by row-level security and makes databases and roles", func(t *testing.T) {
		const q = `select concat_ws(' ', rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb)
			from pg_roles where rolname = current_user`
		if got, want := ask(t, s.URL("postgres"), q), "samrum f f t t"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
	t.Run("a database is made once, and is the owner's", func(t *testing.T) {
		const name = `the "house" of ä/ö`
		for range 2 {
			if err := s.EnsureDatabase(patiently(t), name); err != nil {
				t.Fatal(err)
			}
		}
		const q = `select datdba::regrole::text from pg_database where datname = current_database()`
		if got := ask(t, s.URL(name), `create table made_by_the_owner ()`, q); got != owner {
			t.Errorf("got owner %q, want %q", got, owner)
		}
	})
	t.Run("it is durable, and listens on no network", func(t *testing.T) {
		const q = `select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
			where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses')`
		want := "fsync=on full_page_writes=on listen_addresses= synchronous_commit=on"
		if got := ask(t, s.SuperURL("postgres"), q); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
	t.Run("only this user reaches the socket and the data", func(t *testing.T) { checkPrivate(t, s) })
	t.Run("an error leaves no values in the log", func(t *testing.T) { checkLog(t, s) })
	t.Run("stopping twice is stopping once", func(t *testing.T) {
		if err := s.Stop(); err != nil {
			t.Fatal(err)
		}
		if err := s.Stop(); err != nil {
			t.Fatal(err)
		}
	})
}

func checkPrivate(t *testing.T, s *Server) {
	t.Helper()
	for _, path := range []string{s.sockets, filepath.Dir(s.LogPath), filepath.Join(s.sockets, ".s.PGSQL.5432")} {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != 0o700 {
			t.Errorf("%s has mode %o", path, got)
		}
	}
}

func checkLog(t *testing.T, s *Server) {
	t.Helper()
	ctx := patiently(t)
	conn, err := pgx.Connect(ctx, s.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	const q = `insert into pg_temp.secret values ('marker-in-statement'), ($1), ($1)`
	if _, err := conn.Exec(ctx, `create temporary table secret (word text primary key)`); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(ctx, q, "marker-in-value"); err == nil {
		t.Fatal("the same word twice was let in")
	}
	log, err := os.ReadFile(s.LogPath)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(log), "duplicate key") || strings.Contains(string(log), "marker") {
		t.Errorf("the log says\n%s", log)
	}
}

func TestCrash(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	s := start(t, Options{Dir: dir})
	ask(t, s.URL("postgres"), `create temporary table warm ()`, `select 'a backend that outlives its postmaster for a moment'`)
	if err := s.EnsureDatabase(patiently(t), "kept"); err != nil {
		t.Fatal(err)
	}
	ask(t, s.URL("kept"), `create table word (w text)`, `insert into word values ('acknowledged')`, `select 'ok'`)
	if err := syscall.Kill(s.Pid(), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	if err := s.Stop(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Errorf("stopping a killed server: got %v", err)
	}
	again := start(t, Options{Dir: dir})
	if got := ask(t, again.URL("kept"), `select w from word`); got != "acknowledged" {
		t.Errorf("after the crash: %q", got)
	}
}

func TestUnfinishedFirstStart(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	bin, err := choose(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	left := filepath.Join(dir, folderOf(bin.major), "data.unfinished", "base")
	if err := os.MkdirAll(left, 0o700); err != nil {
		t.Fatal(err)
	}
	s := start(t, Options{Dir: dir, Fast: true})
	if got := ask(t, s.URL("postgres"), `select 'serves'`); got != "serves" {
		t.Error(got)
	}
}

func TestLongPath(t *testing.T) {
	t.Parallel()
	parent := dataDir(t)
	s := start(t, Options{Dir: filepath.Join(parent, strings.Repeat("long,", 30)), Fast: true})
	checkPrivate(t, s)
	if got := ask(t, s.URL("postgres"), `select 'reached'`); got != "reached" {
		t.Error(got)
	}
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	if fileExists(s.sockets) {
		t.Errorf("%s was left behind", s.sockets)
	}
}

func TestThrowaway(t *testing.T) {
	t.Parallel()
	s := start(t, Options{Fast: true})
	if got := ask(t, s.URL("postgres"), `show fsync`); got != "off" {
		t.Errorf("fsync is %s", got)
	}
	other := start(t, Options{Fast: true})
	if other.Dir == s.Dir {
		t.Errorf("two servers share %s", s.Dir)
	}
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	if fileExists(filepath.Dir(s.LogPath)) {
		t.Errorf("%s was left behind", s.Dir)
	}
}
