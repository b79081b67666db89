package server

import (
	"testing"
	"time"

	"samrum/internal/supervision"
)

func laterForm(pairs ...string) map[string][]string {
	f := form("kind", "case", "minutes", "30", "form_key", supervision.NewFormKey().String())
	for i := 0; i < len(pairs); i += 2 {
		f.Set(pairs[i], pairs[i+1])
	}
	return f
}

func TestSomethingWithDetailsLater(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	page := "/groups/" + norr + "/sessions/1"
	w.wants(w.get("Mira", page), 200, "Jag har något, detaljer kommer", `name="session" value="1"`)
	w.wants(w.get("Mira", "/groups/"+norr), 200, "Jag har något, detaljer kommer")
	w.wants(w.get("Mira", "/groups/"+norr+"/cases/later?session=1"), 200, "Anmäl nu, skriv sedan", "tisdag 1\u00a0december")
	sent := laterForm("session", "1")
	for range 2 {
		rec := w.post("Mira", "/groups/"+norr+"/cases/later", sent)
		w.wants(rec, 303)
		if to := rec.Header().Get("Location"); to != page {
			t.Errorf("it leads to %q", to)
		}
	}
	w.wantStored(1, 1)
	item := value[string](w, `select id::text from items`)
	path := "/groups/" + norr + "/cases/" + item
	w.wants(w.get("Sara", page), 200, "Detaljer kommer", "30\u00a0min", "!Mira · ")
	w.wants(w.get("Sara", path), 200, "Detaljer kommer", "skriver mer före träffen", "!borttagen")
	w.wants(w.get("Alma", path), 200, "Detaljer kommer", "Mira")
	w.wants(w.get("Alma", "/today"), 200, "1 ärende anmält")
	w.wants(w.get("Mira", path), 200, "Skriv resten när du vill", path+"/edit", "Skriv resten")
	if at, n := w.expiry(item); n != 1 || !at.Equal(time.Date(2026, 12, 31, 9, 30, 0, 0, time.UTC)) {
		t.Errorf("it waits for %d and its words go %v", n, at)
	}
	words := aCase("version", "1")
	w.wants(w.post("Mira", path+"/edit", aCase("version", "1", "question", "121212-1212")), 422)
	w.wants(w.post("Mira", path+"/edit", aCase("version", "1", "headline", "")), 422, "Fyll i")
	w.wants(w.post("Mira", path+"/edit", words), 303)
	w.wants(w.get("Sara", page), 200, "Rubrikord", `!<a href="`+path+`">Detaljer kommer`)
}

// What an own mistake is, only its author and the leaders are told.
func TestAnOwnMistakeWithDetailsLaterIsACaseToTheOthers(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases/later", laterForm("kind", "own_mistake")), 303)
	path := "/groups/" + norr + "/cases/" + value[string](w, `select id::text from items`)
	const listed = `<span class="small muted">Eget misstag`
	for as, told := range map[string]string{"Sara": "!", "Mira": "", "Alma": ""} {
		w.wants(w.get(as, path), 200, told+"Eget misstag")
		w.wants(w.get(as, "/groups/"+norr), 200, told+listed)
		w.wants(w.get(as, "/groups/"+norr+"/sessions/1"), 200, told+listed)
	}
	w.wants(w.get("Sara", path), 200, "30\u00a0min · Ärende")
}

func TestAShortFormToMendIsShownAgain(t *testing.T) {
	w := newWorld(t)
	for _, sent := range []map[string][]string{laterForm("kind", "gossip"), laterForm("minutes", "20"), laterForm("minutes", "x")} {
		w.wants(w.post("Mira", "/groups/"+norr+"/cases/later", sent), 422, "Välj något under")
	}
	w.wantStored(0, 0)
	key := supervision.NewFormKey().String()
	w.wants(w.post("Mira", "/groups/"+norr+"/cases/later", laterForm("form_key", key)), 303)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases/later", laterForm("form_key", key, "minutes", "45")), 409, `value="45" checked`)
	w.wantStored(1, 1)
}

// A session that was over without an item being taken up counts; one that was
// called off only moves it.
func TestWhatIsCarriedOverShowsItsAge(t *testing.T) {
	w := newWorld(t)
	for _, at := range []string{"2026-11-24 09:00", "2026-12-08 09:00", "2026-12-15 09:00", "2026-12-22 09:00"} {
		w.session("Norr", at)
	}
	item := w.item("Norr", "Mira", 1)
	page := "/groups/" + norr + "/cases/" + item
	carried := func() int { return value[int](w, `select carried from items where id = $1`, item) }
	w.exec(`update sessions set status = 'held' where number = 1`)
	w.setTime(time.Date(2026, 11, 24, 12, 31, 0, 0, time.UTC))
	w.sweep()
	w.sweep()
	if _, n := w.expiry(item); n != 2 || carried() != 1 {
		t.Errorf("after a held session it waits for %d and was carried %d times", n, carried())
	}
	w.wants(w.get("Sara", "/groups/"+norr), 200, "väntat 1 träff ·")
	w.wants(w.post("Alma", "/groups/"+norr+"/sessions/2/cancel", form("reason", "sjukdom", "version", "1")), 303)
	if _, n := w.expiry(item); n != 3 || carried() != 1 {
		t.Errorf("after a cancelled session it waits for %d and was carried %d times", n, carried())
	}
	w.setTime(time.Date(2026, 12, 15, 12, 31, 0, 0, time.UTC))
	w.exec(`update logins set seen_at = $1, created_at = $1`, *w.now.Load())
	w.sweep()
	if _, n := w.expiry(item); n != 4 || carried() != 2 {
		t.Errorf("after a session that nobody closed it waits for %d and was carried %d times", n, carried())
	}
	w.wants(w.get("Alma", page), 200, "väntat 2\u00a0träffar")
	w.wants(w.get("Sara", "/groups/"+norr+"/sessions/4"), 200, "väntat 2\u00a0träffar")
	w.wants(w.post("Alma", page+"/discussion", nil), 303)
	w.setTime(time.Date(2026, 12, 23, 12, 0, 0, 0, time.UTC))
	w.sweep()
	if _, n := w.expiry(item); n != 4 || carried() != 2 {
		t.Errorf("what was taken up waits for %d and was carried %d times", n, carried())
	}
}
