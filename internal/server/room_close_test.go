package server

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"sync"
	"testing"

	"samrum/internal/paths"
)

func TestCloseSession(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"what was measured is preset: who came, what was taken up and for how long": func(t *testing.T, w *roomWorld) {
			first, second := w.item("Norr", "Sara", w.n), w.item("Norr", "Mira", w.n)
			w.exec(`insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, attends, created_at)
				select practice_id, gen_random_uuid(), id, $1, starts_at, sha256('j'), 'no', now() from sessions where number = $2`, w.people["Jonas"], w.n)
			w.clock("09:00:00")
			w.open("Alma")
			w.here("Alma", "Mira", "Sara")
			w.plan("Alma", "plan")
			w.clock("09:10:00")
			w.start("Alma")
			w.clock("09:41:00")
			form := formIn(w.get("Petra", paths.CloseSession(norr, w.n)).Body.String())
			for field, want := range map[string]string{
				"held_minutes": "90", "attends_" + w.people["Mira"].String(): "present", "attends_" + w.people["Jonas"].String(): "apology",
				"outcome_" + first: "discussed", "took_" + first: "31", "outcome_" + second: "carried", "took_" + second: "",
			} {
				if got := form.Get(field); got != want {
					t.Errorf("%s = %q, want %q", field, got, want)
				}
			}
			w.wants(w.close("Petra", nil), http.StatusSeeOther)
			if got := value[string](w.world, `select status || ' ' || held_minutes from sessions where number = $1`, w.n); got != "held 90" {
				t.Errorf("the session is %s", got)
			}
			got := value[[]string](w.world, `select array_agg(pp.name || ' ' || a.status || ' ' || a.minutes order by pp.name) from attendances a
				join practice_people pp on pp.person_id = a.person_id`)
			if want := []string{"Jonas apology 0", "Mira present 90", "Sara present 90"}; !slices.Equal(got, want) {
				t.Errorf("attendance = %v, want %v", got, want)
			}
			if got := value[string](w.world, `select i.status || ' ' || i.carried || ' ' || s.number from items i join sessions s on s.id = i.session_id where i.id = $1`, second); got != "waiting 1 "+strconv.Itoa(w.n+1) {
				t.Errorf("what was not reached is %s", got)
			}
		},
		"what it gave stands in the ledger: shared by two, declined, and what the minutes went to": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			w.running()
			w.clock("09:41:00")
			mira, jonas := w.people["Mira"].String(), w.people["Jonas"].String()
			w.wants(w.close("Alma", url.Values{"took_" + id: {"31"}, "with_" + id: {mira}, "declined_" + jonas: {"yes"}, "open_minutes": {"12"}, "reading_minutes": {"7"}}), http.StatusSeeOther)
			got := value[[]string](w.world, `select array_agg(pp.name || ' ' || e.kind || ' ' || e.minutes order by pp.name) from space e join practice_people pp on pp.person_id = e.person_id`)
			if want := []string{"Jonas declined 0", "Mira presented 15", "Sara presented 16"}; !slices.Equal(got, want) {
				t.Errorf("ledger = %v, want %v", got, want)
			}
			if got := value[string](w.world, `select case_minutes || ' ' || process_minutes || ' ' || topic_minutes || ' ' || reading_minutes from session_contents`); got != "31 12 0 7" {
				t.Errorf("the minutes went to %s", got)
			}
		},
		"one that began before its time may end before it": func(t *testing.T, w *roomWorld) {
			w.clock("08:40:00")
			w.open("Alma")
			w.wants(w.get("Alma", paths.CloseSession(norr, w.n)), http.StatusConflict, "Träffen har inte börjat.")
			w.here("Alma", "Mira", "Sara", "Jonas")
			w.plan("Alma", "plan")
			w.wants(w.start("Alma"), http.StatusSeeOther)
			w.clock("08:55:00")
			w.wants(w.close("Alma", nil), http.StatusSeeOther)
		},
		"who brings something next time is one press, once": func(t *testing.T, w *roomWorld) {
			w.running()
			for range 7 {
				w.press("Alma", "end_early")
			}
			w.wants(w.get("Petra", paths.Room(norr, w.n)), http.StatusOK, "Vem tar med ett ärende?", "Avsluta träffen", "december 2026")
			for _, who := range []string{"Alma", "Petra"} {
				w.wants(w.post(who, paths.RoomNext(norr, w.n), url.Values{"person": {w.people["Mira"].String()}}), http.StatusSeeOther)
			}
			w.wants(w.post("Alma", paths.RoomNext(norr, w.n), url.Values{"person": {w.people["Elin"].String()}}), http.StatusNotFound)
			w.wants(w.post("Mira", paths.RoomNext(norr, w.n), url.Values{"person": {w.people["Mira"].String()}}), http.StatusNotFound)
			if got := value[string](w.world, `select count(*) || ' ' || min(s.number) from items i join sessions s on s.id = i.session_id`); got != "1 "+strconv.Itoa(w.n+1) {
				t.Errorf("what waits for the next session: %s", got)
			}
		},
		"a session is ended once, by whoever is faster": func(t *testing.T, w *roomWorld) {
			w.running()
			form := formIn(w.get("Alma", paths.CloseSession(norr, w.n)).Body.String())
			codes := make([]int, 6)
			var all sync.WaitGroup
			for _, who := range []string{"Alma", "Petra"} {
				w.signIn(who)
			}
			for i := range codes {
				all.Go(func() { codes[i] = w.post([]string{"Alma", "Petra"}[i%2], paths.CloseSession(norr, w.n), form).Code })
			}
			all.Wait()
			slices.Sort(codes)
			if want := []int{303, 409, 409, 409, 409, 409}; !slices.Equal(codes, want) {
				t.Errorf("answers = %v, want %v", codes, want)
			}
			w.wants(w.get("Alma", paths.CloseSession(norr, w.n)), http.StatusConflict, "Träffen är redan avslutad.", "avslutade den")
			w.wants(w.pressAt("Petra", "1", "next"), http.StatusConflict)
		},
		"minutes that cannot be are refused, and what was typed stays": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			w.running()
			w.clock("09:40:00")
			for field, bad := range map[string][]string{
				"held_minutes":                         {"-1", "0", "481", "7.5", "x", ""},
				"took_" + id:                           {"-3", "0", "481", "1.5"},
				"reading_minutes":                      {"-3", "481", "x"},
				"attends_" + w.people["Mira"].String(): {"", "maybe"},
				"outcome_" + id:                        {"", "gone"},
			} {
				for _, v := range bad {
					w.wants(w.close("Alma", url.Values{field: {v}}), http.StatusUnprocessableEntity, "Något behöver rättas")
				}
			}
			mira := w.people["Mira"].String()
			w.wants(w.close("Alma", url.Values{"attends_" + mira: {"part"}, "minutes_" + mira: {"91"}}), http.StatusUnprocessableEntity)
			w.wants(w.close("Alma", url.Values{"attends_" + mira: {"part"}, "minutes_" + mira: {"40"}}), http.StatusSeeOther)
		},
		"one that was held without the room is entered afterwards, for fourteen days": func(t *testing.T, w *roomWorld) {
			w.clock("08:59:00")
			w.wants(w.get("Alma", paths.CloseSession(norr, w.n)), http.StatusConflict, "Träffen har inte börjat.")
			delete(w.cookies, "Alma")
			w.setTime(worldStart.AddDate(0, 0, 13))
			w.wants(w.get("Alma", paths.CloseSession(norr, w.n)), http.StatusOK, "Var med")
			form := formIn(w.get("Alma", paths.CloseSession(norr, w.n)).Body.String())
			delete(w.cookies, "Alma")
			w.setTime(worldStart.AddDate(0, 0, 15))
			w.wants(w.get("Alma", paths.CloseSession(norr, w.n)), http.StatusConflict, "i 14 dagar")
			w.wants(w.post("Alma", paths.CloseSession(norr, w.n), url.Values{}), http.StatusConflict)
			w.wants(w.post("Alma", paths.CloseSession(norr, w.n), form), http.StatusConflict)
			delete(w.cookies, "Alma")
			w.setTime(worldStart.AddDate(0, 0, 13))
			w.wants(w.close("Alma", url.Values{"held_minutes": {"75"}}), http.StatusSeeOther)
		},
		"an invented person or item of the form is nobody's": func(t *testing.T, w *roomWorld) {
			w.running()
			elin := w.people["Elin"].String()
			w.wants(w.close("Alma", url.Values{"attends_" + elin: {"present"}}), http.StatusSeeOther)
			if n := value[int](w.world, `select count(*)::int from attendances where person_id = $1`, elin); n != 0 {
				t.Error("somebody of another group was there")
			}
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newRoom(t)) })
	}
}
