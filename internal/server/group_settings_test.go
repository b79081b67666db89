package server

import (
	"net/http"
	"testing"

	"samrum/internal/paths"
)

func TestChangeAGroupsSettings(t *testing.T) {
	w := newWorld(t)
	path := paths.GroupSettings(vast)
	form := opened(w.get("Alma", path), "name", "Väst två", "largest", "9", "client_term", "brukare")
	for problem, filled := range map[string][]string{
		"Fyll i ”Gruppens namn”":            {"name", " "},
		"kan inte vara mindre":              {"largest", "2"},
		"Välj en tidszon":                   {"zone", "Europe/Paris"},
		"ska vara ett heltal":               {"length", "nittio"},
		"Välj något under ”Gruppens språk”": {"language", "fi"},
	} {
		rec := w.post("Alma", path, with(form, filled...))
		w.reads(rec, 422, problem)
		w.wants(rec, 422, `value="brukare"`)
	}
	petra := opened(w.get("Petra", path), "name", "Väst", "case_label", "fall")
	rec := w.post("Alma", path, form)
	w.wants(rec, http.StatusSeeOther)
	if to := rec.Header().Get("Location"); to != "/groups/vast-tva-bbbb2222" {
		t.Errorf("it leads to %s", to)
	}
	for _, c := range rec.Result().Cookies() {
		if c.Name == flashCookie && c.Value != "group_changed_size" {
			t.Errorf("a size outside five to seven is said as %s", c.Value)
		}
	}
	w.wants(w.post("Alma", path, form), http.StatusSeeOther) // the answer was lost and it is sent again
	w.step("a stale form keeps what was typed and says what changed", func() {
		rec := w.post("Petra", path, petra)
		w.reads(rec, 409, "Det här har ändrats", "Nu: Gruppens namn Väst två", "Nu: Högst 9", "brukare")
		w.wants(rec, 409, `value="fall"`)
		w.wants(w.post("Petra", path, opened(rec)), http.StatusSeeOther)
	})
	got := value[string](w, `select name || ' ' || largest || ' ' || case_label || ' ' || version || ' ' || (co_lead_id = $1) from groups where tail = 'bbbb2222'`, w.people["Petra"])
	if got != "Väst 7 fall 3 true" {
		t.Errorf("the group is %s", got)
	}
}
