package server

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"samrum/internal/paths"
)

const vastNotes = "/groups/" + vast + "/sessions/1/notes"

// autosaves posts a form as a page's script does.
func (w *world) autosaves(as, path string, form url.Values) *httptest.ResponseRecorder {
	w.Helper()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Accept", "application/json")
	return w.do(as, r)
}

// Marker strings of each kind reach exactly those who may read them.
func TestWhoReadsWhichNote(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-12-05' from groups where name = 'Väst'`, w.people["Jonas"])
	for _, n := range []struct{ as, kind, text string }{
		{"Alma", "group", "märke-grupp"},
		{"Alma", "own", "märke-almas"},
		{"Petra", "own", "märke-petras"},
		{"Petra", "log_plan", "märke-plan"},
		{"Alma", "log_observations", "märke-sett"},
		{"Alma", "log_handover", "märke-lämna"},
	} {
		w.wants(w.post(n.as, vastNotes+"/"+n.kind, form("note_"+n.kind, n.text, "version", "0")), 303)
	}
	shared := []string{"märke-grupp", "märke-plan", "märke-sett", "märke-lämna"}
	list := paths.GroupNotes(vast)
	for _, page := range []string{vastNotes, list} {
		w.wants(w.get("Alma", page), 200, append(shared, "märke-almas", "!märke-petras")...)
		w.wants(w.get("Petra", page), 200, append(shared, "märke-petras", "!märke-almas")...)
		w.wants(w.get("Elin", page), 200, "!märke")
		for _, other := range []string{"Bo", "Nora", "Mira", "Farid"} {
			w.wants(w.get(other, page), 404, "!märke")
		}
	}
	w.later(time.Date(2026, 12, 1, 9, 30, 0, 0, time.UTC)) // its end
	w.wants(w.get("Elin", vastNotes), 200, "märke-grupp", "!märke-plan", "!märke-sett", "!märke-lämna", "!märke-almas", "!märke-petras", "!<textarea")
	w.wants(w.get("Elin", list), 200, "märke-grupp", "!märke-plan", "!märke-almas")
	w.wants(w.get("Elin", paths.Session(vast, 1)), 200, "!märke", vastNotes)
	w.later(time.Date(2026, 12, 6, 9, 0, 0, 0, time.UTC))
	w.wants(w.get("Jonas", vastNotes), 200, "!märke") // she came after that day
	w.wants(w.get("Jonas", list), 200, "!märke")
	w.wants(w.post("Elin", vastNotes+"/group", form("note_group", "mitt", "version", "1")), 404)
	if sealed := value[string](w, `select string_agg(encode(note, 'escape'), ' ') from session_notes`); strings.Contains(sealed, "rke-") {
		t.Error("a note stands open in the database")
	}
	if strings.Contains(w.Log.String(), "märke") {
		t.Error("a note stands in the log")
	}
}

func TestANoteOfACancelledSessionIsNotShown(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	w.wants(w.post("Alma", vastNotes+"/group", form("note_group", "märke", "version", "0")), 303)
	w.exec(`update sessions set status = 'cancelled'`)
	w.later(time.Date(2026, 12, 2, 9, 0, 0, 0, time.UTC))
	w.wants(w.get("Elin", vastNotes), 200, "!märke")
	w.wants(w.post("Alma", vastNotes+"/group", form("note_group", "nytt märke", "version", "1")), 409, "nytt märke")
}

// The discretion check comes before anything is stored.
func TestANoteIsReviewed(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	for _, kind := range []string{"group", "own", "log_plan", "log_observations", "log_handover"} {
		path, field := vastNotes+"/"+kind, "note_"+kind
		w.wants(w.post("Alma", path, form(field, "Ring 19121212-1212", "version", "0")), 422, "Ta bort personnumret", "19121212-1212</mark>")
		w.wants(w.autosaves("Alma", path, form(field, "Ring 19121212-1212", "version", "0")), 422, "!1912")
		w.wants(w.post("Alma", path, form(field, strings.Repeat("å", 2001), "version", "0")), 422, "högst 2000 tecken")
		doubted := form(field, "Vi talade om Storgatan 12", "version", "0")
		rec := w.post("Alma", path, doubted)
		w.wants(rec, 422, `name="reason_`+field+`"`)
		doubted["asked"] = hiddenAsked(rec.Body.String())
		doubted.Set("reason_"+field, "public")
		if n := value[int](w, `select count(*)::int from session_notes where kind = $1`, kind); n != 0 {
			t.Errorf("%s: what was refused is stored", kind)
		}
		w.wants(w.post("Alma", path, doubted), 303)
		if got := value[string](w, `select r.rule || ' ' || r.reason from note_reasons r join session_notes n on n.id = r.note_id where n.kind = $1`, kind); got != "street public" {
			t.Errorf("%s: kept the reason %q", kind, got)
		}
	}
	w.wants(w.get("Alma", vastNotes), 200, `value="public" checked`)
	w.wants(w.post("Alma", vastNotes+"/diary", form("note_diary", "x")), 404)
}

// hiddenAsked reads what a refused form asked about.
func hiddenAsked(body string) (asked []string) {
	for _, part := range strings.Split(body, `name="asked" value="`)[1:] {
		mark, _, _ := strings.Cut(part, `"`)
		asked = append(asked, mark)
	}
	return asked
}

// Of two leaders who write at once neither loses anything.
func TestTwoLeadersWriteTheNoteToTheGroup(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	path := vastNotes + "/group"
	w.wants(w.post("Alma", path, form("note_group", "Hennes första", "version", "0")), 303)
	w.wants(w.post("Alma", path, form("note_group", "Hennes första", "version", "0")), 303) // it came twice
	w.wants(w.post("Petra", path, form("note_group", "Den andras ord", "version", "0")), 409, "Så står det nu", "Hennes första", "Den andras ord</textarea>", `name="version" value="1"`)
	w.wants(w.autosaves("Petra", path, form("note_group", "Den andras ord", "version", "0")), 409)
	w.wants(w.post("Petra", path, form("note_group", "Båda delarna", "version", "1")), 303)
	w.wants(w.post("Alma", path, form("note_group", "", "version", "2")), 303)
	w.wants(w.post("Petra", path, form("note_group", "Nytt", "version", "1")), 409, "Nytt</textarea>") // emptied is not forgotten
	var wg sync.WaitGroup
	codes := make(chan int, 8)
	w.signIn("Petra")
	for i := range 8 {
		wg.Go(func() {
			codes <- w.post("Petra", path, form("note_group", strings.Repeat("ord ", i+1), "version", "3")).Code
		})
	}
	wg.Wait()
	close(codes)
	won := 0
	for code := range codes {
		if code == 303 {
			won++
		} else if code != 409 {
			t.Errorf("answered %d", code)
		}
	}
	if won != 1 {
		t.Errorf("%d of 8 at once were stored", won)
	}
}

func TestANoteSavesItself(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	path := vastNotes + "/own"
	for i, text := range []string{"En", "En tanke", "En tanke", ""} {
		rec := w.autosaves("Petra", path, form("note_own", text, "version", []string{"0", "1", "1", "2"}[i]))
		w.wants(rec, 200)
		var saved savedNote
		w.must(json.Unmarshal(rec.Body.Bytes(), &saved))
		want := savedNote{Version: []int{1, 2, 2, 3}[i], Text: "Sparad\u00a08.35"}
		if saved != want {
			t.Errorf("answered %v, want %v", saved, want)
		}
	}
	rec := w.post("Petra", path, form("note_own", "y", "version", "3", "back", "room"))
	if to := rec.Header().Get("Location"); to != "/groups/"+vast+"/sessions/1/room" {
		t.Errorf("leads to %s", to)
	}
	w.setTime(worldStart.AddDate(0, 0, 8)) // her login has run out
	letters := func() int { return value[int](w, `select count(*)::int from sign_ins`) }
	if rec := w.autosaves("Petra", path, form("note_own", "x", "version", "4")); rec.Code != 401 || letters() != 0 {
		t.Errorf("signed out: %d, and %d letters", rec.Code, letters())
	}
	if w.post("Petra", path, form("note_own", "x", "version", "4")); letters() != 1 {
		t.Errorf("the button brings %d letters", letters())
	}
}

// Notes go 30 days after their session, also when it has moved.
func TestNotesGoOnTheirDate(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	w.wants(w.post("Alma", vastNotes+"/group", form("note_group", "märke", "version", "0")), 303)
	w.wants(w.post("Alma", paths.MoveSession(vast, 1), form("date", "2026-12-03", "start_time", "9.00", "length", "90", "version", "1")), 303)
	gone := time.Date(2027, 1, 2, 9, 30, 0, 0, time.UTC)
	w.later(gone)
	w.wants(w.get("Elin", vastNotes), 200, "!märke") // before any sweep
	w.wants(w.post("Alma", vastNotes+"/group", form("note_group", "sent", "version", "1")), 409, "sent")
	w.later(gone.Add(-time.Second))
	w.sweepNow()
	w.wants(w.get("Elin", vastNotes), 200, "märke")
	w.later(gone)
	w.sweepNow()
	if n := value[int](w, `select count(*)::int from session_notes`); n != 0 {
		t.Errorf("%d notes are left", n)
	}
}

// later lets time pass and everybody sign in anew.
func (w *world) later(at time.Time) {
	w.setTime(at)
	clear(w.cookies)
}

func (w *world) sweepNow() {
	w.Helper()
	_, err := w.Store.Sweep(w.Context())
	w.must(err)
}

// A note saves itself every other second while somebody types.
func TestSavingANoteIsCheap(t *testing.T) {
	w := quietWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	w.post("Alma", vastNotes+"/group", form("note_group", "Först", "version", "0"))
	statements, trips := w.Count.cost(func() {
		w.wants(w.autosaves("Alma", vastNotes+"/group", form("note_group", "Sedan", "version", "1")), 200)
	})
	if statements > 6 {
		t.Errorf("%d statements in %d round trips", statements, trips)
	}
	t.Logf("%d statements in %d round trips", statements, trips)
}
