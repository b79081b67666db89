package server

import (
	"strings"
	"testing"

	"samrum/internal/supervision"
)

func TestAuthorChangesHerCase(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-08 09:00")
	path := w.register("Mira", norr, aCase())
	goes := value[string](w, `select text_expires_at::text from item_texts`)
	w.wants(w.get("Mira", path+"/edit"), 200, append(caseWords, "Ändra ärendet", `name="version" value="1"`, `class="more" open`)...)
	w.setTime(worldStart.AddDate(0, 0, 3))
	rec := w.post("Mira", path+"/edit", aCase("version", "1", "question", "Nyord", "minutes", "45"))
	w.wants(rec, 303)
	if rec.Header().Get("Location") != path {
		t.Errorf("leads to %q, want %q", rec.Header().Get("Location"), path)
	}
	w.wants(w.get("Alma", path), 200, "Nyord", "45\u00a0min", "!Frågeord")
	if got := value[string](w, `select text_expires_at::text from item_texts`); got != goes {
		t.Errorf("the words go %v, want %v as before", got, goes)
	}
}

func TestChangedCaseIsCheckedLikeANewOne(t *testing.T) {
	w := newWorld(t)
	path := w.register("Mira", norr, aCase())
	for _, field := range textFields {
		w.wants(w.post("Mira", path+"/edit", aCase("version", "1", field, "Mamman 121212-1212")), 422,
			"<mark>121212-1212</mark>", "Ändra ärendet", `name="version" value="1"`, "<title>Fel: ")
	}
	w.wants(w.post("Mira", path+"/edit", aCase("version", "1", "headline", strings.Repeat("å", 81))), 422, "högst 80 tecken")
	w.wants(w.get("Mira", path), 200, caseWords...)
}

func TestStaleChangeKeepsWhatWasTyped(t *testing.T) {
	w := newWorld(t)
	path := w.register("Mira", norr, aCase())
	first := aCase("version", "1", "question", "Förstaord")
	w.wants(w.post("Mira", path+"/edit", first), 303)
	w.wants(w.post("Mira", path+"/edit", first), 303) // a double tap
	w.wants(w.post("Mira", path+"/edit", aCase("version", "1", "question", "Andraord")), 409,
		"Andraord", "Så står det nu", "Förstaord", `name="version" value="2"`, "har ändrats sedan du öppnade sidan")
	w.wants(w.get("Mira", path), 200, "Förstaord", "!Andraord")
	w.wants(w.post("Mira", path+"/edit", aCase("version", "2", "question", "Andraord")), 303)
	w.wants(w.get("Mira", path), 200, "Andraord")
	w.wants(w.post("Mira", path+"/edit", aCase("question", "Utan version")), 409, "Utan version")
}

func TestOnlyTheAuthorChangesACase(t *testing.T) {
	w := newWorld(t)
	path := w.register("Mira", norr, aCase("readers", "group"))
	for _, as := range []string{"Sara", "Alma", "Petra", "Elin", "Farid", "Nora", "Bo", "Kim"} {
		w.wants(w.get(as, path+"/edit"), 404)
		w.wants(w.post(as, path+"/edit", aCase("version", "1", "question", "Nyord")), 404, "!Nyord")
		w.wants(w.post(as, path+"/edit", aCase("version", "1", "question", "121212-1212")), 404)
		w.wants(w.post(as, path+"/withdrawal", nil), 404)
	}
	for _, as := range []string{"Mira", "Sara", "Petra", "Bo"} {
		w.wants(w.post(as, path+"/discussion", nil), 404)
	}
	w.wants(w.get("Mira", path), 200, append(caseWords, "Väntar")...)
}

func TestWithdrawnCaseLosesItsWords(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-08 09:00")
	path := w.register("Mira", norr, aCase())
	for range 2 { // a double tap
		rec := w.post("Mira", path+"/withdrawal", nil)
		w.wants(rec, 303)
		if got := rec.Header().Get("Location"); got != path {
			t.Errorf("leads to %q, want %q", got, path)
		}
	}
	w.wants(w.get("Mira", path), 200, "Rubrikord", "Du kan ångra i fem minuter", "!Dra tillbaka ärendet")
	for _, as := range []string{"Sara", "Alma"} {
		w.wants(w.get(as, path), 404)
		w.wants(w.get(as, "/groups/"+norr+"/sessions/1"), 200, "!Rubrikord")
		w.wants(w.get(as, "/groups/"+norr), 200, "!Rubrikord")
		w.wants(w.post(as, path+"/withdrawal/undo", nil), 404)
	}
	w.wants(w.post("Alma", path+"/discussion", nil), 404)
	w.wants(w.post("Mira", path+"/edit", aCase("version", "2", "question", "Nyord")), 409, "Nyord", "Det går inte att ändra längre")
	w.step("a move of its session does not keep the words", func() {
		move := "/groups/" + norr + "/sessions/1/move"
		w.wants(w.post("Alma", move, opened(w.get("Alma", move), "date", "2026-12-10")), 303)
	})
	w.setTime(worldStart.Add(supervision.UndoFor))
	w.wants(w.get("Mira", path), 200, "Du har dragit tillbaka ärendet", "!Rubrikord")
	w.wants(w.post("Mira", path+"/withdrawal/undo", nil), 409, "Det går inte att ändra längre")
	w.wantStored(1, 1)
	w.sweep()
	w.wantStored(1, 0)
}

func TestWithdrawalIsUndoneForFiveMinutes(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-08 09:00")
	path := w.register("Mira", norr, aCase())
	w.wants(w.post("Mira", path+"/withdrawal", nil), 303)
	w.setTime(worldStart.Add(supervision.UndoFor - 1))
	w.sweep()
	for range 2 { // a double tap
		w.wants(w.post("Mira", path+"/withdrawal/undo", nil), 303)
	}
	w.wants(w.get("Mira", path), 200, "Rubrikord", "Dra tillbaka ärendet", "!Du kan ångra i fem minuter. Sedan")
	w.wants(w.get("Alma", path), 200, "Rubrikord")
	item := path[strings.LastIndex(path, "/")+1:]
	if at, n := w.expiry(item); n != 1 || at.Format("2006-01-02 15:04") != "2027-01-07 09:30" {
		t.Errorf("it waits for session %d and its words go %v", n, at)
	}
}

func TestDiscussedCaseIsClosed(t *testing.T) {
	w := newWorld(t)
	path := w.register("Mira", norr, aCase())
	for range 2 { // a double tap
		rec := w.post("Alma", path+"/discussion", nil)
		w.wants(rec, 303)
		if rec.Header().Get("Location") != path {
			t.Errorf("leads to %q, want %q", rec.Header().Get("Location"), path)
		}
	}
	w.wants(w.get("Alma", path), 200, "Behandlat", "Frågeord", "!Markera som behandlat")
	w.wants(w.get("Mira", path), 200, "Behandlat", "Egenord", "!Dra tillbaka ärendet", "!/edit")
	w.wants(w.get("Mira", path+"/edit"), 303)
	w.wants(w.post("Mira", path+"/edit", aCase("version", "2", "question", "Nyord")), 409, "Nyord", "Det går inte att ändra längre")
	w.wants(w.post("Mira", path+"/withdrawal", nil), 409, "Det går inte att ändra längre", "Frågeord")
	w.wantStored(1, 1)
}

func TestErasedCaseSaysSo(t *testing.T) {
	w := newWorld(t)
	path := w.register("Mira", norr, aCase())
	w.exec(`delete from item_texts`)
	for _, as := range []string{"Mira", "Sara", "Alma"} {
		w.wants(w.get(as, path), 200, "Texten är borttagen", "30\u00a0min")
	}
}

func TestCaseIsFoundInItsOwnGroupOnly(t *testing.T) {
	w := newWorld(t)
	elsewhere := map[string]string{"another practice's": w.register("Kim", syd, aCase()), "another group's": w.register("Elin", vast, aCase())}
	for name, path := range elsewhere {
		here := "/groups/" + norr + path[strings.Index(path, "/cases/"):]
		for _, as := range []string{"Alma", "Mira"} {
			w.wants(w.get(as, here), 404, "!Rubrikord")
			w.wants(w.get(as, here+"/edit"), 404)
			w.wants(w.post(as, here+"/edit", aCase("version", "1")), 404)
			w.wants(w.post(as, here+"/withdrawal", nil), 404)
			w.wants(w.post(as, here+"/discussion", nil), 404)
		}
		if t.Failed() {
			t.Fatalf("%s item is found", name)
		}
	}
	for _, id := range []string{"x", "0", supervision.NewID[int]().String(), "00000000-0000-0000-0000-000000000000", "%00", strings.Repeat("a", 5000)} {
		w.wants(w.get("Mira", "/groups/"+norr+"/cases/"+id), 404)
		w.wants(w.post("Mira", "/groups/"+norr+"/cases/"+id+"/withdrawal", nil), 404)
	}
	if got := value[int](w, `select count(*)::int from items where status = 'waiting' and version = 1`); got != 2 {
		t.Errorf("%d items are as they were, want 2", got)
	}
}

func TestStrangersRegisterNothing(t *testing.T) {
	w := newWorld(t)
	for _, as := range []string{"Elin", "Petra", "Farid", "Nora", "Bo", "Kim"} {
		w.wants(w.get(as, "/groups/"+norr+"/cases/new"), 404)
		w.wants(w.post(as, "/groups/"+norr+"/cases", aCase()), 404, "!Rubrikord")
	}
	w.wants(w.post("", "/groups/"+norr+"/cases", aCase()), 401, append(caseWords, `type="hidden"`)...)
	w.wantStored(0, 0)
}
