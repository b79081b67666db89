package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"samrum/internal/localpg"
)

// asProgram makes the test binary be the program itself, for tests that kill it.
const asProgram = "SAMRUM_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// A child is the program in a process of its own.
type child struct {
	running
	process *exec.Cmd
	log     *lockedBuffer // all it writes to standard error
}

func startChild(t *testing.T, dir string) child {
	t.Helper()
	c := child{process: exec.Command(os.Args[0], "demo"), log: &lockedBuffer{}}
	c.process.Env = append(os.Environ(), asProgram+"=1", "SAMRUM_DATA_DIR="+dir, "SAMRUM_ADDR=localhost:0",
		"SAMRUM_DEMO_CLOCK=2026-11-24T07:35:00Z", "DATABASE_URL=")
	c.process.Stderr = c.log
	printed, err := c.process.StdoutPipe()
	must(t, err)
	must(t, c.process.Start())
	t.Cleanup(func() {
		_ = c.process.Process.Kill()
		_ = c.process.Wait()
		waitFor(t, func() bool { // PostgreSQL ends by itself, a little later
			return len(mustGlob(t, filepath.Join(dir, "postgres", "pg*", "data", "postmaster.pid"))) == 0
		})
	})
	jar, err := cookiejar.New(nil)
	must(t, err)
	c.client = &http.Client{Jar: jar, Timeout: time.Minute}
	lines := bufio.NewScanner(printed)
	for lines.Scan() {
		if _, address, ok := strings.Cut(lines.Text(), " at http"); ok {
			c.url, err = url.Parse("http" + address)
			must(t, err)
			return c
		}
	}
	t.Fatalf("the program ended: %s", c.log)
	return c
}

func (c child) kill(t *testing.T) {
	t.Helper()
	must(t, c.process.Process.Signal(syscall.SIGKILL))
	_ = c.process.Wait()
}

var caseLink = regexp.MustCompile(`href="(/groups/[^"]+/cases/new\?session=\d+)"`)

// bring registers a case as Mira, from her start page, and returns the answer.
func (c child) bring(t *testing.T, fields url.Values) (int, string) {
	t.Helper()
	c.post(t, "/demo", url.Values{"person": {"mira.solkvist@example.org"}})
	_, today := c.get(t, "/today")
	link := caseLink.FindStringSubmatch(today)
	if link == nil {
		t.Fatalf("no way to bring a case from\n%s", today)
	}
	form, _, _ := strings.Cut(link[1], "/new")
	return c.post(t, form, fields)
}

// What was acknowledged is there after the program and its PostgreSQL were
// killed, and the same form sent again does not double it.
func TestAKilledProgramKeepsWhatItAcknowledged(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	fields := url.Values{
		"headline": {"Kvar efter strömavbrottet"}, "question": {"Finns det kvar?"}, "form_key": {"6f1c2d1e-7a53-4a53-9d0e-0d6d5f1e2a3b"},
	}
	for round := range 2 {
		c := startChild(t, dir)
		status, page := c.bring(t, fields)
		if status != http.StatusOK || strings.Count(page, "Kvar efter strömavbrottet") != 1 {
			t.Fatalf("round %d: %d, the headline stands %d times", round, status, strings.Count(page, "Kvar efter strömavbrottet"))
		}
		c.kill(t)
	}
	c := startChild(t, dir)
	c.post(t, "/demo", url.Values{"person": {"alma@example.net"}})
	_, today := c.get(t, "/today")
	group := regexp.MustCompile(`href="(/groups/familjeratten-norr-[^"/]+)"`).FindStringSubmatch(today)
	if group == nil {
		t.Fatalf("no group in\n%s", today)
	}
	if _, page := c.get(t, group[1]); strings.Count(page, "Kvar efter strömavbrottet") != 1 {
		t.Error("after three starts the case is not there once")
	}
}

// Another keyset, put or made in place of the one that sealed the texts, stops
// the start with the reason.
func TestAWrongKeysetStopsTheStart(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	startChild(t, dir).kill(t) // the sample has sealed texts
	must(t, os.Rename(filepath.Join(dir, "keyset.json"), filepath.Join(dir, "lost.json")))
	vars := env{"SAMRUM_DATA_DIR": dir, "SAMRUM_ADDR": "localhost:0", "SAMRUM_DEMO_CLOCK": "2026-11-24T07:35:00Z"}
	err := run(t.Context(), []string{"demo"}, vars.get, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "put back the keyset that sealed them") {
		t.Errorf("the start says %v", err)
	}
}

// A whole journey leaves no word of a case in the database's dump, in the
// program's log or in PostgreSQL's.
func TestNoWordOfACaseIsLeftInTheClear(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	c := startChild(t, dir)
	const marker = "Markörord"
	words := func(of string) url.Values {
		return url.Values{
			"headline": {marker + "rubrik" + of}, "question": {marker + "fråga" + of}, "situation": {marker + "läget" + of},
			"affected": {marker + "känns" + of}, "own_line": {marker + "eget" + of}, "wishes": {"advice"},
		}
	}
	if status, page := c.bring(t, words("")); status != 200 || !strings.Contains(page, marker+"rubrik") {
		t.Fatalf("bringing a case answers %d", status)
	}
	refused := words("vägrad")
	refused.Set("situation", marker+" 19121212-1212 skriv till anna@example.org")
	if status, _ := c.bring(t, refused); status != http.StatusUnprocessableEntity {
		t.Fatalf("an identity number answers %d", status)
	}
	odd := words("udda")
	odd.Set("question", marker+"\x00\xff")
	c.bring(t, odd)
	long := words("lång")
	long.Set("headline", marker+strings.Repeat("å", 100))
	c.bring(t, long)
	must(t, c.process.Process.Signal(syscall.SIGTERM))
	must(t, c.process.Wait())
	found := map[string]string{"the program's log": c.log.String(), "the dump": dump(t, dir)}
	must(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && strings.Contains(d.Name(), "log") && !d.IsDir() {
			text, err := os.ReadFile(path)
			found[path] = string(text)
			return err
		}
		return err
	}))
	for where, text := range found {
		if strings.Contains(text, marker) {
			t.Errorf("%s holds words of a case", where)
		}
	}
	if len(found) < 3 || !strings.Contains(found["the dump"], "item_texts") {
		t.Errorf("too little was searched: %d places", len(found))
	}
}

// dump starts the demonstration's PostgreSQL and dumps all of it, jobs too.
func dump(t *testing.T, dir string) string {
	t.Helper()
	folders, err := filepath.Glob(filepath.Join(dir, "*", "pg*"))
	must(t, err)
	folders = append(folders, mustGlob(t, filepath.Join(dir, "pg*"))...)
	if len(folders) == 0 {
		t.Fatalf("no data folder below %s", dir)
	}
	pg, err := localpg.Start(context.Background(), localpg.Options{Dir: filepath.Dir(folders[0]), BinDir: os.Getenv("SAMRUM_PG_BIN")})
	must(t, err)
	defer func() { must(t, pg.Stop()) }()
	out, err := exec.Command(filepath.Join(pg.BinDir, "pg_dump"), "--inserts", pg.SuperURL("demo_20261124")).CombinedOutput()
	if err != nil {
		t.Fatalf("pg_dump: %v\n%s", err, out)
	}
	return string(out)
}

func mustGlob(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(pattern)
	must(t, err)
	slices.Sort(found)
	return found
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}
