package server

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

const settings = "/practice/settings"

// newDetails is Lindqvist's form with some fields changed.
func newDetails(version string, changed ...string) url.Values {
	return with(form("version", version, "name", "Lindqvist", "slug", "lindqvist", "phone", "070-174 06 05", "mail", "lindqvist@example.org", "language", "sv"), changed...)
}

func TestAnAdministratorChangesThePracticesDetails(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Nora", "/me"), 200, `href="/practice/settings"`)
	w.wants(w.get("Petra", "/me"), 200, `!href="/practice/settings"`)
	w.wants(w.get("Nora", settings), 200, `value="lindqvist@example.org"`, "Alla kan läsa det", "samrum.test/p/lindqvist", `name="version" value="1"`)
	for range 2 { // a double click
		w.wants(w.post("Nora", settings, newDetails("1", "name", "Samtalsrummet", "phone", "", "mail", "HEJ@example.org", "language", "da")), 303)
	}
	w.wants(w.get("Nora", settings), 200, `name="version" value="2"`, `value="Samtalsrummet"`)
	w.wants(w.in("fi", "/p/lindqvist"), 200, `<html lang="da"`, "Samtalsrummet", "hej@example.org", "!070-174")
	w.wants(w.in("fi", "/p/berg"), 200, `<html lang="sv"`, "Berg", "berg@example.org")
}

func TestAnOldAddressLeadsOn(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Nora", settings, newDetails("1", "slug", "samtalsrummet")), 303)
	for old, now := range map[string]string{
		"/p/lindqvist":               "/p/samtalsrummet",
		"/p/lindqvist?lang=da":       "/p/samtalsrummet?lang=da",
		"/p/lindqvist/faq?a=1&b=%26": "/p/samtalsrummet/faq?a=1&b=%26",
		"/p/lindqvist/about":         "/p/samtalsrummet/about",
	} {
		rec := w.get("", old)
		if to := rec.Header().Get("Location"); rec.Code != 301 || to != now {
			t.Errorf("%s leads to %s (%d), want %s", old, to, rec.Code, now)
		}
		if kept := rec.Header().Get("Cache-Control"); !strings.Contains(kept, "no-store") {
			t.Errorf("browsers may keep that %s leads on: %q", old, kept)
		}
	}
	w.wants(w.get("", "/p/samtalsrummet/faq?lang=sv"), 200, `<link rel="canonical" href="http://samrum.test/p/samtalsrummet/faq?lang=sv">`, "!/p/lindqvist")
	w.wants(w.get("", "/p/lindqvist/nothing"), 404)
	w.wants(w.get("Nora", settings), 200, "<li>samrum.test/p/lindqvist</li>")
	rec := httptest.NewRecorder()
	w.Server.leadOn(rec, httptest.NewRequest(http.MethodPost, "/p/lindqvist/book/intro", nil), "lindqvist", "samtalsrummet")
	if to := rec.Header().Get("Location"); rec.Code != 308 || to != "/p/samtalsrummet/book/intro" {
		t.Errorf("a form sent to the old address goes to %s (%d)", to, rec.Code)
	}

	w.wants(w.post("Nora", settings, newDetails("2", "slug", "rummet")), 303)
	if to := w.get("", "/p/lindqvist").Header().Get("Location"); to != "/p/rummet" {
		t.Errorf("the oldest address leads to %s", to)
	}
	w.wants(w.post("Nora", settings, newDetails("3")), 303) // she takes her first one back
	w.wants(w.get("", "/p/lindqvist"), 200, "Lindqvist")
	if to := w.get("", "/p/rummet").Header().Get("Location"); to != "/p/lindqvist" {
		t.Errorf("the left address leads to %s", to)
	}
}

func TestNobodyTakesAnothersAddress(t *testing.T) {
	w := newWorld(t)
	w.exec(`update practice_people set administers = true where person_id = $1`, w.people["Bo"])
	w.wants(w.post("Nora", settings, newDetails("1", "slug", "samtalsrummet")), 303)
	for _, slug := range []string{"lindqvist", "samtalsrummet"} {
		w.wants(w.post("Bo", settings, newDetails("1", "name", "Berg", "slug", slug)), 422, "har eller har haft", `value="`+slug+`"`)
		_, err := postgres.NewOwner(w.Above, w.time).CreatePractice(t.Context(), supervision.Practice{
			Slug: slug, Name: "Ny", Zone: "UTC", Country: "SE", Languages: []supervision.Language{"sv"},
		}, postgres.Someone{Name: "Ny", Address: "ny@example.org", Language: "sv"})
		if err == nil || !strings.Contains(err.Error(), postgres.ErrSlugTaken.Error()) {
			t.Errorf("a new practice takes %s: %v", slug, err)
		}
	}
	if n := value[int](w, `select count(*)::int from practices`); n != 2 {
		t.Errorf("%d practices", n)
	}
	w.wants(w.in("sv", "/p/berg"), 200, "Berg")
}

func TestDetailsThatAreRefused(t *testing.T) {
	w := newWorld(t)
	for _, wrong := range [][2]string{{"name", ""}, {"slug", ""}, {"slug", "Å"}, {"slug", "help"}, {"slug", "-a"}, {"mail", "a@b"}, {"phone", strings.Repeat("1", 41)}, {"language", "fi"}} {
		w.wants(w.post("Nora", settings, newDetails("1", wrong[0], wrong[1])), 422, "Fel: ", `href="#`+wrong[0]+`"`, `name="version" value="1"`)
	}
	w.wants(w.get("", "/p/lindqvist"), 200, "Lindqvist")
}

func TestStaleDetailsAreKept(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", settings, newDetails("1", "phone", "")), 303)
	w.wants(w.post("Nora", settings, newDetails("1", "slug", "samtalsrummet")), 409, `value="samtalsrummet"`, "Nu: Telefon", "!Nu: Mottagningens namn", `name="version" value="2"`)
	w.wants(w.get("", "/p/samtalsrummet"), 404)
	w.wants(w.post("Nora", settings, newDetails("2", "slug", "samtalsrummet")), 303)
	w.wants(w.get("", "/p/samtalsrummet"), 200)
}

func TestTwoTakeAnAddressAtOnce(t *testing.T) {
	w := newWorld(t)
	w.exec(`update practice_people set administers = true where person_id = $1`, w.people["Bo"])
	for name, pair := range map[string]struct {
		names  [2]string
		refuse int
	}{"two of a practice": {[2]string{"Alma", "Nora"}, 409}, "two practices": {[2]string{"Nora", "Bo"}, 422}} {
		w.exec(`update practices set version = 1`)
		slug := strings.ReplaceAll(name, " ", "-")
		codes := make([]int, 2)
		var group sync.WaitGroup
		for i, who := range pair.names {
			w.signIn(who)
			group.Go(func() {
				codes[i] = w.post(who, settings, newDetails("1", "slug", slug, "phone", who)).Code
			})
		}
		group.Wait()
		if codes[0]+codes[1] != 303+pair.refuse {
			t.Errorf("%s at once got %v", name, codes)
		}
		if n := value[int](w, `select count(*)::int from practices where slug = $1`, slug); n != 1 {
			t.Errorf("%d practices have %s", n, slug)
		}
	}
}

// Whoever stops administering between the page and the form changes nothing,
// also where the program would let her.
func TestTheDatabaseAsksWhoAdministers(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct {
		who, slug string
		may       bool
	}{{"Petra", "lindqvist", false}, {"Nora", "berg", false}, {"Nora", "lindqvist", true}} {
		w.signIn(c.who)
		changed := value[*int](w, `
			with here as materialized (select set_config('app.practice', id::text, true) from practices where slug = $2)
			select change_practice((select id_hash from logins where person_id = $1), 1, 'X', $2, '', '', '{sv}') from here`, w.people[c.who], c.slug)
		if (changed != nil) != c.may {
			t.Errorf("%s changes %s: %v", c.who, c.slug, changed != nil)
		}
	}
}
