package server

import (
	"testing"

	"samrum/internal/paths"
)

func (w *world) wishes(person string) string {
	w.Helper()
	return value[string](w, `select concat_ws(' ', array_to_string(letters, ','), quiet_from, quiet_to, quiet_days) from people where id = $1`, w.people[person])
}

func TestAPersonChoosesHerLetters(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Mira", "/me"), 200, "/me/letters")
	w.wants(w.get("Mira", "/me/letters"), 200, "Frågan om ärenden", "!Dagens nyheter", "!Varje bokning", `<option value="19" selected>19.00`)
	w.wants(w.get("Alma", "/me/letters"), 200, "Dagens nyheter", `value="booking" checked`, "Varje bokning")
	w.wants(w.post("Mira", "/me/letters", form("letters", "morning", "letters", "rubbish", "quiet_from", "21", "quiet_to", "6")), 303)
	if got := w.wishes("Mira"); got != "morning,booking,digest 21 6 f" {
		t.Errorf("she has %q", got)
	}
	w.wants(w.get("Mira", "/me/letters"), 200, `value="morning" checked`, `<option value="21" selected>`)
	for _, bad := range []string{"24", "-1", "", "x"} {
		w.wants(w.post("Mira", "/me/letters", form("quiet_from", bad, "quiet_to", "6")), 422)
	}
	w.wants(w.post("Alma", "/me/letters", form("letters", "cases", "quiet_from", "7", "quiet_to", "7", "quiet_days", "yes")), 303)
	if got := w.wishes("Alma"); got != "cases 7 7 t" {
		t.Errorf("Alma has %q", got)
	}
	if got := w.wishes("Mira"); got != "morning,booking,digest 21 6 f" {
		t.Errorf("she now has %q", got)
	}
}

func TestALeaderChoosesTheGroupsRhythm(t *testing.T) {
	w := newWorld(t)
	page := "/groups/" + norr + "/letters"
	w.wants(w.get("Alma", "/groups/"+norr+"/settings"), 200, page)
	w.wants(w.get("Alma", page), 200, "2 dagar före", "!läsningen en vecka")
	w.wants(w.post("Alma", page, form("cases_days", "4", "reading", "yes")), 303)
	if got := value[string](w, `select concat_ws(' ', cases_days, reading_letter, summary_letter) from groups where name = 'Norr'`); got != "4 t f" {
		t.Errorf("the group has %q", got)
	}
	w.wants(w.post("Alma", page, form("cases_days", "5")), 422)
	w.exec(`update groups set form = 'two_part' where name = 'Norr'`)
	w.wants(w.get("Alma", page), 200, "läsningen en vecka")
}

// Planned dates are told once to each member and to the other leader; what
// triggers the letters answers before they are written.
func TestPlannedDatesAreTold(t *testing.T) {
	w := newWorld(t)
	told := func() int {
		return value[int](w, `select count(*)::int from river.river_job where kind = 'dates_letter'`)
	}
	add := func(group, date string) {
		page := paths.NewSession(group)
		w.wants(w.post("Alma", page, opened(w.get("Alma", page), "date", date, "start_time", "09:00", "place", "on_site", "place_address", "Kvarnen")), 303)
	}
	add(vast, "2027-01-12")
	if n := told(); n != 2 { // Elin and Petra
		t.Errorf("%d are told", n)
	}
	add(norr, "2027-01-13")
	if n := told(); n != 5 { // and Mira, Sara and Jonas
		t.Errorf("%d are told", n)
	}
}
