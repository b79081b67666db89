package server

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"samrum/internal/paths"
)

// A roomWorld is the group Norr, led by Alma and Petra, on the morning of its
// session at nine: Mira, Sara and Jonas are its members.
type roomWorld struct {
	*world
	n int // the session's number
}

func newRoom(t *testing.T) *roomWorld {
	t.Helper()
	w := newWorld(t)
	return roomOf(w)
}

func roomOf(w *world) *roomWorld {
	w.Helper()
	w.exec(`update groups set co_lead_id = $1 where name = 'Norr'`, w.people["Petra"])
	r := &roomWorld{world: w, n: w.session("Norr", "2026-11-24 09:00")}
	w.session("Norr", "2026-12-08 09:00")
	return r
}

// clock sets the time in Stockholm on the session's day.
func (w *roomWorld) clock(local string) {
	w.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04:05", "2026-11-24 "+local, stockholm)
	w.must(err)
	w.setTime(at.UTC())
}

var stockholm = mustZone("Europe/Stockholm")

func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return zone
}

func (w *roomWorld) see(as string) string {
	w.Helper()
	rec := w.get(as, paths.Room(norr, w.n))
	w.wants(rec, http.StatusOK)
	return rec.Body.String()
}

var formKeyIn = regexp.MustCompile(`name="form_key" value="([^"]+)"`)

// key reads the form key of a page.
func (w *roomWorld) key(as string) string {
	w.Helper()
	found := formKeyIn.FindStringSubmatch(w.see(as))
	if found == nil {
		w.Fatal("the room has no form key")
	}
	return found[1]
}

var versionIn = regexp.MustCompile(`name="version" value="(\d+)"`)

// version reads on which state of the clock buttons are pressed.
func (w *roomWorld) version(as string) string {
	w.Helper()
	found := versionIn.FindStringSubmatch(w.see(as))
	if found == nil {
		w.Fatal("the room has no clock")
	}
	return found[1]
}

func (w *roomWorld) open(as string) {
	w.Helper()
	w.wants(w.post(as, paths.Room(norr, w.n), url.Values{}), http.StatusSeeOther)
}

func (w *roomWorld) here(as string, who ...string) {
	w.Helper()
	for _, name := range who {
		w.wants(w.post(as, paths.RoomRound(norr, w.n), url.Values{"person": {w.people[name].String()}, "here": {"yes"}}), http.StatusSeeOther)
	}
}

// plan presses a button of the plan on a fresh page.
func (w *roomWorld) plan(as, do string, more ...string) *httptest.ResponseRecorder {
	w.Helper()
	form := url.Values{"form_key": {w.key(as)}, "do": {do}}
	for i := 0; i+1 < len(more); i += 2 {
		form.Add(more[i], more[i+1])
	}
	return w.post(as, paths.RoomPlan(norr, w.n), form)
}

func (w *roomWorld) start(as string) *httptest.ResponseRecorder {
	w.Helper()
	return w.post(as, paths.RoomStart(norr, w.n), url.Values{})
}

// press presses a button of the clock on a fresh page.
func (w *roomWorld) press(as, do string, more ...string) *httptest.ResponseRecorder {
	w.Helper()
	return w.pressAt(as, w.version(as), do, more...)
}

func (w *roomWorld) pressAt(as, version, do string, more ...string) *httptest.ResponseRecorder {
	w.Helper()
	form := url.Values{"version": {version}, "do": {do}}
	for i := 0; i+1 < len(more); i += 2 {
		form.Add(more[i], more[i+1])
	}
	return w.post(as, paths.RoomClock(norr, w.n), form)
}

// running opens the room, notes everybody, plans and starts the clock at 9.10.
func (w *roomWorld) running() {
	w.Helper()
	w.clock("09:00:00")
	w.open("Alma")
	w.here("Alma", "Mira", "Sara", "Jonas")
	w.wants(w.plan("Alma", "plan"), http.StatusSeeOther)
	w.clock("09:10:00")
	w.wants(w.start("Alma"), http.StatusSeeOther)
}

func TestRoom(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"a leader opens it on the day, and members follow": func(t *testing.T, w *roomWorld) {
			w.wants(w.get("Mira", paths.Room(norr, w.n)), http.StatusOK, "Rummet är inte öppet än", "!Öppna rummet")
			w.open("Alma")
			w.wants(w.get("Petra", paths.Room(norr, w.n)), http.StatusOK, "Hur är du här i dag?", "Sara")
			w.wants(w.get("Mira", paths.Room(norr, w.n)), http.StatusOK, "Hur är du här i dag?", "!Vi planerar tiden</button>")
		},
		"it is not opened on the day before": func(t *testing.T, w *roomWorld) {
			w.setTime(worldStart.AddDate(0, 0, -1))
			w.wants(w.post("Alma", paths.Room(norr, w.n), url.Values{}), http.StatusConflict, "Rummet är inte öppet än")
		},
		"fewer than three: one line, and three ways on": func(t *testing.T, w *roomWorld) {
			w.open("Alma")
			w.here("Alma", "Mira", "Sara")
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "2 här: håll träffen, gör den kort eller ställ in den.", "Kort form", "Ställ in träffen")
			w.wants(w.plan("Alma", "short"), http.StatusSeeOther)
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "av 56 minuter")
		},
		"texts are the leaders' until the group plans its time, open until the end, then sealed again": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			question := "Hur kan jag förstå"
			sees := func(as string, yes bool) {
				t.Helper()
				mark := map[bool]string{true: question, false: "!" + question}[yes]
				w.wants(w.get(as, paths.Room(norr, w.n)), http.StatusOK, mark)
				w.wants(w.get(as, paths.Case(norr, id)), http.StatusOK, mark)
			}
			w.clock("09:00:00")
			w.open("Alma")
			w.wants(w.get("Mira", paths.Case(norr, id)), http.StatusOK, "!"+question)
			w.plan("Alma", "plan")
			sees("Mira", true)
			sees("Petra", true)
			w.start("Alma")
			w.clock("09:40:00")
			sees("Mira", true)
			w.close("Alma", nil)
			w.wants(w.get("Mira", paths.Case(norr, id)), http.StatusOK, "!"+question)
			w.wants(w.get("Alma", paths.Case(norr, id)), http.StatusOK, question)
		},
		"a room that nobody ends is sealed three hours after the planned end": func(t *testing.T, w *roomWorld) {
			taken, missed := w.item("Norr", "Sara", w.n), w.item("Norr", "Mira", w.n)
			w.running()
			w.clock("13:31:00")
			w.wants(w.get("Jonas", paths.Case(norr, taken)), http.StatusOK, "!Hur kan jag förstå")
			_, err := w.Store.Sweep(t.Context())
			w.must(err)
			if got := value[string](w.world, `select status || ' ' || carried from items where id = $1`, taken); got != "discussed 0" {
				t.Errorf("the item that had begun is %s", got)
			}
			if got := value[string](w.world, `select i.status || ' ' || i.carried || ' ' || s.number from items i join sessions s on s.id = i.session_id where i.id = $1`, missed); got != "waiting 1 "+fmt.Sprint(w.n+1) {
				t.Errorf("the other is %s", got)
			}
			w.wants(w.get("Alma", "/today"), http.StatusOK, "inte avslutad")
			w.wants(w.get("Alma", paths.CloseSession(norr, w.n)), http.StatusOK)
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newRoom(t)) })
	}
}

// close ends the session: everybody was there, and of the items what the form
// presets, with changes.
func (w *roomWorld) close(as string, change url.Values) *httptest.ResponseRecorder {
	w.Helper()
	form := formIn(w.get(as, paths.CloseSession(norr, w.n)).Body.String())
	for field, v := range change {
		form[field] = v
	}
	return w.post(as, paths.CloseSession(norr, w.n), form)
}

var (
	inputIn  = regexp.MustCompile(`<input[^>]*>`)
	attrIn   = regexp.MustCompile(`(\w+)(?:="([^"]*)")?`)
	selectIn = regexp.MustCompile(`(?s)<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>`)
	chosenIn = regexp.MustCompile(`<option value="([^"]*)" selected`)
)

// formIn reads the fields of a page as a browser would send them.
func formIn(body string) url.Values {
	form := url.Values{}
	for _, input := range inputIn.FindAllString(body, -1) {
		attrs := map[string]string{}
		for _, a := range attrIn.FindAllStringSubmatch(strings.TrimPrefix(input, "<input"), -1) {
			attrs[a[1]] = a[2]
		}
		_, checked := attrs["checked"]
		if kind := attrs["type"]; attrs["name"] != "" && (checked || kind != "radio" && kind != "checkbox") {
			form.Add(attrs["name"], attrs["value"])
		}
	}
	for _, s := range selectIn.FindAllStringSubmatch(body, -1) {
		if chosen := chosenIn.FindStringSubmatch(s[2]); chosen != nil {
			form.Add(s[1], chosen[1])
		}
	}
	return form
}
