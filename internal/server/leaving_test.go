package server

import (
	"net/http"
	"net/url"
	"testing"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
)

// leaderLine is what the last job for a leader would say now.
func (w *world) leaderLine() (postgres.LeaderText, error) {
	w.Helper()
	job := value[postgres.LeaderLetter](w, `select args from river.river_job where kind = 'leader_letter' order by id desc limit 1`)
	return w.Store.LeaderText(w.Context(), job)
}

func TestLeaveAGroupAndUndo(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-11-24 09:00")
	w.session("Norr", "2026-12-08 09:00")
	today, later := w.item("Norr", "Mira", 1), w.item("Norr", "Mira", 2)
	status := func(item string) string {
		return value[string](w, `select status from items where id::text = $1`, item)
	}
	w.wants(w.get("Mira", paths.Group(norr)), 200, paths.Leave(norr))
	w.wants(w.get("Alma", paths.Group(norr)), 200, "!"+paths.Leave(norr))
	w.wants(w.get("Mira", paths.Left(norr)), 404)
	w.reads(w.get("Mira", paths.Leave(norr)), 200, "Lämna gruppen", "Stanna kvar")
	for range 2 {
		rec := w.post("Mira", paths.Leave(norr), nil)
		w.wants(rec, http.StatusSeeOther)
		w.reads(w.get("Mira", rec.Header().Get("Location")), 200, "Du har lämnat gruppen", "Norr", "Ångra")
	}
	if n := value[int](w, `select count(*)::int from river.river_job where kind = 'leader_letter' and scheduled_at = $1`, worldStart.Add(5*time.Minute)); n != 1 {
		t.Errorf("%d lines wait five minutes, want 1", n)
	}
	sweep := func() {
		t.Helper()
		_, err := w.Store.Sweep(w.Context())
		w.must(err)
	}
	w.step("undone within five minutes it has not been", func() {
		w.setTime(worldStart.Add(5*time.Minute - time.Second))
		sweep()
		w.wants(w.post("Mira", paths.Left(norr), nil), http.StatusSeeOther)
		w.setTime(worldStart.Add(6 * time.Minute))
		if _, err := w.leaderLine(); !isNotFound(err) {
			t.Errorf("the leader is told of what was undone: %v", err)
		}
		sweep()
		if status(later) != "waiting" || value[int](w, `select count(*)::int from memberships where person_id = $1 and left_on is null`, w.people["Mira"]) != 1 {
			t.Error("something was lost")
		}
	})
	w.step("left again, it is final after five minutes", func() {
		w.wants(w.post("Mira", paths.Leave(norr), nil), http.StatusSeeOther)
		w.setTime(worldStart.Add(12 * time.Minute))
		w.reads(w.post("Mira", paths.Left(norr), nil), 409, "mer än fem minuter", "!Ångra")
		line, err := w.leaderLine()
		w.must(err)
		if line.Address != "alma@example.org" || line.Name != "Mira" || line.LeftOn.Format(time.DateOnly) != "2026-11-24" {
			t.Errorf("the line is %+v", line)
		}
		sweep()
		if status(today) != "waiting" || status(later) != "withdrawn" {
			t.Errorf("today's item is %s, the later one %s", status(today), status(later))
		}
		if n := value[int](w, `select count(*)::int from item_texts where item_id::text = $1`, later); n != 0 {
			t.Error("the words are still there")
		}
	})
	w.step("the last day counts, the day after does not", func() {
		w.wants(w.get("Mira", paths.Group(norr)), 200)
		w.setTime(worldStart.Add(24 * time.Hour))
		w.wants(w.get("Mira", paths.Group(norr)), 404)
		w.reads(w.get("Mira", paths.Left(norr)), 200, "mer än fem minuter")
	})
}

// Over midnight the seat is gone, the undoing is not.
func TestLeavingIsUndoneOverMidnight(t *testing.T) {
	w := newWorld(t)
	w.setTime(time.Date(2026, 11, 24, 22, 58, 0, 0, time.UTC))
	w.wants(w.post("Mira", paths.Leave(norr), nil), http.StatusSeeOther)
	w.setTime(time.Date(2026, 11, 24, 23, 1, 0, 0, time.UTC))
	w.wants(w.get("Mira", paths.Group(norr)), 404)
	w.wants(w.post("Mira", paths.Left(norr), nil), http.StatusSeeOther)
	w.wants(w.get("Mira", paths.Group(norr)), 200)
}

// The place of who may still undo her leaving is not given to another.
func TestALeaversPlaceIsKeptForFiveMinutes(t *testing.T) {
	w := newWorld(t)
	w.exec(`update groups set smallest = 1, largest = (select count(*) from memberships m where m.group_id = groups.id and m.left_on is null) where name = 'Norr'`)
	tokens := w.invite(norr, "next@example.org")
	accept := url.Values{"answer": {"accept"}, "name": {"Nova"}, "language": {"sv"}}
	w.setTime(time.Date(2026, 11, 24, 22, 58, 0, 0, time.UTC))
	w.wants(w.post("Mira", paths.Leave(norr), nil), http.StatusSeeOther)
	w.setTime(time.Date(2026, 11, 24, 23, 1, 0, 0, time.UTC))
	w.wants(w.post("", paths.Invitation(tokens["next@example.org"]), accept), http.StatusConflict)
	w.setTime(time.Date(2026, 11, 24, 23, 4, 0, 0, time.UTC))
	w.wants(w.post("", paths.Invitation(tokens["next@example.org"]), accept), http.StatusSeeOther)
}

func TestALeaderEndsAMembershipFromADay(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-08 09:00")
	w.session("Norr", "2027-01-12 09:00")
	before, after := w.item("Norr", "Sara", 1), w.item("Norr", "Sara", 2)
	path := paths.EndMembership(norr, w.people["Sara"].String())
	form := opened(w.get("Alma", path), "last_day", "2026-12-31")
	for problem, day := range map[string]string{"Dagen kan inte ligga före": "2025-12-31", "Skriv datum": "snart", "Kontrollera året": "2035-01-01"} {
		rec := w.post("Alma", path, with(form, "last_day", day))
		w.reads(rec, 422, problem)
		w.wants(rec, 422, `value="`+day+`"`)
	}
	w.wants(w.post("Alma", path, form), http.StatusSeeOther)
	w.wants(w.post("Alma", path, form), http.StatusSeeOther)
	w.reads(w.get("Alma", paths.Members(norr)), 200, "tors 31 dec")
	w.step("a stale form", func() {
		rec := w.post("Alma", path, with(form, "last_day", "2027-01-31"))
		w.reads(rec, 409, "Det här har ändrats")
		w.wants(rec, 409, `value="2027-01-31"`)
	})
	_, err := w.Store.Sweep(w.Context())
	w.must(err)
	got := value[string](w, `select string_agg(status, ' ' order by id::text = $2) from items where id::text in ($1, $2)`, before, after)
	if got != "waiting withdrawn" {
		t.Errorf("the items are %s", got)
	}
	w.wants(w.get("Sara", paths.Group(norr)), 200)
	w.step("an ending by the leader is hers to change, not the member's", func() {
		w.wants(w.post("Sara", paths.Left(norr), nil), 404)
		w.wants(w.post("Alma", path, opened(w.get("Alma", path), "last_day", "")), http.StatusSeeOther)
		w.reads(w.get("Alma", paths.Members(norr)), 200, "!31 dec")
	})
	for _, name := range []string{"Farid", "Kim"} {
		w.wants(w.get("Petra", paths.EndMembership(vast, w.people[name].String())), 404)
	}
}

func TestASharedEmployerIsNotedQuietly(t *testing.T) {
	w := newWorld(t)
	const note = "samma arbetsgivare"
	w.reads(w.get("Alma", paths.Group(norr)), 200, note)
	w.reads(w.get("Mira", paths.Group(norr)), 200, "!"+note)
	w.exec(`update people set address = replace(address, '@example.org', '@kommun.se') where id in ($1, $2)`, w.people["Mira"], w.people["Sara"])
	w.reads(w.get("Alma", paths.Group(norr)), 200, "!"+note)
	w.exec(`update people set address = replace(replace(address, '@example.org', '@gmail.com'), '@kommun.se', '@gmail.com')`)
	w.reads(w.get("Alma", paths.Group(norr)), 200, "!"+note)
}

// A chosen name is what the others see.
func TestAChosenNameIsShown(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Mira", paths.Me, opened(w.get("Mira", paths.Me), "name", "M")), http.StatusSeeOther)
	w.reads(w.get("Sara", paths.Members(norr)), 200, "Jonas M Sara")
}

// Her own page leads to leaving each group, and leaders to handing over.
func TestHerOwnPageLeadsToLeaving(t *testing.T) {
	w := newWorld(t)
	w.reads(w.get("Mira", paths.Me), 200, "Dina grupper Norr Lämna gruppen", "!Du leder grupper")
	w.wants(w.get("Mira", paths.Me), 200, paths.Leave(norr), "!"+paths.Leave(vast))
	w.reads(w.get("Alma", paths.Me), 200, "Ledningen lämnar du över i gruppens inställningar", "!Lämna gruppen")
	w.reads(w.get("Farid", paths.Me), 200, "!Dina grupper")
	w.wants(w.post("Mira", paths.Leave(norr), nil), http.StatusSeeOther)
	w.setTime(worldStart.Add(24 * time.Hour))
	w.reads(w.get("Mira", paths.Me), 200, "!Dina grupper")
	w.exec(`update groups set ended_at = now() where name = 'Norr'`)
	w.reads(w.get("Sara", paths.Me), 200, "!Lämna gruppen")
}
