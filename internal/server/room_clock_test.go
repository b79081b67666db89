package server

import (
	"net/http"
	"net/url"
	"testing"

	"samrum/internal/paths"
)

func TestRoomClock(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"it starts with the true minutes left": func(t *testing.T, w *roomWorld) {
			w.item("Norr", "Sara", w.n)
			w.item("Norr", "Mira", w.n)
			w.clock("09:00:00")
			w.open("Alma")
			w.plan("Alma", "plan")
			w.clock("09:20:00") // seven minutes later than the template has it: 70 left, 13 of them for the end
			w.wants(w.start("Alma"), http.StatusSeeOther)
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "Klart ca 9.49", ">29<", ">28<", "Ni är i fas.")
		},
		"five more minutes say whose they were": func(t *testing.T, w *roomWorld) {
			w.item("Norr", "Sara", w.n)
			w.item("Norr", "Mira", w.n)
			w.running()
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "Ärende: Mira blir 28 minuter.")
			w.wants(w.press("Alma", "more"), http.StatusSeeOther)
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "Klart ca 9.49", ">28<")
		},
		"two leaders cannot run it twice: a press on an older state says what has changed": func(t *testing.T, w *roomWorld) {
			w.item("Norr", "Sara", w.n)
			w.item("Norr", "Mira", w.n)
			w.running()
			seen := w.version("Petra")
			w.wants(w.press("Alma", "next"), http.StatusSeeOther)
			w.wants(w.pressAt("Petra", seen, "next"), http.StatusConflict, "Alma gick till Ärende: Mira 9.10.", `aria-current="step"`)
			w.wants(w.pressAt("Alma", seen, "next"), http.StatusSeeOther) // a finger that fell twice
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "Gå till Lärdomar")
		},
		"a member's press of a leader's button is not found": func(t *testing.T, w *roomWorld) {
			w.running()
			for _, path := range []string{paths.RoomClock(norr, w.n), paths.RoomPlan(norr, w.n), paths.RoomStart(norr, w.n), paths.RoomRound(norr, w.n), paths.RoomItems(norr, w.n), paths.CloseSession(norr, w.n), paths.Room(norr, w.n)} {
				w.wants(w.post("Mira", path, url.Values{"do": {"next"}, "version": {"1"}}), http.StatusNotFound)
			}
		},
		"a vote counts once per person, and only when the time is out": func(t *testing.T, w *roomWorld) {
			w.item("Norr", "Sara", w.n)
			w.running()
			vote := func(as, v string) int {
				return w.post(as, paths.RoomVote(norr, w.n), url.Values{"question": {"1"}, "vote": {v}}).Code
			}
			if got := vote("Mira", "go_on"); got != http.StatusConflict {
				t.Errorf("before the time is out a vote answers %d", got)
			}
			w.clock("10:20:00")
			w.wants(w.get("Mira", paths.Room(norr, w.n)), http.StatusOK, "Tiden är ute.", "Fortsätt 5 minuter")
			for range 3 {
				vote("Mira", "go_on")
			}
			vote("Sara", "move_on")
			vote("Jonas", "move_on")
			vote("Jonas", "go_on")
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "2 vill fortsätta, 1 vill gå vidare.")
			if got := w.post("Alma", paths.RoomVote(norr, w.n), url.Values{"question": {"1"}, "vote": {"go_on"}}).Code; got != http.StatusConflict {
				t.Errorf("a leader's vote answers %d", got)
			}
			w.wants(w.press("Alma", "more"), http.StatusSeeOther)
			if got := vote("Mira", "go_on"); got != http.StatusConflict {
				t.Errorf("a vote on what was asked before answers %d", got)
			}
		},
		"a press costs six statements at most, from the form to the way back, and two more for the job of the one that comes to the closing part": func(t *testing.T, w *roomWorld) {
			item := w.item("Norr", "Sara", w.n)
			w.clock("09:00:00")
			w.open("Alma")
			key := w.key("Alma")
			for _, press := range []struct {
				as, path string
				form     url.Values
			}{
				{"Alma", paths.Room(norr, w.n), url.Values{}},
				{"Alma", paths.RoomRound(norr, w.n), url.Values{"person": {w.people["Mira"].String()}, "here": {"yes"}}},
				{"Alma", paths.RoomPlan(norr, w.n), url.Values{"form_key": {key}, "do": {"plan"}}},
				{"Alma", paths.RoomPlan(norr, w.n), url.Values{"form_key": {key}, "do": {"dots_on"}}},
				{"Alma", paths.RoomPlan(norr, w.n), url.Values{"form_key": {key}, "do": {"more"}, "item": {item}}},
				{"Mira", paths.RoomDots(norr, w.n), url.Values{"item": {item}}},
				{"Alma", paths.RoomStart(norr, w.n), url.Values{}},
				{"Petra", paths.RoomClock(norr, w.n), url.Values{"do": {"pause"}, "version": {"1"}}},
				{"Alma", paths.RoomClock(norr, w.n), url.Values{"do": {"next"}, "version": {"2"}}},
			} {
				w.signIn(press.as)
				statements, _ := w.Count.cost(func() { w.wants(w.post(press.as, press.path, press.form), http.StatusSeeOther) })
				most := int64(6)
				if press.form.Get("do") == "next" {
					most += 2
				}
				if statements > most {
					t.Errorf("%s %v costs %d statements", press.path, press.form, statements)
				}
			}
		},
		"a pause stops the clock": func(t *testing.T, w *roomWorld) {
			w.item("Norr", "Sara", w.n)
			w.running()
			w.wants(w.press("Petra", "pause"), http.StatusSeeOther)
			w.clock("09:20:00")
			w.wants(w.get("Mira", paths.Room(norr, w.n)), http.StatusOK, "Pausad sedan 9.10", "Ni är 10 minuter efter.")
			w.wants(w.press("Alma", "resume"), http.StatusSeeOther)
			w.wants(w.get("Mira", paths.Room(norr, w.n)), http.StatusOK, "!Pausad")
		},
		"a reflecting team has its phases, and each role a sentence": func(t *testing.T, w *roomWorld) {
			w.item("Norr", "Sara", w.n)
			w.item("Norr", "Mira", w.n)
			w.running()
			w.wants(w.press("Alma", "form", "form", "reflecting_team"), http.StatusSeeOther)
			w.wants(w.get("Jonas", paths.Room(norr, w.n)), http.StatusOK, "Fråga och situation", "Sara.</b> Berätta kort", "Lyssna, var och en efter sitt.", "Du lyssnar efter")
			w.wants(w.get("Sara", paths.Room(norr, w.n)), http.StatusOK, "!Du lyssnar efter")
			w.press("Alma", "next")
			w.wants(w.get("Jonas", paths.Room(norr, w.n)), http.StatusOK, "<h1 id=\"now\" class=\"h2size\">Klargörande intervju</h1>")
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newRoom(t)) })
	}
}
