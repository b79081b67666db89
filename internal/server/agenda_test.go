package server

import (
	"errors"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strconv"
	"strings"
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

var areas = regexp.MustCompile(`<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</textarea>`)

// openedAgenda is a form as a browser sends it back, long fields included.
func openedAgenda(rec *httptest.ResponseRecorder, filled ...string) url.Values {
	form := opened(rec)
	for _, area := range areas.FindAllStringSubmatch(rec.Body.String(), -1) {
		form.Set(area[1], html.UnescapeString(area[2]))
	}
	return with(form, filled...)
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

func TestAGroupWritesItsOwnAgenda(t *testing.T) {
	w := newWorld(t)
	edit := paths.EditAgenda(norr)
	form := openedAgenda(w.get("Alma", edit), "do", "save")
	w.step("parts are added, moved and removed by buttons", func() {
		form = openedAgenda(w.post("Alma", edit, with(form, "do", "add", "add_kind", "sculpture")))
		if form.Get("kind-5") != "sculpture" || form.Get("title-5") != "Gestaltning" || form.Get("kind-6") != "check_out" {
			t.Errorf("added: %v", form)
		}
		form = openedAgenda(w.post("Alma", edit, with(form, "do", "up-5")))
		form = openedAgenda(w.post("Alma", edit, with(form, "do", "remove-5")))
		form = openedAgenda(w.post("Alma", edit, with(form, "do", "down-0")))
		if form.Get("parts") != "6" || form.Get("kind-4") != "sculpture" || form.Get("kind-0") != "inventory" {
			t.Errorf("moved: %v", form)
		}
		for _, do := range []string{"up-0", "down-5", "remove-99", "up--1", "down-x", "rubbish", "add"} {
			if again := openedAgenda(w.post("Alma", edit, with(form, "do", do, "add_kind", "x"))); again.Get("parts") != "6" || again.Get("kind-0") != "inventory" {
				t.Errorf("%s changed %v", do, again)
			}
		}
	})
	w.step("nothing is stored before it is saved", func() {
		if n := value[int](w, `select count(*)::int from agendas`); n != 0 {
			t.Errorf("%d agendas", n)
		}
	})
	w.step("what does not come to the length is refused in words", func() {
		w.reads(w.post("Alma", edit, with(form, "do", "save")), 422, "94 av 90 minuter, 4 för mycket", "Momenten ska bli 90 minuter tillsammans")
	})
	w.step("each part says what is wrong with it", func() {
		rec := w.post("Alma", edit, with(form, "do", "save", "minutes-4", "0", "title-0", " ", "minutes-5", "4"))
		w.reads(rec, 422, "”Minuter, moment 5” ska vara minst 1", "”Minuter, moment 6” ska vara minst 5", "Rubrik, moment 1")
		w.wants(rec, 422, `href="#minutes-4"`, `href="#title-0"`)
	})
	form = with(form, "minutes-4", "6", "material-4", "lera, , papper", "instruction-4", "Visa först.\nTala sedan.", "title-4", "Vi gestaltar")
	w.step("it is stored and read by all", func() {
		for range 2 {
			w.wants(w.post("Alma", edit, with(form, "do", "save")), http.StatusSeeOther)
		}
		w.reads(w.get("Mira", paths.Agenda(norr)), 200, "Gruppens eget", "Vi gestaltar", "Visa först.", "lera, papper", "90 av 90 minuter")
		if w.chosen("Norr") != "" || value[int](w, `select version from agendas`) != 1 {
			t.Error("it was stored as a ready one, or twice")
		}
	})
	w.step("a stale form keeps what was typed", func() {
		rec := w.post("Alma", edit, with(form, "do", "save", "title-4", "En till"))
		w.reads(rec, 409, "Det här har ändrats")
		w.wants(rec, 409, `value="En till"`)
		w.wants(w.post("Alma", edit, openedAgenda(rec, "do", "save")), http.StatusSeeOther)
		w.reads(w.get("Mira", paths.Agenda(norr)), 200, "En till", "!Vi gestaltar")
	})
	w.step("and back to the ready one", func() {
		rec := w.get("Alma", paths.Agenda(norr))
		w.reads(rec, 200, "Tillbaka till ”Två ärenden”")
		w.wants(w.post("Alma", paths.Agenda(norr), openedAgenda(rec, "code", "case_two_90")), http.StatusSeeOther)
		w.reads(w.get("Mira", paths.Agenda(norr)), 200, "Två ärenden", "!En till")
	})
}

func TestAnAgendaThatNoSessionHolds(t *testing.T) {
	w := newWorld(t)
	edit := paths.EditAgenda(norr)
	opening := openedAgenda(w.get("Alma", edit), "do", "save")
	w.reads(w.post("Alma", edit, with(opening, "minutes-2", "10", "minutes-3", "54")), http.StatusSeeOther)
	w.reads(w.post("Alma", edit, with(opening, "minutes-0", "59", "minutes-2", "6", "minutes-3", "6", "version", "1")), 422, "Upplägget behöver minst 108 minuter")
	w.reads(w.post("Alma", edit, with(opening, "parts", "0")), 422, "Ta med minst ett moment för ärende, process eller läsning")
	w.wants(w.post("Alma", edit, with(opening, "parts", "999999999")), 422)
	crowd := with(opening, "parts", strconv.Itoa(agenda.PartsMax))
	if again := openedAgenda(w.post("Alma", edit, with(crowd, "do", "add", "add_kind", "case"))); again.Get("parts") != strconv.Itoa(agenda.PartsMax) {
		t.Errorf("%s parts", again.Get("parts"))
	}
	w.wants(w.post("Alma", edit, with(opening, "title-0", strings.Repeat("å", 81), "from-0", "", "version", "1")), 422)
}

// Whatever stands in one field of a whole form, the answer is no failure, and
// nothing comes back as markup.
func TestNastyAgendas(t *testing.T) {
	w := newWorld(t)
	edit := paths.EditAgenda(norr)
	opening := openedAgenda(w.get("Alma", edit), "do", "save")
	for _, field := range []string{"kind-2", "minutes-2", "title-2", "instruction-2", "material-2", "from-2", "how-2", "with-2", "of-2", "parts", "version"} {
		for _, value := range nasty {
			rec := w.post("Alma", edit, with(opening, field, value))
			body := rec.Body.String()
			if rec.Code == 200 || rec.Code >= 500 || strings.Contains(body, "<script>alert") || strings.Contains(body, "<img src=x") {
				t.Errorf("%s=%.40q: %d", field, value, rec.Code)
			}
			rec = w.get("Mira", paths.Agenda(norr))
			w.wants(rec, 200, "!<script>alert", "!<img src=x")
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
