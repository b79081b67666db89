package server

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// buttonValue is what the page's button with a name sends.
func buttonValue(rec *httptest.ResponseRecorder, name string) string {
	_, after, _ := strings.Cut(rec.Body.String(), `name="`+name+`" value="`)
	value, _, _ := strings.Cut(after, `"`)
	return value
}

func TestPauseAGroupAndResume(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	settings := w.get("Alma", paths.GroupSettings(norr))
	pause := form("version", buttonValue(settings, "version"))
	w.wants(w.post("Alma", paths.PauseGroup(norr), form("version", "7")), 409)
	w.reads(w.get("Alma", paths.Group(norr)), 200, "!pausad")
	for range 2 { // sent twice it pauses once
		w.wants(w.post("Alma", paths.PauseGroup(norr), pause), http.StatusSeeOther)
	}
	w.step("everybody is told calmly, leaders may resume", func() {
		w.reads(w.get("Alma", paths.Group(norr)), 200, "Gruppen är pausad. Inga mejl går ut.", "Fortsätt", "Träff 1")
		w.reads(w.get("Mira", paths.Group(norr)), 200, "Gruppen är pausad. Planerade träffar ligger kvar.", "!Fortsätt")
		for _, page := range []string{paths.Today, paths.Groups} {
			w.reads(w.get("Alma", page), 200, "Norr Pausad")
		}
		w.reads(w.get("Mira", paths.Today), 200, "Pausad")
	})
	w.step("its sessions keep the leader's time", func() {
		w.wants(w.post("Alma", paths.NewSession(vast), opened(w.get("Alma", paths.NewSession(vast)),
			"date", "2026-12-01", "start_time", "9.30", "place", "online", "place_link", "https://example.org")), 409)
	})
	w.step("no letter leaves, not even one that waits", func() {
		w.wants(w.post("Alma", paths.CancelSession(norr, 1), opened(w.get("Alma", paths.CancelSession(norr, 1)), "reason", "Snö")), http.StatusSeeOther)
		w.wants(w.post("Sara", paths.Leave(norr), nil), http.StatusSeeOther)
		w.setTime(worldStart.Add(6 * time.Minute))
		if told := w.news()["Mira"]; len(told) > 0 {
			t.Errorf("a paused group's letter leaves: %+v", told)
		}
		if _, err := w.leaderLine(); !isNotFound(err) {
			t.Errorf("a paused group's leader gets a line: %v", err)
		}
	})
	for range 2 {
		w.wants(w.post("Alma", paths.ResumeGroup(norr), nil), http.StatusSeeOther)
	}
	w.reads(w.get("Alma", paths.Group(norr)), 200, "!pausad", "!Fortsätt")
	if len(w.news()["Mira"]) != 1 {
		t.Error("a letter that is due after all does not leave")
	}
	w.wants(w.post("Alma", paths.PauseGroup(norr), pause), 409) // opened before it was paused and resumed
}

// An example sends nothing, whatever happens in it.
func TestAnExamplesLettersDoNotLeave(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.exec(`update groups set example = true where name = 'Norr'`)
	w.wants(w.post("Alma", paths.EndGroup(norr), opened(w.get("Alma", paths.EndGroup(norr)))), http.StatusSeeOther)
	if told := w.news()["Mira"]; len(told) > 0 {
		t.Errorf("an example's letter leaves: %+v", told)
	}
}

// endedNorr is a world where Norr has two sessions ahead, an item and an
// invitation, and has just ended.
func endedNorr(t *testing.T) (w *world, item string) {
	w = newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	item = w.item("Norr", "Mira", 1)
	w.invited("Norr", "new@example.org")
	w.runs.Store(true) // what an undoing finds again must not hang on the clock
	w.wants(w.post("Alma", paths.EndGroup(norr), opened(w.get("Alma", paths.EndGroup(norr)))), http.StatusSeeOther)
	w.runs.Store(false)
	w.setTime(worldStart)
	return w, item
}

func TestEndAGroup(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	item := w.item("Norr", "Mira", 1)
	w.invited("Norr", "new@example.org")
	expires, _ := w.expiry(item)
	page := w.get("Alma", paths.EndGroup(norr))
	w.reads(page, 200, "2 kommande träffar ställs in", "får ett mejl var om fem minuter")
	end := opened(page)
	w.session("Norr", "2026-12-22 09:00")
	w.step("another session came meanwhile", func() {
		w.reads(w.post("Alma", paths.EndGroup(norr), end), 409, "Det här har ändrats", "3 kommande träffar")
		w.wants(w.post("Alma", paths.EndGroup(norr), nil), 409)
	})
	end = opened(w.get("Alma", paths.EndGroup(norr)))
	for range 2 {
		w.wants(w.post("Alma", paths.EndGroup(norr), end), http.StatusSeeOther)
	}
	w.wantCalendar("Norr", "1 cancelled 2026-12-01 08:00 90", "2 cancelled 2026-12-15 08:00 90", "3 cancelled 2026-12-22 08:00 90")
	w.step("what waits has lapsed and keeps its date", func() {
		if at, _ := w.expiry(item); !at.Equal(expires) {
			t.Errorf("the words go %v, not %v", at, expires)
		}
		w.sweep()
		w.reads(w.get("Mira", paths.Group(norr)), 200, "Gruppen är avslutad", "En rubrik", "Togs inte upp", "!Anmäl", "!Lämna gruppen")
		w.reads(w.get("Mira", paths.Case(norr, item)), 200, "Hur kan jag förstå", "!Dra tillbaka")
		w.reads(w.get("Alma", paths.Case(norr, item)), 200, "Hur kan jag förstå")
		w.wants(w.get("Farid", paths.Group(norr)), 404)
	})
	w.step("one letter each in five minutes", func() {
		if n := w.letters(); n != 3 {
			t.Errorf("%d letters, want Mira's, Sara's and Jonas's", n)
		}
		news := w.news()["Mira"][0]
		if !news.Ended || len(news.Sessions) != 3 || !news.DueAt.Equal(worldStart.Add(supervision.UndoFor)) {
			t.Errorf("the letter tells %+v", news)
		}
	})
	w.step("lists show it apart, and the practice may be left", func() {
		w.reads(w.get("Alma", paths.Groups), 200, "!Norr", "Väst", "Avslutade grupper")
		w.reads(w.get("Alma", paths.GroupsEnded("", "")), 200, "Norr", "!Väst")
		w.reads(w.get("Alma", paths.Today), 200, "!Norr")
		w.reads(w.get("Mira", paths.Groups), 200, "Avslutade grupper")
	})
	w.step("the invitation is revoked", func() {
		if state := value[string](w, `select state from invitations`); state != "revoked" {
			t.Errorf("it is %s", state)
		}
	})
}

// After the end every route that writes answers 409, and every form leads to
// the group: a new route is refused until somebody says that it only reads.
func TestNobodyWritesInAGroupThatHasEnded(t *testing.T) {
	w, item := endedNorr(t)
	after := map[string]string{ // what may be done after all
		"GET /groups/{group}": "200", "GET /groups/{group}/sessions/{number}": "200", "GET /groups/{group}/cases/{case}": "200",
		"GET /groups/{group}/agenda": "200", "GET /groups/{group}/space": "200", "GET /groups/{group}/evaluation": "200", "GET /groups/{group}/evaluation/talk": "200", "GET /groups/{group}/evaluation/{round}": "404",
		"GET /groups/{group}/evaluation/report/{term}": "200", "GET /groups/{group}/evaluation/report/{term}/csv": "200", "GET /groups/{group}/evaluation/report/{term}/pdf": "200",
		"POST /groups/{group}/evaluation/report/{term}": "303", "POST /groups/{group}/evaluation/report/{term}/seen": "303", // the last report is written after the end
		"GET /groups/{group}/attendance": "200", "GET /groups/{group}/certificates": "200", "POST /groups/{group}/certificates": "303", "GET /groups/{group}/sessions/{number}/attendance": "409", "GET /groups/{group}/reading": "200", "GET /groups/{group}/notes": "200",
		"GET /groups/{group}/cases/{case}/map": "200", "GET /groups/{group}/sessions/{number}/notes": "200",
		"GET /groups/{group}/sessions/{number}/room": "200", "GET /groups/{group}/sessions/{number}/room/live": "204",
		"GET /groups/{group}/members": "200", "GET /groups/{group}/settings": "200", "GET /groups/{group}/delete": "200",
		"GET /groups/{group}/left": "404", "GET /groups/{group}/handed": "404", "POST /groups/{group}/handed": "404", "POST /groups/{group}/left": "404", "POST /groups/{group}/example": "404",
		"POST /groups/{group}/delete": "422", "POST /groups/{group}/end": "303",
	}
	w.must(chi.Walk(w.Handler.(chi.Routes), func(method, pattern string, _ http.Handler, _ ...func(http.Handler) http.Handler) error {
		if !strings.HasPrefix(pattern, "/groups/{group}") || pattern == "/groups/{group}/end/undo" {
			return nil
		}
		path := strings.NewReplacer("{group}", norr, "{number}", "1", "{person}", w.people["Mira"].String(), "{case}", item,
			"{change}", item, "{invitation}", item, "{term}", "2026-2", "{round}", "2026-2-end").Replace(pattern)
		want, ok := after[method+" "+pattern]
		switch rec := w.do("Alma", httptest.NewRequest(method, path, nil)); {
		case ok && want != strconv.Itoa(rec.Code):
			t.Errorf("%s %s: %d, want %s", method, pattern, rec.Code, want)
		case !ok && method == http.MethodPost && rec.Code != http.StatusConflict:
			t.Errorf("%s %s: %d, want 409", method, pattern, rec.Code)
		case !ok && method == http.MethodGet && (rec.Code != http.StatusSeeOther || rec.Header().Get("Location") != paths.Group(norr)):
			t.Errorf("%s %s: %d to %q", method, pattern, rec.Code, rec.Header().Get("Location"))
		}
		return nil
	}))
	rec := w.post("Mira", paths.Cases(norr), aCase())
	w.reads(rec, 409, "Gruppen är avslutad", "Inget sparades")
	w.wants(rec, 409, `name="question"`) // what was typed is kept
}

// Who had the form open when the group ended is a moment too late.
func TestTheStoreRefusesWhatComesAfterTheEnd(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	item, mira := w.item("Norr", "Mira", 1), w.seat("Mira", "aaaa1111")
	lead, err := w.seat("Alma", "aaaa1111").Lead()
	w.must(err)
	w.wants(w.post("Mira", paths.WithdrawCase(norr, item), nil), http.StatusSeeOther)
	w.wants(w.post("Alma", paths.EndGroup(norr), opened(w.get("Alma", paths.EndGroup(norr)))), http.StatusSeeOther)
	id, err := supervision.ParseID[supervision.CaseItem](item)
	w.must(err)
	if err = w.Store.UndoWithdrawal(w.Context(), mira, id); !errors.Is(err, supervision.ErrEnded) {
		t.Errorf("an item waits again: %v", err)
	}
	at := worldStart.Add(240 * time.Hour)
	err = w.Store.AddSession(w.Context(), lead, 2, postgres.Slot{Starts: at, Ends: at.Add(time.Hour)}, somewhere)
	if !errors.Is(err, supervision.ErrEnded) {
		t.Errorf("a session is added: %v", err)
	}
	if _, err = w.Store.Invite(w.Context(), lead, []supervision.Invitee{{Address: "late@example.org"}}, nil); !errors.Is(err, supervision.ErrEnded) {
		t.Errorf("somebody is invited: %v", err)
	}
}

func TestAnEndIsUndoneWithinFiveMinutes(t *testing.T) {
	w, item := endedNorr(t)
	w.setTime(worldStart.Add(4 * time.Minute))
	w.reads(w.get("Alma", paths.Group(norr)), 200, "Du kan ångra till 8.40", "Ångra")
	w.step("its time was given away meanwhile", func() {
		w.session("Väst", "2026-12-15 09:30")
		w.reads(w.post("Alma", paths.ReopenGroup(norr), nil), 409, "Tiden är upptagen", "Väst")
		w.exec(`delete from sessions s using groups g where g.id = s.group_id and g.name = 'Väst'`)
	})
	for range 2 {
		w.wants(w.post("Alma", paths.ReopenGroup(norr), nil), http.StatusSeeOther)
	}
	w.wantCalendar("Norr", "1 planned 2026-12-01 08:00 90", "2 planned 2026-12-15 08:00 90")
	w.reads(w.get("Mira", paths.Case(norr, item)), 200, "Väntar", "Dra tillbaka")
	w.setTime(worldStart.Add(6 * time.Minute))
	if told := w.news()["Mira"]; len(told) > 0 {
		t.Errorf("a letter leaves for what was undone: %+v", told)
	}
	if state := value[string](w, `select state from invitations`); state != "sent" {
		t.Errorf("the invitation is %s", state)
	}
}

func TestAGroupIsReopenedLater(t *testing.T) {
	w, item := endedNorr(t)
	w.setTime(worldStart.Add(time.Hour))
	w.reads(w.get("Mira", paths.Group(norr)), 200, "!Öppna igen")
	w.wants(w.post("Mira", paths.ReopenGroup(norr), nil), 404)
	w.reads(w.get("Alma", paths.GroupSettings(norr)), 200, "Öppna igen", "!Spara")
	w.wants(w.post("Alma", paths.ReopenGroup(norr), nil), http.StatusSeeOther)
	w.wantCalendar("Norr", "1 cancelled 2026-12-01 08:00 90", "2 cancelled 2026-12-15 08:00 90")
	w.reads(w.get("Mira", paths.Case(norr, item)), 200, "Togs inte upp")
	w.wants(w.get("Alma", paths.Plan(norr)), 200)
	w.wants(w.post("Mira", paths.Cases(norr), aCase("form_key", supervision.NewFormKey().String())), http.StatusSeeOther)
}

// A leaver's words go with her, also when the group ends in between.
func TestALeaversLapsedWordsGo(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	item := w.item("Norr", "Mira", 1)
	w.wants(w.post("Mira", paths.Leave(norr), nil), http.StatusSeeOther)
	w.wants(w.post("Alma", paths.EndGroup(norr), opened(w.get("Alma", paths.EndGroup(norr)))), http.StatusSeeOther)
	w.sweep()
	if w.texts() != 1 {
		t.Error("the words go before the leaving is final")
	}
	w.setTime(worldStart.Add(6 * time.Minute))
	w.sweep()
	if w.texts() != 0 || value[string](w, `select status from items where id::text = $1`, item) != "withdrawn" {
		t.Error("a leaver's words stay")
	}
}

// Who leads ended groups only may leave the practice.
func TestALeadOfEndedGroupsMayLeaveThePractice(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	leave := func() *httptest.ResponseRecorder {
		return w.post("Petra", paths.LeavePractice, url.Values{"practice": {value[string](w, `select id::text from practices where slug = 'lindqvist'`)}})
	}
	w.reads(leave(), 422, "träffar framför sig")
	w.wants(w.post("Alma", paths.EndGroup(vast), opened(w.get("Alma", paths.EndGroup(vast)))), http.StatusSeeOther)
	w.wants(leave(), http.StatusSeeOther)
	w.wants(w.get("Petra", paths.Group(vast)), 404)
}

// A group that runs again is led by those who are still there.
func TestAReopenedGroupIsLedByWhoIsStillThere(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	w.exec(`update groups set lead_id = $1, co_lead_id = $2, next_lead_id = $1, next_co_lead_id = $2, next_from = '2027-01-01' where name = 'Väst'`, w.people["Petra"], w.people["Alma"])
	w.wants(w.post("Alma", paths.EndGroup(vast), opened(w.get("Alma", paths.EndGroup(vast)))), http.StatusSeeOther)
	w.wants(w.post("Petra", paths.LeavePractice, form("practice", w.practiceOf("lindqvist"))), http.StatusSeeOther)
	w.wants(w.post("Alma", paths.ReopenGroup(vast), nil), http.StatusSeeOther)
	w.reads(w.get("Alma", paths.Group(vast)), 200, "Handledare Alma", "!Petra")
	w.wantTaken("Väst", "1 Alma")
	w.wants(w.post("Alma", paths.LeavePractice, form("practice", w.practiceOf("lindqvist"))), 422)
}

func TestDeleteAGroupThatWasNeverUsed(t *testing.T) {
	w := newWorld(t)
	w.group("Ny", "dddd4444", "lindqvist", "Alma", "")
	const ny = "ny-dddd4444"
	w.session("Ny", "2026-12-01 09:00")
	w.invited("Ny", "new@example.org")
	rec := w.post("Alma", paths.DeleteGroup(ny), form("name", "ny"))
	w.reads(rec, 422, "precis som det står")
	w.wants(rec, 422, `value="ny"`)
	w.wants(w.post("Alma", paths.DeleteGroup(ny), form("name", " Ny ")), http.StatusSeeOther)
	w.wants(w.get("Alma", paths.Group(ny)), 404)
	w.wants(w.post("Alma", paths.DeleteGroup(ny), form("name", "Ny")), 404)
	if n := value[int](w, `select (select count(*) from sessions)::int + (select count(*) from invitations)::int + (select count(*) from leader_time)::int`); n != 0 {
		t.Errorf("%d rows are left", n)
	}
	w.step("a used one offers to end instead, and says why", func() {
		rec := w.post("Alma", paths.DeleteGroup(norr), form("name", "Norr"))
		w.reads(rec, 409, "Gruppen har använts", "Avsluta gruppen", "!Ta bort för alltid")
		w.reads(w.get("Alma", paths.DeleteGroup(norr)), 200, "Gruppen har använts")
		w.wants(w.get("Alma", paths.Group(norr)), 200)
	})
	w.step("so does one whose session has begun", func() {
		w.group("Begun", "eeee5555", "lindqvist", "Petra", "")
		w.session("Begun", "2026-11-24 08:30")
		w.wants(w.post("Petra", paths.DeleteGroup("x-eeee5555"), form("name", "Begun")), 409)
	})
}

// Somebody accepts, or registers, while the group is being deleted: either is
// first, and nothing is half.
func TestAGroupIsDeletedWhileSomebodyJoins(t *testing.T) {
	w := newWorld(t)
	for i := range 6 {
		tail := "ffff000" + string(rune('0'+i))
		w.group("Race", tail, "lindqvist", "Alma", "")
		w.exec(`update groups set name = 'Race' || $1 where tail = $1`, tail)
		link := paths.Invitation(tail + "@example.org")
		w.invited("Race"+tail, tail+"@example.org")
		var wg sync.WaitGroup
		var deleted, joined int
		w.signIn("Alma")
		wg.Go(func() { deleted = w.post("Alma", paths.DeleteGroup("x-"+tail), form("name", "Race"+tail)).Code })
		wg.Go(func() { joined = w.post("", link, form("answer", "accept", "name", "Nova")).Code })
		wg.Wait()
		left := value[int](w, `select count(*)::int from groups where tail = $1`, tail)
		members := value[int](w, `select count(*)::int from memberships m join groups g on g.id = m.group_id where g.tail = $1`, tail)
		if (deleted == http.StatusSeeOther) != (left == 0) || left == 1 && members != 1 {
			t.Errorf("deleting answers %d, joining %d; %d groups with %d members are left", deleted, joined, left, members)
		}
	}
}
