package server

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/supervision"
)

// letter puts into the database that a member was asked by letter about a
// session of her group, and returns the link's token.
func (w *world) letter(group, member string, session int) string {
	w.Helper()
	token := "letter-" + group + "-" + member + "-" + supervision.NewTail()
	hash := login.Hash(token)
	w.exec(`insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, created_at)
		select s.practice_id, gen_random_uuid(), s.id, $3, s.starts_at, $4, $5
		from groups g join sessions s on s.practice_id = g.practice_id and s.group_id = g.id
		where g.name = $1 and s.number = $2`, group, session, w.people[member], hash[:], *w.now.Load())
	return token
}

// said reads what stands of a person's answers: coming, bringing, having read.
func (w *world) said(person string) string {
	w.Helper()
	return value[string](w, `
		select concat_ws(' ', coalesce(attends, '-'), coalesce(brings, '-'), coalesce(has_read, '-'))
		from preparations where person_id = $1 order by starts_at desc limit 1`, w.people[person])
}

func TestAMemberAnswersByALettersLink(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	w.wants(w.get("", link), 200, "Mira", "Norr", "1\u00a0december", "9.00–10.30", "!checked", "!Har du läst", "!mira@example.org")
	w.wants(w.post("", link, nil), 422, "Svara på minst en av frågorna")
	if got := w.said("Mira"); got != "- - -" {
		t.Errorf("a form without a choice has said %s", got)
	}
	w.wants(w.post("", link, form("attends", "perhaps")), 422)
	w.wants(w.post("", link, form("brings", "no")), 303)
	w.wants(w.post("", link, form("attends", "yes")), 303)
	if got := w.said("Mira"); got != "yes no -" {
		t.Errorf("she has said %s", got)
	}
	w.wants(w.get("", link), 200, "!checked")
	w.wants(w.post("", link, form("attends", "no", "brings", "later")), 303)
	if got := w.said("Mira"); got != "no later -" {
		t.Errorf("she has said %s", got)
	}
}

// Whose clock shows another time reads both.
func TestALettersPageTellsTheReadersClock(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	w.reads(w.get("", link), 200, "9.00–10.30", "!Tiden gäller i")
	w.exec(`update people set zone = 'Europe/Helsinki' where id = $1`, w.people["Mira"])
	w.reads(w.get("", link), 200, "9.00–10.30", "Tiden gäller i Stockholm, kl. 10.00 hos dig.")
	w.reads(w.get("Mira", paths.Session(norr, 1)), 200, "Tiden gäller i Stockholm, kl. 10.00 hos dig.")
	w.reads(w.get("", link+"/case"), 200, "Stockholm")
}

func TestALettersLinkIsDead(t *testing.T) {
	for name, c := range map[string]struct {
		happens func(w *world)
		says    string
	}{
		"when the session has started":      {func(w *world) { w.setTime(worldStart.Add(8 * 24 * time.Hour)) }, "Träffen har börjat"},
		"when the session has moved":        {func(w *world) { w.exec(`update sessions set starts_at = starts_at + interval '5 minutes'`) }, "Träffen är flyttad"},
		"when the session is cancelled":     {func(w *world) { w.exec(`update sessions set status = 'cancelled'`) }, "Träffen är inställd"},
		"when she is no member that day":    {func(w *world) { w.exec(`update memberships set left_on = '2026-11-30'`) }, "Länken gäller inte längre"},
		"for the next session's as for any": {func(w *world) { w.setTime(worldStart.Add(40 * 24 * time.Hour)) }, "Träffen har börjat"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.session("Norr", "2026-12-01 09:00")
			link := "/m/" + w.letter("Norr", "Mira", 1)
			c.happens(w)
			w.wants(w.get("", link), 410, c.says)
			w.wants(w.post("", link, form("attends", "no")), 410, c.says)
			w.wants(w.post("", link+"/undo", nil), 410)
			if got := w.said("Mira"); got != "- - -" {
				t.Errorf("a dead link has said %s", got)
			}
			w.wants(w.post("", link+"/unsubscribe", form("List-Unsubscribe", "One-Click")), 200, "Du får inga fler påminnelser")
		})
	}
}

func TestATokenThatNoLetterHeldOpensNothing(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	token := w.letter("Norr", "Mira", 1)
	for _, other := range []string{token[1:], token[:len(token)-1], strings.ToUpper(token), token + "x", "%00", "none", strings.Repeat("a", 5000)} {
		for _, path := range []string{"/m/" + other, "/m/" + other + "/unsubscribe"} {
			w.wants(w.get("Mira", path), 410, "Länken gäller inte")
			w.wants(w.post("Mira", path, form("attends", "no", "choice", "stop")), 410)
		}
	}
}

// Why somebody cannot come is the leaders' to read, and goes on its date.
func TestAnAbsence(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	w.wants(w.post("", link, form("attends", "no", "absence", "Barnet har 811228-9874")), 422, "<mark>811228-9874</mark>", "Ta bort personnumret")
	if n := value[int](w, `select count(*)::int from absences`); n != 0 || w.said("Mira") != "- - -" {
		t.Error("what was refused was stored")
	}
	w.wants(w.post("", link, form("attends", "no", "absence", "Fast i ett annat möte")), 303)
	w.wants(w.get("Alma", "/groups/"+norr+"/sessions/1"), 200, "Mira kan inte komma", "Fast i ett annat möte")
	for _, member := range []string{"Sara", "Mira"} {
		w.wants(w.get(member, "/groups/"+norr+"/sessions/1"), 200, "1\u00a0kan inte komma", "!Mira kan inte komma", "!Fast i ett annat möte")
	}
	w.wants(w.get("", link), 200, "!Fast i ett annat möte", "!checked")
	if n := value[int](w, `select count(*)::int from absences where encode(line, 'escape') like '%annat%'`); n != 0 {
		t.Error("the line lies open in the database")
	}
	w.setTime(time.Date(2026, 12, 31, 9, 31, 0, 0, time.UTC))
	_, err := w.Store.Sweep(t.Context())
	w.must(err)
	if n := value[int](w, `select count(*)::int from absences`); n != 0 {
		t.Error("the line outlived its date")
	}
}

func TestAnAbsenceIsUndoneForFiveMinutes(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	w.wants(w.post("", link, form("attends", "no", "absence", "Sjuk")), 303)
	receipt := httptest.NewRequest(http.MethodGet, link, nil)
	receipt.AddCookie(&http.Cookie{Name: "samrum-flash", Value: "prepared_absent"})
	w.wants(w.do("", receipt), 200, "vi har noterat att du inte kan komma", link+"/undo", "Ångra")
	w.wants(w.post("", link+"/undo", nil), 303)
	w.wants(w.post("", link+"/undo", nil), 303)
	if got := w.said("Mira"); got != "- - -" || value[int](w, `select count(*)::int from absences`) != 0 {
		t.Errorf("after undoing she has said %s", got)
	}
	w.wants(w.post("", link, form("attends", "no")), 303)
	w.setTime(worldStart.Add(5 * time.Minute))
	w.wants(w.post("", link+"/undo", nil), 409)
	if got := w.said("Mira"); got != "no - -" {
		t.Errorf("after five minutes she has said %s", got)
	}
}

// A mail program's one click comes from another site without cookies; it is the
// only POST that may.
func TestUnsubscribingByOneClick(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	cross := func(path, body string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Sec-Fetch-Site", "cross-site")
		r.Header.Set("Origin", "https://mail.example")
		r.AddCookie(&http.Cookie{Name: "samrum-flash", Value: "prepared"})
		return w.do("", r)
	}
	wants := func() string {
		return value[string](w, `select array_to_string(letters, ' ') from people where id = $1`, w.people["Mira"])
	}
	w.wants(cross(link, "attends=no"), 403)
	w.wants(cross(link+"/undo", ""), 403)
	w.wants(cross(link+"/unsubscribe", ""), 422, "Påminnelser")
	w.wants(w.get("", link+"/unsubscribe"), 200, "!checked")
	if got := wants(); got != "cases reading summary booking digest" {
		t.Errorf("a bare button left %s", got)
	}
	for range 2 {
		rec := cross(link+"/unsubscribe", "List-Unsubscribe=One-Click")
		w.wants(rec, 200, "Du får inga fler påminnelser", "!ditt svar är noterat")
		if len(rec.Result().Cookies()) > 0 {
			t.Error("a cookie was set")
		}
		if got := wants(); got != "summary booking digest" {
			t.Errorf("one click left %s", got)
		}
	}
	w.step("as a form of several parts", func() {
		w.exec(`update people set letters = '{cases}'`)
		parts := func(name, text string) int {
			r := httptest.NewRequest(http.MethodPost, link+"/unsubscribe", strings.NewReader(
				"--b\r\nContent-Disposition: form-data; name=\""+name+"\"\r\n\r\n"+text+"\r\n--b--\r\n"))
			r.Header.Set("Content-Type", "multipart/form-data; boundary=b")
			return w.do("", r).Code
		}
		for _, c := range []struct {
			name, text string
			status     int
		}{{"List-Unsubscribe", "One-Click", 200}, {"List-Unsubscribe", "One-Clicks", 422}, {"choice", "stop", 422}} {
			if got := parts(c.name, c.text); got != c.status {
				t.Errorf("%s=%s: %d", c.name, c.text, got)
			}
		}
		if got := wants(); got != "" {
			t.Errorf("it left %s", got)
		}
	})
	w.setTime(worldStart.Add(91 * 24 * time.Hour))
	w.exec(`update people set letters = '{cases}'`)
	w.wants(cross(link+"/unsubscribe", "List-Unsubscribe=One-Click"), 200)
	w.setTime(worldStart.Add(98 * 24 * time.Hour))
	w.exec(`update people set letters = '{cases}'`)
	w.wants(cross(link+"/unsubscribe", "List-Unsubscribe=One-Click"), 410)
	if got := wants(); got != "cases" {
		t.Errorf("after 90 days one click left %s", got)
	}
}

func TestAThousandRequestsOnOneToken(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	for range 50 {
		got := w.atOnce(20, func(i int) int { return w.post("", link, form("attends", []string{"yes", "no"}[i%2])).Code })
		if got[303] != 20 {
			t.Fatalf("twenty answers at once were answered %v", got)
		}
	}
	if n := value[int](w, `select count(*)::int from preparations`); n != 1 {
		t.Errorf("%d rows", n)
	}
	w.wants(w.get("", link), 200)
}

func TestAMemberAnswersSignedIn(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	page := "/groups/" + norr + "/sessions/1/preparation"
	w.wants(w.get("Mira", "/groups/"+norr+"/sessions/1"), 200, page)
	w.wants(w.get("Mira", page), 200, "Kommer du?", "!checked")
	w.wants(w.post("Mira", page, form("attends", "no", "absence", "Semester")), 303)
	w.wants(w.get("Mira", page), 200, "checked", "Semester")
	w.exec(`update sessions set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'`)
	w.wants(w.post("Mira", page, form("attends", "no", "seen", "2026-12-01T08:00:00Z")), 409, "ändrats sedan du öppnade")
	w.wants(w.get("Mira", page), 200, "!checked", "!Semester")
	w.wants(w.get("Alma", "/groups/"+norr+"/sessions/1"), 200, "!kan inte komma")
	w.wants(w.get("Sara", page), 200, "!checked")
	w.wants(w.post("Mira", page, form("brings", "now")), 303)
}

// One answer is enough to bring something, and one to take it back; what was
// written meanwhile stays.
func TestBringingSomethingByALetter(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	waiting := func() int {
		return value[int](w, `select count(*)::int from items where status = 'waiting' and author_id = $1`, w.people["Mira"])
	}
	got := w.atOnce(4, func(int) int { return w.post("", link, form("brings", "later")).Code })
	if got[303] != 4 || waiting() != 1 {
		t.Errorf("answered %v, %d items wait", got, waiting())
	}
	w.wants(w.get("Sara", "/groups/"+norr+"/sessions/1"), 200, "Detaljer kommer")
	w.wants(w.post("", link, form("brings", "no")), 303)
	if waiting() != 0 {
		t.Error("what she took back waits")
	}
	w.wants(w.post("", link, form("brings", "later")), 303)
	w.exec(`update items set version = 2 where status = 'waiting'`) // she wrote its words
	w.wants(w.post("", link, form("brings", "no")), 303)
	if waiting() != 1 {
		t.Error("what she wrote is gone")
	}
}

func TestACaseIsWrittenByALetter(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	to := w.post("", link, form("brings", "now")).Header().Get("Location")
	if to != link+"/case" {
		t.Fatalf("it leads to %s", to)
	}
	w.wants(w.get("", to), 200, `action="`+to+`"`, "!Spara utkast", "Träff\u00a01")
	words := form("headline", "En förälder svarar inte längre", "question", "Hur når jag fram igen?", "form_key", supervision.NewFormKey().String())
	w.wants(w.post("", to, form("headline", "Ring +46701740605", "question", "Hur?")), 422, "<mark>")
	w.wantStored(0, 0)
	for range 2 {
		w.wants(w.post("", to, words), 303)
	}
	w.wantStored(1, 1)
	words.Set("question", "Hur når jag fram till henne igen?")
	w.wants(w.post("", to, words), 409, "Hur når jag fram till henne igen?")
	w.wants(w.get("", to), 200, "!svarar inte längre")
	w.wants(w.get("", link), 200, "!svarar inte längre")
	w.wants(w.get("Alma", "/groups/"+norr+"/sessions/1"), 200, "En förälder svarar inte längre", "Mira")
}

// A line that may identify somebody is stored with a reason only.
func TestADoubtfulAbsenceNeedsAReason(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	rec := w.post("", link, form("attends", "no", "absence", "Möte 2026-12-01 om annat"))
	w.wants(rec, 422, `<mark class="doubt">2026-12-01</mark>`, "reason_absence")
	if n := value[int](w, `select count(*)::int from absences`); n != 0 {
		t.Error("it was stored without a reason")
	}
	again := form("attends", "no", "absence", "Möte 2026-12-01 om annat", "reason_absence", "nobody")
	for _, found := range askedFields.FindAllStringSubmatch(rec.Body.String(), -1) {
		again.Add("asked", found[1])
	}
	w.wants(w.post("", link, again), 303)
	if got := value[string](w, `select rule || ' ' || reason from absence_reasons`); got != "full_date nobody" {
		t.Errorf("kept %q", got)
	}
}

// Today says how many cannot come, to whoever leads and to whoever comes.
func TestTodaySaysHowManyCannotCome(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.wants(w.get("Alma", "/today"), 200, "!kan inte komma")
	w.wants(w.post("", "/m/"+w.letter("Norr", "Mira", 1), form("attends", "no")), 303)
	for _, reader := range []string{"Alma", "Sara"} {
		w.wants(w.get(reader, "/today"), 200, "1\u00a0kan inte komma")
	}
	w.wants(w.get("Elin", "/today"), 200, "!kan inte komma")
}

// Readers are counted for leaders, without names, where there is something to
// read.
func TestHowManyHaveRead(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := "/m/" + w.letter("Norr", "Mira", 1)
	w.wants(w.get("", link), 200, "!Har du läst")
	w.readsBook("Samtal i motvind", "2", "3. Att lyssna\n4. Att vänta")
	w.wants(w.get("", link), 200, "Har du läst", "kapitel 3–4")
	w.wants(w.post("", link, form("read", "partly")), 303)
	w.wants(w.post("", "/m/"+w.letter("Norr", "Sara", 1), form("read", "read")), 303)
	w.wants(w.get("Alma", "/groups/"+norr+"/sessions/1"), 200, "1\u00a0har läst · 1\u00a0har en bit kvar")
	w.wants(w.get("Sara", "/groups/"+norr+"/sessions/1"), 200, "!har läst")
}
