package server

import (
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/paths"
)

var areas = regexp.MustCompile(`<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</textarea>`)

// openedAgenda is a form as a browser sends it back, long fields included.
func openedAgenda(rec *httptest.ResponseRecorder, filled ...string) url.Values {
	form := opened(rec)
	for _, area := range areas.FindAllStringSubmatch(rec.Body.String(), -1) {
		form.Set(area[1], html.UnescapeString(area[2]))
	}
	return with(form, filled...)
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
