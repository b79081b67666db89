package server

import (
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"samrum/internal/paths"
)

func TestRoomPlan(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"both leaders plan at once: no change is lost, and both see the same sum": func(t *testing.T, w *roomWorld) {
			mine, hers := w.item("Norr", "Sara", w.n), w.item("Norr", "Mira", w.n)
			w.open("Alma")
			w.plan("Alma", "plan")
			var both sync.WaitGroup
			for _, leader := range []string{"Alma", "Petra"} {
				w.signIn(leader)
				for _, key := range []string{w.key(leader), w.key(leader), w.key(leader)} {
					for _, item := range []string{mine, hers} {
						both.Go(func() {
							w.post(leader, paths.RoomPlan(norr, w.n), url.Values{"form_key": {key}, "do": {"more"}, "item": {item}})
						})
					}
				}
			}
			both.Wait()
			for _, who := range []string{"Alma", "Petra", "Jonas"} {
				w.wants(w.get(who, paths.Room(norr, w.n)), http.StatusOK, "150 av 90 minuter, 60 för mycket")
			}
		},
		"a press that comes twice counts once": func(t *testing.T, w *roomWorld) {
			item := w.item("Norr", "Sara", w.n)
			w.open("Alma")
			w.plan("Alma", "plan")
			form := url.Values{"form_key": {w.key("Alma")}, "do": {"less"}, "item": {item}}
			w.post("Alma", paths.RoomPlan(norr, w.n), form)
			w.post("Alma", paths.RoomPlan(norr, w.n), form)
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "85 av 90 minuter, 5 kvar")
		},
		"what was pressed takes little room, however much is sent": func(t *testing.T, w *roomWorld) {
			w.open("Alma")
			w.plan("Alma", "plan")
			for i := range 4 {
				huge := strings.Repeat("x", 300_000+i)
				w.wants(w.post("Alma", paths.RoomPlan(norr, w.n), url.Values{"form_key": {huge}, "do": {"wait"}, "item": {huge}}), http.StatusSeeOther)
			}
			if n := value[int](w.world, `select octet_length(state::text) from rooms`); n > 4000 {
				t.Errorf("the room takes %d bytes", n)
			}
		},
		"minutes typed over others that were set meanwhile change nothing": func(t *testing.T, w *roomWorld) {
			item := w.item("Norr", "Sara", w.n)
			w.open("Alma")
			w.plan("Alma", "plan")
			w.plan("Petra", "more", "item", item)
			w.wants(w.plan("Alma", "set", "item", item, "minutes_"+item, "20", "seen", "64"), http.StatusConflict, "Någon annan hann före.")
			w.wants(w.plan("Alma", "set", "item", item, "minutes_"+item, "20", "seen", "69"), http.StatusSeeOther)
		},
		"no such minutes": func(t *testing.T, w *roomWorld) {
			item := w.item("Norr", "Sara", w.n)
			w.open("Alma")
			w.plan("Alma", "plan")
			for _, minutes := range []string{"-5", "0", "7.5", "1e3", "99999999999999999999", "", "x"} {
				w.wants(w.plan("Alma", "set", "item", item, "minutes_"+item, minutes, "seen", "64"), http.StatusConflict, "Skriv hela minuter")
				w.wants(w.plan("Alma", "part", "place", "0", "minutes_0", minutes, "seen", "7"), map[bool]int{true: http.StatusSeeOther, false: http.StatusConflict}[minutes == "0"])
			}
			w.wants(w.plan("Alma", "part", "place", "5", "minutes_5", "3", "seen", "7"), http.StatusConflict, "Det behövs minst 5 minuter.") // of the closing
		},
		"what does not fit waits, with the group's word": func(t *testing.T, w *roomWorld) {
			for _, who := range []string{"Sara", "Mira", "Jonas"} {
				w.item("Norr", who, w.n)
				w.item("Norr", who, w.n)
			}
			w.clock("09:13:00")
			w.open("Alma")
			w.plan("Alma", "plan")
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "4 får plats på 64 minuter, 2 väntar till nästa gång.", "Förslag till ordning", "Om ni börjar nu väntar till nästa gång: En rubrik, En rubrik")
			w.wants(w.start("Alma"), http.StatusConflict, "Börja så")
			agreed := formIn(w.see("Alma")).Get("agreed")
			w.wants(w.post("Alma", paths.RoomStart(norr, w.n), url.Values{"agreed": {agreed}}), http.StatusSeeOther)
			if n := strings.Count(w.see("Alma"), "<span>Ärende: "); n != 4 {
				t.Errorf("%d items are taken up", n)
			}
		},
		"an item from the floor is checked, and taken up for whoever brings it": func(t *testing.T, w *roomWorld) {
			w.open("Alma")
			w.plan("Alma", "plan")
			add := func(headline string) url.Values {
				return url.Values{"form_key": {w.key("Alma")}, "headline": {headline}, "author": {w.people["Jonas"].String()}, "minutes": {"15"}, "kind": {"case"}}
			}
			w.wants(w.post("Alma", paths.RoomItems(norr, w.n), add("Om 19121212-1212 igen")), http.StatusUnprocessableEntity, "Ta bort personnumret")
			w.wants(w.post("Alma", paths.RoomItems(norr, w.n), add("")), http.StatusUnprocessableEntity)
			form := add("En fråga från golvet")
			w.wants(w.post("Alma", paths.RoomItems(norr, w.n), form), http.StatusSeeOther)
			w.wants(w.post("Alma", paths.RoomItems(norr, w.n), form), http.StatusSeeOther)
			w.wants(w.get("Mira", paths.Room(norr, w.n)), http.StatusOK, "En fråga från golvet", "Jonas · Ärende")
			if n := value[int](w.world, `select count(*)::int from items`); n != 1 {
				t.Errorf("the form came twice and made %d items", n)
			}
			form.Set("author", w.people["Elin"].String()) // no member of the group
			form.Set("form_key", w.key("Alma"))
			w.wants(w.post("Alma", paths.RoomItems(norr, w.n), form), http.StatusNotFound)
		},
		"each member has two dots": func(t *testing.T, w *roomWorld) {
			items := []string{w.item("Norr", "Sara", w.n), w.item("Norr", "Mira", w.n), w.item("Norr", "Jonas", w.n)}
			w.open("Alma")
			w.plan("Alma", "plan")
			dot := func(as, item string) int {
				return w.post(as, paths.RoomDots(norr, w.n), url.Values{"item": {item}}).Code
			}
			if got := dot("Mira", items[0]); got != http.StatusConflict {
				t.Errorf("a dot that nobody asked for answers %d", got)
			}
			w.plan("Petra", "dots_on")
			dot("Mira", items[0])
			dot("Mira", items[1])
			if got := dot("Mira", items[2]); got != http.StatusConflict {
				t.Errorf("the third dot answers %d", got)
			}
			dot("Sara", items[0])
			w.wants(w.get("Alma", paths.Room(norr, w.n)), http.StatusOK, "2 prickar", "1 prickar")
			dot("Mira", items[0])
			w.wants(w.get("Mira", paths.Room(norr, w.n)), http.StatusOK, "Du har 1 prickar kvar.")
			if got := dot("Alma", items[0]); got != http.StatusNotFound {
				t.Errorf("a leader's dot answers %d", got)
			}
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newRoom(t)) })
	}
}
