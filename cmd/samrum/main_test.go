package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
)

func TestDemo(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	demo := start(t, env{"SAMRUM_DATA_DIR": dir, "SAMRUM_DEMO_CLOCK": "2026-11-24T07:35:00Z"}, "demo")

	t.Run("prints one address, and once where the keyset is", func(t *testing.T) {
		if len(demo.before) != 1 || !strings.Contains(demo.before[0], filepath.Join(dir, "keyset.json")) {
			t.Errorf("before the address it says %q", demo.before)
		}
		if demo.url.Path != "/demo" || demo.url.Hostname() != "localhost" {
			t.Errorf("the address is %s", demo.url)
		}
		if info, err := os.Stat(filepath.Join(dir, "keyset.json")); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("the keyset has %v, %v", info.Mode(), err)
		}
	})
	t.Run("answers", func(t *testing.T) {
		for path, want := range map[string]int{"/livez": 200, "/readyz": 200, "/demo": 200, "/demo/mail": 200} {
			if got, _ := demo.get(t, path); got != want {
				t.Errorf("%s answers %d", path, got)
			}
		}
	})
	t.Run("signs in with one click, at the time of its clock", func(t *testing.T) {
		status, page := demo.post(t, "/demo", url.Values{"person": {"alma@example.net"}})
		if status != 200 || !strings.Contains(page, "Familjerätten Norr") || !strings.Contains(page, "24\u00a0november") {
			t.Errorf("the first page answers %d:\n%s", status, page)
		}
	})
	t.Run("keeps its letters", func(t *testing.T) {
		demo.post(t, "/sign-in", url.Values{"address": {"mette.lyngholm@example.org"}})
		waitFor(t, func() bool {
			_, page := demo.get(t, "/demo/mail")
			return strings.Contains(page, "Dit login-link")
		})
	})
	t.Run("shares its folder with no second start", func(t *testing.T) {
		err := run(t.Context(), []string{"demo"}, env{"SAMRUM_DATA_DIR": dir, "SAMRUM_ADDR": "localhost:0"}.get, io.Discard)
		if err == nil || !strings.Contains(err.Error(), "another program") {
			t.Errorf("the second start says %v", err)
		}
	})
	demo.stop(t)

	t.Run("is the same after a restart on its day", func(t *testing.T) {
		again := start(t, env{"SAMRUM_DATA_DIR": dir, "SAMRUM_DEMO_CLOCK": "2026-11-24T10:00:00Z"}, "demo")
		if len(again.before) != 0 {
			t.Errorf("before the address it says %q", again.before)
		}
		if status, _ := again.post(t, "/demo", url.Values{"person": {"petra@example.net"}}); status != 200 {
			t.Errorf("signing in answers %d", status)
		}
		again.stop(t)
	})
}

func TestServe(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	free := freeAddr(t)
	vars := env{"SAMRUM_DATA_DIR": dir, "SAMRUM_ADDR": free, "SAMRUM_ADMIN_ADDR": freeAddr(t)}
	if out := call(t, vars, "practice", "new", "lind", "Alma@Example.net", "-name", "Lind Handledning"); !strings.Contains(out, "alma@example.net") {
		t.Errorf("practice new says %s", out)
	}
	site := start(t, vars, "serve")
	for path, want := range map[string]int{"/livez": 200, "/readyz": 200, "/sign-in": 200, "/demo": 404, "/demo/mail": 404} {
		if got, _ := site.get(t, path); got != want {
			t.Errorf("%s answers %d, want %d", path, got, want)
		}
	}
	t.Run("the operator's link signs in beside it, once", func(t *testing.T) {
		link, _, _ := strings.Cut(call(t, vars, "sign-in", "alma@example.net"), "\n")
		at, err := url.Parse(link)
		must(t, err)
		if status, page := site.post(t, at.Path, nil); status != 200 || !strings.Contains(page, "Lind Handledning") {
			t.Errorf("the link answers %d:\n%s", status, page)
		}
		if status, _ := site.post(t, at.Path, nil); status != http.StatusGone {
			t.Errorf("the second time it answers %d", status)
		}
	})
	t.Run("the operator's address tells figures", func(t *testing.T) {
		if _, page := site.at(t, vars["SAMRUM_ADMIN_ADDR"]).get(t, "/metrics"); !strings.Contains(page, "samrum_database_connections_max 10") {
			t.Errorf("the figures are\n%s", page)
		}
	})
	site.stop(t)
}

// A stop in the midst of a request lets it come to an end.
func TestAStopLosesNoRequest(t *testing.T) {
	t.Parallel()
	db := pgtest.Empty(t)
	site := start(t, env{"SAMRUM_DATA_DIR": dataDir(t), "DATABASE_URL": db.URL}, "serve")
	conn, err := net.Dial("tcp", site.url.Host)
	must(t, err)
	defer conn.Close()
	_, err = io.WriteString(conn, "POST /sign-in HTTP/1.1\r\nHost: "+site.url.Host+
		"\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 27\r\nExpect: 100-continue\r\n\r\n")
	must(t, err)
	reader := bufio.NewReader(conn)
	if line, err := reader.ReadString('\n'); err != nil || !strings.Contains(line, "100 Continue") {
		t.Fatalf("the handler does not wait for the form: %q, %v", line, err)
	}
	site.cancel()
	waitFor(t, func() bool { status, _ := site.get(t, "/readyz"); return status == http.StatusServiceUnavailable })
	_, err = io.WriteString(conn, "address=someone@example.org")
	must(t, err)
	_, _ = reader.ReadString('\n') // ends the interim answer
	answer, err := http.ReadResponse(reader, nil)
	must(t, err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusSeeOther {
		t.Errorf("the request is answered by %d", answer.StatusCode)
	}
	must(t, <-site.ended)
}

func TestRunRefuses(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		env  env
		args string
		says string
	}{
		"a demo for the world":                {env{"SAMRUM_ADDR": ":8080"}, "demo", "SAMRUM_ADDR"},
		"a demo on somebody's database":       {env{"DATABASE_URL": "postgres://u@localhost/x"}, "demo", "DATABASE_URL"},
		"to serve by an invented clock":       {env{"SAMRUM_DEMO_CLOCK": "2026-10-01T08:00:00Z"}, "serve", "SAMRUM_DEMO_CLOCK"},
		"to serve the world without a name":   {env{"SAMRUM_ADDR": ":8080"}, "serve", "SAMRUM_BASE_URL"},
		"a link it cannot know":               {env{"SAMRUM_ADDR": ":8080"}, "sign-in a@example.org", "SAMRUM_BASE_URL"},
		"a sign-in without an address":        {nil, "sign-in", "ADDRESS"},
		"a sign-in by name":                   {nil, "sign-in Alma", "no e-mail address"},
		"a practice of an unheard-of country": {nil, "practice new lind a@example.org -country IS", "-country"},
		"a practice with a slug of spaces":    {nil, "practice new Lind_ a@example.org", "slug"},
		"half a command":                      {nil, "practice", "no command"},
		"an unknown command":                  {nil, "fly", "no command"},
		"an argument too many":                {nil, "serve now", "0 arguments"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			vars := env{"SAMRUM_DATA_DIR": t.TempDir()}
			for k, v := range c.env {
				vars[k] = v
			}
			err := run(t.Context(), strings.Fields(c.args), vars.get, io.Discard)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("it says %v", err)
			}
		})
	}
}

func TestAMissingKeysetThatTheOperatorNamedStopsTheStart(t *testing.T) {
	t.Parallel()
	keyset := filepath.Join(t.TempDir(), "keyset.json")
	vars := env{"SAMRUM_KEYSET_FILE": keyset, "DATABASE_URL": pgtest.New(t).URL, "SAMRUM_ADDR": "localhost:0", "SAMRUM_DATA_DIR": t.TempDir()}
	if err := run(t.Context(), []string{"serve"}, vars.get, io.Discard); err == nil || !strings.Contains(err.Error(), keyset) {
		t.Errorf("the start says %v", err)
	}
	call(t, vars, "keys", "new")
	if err := run(t.Context(), []string{"keys", "new"}, vars.get, io.Discard); err == nil || !strings.Contains(err.Error(), "left as it is") {
		t.Errorf("the second keyset says %v", err)
	}
}

// A keyset that has sealed texts and is gone is not made anew.
func TestAMissingKeysetOfSealedTextsStopsTheStart(t *testing.T) {
	t.Parallel()
	db, dir := pgtest.Empty(t), t.TempDir()
	vars := env{"DATABASE_URL": db.URL, "SAMRUM_DATA_DIR": dir, "SAMRUM_ADDR": "localhost:0"}
	call(t, vars, "practice", "new", "lind", "alma@example.net")
	call(t, vars, "sign-in", "alma@example.net") // makes a keyset, since nothing is sealed
	conn, err := pgx.Connect(t.Context(), db.URL)
	must(t, err)
	defer conn.Close(t.Context())
	_, err = conn.Exec(t.Context(), `
		select set_config('app.practice', id::text, false) from practices;
		insert into data_keys (practice_id, wrapped, created_at) select id, decode(repeat('aa', 76), 'hex'), now() from practices`)
	must(t, err)
	must(t, os.Remove(filepath.Join(dir, "keyset.json")))
	for _, args := range [][]string{{"serve"}, {"sign-in", "alma@example.net"}} {
		if err := run(t.Context(), args, vars.get, io.Discard); err == nil || !strings.Contains(err.Error(), "is missing") {
			t.Errorf("%s says %v", args[0], err)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "keyset.json")); err == nil {
		t.Error("a new keyset stands in the old one's place")
	}
}

func TestPracticeNewRefusesATakenSlug(t *testing.T) {
	t.Parallel()
	vars := env{"DATABASE_URL": pgtest.Empty(t).URL, "SAMRUM_DATA_DIR": t.TempDir()}
	call(t, vars, "migrate")
	call(t, vars, "practice", "new", "lind", "alma@example.net")
	call(t, vars, "practice", "new", "-country", "DK", "other", "alma@example.net")
	err := run(t.Context(), []string{"practice", "new", "lind", "petra@example.net"}, vars.get, io.Discard)
	if err == nil || !strings.Contains(err.Error(), postgres.ErrSlugTaken.Error()) {
		t.Errorf("it says %v", err)
	}
}

func TestRoutesNamesEveryGuard(t *testing.T) {
	t.Parallel()
	list := call(t, nil, "routes")
	for _, line := range []string{"GET   /demo ", "GET   /groups/{group}/plan ", "POST  /sign-in/{token} "} {
		if !strings.Contains(list, "\n"+line) {
			t.Errorf("no line %q in\n%s", line, list)
		}
	}
}

func TestHelpNamesEveryCommand(t *testing.T) {
	t.Parallel()
	text := call(t, nil)
	for _, c := range commands {
		if !strings.Contains(text, "samrum "+c.name) {
			t.Errorf("%s is not there", c.name)
		}
	}
}

type env map[string]string

func (e env) get(name string) string { return e[name] }

// call runs a command to its end and returns what it printed.
func call(t *testing.T, vars env, args ...string) string {
	t.Helper()
	if vars == nil {
		vars = env{}
	}
	var out bytes.Buffer
	must(t, run(t.Context(), args, vars.get, &out))
	return out.String()
}

// A running program, and a browser in front of it.
type running struct {
	url    *url.URL
	before []string // the lines printed before the address
	client *http.Client
	cancel context.CancelFunc
	ended  <-chan error
}

// start runs a serving command until it prints its address.
func start(t *testing.T, vars env, command string) running {
	t.Helper()
	if vars["SAMRUM_ADDR"] == "" {
		vars["SAMRUM_ADDR"] = "localhost:0"
	}
	ctx, cancel := context.WithCancel(context.Background())
	printed, out := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		defer close(ended)
		err := run(ctx, []string{command}, vars.get, out)
		out.Close()
		ended <- err
	}()
	t.Cleanup(func() {
		cancel()
		for range ended { // the folder goes when the program is gone
		}
	})
	jar, err := cookiejar.New(nil)
	must(t, err)
	r := running{cancel: cancel, ended: ended, client: &http.Client{Jar: jar, Timeout: time.Minute}}
	lines := bufio.NewScanner(printed)
	for lines.Scan() {
		if _, address, ok := strings.Cut(lines.Text(), " at http"); ok {
			r.url, err = url.Parse("http" + address)
			must(t, err)
			return r
		}
		r.before = append(r.before, lines.Text())
	}
	t.Fatalf("%s ended with %v", command, <-ended)
	return r
}

// stop is what SIGTERM does.
func (r running) stop(t *testing.T) {
	t.Helper()
	r.cancel()
	must(t, <-r.ended)
	if _, err := r.client.Get(r.url.String()); err == nil {
		t.Error("it still answers")
	}
}

func (r running) at(t *testing.T, host string) running {
	t.Helper()
	r.url = &url.URL{Scheme: "http", Host: host}
	return r
}

func (r running) get(t *testing.T, path string) (int, string) {
	t.Helper()
	return read(t)(r.client.Get("http://" + r.url.Host + path))
}

func (r running) post(t *testing.T, path string, form url.Values) (int, string) {
	t.Helper()
	return read(t)(r.client.PostForm("http://"+r.url.Host+path, form))
}

func read(t *testing.T) func(*http.Response, error) (int, string) {
	t.Helper()
	return func(answer *http.Response, err error) (int, string) {
		t.Helper()
		must(t, err)
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		must(t, err)
		return answer.StatusCode, string(body)
	}
}

// dataDir is a folder that the user PostgreSQL runs as may enter, if we are root.
func dataDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	must(t, os.Chmod(filepath.Dir(dir), 0o711))
	return dir
}

func freeAddr(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "localhost:0")
	must(t, err)
	defer listener.Close()
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return "localhost:" + port
}

// waitFor asks again and again, for what happens soon.
func waitFor(t *testing.T, happened func() bool) {
	t.Helper()
	limit, tick := time.After(time.Minute), time.NewTicker(10*time.Millisecond)
	defer tick.Stop()
	for !happened() {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatal("it has not happened within a minute")
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
