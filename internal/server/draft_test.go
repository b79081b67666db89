package server

import (
	"strings"
	"testing"
	"time"

	"samrum/internal/supervision"
)

// draft saves a draft and returns its path.
func (w *world) draft(as, group string, changes ...string) string {
	w.Helper()
	form := aCase(changes...)
	form.Set("do", "draft")
	w.wants(w.post(as, "/groups/"+group+"/cases", form), 303)
	return "/groups/" + group + "/cases/" + value[string](w, `select id::text from items order by id desc limit 1`)
}

func TestADraftIsItsAuthorsAlone(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	path := w.draft("Mira", norr, "readers", "group")
	for _, other := range []string{"Sara", "Alma", "Elin", "Nora", "Bo"} {
		for _, p := range []string{path, path + "/edit"} {
			w.wants(w.get(other, p), 404, "!Rubrikord")
		}
		w.wants(w.post(other, path+"/edit", aCase("version", "1")), 404)
		w.wants(w.post(other, path+"/removal", nil), 404)
		w.wants(w.post(other, path+"/withdrawal", nil), 404)
		w.wants(w.post(other, path+"/discussion", nil), 404)
		w.wants(w.get(other, "/today"), 200, "!Rubrikord", "!utkast")
	}
	for _, other := range []string{"Sara", "Alma"} {
		for _, p := range []string{"/groups/" + norr, "/groups/" + norr + "/sessions/1"} {
			w.wants(w.get(other, p), 200, "!Rubrikord", "!Dina utkast")
		}
	}
	w.wants(w.get("Alma", "/today"), 200, "0\u00a0ärenden anmälda")
	w.wants(w.get("Mira", "/groups/"+norr), 200, "Dina utkast", "Rubrikord", "Fortsätt skriva", path+"/edit", "Inga ärenden än")
	w.wants(w.get("Mira", "/today"), 200, "Dina utkast", "Rubrikord", path+"/edit", "0\u00a0ärenden anmälda")
	w.wants(w.get("Mira", "/groups/"+norr+"/sessions/1"), 200, "!Rubrikord")
	w.wants(w.get("Mira", path), 303)
	w.wants(w.get("Mira", path+"/edit"), 200, append(caseWords, "Ditt utkast", "Spara utkast", "Anmäl ärendet", "Ta bort utkastet", `value="30" checked`)...)
	w.wants(w.post("Mira", path+"/withdrawal", nil), 404)
	w.wants(w.post("Mira", path+"/discussion", nil), 404)
}

func TestADraftMayBeUnfinishedButNotEmpty(t *testing.T) {
	w := newWorld(t)
	only := form("do", "draft", "own_line", "Egenord")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", only), 303)
	w.wants(w.get("Mira", "/groups/"+norr), 200, "Utan rubrik · Ärende")
	w.wants(w.get("Mira", "/today"), 200, "Utan rubrik · Ärende", "Norr")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", form("do", "draft", "headline", " ", "question", "")), 422, "Skriv något först", `href="#headline"`)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", form("do", "draft", "headline", strings.Repeat("å", 81))), 422, "högst 80")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", form("do", "draft", "own_line", "Ring 121212-1212")), 422, "<mark>121212-1212</mark>")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", form("do", "draft", "own_line", "Storgatan 12")), 422, "reason_own_line")
	w.wantStored(1, 1)
	if value[bool](w, `select position(convert_to('Egenord', 'UTF8') in own_line) > 0 from item_texts`) {
		t.Error("the draft is stored as it was typed")
	}
}

func TestADraftBecomesAnItemOnce(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-11-24 09:00")
	w.session("Norr", "2026-12-08 09:00")
	path := w.draft("Mira", norr, "session", "1")
	w.wants(w.post("Mira", path+"/edit", aCase("version", "1", "headline", "Nyord", "do", "draft")), 303)
	w.setTime(worldStart.Add(3 * time.Hour))
	sent := aCase("version", "2", "headline", "Nyord")
	for range 2 {
		w.wants(w.post("Mira", path+"/edit", sent), 303)
	}
	w.wantStored(1, 1)
	id := path[strings.LastIndexByte(path, '/')+1:]
	if at, n := w.expiry(id); n != 2 || !at.Equal(time.Date(2027, 1, 7, 9, 30, 0, 0, time.UTC)) {
		t.Errorf("it waits for %d and its words go %v", n, at)
	}
	w.wants(w.get("Sara", "/groups/"+norr+"/sessions/2"), 200, "Nyord")
	w.wants(w.post("Mira", path+"/removal", nil), 409, "Det går inte att ändra längre")
	w.wants(w.post("Mira", path+"/edit", aCase("version", "2", "headline", "Annatord", "do", "draft")), 409, "Annatord")
	w.wants(w.get("Sara", path), 200, "Nyord")
}

// The form of a new item sent once to be kept and once to be registered makes
// one item, whichever came first.
func TestOneFormMakesADraftOrAnItemNeverBoth(t *testing.T) {
	w := newWorld(t)
	kept := aCase("do", "draft")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", kept), 303)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", kept), 303)
	kept.Del("do")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", kept), 409, "Rubrikord", "Spara utkast")
	w.wantStored(1, 1)
	sent := aCase()
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", sent), 303)
	sent.Set("do", "draft")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", sent), 409)
	w.wantStored(2, 2)
}

func TestADeletedDraftIsGoneAtOnce(t *testing.T) {
	w := newWorld(t)
	path := w.draft("Mira", norr)
	for range 2 {
		w.wants(w.post("Mira", path+"/removal", nil), 303)
	}
	w.wantStored(1, 0)
	w.wants(w.post("Mira", path+"/withdrawal/undo", nil), 409)
	w.wants(w.get("Mira", "/today"), 200, "!Rubrikord", "!Dina utkast")
	w.wants(w.post("Mira", path+"/edit", aCase("version", "1")), 409)
}

func TestADraftWaitsForTheNextSessionAndDoesNotAge(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-11-24 09:00")
	w.session("Norr", "2026-12-08 09:00")
	w.session("Norr", "2026-12-22 09:00")
	path := w.draft("Mira", norr)
	id := path[strings.LastIndexByte(path, '/')+1:]
	w.setTime(time.Date(2026, 11, 24, 12, 31, 0, 0, time.UTC))
	w.sweep()
	if _, n := w.expiry(id); n != 2 || value[int](w, `select carried from items`) != 0 {
		t.Errorf("it waits for %d, or has aged", n)
	}
	w.wants(w.post("Alma", "/groups/"+norr+"/sessions/2/cancel", form("reason", "sjukdom", "version", "1")), 303)
	if _, n := w.expiry(id); n != 3 {
		t.Errorf("after a cancellation it waits for %d", n)
	}
	change := value[string](w, `select id::text from changes`)
	w.wants(w.post("Alma", "/groups/"+norr+"/changes/"+change+"/undo", nil), 303)
	if _, n := w.expiry(id); n != 2 {
		t.Errorf("after its undoing it waits for %d", n)
	}
	w.exec(`update sessions set status = 'cancelled'`)
	w.setTime(worldStart.Add(supervision.KeptAtMost))
	w.sweep()
	w.wantStored(1, 0)
	if status := value[string](w, `select status from items`); status != "withdrawn" {
		t.Errorf("a draft without words is %s", status)
	}
}

func TestALeaversDraftsGoWithHer(t *testing.T) {
	w := newWorld(t)
	w.draft("Mira", norr)
	w.wants(w.post("Mira", "/groups/"+norr+"/leave", nil), 303)
	w.setTime(worldStart.Add(time.Hour))
	w.sweep()
	w.wantStored(1, 0)
}
