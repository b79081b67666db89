package server

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"samrum/internal/discretion"
	"samrum/internal/mail"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// setupForm is filled in as somebody would, with the code that the log shows.
func (w *world) setupForm(pairs ...string) url.Values {
	w.Helper()
	code, err := w.Server.SetupCode(context.Background())
	w.must(err)
	v := form("code", strings.ToUpper(code), "name", "Lind & Söner", "country", "SE", "language", "sv",
		"phone", "070-174 06 05", "person", "Alma Lind", "address", "Alma@Example.net")
	for i := 0; i < len(pairs); i += 2 {
		v.Set(pairs[i], pairs[i+1])
	}
	return v
}

func TestTheFirstStartLeadsToTheSetup(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	for _, path := range []string{"/", "/today", "/sign-in", "/groups/" + norr, "/nowhere"} {
		if rec := w.get("", path); rec.Code != 303 || rec.Header().Get("Location") != "/setup" {
			t.Errorf("%s leads to %q with %d", path, rec.Header().Get("Location"), rec.Code)
		}
	}
	w.wants(w.get("", "/livez"), 200)
	w.wants(w.get("", "/readyz"), 200)
	w.wants(w.get("", "/setup"), 200, "Kod från starten", "Mottagningens namn")
}

func TestTheSetupMakesAPracticeAndSignsIn(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	b := w.browser()
	done := w.setupForm()
	rec := b.post("/setup", done)
	w.wants(rec, 303)
	if to := rec.Header().Get("Location"); to != "/practice/start" {
		t.Errorf("it leads to %s", to)
	}
	w.wants(b.get("/practice/start"), 200, "Lind &amp; Söner", "tog emot ett provbrev till alma@example.net", "Skapa den första gruppen", "Se dig om med ett exempel")
	w.wants(b.get("/groups/new"), 200)
	w.wants(b.get("/today"), 200, `href="/practice/start"`)
	if letters := w.Mail.Letters(); len(letters) != 1 || letters[0].To != "alma@example.net" || letters[0].Subject != "Provbrev från Samrum" {
		t.Errorf("sent %+v", letters)
	}
	if got := value[string](w, `select slug || ' ' || zone || ' ' || mail from practices`); got != "lind-soner Europe/Stockholm alma@example.net" {
		t.Errorf("the practice is %s", got)
	}
	w.wants(b.get("/setup"), 404)
	w.wants(w.get("", "/setup"), 404)
	w.wants(w.post("", "/setup", done), 404)
	if code, err := w.Server.SetupCode(t.Context()); code != "" || err != nil {
		t.Errorf("the code is still shown: %q, %v", code, err)
	}
}

// The code is the same in programs beside each other, and another in another
// database.
func TestTheSetupCodeBelongsToTheDatabase(t *testing.T) {
	t.Parallel()
	w, other := emptyWorld(t), emptyWorld(t)
	other.exec(`update setup set id = gen_random_uuid()`) // the tests' databases are copies
	beside := New(Options{Store: w.Store, Vault: testVault(t), BaseURL: w.Server.base})
	one, _ := w.Server.SetupCode(t.Context())
	two, _ := beside.SetupCode(t.Context())
	three, _ := other.Server.SetupCode(t.Context())
	if one != two || one == three || len(one) != 14 {
		t.Errorf("the codes are %q, %q and elsewhere %q", one, two, three)
	}
}

// Five wrong codes in ten minutes, in whatever browsers; then the right one
// waits too.
func TestASetupCodeCannotBeGuessed(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	w.wants(w.post("", "/setup", w.setupForm("code", "")), 422, "Fyll i ”Kod från starten”")
	for range 5 {
		w.wants(w.post("", "/setup", w.setupForm("code", "0000-0000-0000")), 422, "Koden stämmer inte", "Lind &amp; Söner")
	}
	w.wants(w.post("", "/setup", w.setupForm()), 422, "För många fel")
	w.setTime(worldStart.Add(10 * time.Minute))
	w.wants(w.post("", "/setup", w.setupForm("code", "0000-0000-0000")), 422, "Koden stämmer inte")
	w.wants(w.post("", "/setup", w.setupForm()), 303)
}

func TestASetupToMendKeepsEverything(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	bad := w.setupForm("slug", "Å!", "country", "GB", "zone", "Mars", "address", "none", "mail", "nor this", "person", "")
	w.wants(w.post("", "/setup", bad), 422, "”Kort namn för adresser” är högst", "”Land, för helgdagar”", "tidszon", "e-postadress", "”Ditt namn", "Å!", "nor this", bad.Get("code"))
	if n := value[int](w, `select count(*)::int from practices`); n != 0 {
		t.Errorf("%d practices were made", n)
	}
}

func TestOfTwoSetupsAtOnceOneCounts(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	sent := w.setupForm()
	codes := make(chan int)
	for range 4 {
		go func() { codes <- w.browser().post("/setup", sent).Code }()
	}
	made := 0
	for range 4 {
		if code := <-codes; code == 303 {
			made++
		} else if code != 404 {
			t.Errorf("another answer: %d", code)
		}
	}
	if n := value[int](w, `select count(*)::int from practices`); made != 1 || n != 1 {
		t.Errorf("%d were told that it is theirs, of %d practices", made, n)
	}
}

type brokenMail struct{}

func (brokenMail) Send(context.Context, mail.Letter) error {
	return errors.New("550 5.7.1 relaying denied")
}

type noMail struct{}

func (noMail) Send(context.Context, mail.Letter) error { return mail.ErrNoServer }

// A mail server that refuses says why on the page, and the practice is there.
func TestARefusedTestLetterSaysWhyAndFailsNothing(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	w.Server.mail = brokenMail{}
	b := w.browser()
	w.wants(b.post("/setup", w.setupForm()), 303)
	w.wants(b.get("/practice/start"), 200, "550 5.7.1 relaying denied", "Mottagningen fungerar ändå", "Skapa den första gruppen")
	w.Server.mail = noMail{}
	w.wants(b.post("/practice/start/letter", nil), 303)
	w.wants(b.get("/practice/start"), 200, "ingen mejlserver är inställd", "!no mail server")
	w.Server.mail = &w.Mail
	w.wants(b.post("/practice/start/letter", nil), 303)
	w.wants(b.get("/practice/start"), 200, "tog emot ett provbrev", "!relaying")
	if log := w.Log.String(); strings.Contains(log, "example.net") || strings.Contains(log, "relaying") {
		t.Errorf("the log holds\n%s", log)
	}
}

// The example is labelled, takes no time, sends nothing, and goes by one click
// with everything that it brought.
func TestAnExampleComesAndGoesWhole(t *testing.T) {
	w := newWorld(t)
	before := w.rows()
	at := w.post("Alma", "/practice/example", nil).Header().Get("Location")
	if again := w.post("Alma", "/practice/example", nil).Header().Get("Location"); again != at {
		t.Errorf("a second click made %s beside %s", again, at)
	}
	w.wants(w.get("Alma", at), 200, "Exempelgruppen", "Det här är ett exempel", "Bim Exempel", "Ett samtal som låste sig", "Ta bort exemplet")
	w.wants(w.get("Alma", at+"/sessions/4"), 200)
	w.wants(w.get("Petra", at), 404)
	w.wants(w.get("Alma", "/practice/start"), 200, "Öppna exempelgruppen")
	w.wants(w.get("Alma", "/groups/"+norr), 200, "!Det här är ett exempel")
	if n := value[int](w, `select count(*)::int from leader_time`); n != 0 {
		t.Errorf("it takes %d times of hers", n)
	}
	w.setTime(worldStart.AddDate(0, 0, 20))
	delete(w.cookies, "Alma")
	delete(w.cookies, "Bo")
	w.wants(w.get("Alma", "/today"), 200, "Exempelgruppen", "!Träffar att avsluta")
	w.wants(w.post("Bo", at+"/example", nil), 404)
	w.wants(w.post("Alma", "/groups/"+norr+"/example", nil), 404)
	w.wants(w.post("Alma", at+"/example", nil), 303)
	w.wants(w.get("Alma", at), 404)
	after := w.rows()
	for table, n := range after {
		if table != "data_keys" && table != "logins" && n != before[table] {
			t.Errorf("%s had %d rows and has %d", table, before[table], n)
		}
	}
}

func (w *world) rows() map[string]int {
	w.Helper()
	rows, _ := w.Above.Query(context.Background(), `select tablename::text from pg_tables where schemaname = 'public'`)
	n := map[string]int{}
	for rows.Next() {
		var table string
		w.must(rows.Scan(&table))
		n[table] = 0
	}
	for table := range n {
		n[table] = value[int](w, `select count(*)::int from `+table)
	}
	return n
}

// What the example's people write passes the check that everybody's words pass.
func TestTheExampleIsDiscreet(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		e := i18n.In(l).ExampleGroup(supervision.Practice{Zone: "Europe/Stockholm", Country: "SE"})
		if _, problems := e.Group.Tidy(); len(problems) > 0 {
			t.Errorf("%s: the group has %v", l, problems)
		}
		for _, d := range e.Items {
			if _, problems := d.Tidy(); len(problems) > 0 {
				t.Errorf("%s: %q has %v", l, d.Headline, problems)
			}
			for _, text := range d.Texts() {
				if found := discretion.Check(text.Text, worldStart); len(found) > 0 {
					t.Errorf("%s: %q holds %v", l, text.Text, found)
				}
			}
		}
	}
}
