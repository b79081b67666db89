package server

import (
	"errors"
	"net/http"
	"sync"
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// chosen is the agenda that a group has chosen.
func (w *world) chosen(group string) string {
	w.Helper()
	return value[string](w, `
		select coalesce((select a.template ->> 'code' from agendas a join groups g on g.id = a.group_id where g.name = $1), '')`, group)
}

func TestAGroupHasTheAgendaOfItsForm(t *testing.T) {
	w := newWorld(t)
	w.reads(w.get("Mira", paths.Agenda(norr)), 200, "Två ärenden", "Incheckning och återblick", "32 min", "rörlig tid", "90 av 90 minuter", "!Färdiga upplägg", "!Skriv om det")
	rec := w.get("Alma", paths.Agenda(norr))
	for _, code := range agenda.Fitting(90) {
		used := map[bool]string{true: "!"}[code == "case_two_90"]
		w.wants(rec, 200, used+`name="code" value="`+string(code)+`"`)
	}
	w.reads(rec, 200, "Nätverkskarta", "Kartan ritas", "Bok och ärenden, hälften av varje", "fri golvyta", "Upplägget behöver minst 143 minuter.")
	w.wants(w.get("Alma", paths.Group(norr)), 200, paths.Agenda(norr), paths.Space(norr))
	for form, name := range map[string]string{"process": "Landning i tystnad", "mixed": "Process: vi som grupp", "two_part": "Vad tar vi med oss?"} {
		w.exec(`update groups set form = $1 where name = 'Norr'`, form)
		w.reads(w.get("Mira", paths.Agenda(norr)), 200, name)
	}
	w.exec(`update groups set individual = true, length_minutes = 60 where name = 'Norr'`)
	w.reads(w.get("Mira", paths.Agenda(norr)), 200, "Individuell handledning", "40 min", "60 av 60 minuter")
}

// A group's agenda follows its length, while that is long enough.
func TestAnAgendaIsFittedToTheGroup(t *testing.T) {
	w := newWorld(t)
	for length, texts := range map[int][]string{
		60: {"17 min", "60 av 60 minuter", "!Upplägget behöver minst 56 minuter."}, 56: {"15 min", "56 av 56 minuter"}, 45: {"Upplägget behöver minst 56 minuter.", "90 av 45 minuter, 45 för mycket"},
	} {
		w.exec(`update groups set length_minutes = $1 where name = 'Norr'`, length)
		w.reads(w.get("Mira", paths.Agenda(norr)), 200, texts...)
		w.wants(w.get("Alma", paths.EditAgenda(norr)), 200)
	}
}

func TestAReadyAgendaIsChosen(t *testing.T) {
	w := newWorld(t)
	choose := func(code, version string) int {
		return w.post("Alma", paths.Agenda(norr), form("code", code, "version", version)).Code
	}
	for range 2 {
		if got := choose("process_90", "0"); got != http.StatusSeeOther {
			t.Errorf("chosen: %d", got)
		}
	}
	w.reads(w.get("Mira", paths.Agenda(norr)), 200, "Processhandledning", "Landning i tystnad", "bildkort")
	if got := choose("mixed_90", "0"); got != http.StatusConflict || w.chosen("Norr") != "process_90" {
		t.Errorf("a stale choice: %d, %s", got, w.chosen("Norr"))
	}
	if got := choose("mixed_90", "1"); got != http.StatusSeeOther || w.chosen("Norr") != "mixed_90" {
		t.Errorf("another choice: %d, %s", got, w.chosen("Norr"))
	}
	for _, stale := range []string{"0", "1", "-2", "3", "x"} {
		if got := choose("peer_90", stale); got != http.StatusConflict || w.chosen("Norr") != "mixed_90" {
			t.Errorf("a choice over version %s: %d, %s", stale, got, w.chosen("Norr"))
		}
	}
	w.reads(w.post("Alma", paths.Agenda(norr), form("code", "half_day_180", "version", "2")), 422, "Upplägget behöver minst 143 minuter")
	w.wants(w.post("Alma", paths.Agenda(norr), form("code", "rubbish", "version", "2")), 422)
	w.wants(w.post("Mira", paths.Agenda(norr), form("code", "mixed_90", "version", "2")), 404)
}

// While nothing in it is changed a ready agenda stays one, and everybody reads it
// in her own language.
func TestAnAgendaSavedUnchangedStaysReady(t *testing.T) {
	w := newWorld(t)
	for _, code := range agenda.Fitting(90) {
		version := value[string](w, `select coalesce((select max(version) from agendas), 0)::text`)
		w.wants(w.post("Alma", paths.Agenda(norr), form("code", string(code), "version", version)), http.StatusSeeOther)
		w.wants(w.post("Alma", paths.EditAgenda(norr), openedAgenda(w.get("Alma", paths.EditAgenda(norr)), "do", "save")), http.StatusSeeOther)
		if w.chosen("Norr") != string(code) {
			t.Errorf("%s became %q", code, w.chosen("Norr"))
		}
	}
}

// Two leaders who save at once: one is first, the other is told.
func TestTwoLeadersChangeAnAgendaAtOnce(t *testing.T) {
	w := newWorld(t)
	leads := []postgres.Lead{}
	for _, person := range []string{"Alma", "Petra"} {
		lead, err := w.seat(person, "bbbb2222").Lead()
		w.must(err)
		leads = append(leads, lead)
	}
	for version := range 5 {
		errs := make([]error, len(leads))
		var wg sync.WaitGroup
		for i, lead := range leads {
			wg.Go(func() {
				errs[i] = w.Store.ChangeAgenda(w.Context(), lead, version, agenda.Template{Code: agenda.Codes[i]})
			})
		}
		wg.Wait()
		if first, second := errors.Is(errs[0], supervision.ErrStale), errors.Is(errs[1], supervision.ErrStale); first == second {
			t.Fatalf("over version %d: %v, %v", version, errs[0], errs[1])
		}
	}
}
