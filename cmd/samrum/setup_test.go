package main

import (
	"net/url"
	"strings"
	"testing"

	"samrum/internal/postgres/pgtest"
)

// The first start prints the code of the setup; with it the practice is made,
// and the next start prints none.
func TestTheFirstStartPrintsTheSetupCode(t *testing.T) {
	t.Parallel()
	vars := env{"SAMRUM_DATA_DIR": dataDir(t), "DATABASE_URL": pgtest.Empty(t).URL}
	site := start(t, vars, "serve")
	said := strings.Join(site.before, "\n")
	_, code, found := strings.Cut(said, "/setup and type the code ")
	if !found {
		t.Fatalf("it says %q", said)
	}
	if status, page := site.get(t, "/today"); status != 200 || !strings.Contains(page, `name="code"`) {
		t.Errorf("the first page answers %d:\n%s", status, page)
	}
	status, page := site.post(t, "/setup", url.Values{
		"code": {code}, "name": {"Lind"}, "country": {"SE"}, "language": {"sv"}, "person": {"Alma"}, "address": {"alma@example.net"},
	})
	if status != 200 || !strings.Contains(page, "SAMRUM_SMTP_URL") {
		t.Errorf("the setup answers %d:\n%s", status, page)
	}
	site.stop(t)
	again := start(t, vars, "serve")
	if strings.Contains(strings.Join(again.before, "\n"), "/setup") {
		t.Errorf("the second start says %q", again.before)
	}
	again.stop(t)
}
