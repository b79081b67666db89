package server

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"samrum/internal/paths"
)

func TestMoveSession(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	move := paths.MoveSession(norr, 1)
	page := w.get("Alma", move)
	w.wants(page, 200, `value="2026-12-01"`, `value="09:00"`, `value="90"`)
	w.reads(page, 200, "Nu tisdag 1 december 2026, 9.00–10.30, Kvarnen")
	form := opened(page, "date", "2026-12-03", "start_time", "13", "length", "60")
	w.wants(w.post("Alma", move, form), http.StatusSeeOther)
	w.reads(w.get("Alma", paths.Session(norr, 1)), 200, "3 december 2026", "Flyttad från", "1 dec")
	if got := value[string](w, `select to_char(starts_at at time zone 'UTC', 'DD HH24:MI') || ' ' || (ends_at - starts_at) || ' ' || number from sessions where number = 1`); got != "03 12:00 01:00:00 1" {
		t.Errorf("session is %s", got)
	}
	if n := value[int](w, `select count(*)::int from leader_time lt join sessions s on s.id = lt.session_id where lt.during = tstzrange(s.starts_at, s.ends_at)`); n != 2 {
		t.Errorf("%d rows of the leader's time are right, want 2", n)
	}
	w.step("the answer was lost and it is sent again", func() { w.wants(w.post("Alma", move, form), http.StatusSeeOther) })
	w.step("over where it is itself", func() {
		w.wants(w.post("Alma", move, opened(w.get("Alma", move), "start_time", "13.30")), http.StatusSeeOther)
	})
	w.step("from an old page", func() {
		rec := w.post("Alma", move, with(form, "date", "2026-12-04"))
		w.reads(rec, 409, "Det här har ändrats sedan du öppnade sidan", "Nu torsdag 3 december 2026, 13.30–14.30")
		w.wants(rec, 409, `value="2026-12-04"`, `name="version" value="3"`)
	})
}

func TestMoveSessionNamesWhoIsBusy(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Väst", "2026-12-02 09:00")
	move := paths.MoveSession(norr, 1)
	rec := w.post("Alma", move, opened(w.get("Alma", move), "date", "2026-12-02", "start_time", "10.00", "length", "45"))
	w.reads(rec, 409, "Tiden krockar med något annat", "Alma är upptagen ons 2 dec 9.00–10.30 (Väst)")
	w.wants(rec, 409, `value="2026-12-02"`, `value="10:00"`, `value="45"`)
	w.step("touching is no clash", func() {
		w.wants(w.post("Alma", move, opened(w.get("Alma", move), "date", "2026-12-02", "start_time", "10.30")), http.StatusSeeOther)
	})
}

func TestMoveSessionRefusesWhatCannotBe(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	move := paths.MoveSession(norr, 1)
	form := opened(w.get("Alma", move), "date", "2026-12-03", "start_time", "13.00", "length", "60")
	for name, tt := range map[string]struct {
		change []string
		want   string
	}{
		"29 February 2027":        {[]string{"date", "2027-02-29"}, "Datumet finns inte i kalendern"},
		"no date":                 {[]string{"date", ""}, "Fyll i ”Nytt datum”"},
		"no time":                 {[]string{"start_time", "25.00"}, "Skriv klockslaget som 13.00"},
		"02.30 on 28 March 2027":  {[]string{"date", "2027-03-28", "start_time", "02.30"}, "klockan ställs om till sommartid"},
		"this morning":            {[]string{"date", "2026-11-24", "start_time", "08.00"}, "Tiden har redan varit"},
		"in a thousand years":     {[]string{"date", "3026-11-24"}, "Kontrollera året"},
		"no length":               {[]string{"length", "0"}, "ska vara 15 till 480"},
		"a length past any limit": {[]string{"length", "99999999999999999999"}, "ska vara 15 till 480"},
	} {
		w.step(name, func() {
			rec := w.post("Alma", move, with(form, tt.change...))
			w.reads(rec, 422, tt.want)
			for i := 1; i < len(tt.change); i += 2 {
				w.wants(rec, 422, `value="`+strings.NewReplacer("02.30", "02:30", "08.00", "08:00").Replace(tt.change[i]))
			}
		})
	}
	w.wants(w.post("Alma", move, url.Values{}), 422)
	w.wants(w.post("Alma", move, with(form, "version", "99999999999")), 409)
	if n := value[int](w, `select version from sessions`); n != 1 {
		t.Errorf("the session was changed %d times", n-1)
	}
}

func TestCancelSession(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	w.wants(w.post("Mira", paths.Cases(norr), url.Values{
		"session": {"1"}, "headline": {"Hur avslutar vi?"}, "question": {"Hur säger jag nej?"}, "kind": {"case"},
		"minutes": {"0"}, "urgency": {"can_wait"}, "readers": {"leaders"},
	}), http.StatusSeeOther)
	cancel := paths.CancelSession(norr, 1)
	form := opened(w.get("Alma", cancel), "reason", "Alma är sjuk")
	w.step("without a reason", func() {
		w.reads(w.post("Alma", cancel, with(form, "reason", " ")), 422, "Fyll i ”Skäl, som gruppen får läsa”")
	})
	w.step("with an identity number", func() {
		rec := w.post("Alma", cancel, with(form, "reason", "Möte om 19121212-1212"))
		w.wants(rec, 422, "<mark>19121212-1212</mark>", `value="Möte om 19121212-1212"`)
		if strings.Contains(w.Log.String(), "19121212") {
			t.Error("the log holds the number")
		}
	})
	w.wants(w.post("Alma", cancel, form), http.StatusSeeOther)
	w.step("the items wait for the next", func() {
		w.reads(w.get("Mira", paths.Session(norr, 2)), 200, "Hur avslutar vi?")
		w.reads(w.get("Mira", paths.Session(norr, 1)), 200, "Inställd", "Alma är sjuk", "!Hur avslutar vi?")
	})
	w.step("the leader's time is free", func() {
		w.wants(w.post("Alma", paths.MoveSession(norr, 2), opened(w.get("Alma", paths.MoveSession(norr, 2)), "date", "2026-12-01")), http.StatusSeeOther)
	})
	w.step("the answer was lost and it is sent again", func() { w.wants(w.post("Alma", cancel, form), http.StatusSeeOther) })
	w.step("a cancelled session is closed", func() {
		for _, path := range []string{cancel, paths.MoveSession(norr, 1), paths.SessionPlace(norr, 1)} {
			w.reads(w.get("Alma", path), 409, "Det går inte att ändra längre", "Inställd")
			w.reads(w.post("Alma", path, with(form, "reason", "Ångrar mig")), 409, "Det går inte att ändra längre")
		}
	})
}

func TestCancelSessionThatWasMovedMeanwhile(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	form := opened(w.get("Petra", paths.CancelSession(vast, 1)), "reason", "Snö")
	w.wants(w.post("Alma", paths.MoveSession(vast, 1), opened(w.get("Alma", paths.MoveSession(vast, 1)), "date", "2026-12-02")), http.StatusSeeOther)
	rec := w.post("Petra", paths.CancelSession(vast, 1), form)
	w.reads(rec, 409, "Det här har ändrats", "Nu onsdag 2 december 2026")
	w.wants(rec, 409, `value="Snö"`)
}

func TestChangePlaceOfSession(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	path := paths.SessionPlace(norr, 1)
	form := opened(w.get("Alma", path), "place", "online", "place_address", "glöms", "place_link", "https://moten.example/norr")
	w.step("a link that is none", func() {
		w.reads(w.post("Alma", path, with(form, "place_link", "javascript:alert(1)")), 422, "Skriv en länk som börjar med https://")
	})
	w.step("a link too long", func() {
		w.reads(w.post("Alma", path, with(form, "place_link", "https://a.example/"+strings.Repeat("x", 500))), 422, "högst 500 tecken")
	})
	w.step("no kind", func() {
		w.reads(w.post("Alma", path, with(form, "place", "moon")), 422, "Välj något under ”Hur ses ni?”")
	})
	w.wants(w.post("Alma", path, form), http.StatusSeeOther)
	w.wants(w.post("Alma", path, form), http.StatusSeeOther)
	if got := value[string](w, `select place_kind || '|' || place_address || '|' || place_link from sessions`); got != "online||https://moten.example/norr" {
		t.Errorf("the place is %s", got)
	}
	w.reads(w.post("Alma", path, with(form, "place", "hybrid", "place_address", "Kvarnen")), 409, "Det här har ändrats")
}

func TestSessionThatIsOverIsClosed(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-11-24 09:00")
	form := opened(w.get("Alma", paths.MoveSession(norr, 1)), "date", "2026-12-03")
	w.setTime(worldStart.Add(2 * time.Hour))
	w.reads(w.post("Alma", paths.MoveSession(norr, 1), form), 409, "Det går inte att ändra längre", "Inte avslutad")
}

func TestSessionChangesAreForLeadersOnly(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	form := url.Values{"version": {"1"}, "date": {"2026-12-03"}, "start_time": {"9"}, "length": {"90"}, "reason": {"Snö"}, "place": {"on_site"}, "place_address": {"Hemma"}}
	for _, path := range []string{paths.MoveSession(norr, 1), paths.CancelSession(norr, 1), paths.SessionPlace(norr, 1)} {
		for _, name := range []string{"Mira", "Farid", "Petra", "Nora", "Bo"} {
			w.wants(w.get(name, path), 404)
			w.wants(w.post(name, path, form), 404)
		}
		statements, trips := w.Count.cost(func() { w.wants(w.get("Alma", path), 200) })
		if statements != 4 || trips != 2 {
			t.Errorf("%s costs %d statements in %d trips, want 4 in 2", path, statements, trips)
		}
	}
	for _, number := range []string{"0", "-1", "2", "x", "1.0", "99999999999999999999"} {
		w.wants(w.get("Alma", paths.Group(norr)+"/sessions/"+number+"/move"), 404)
		w.wants(w.post("Alma", paths.Group(norr)+"/sessions/"+number+"/cancel", form), 404)
	}
	if n := value[int](w, `select version from sessions`); n != 1 {
		t.Errorf("the session was changed %d times", n-1)
	}
}

// Another place is told like another time, the same place saved again is not.
func TestANewPlaceIsTold(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	page := "/groups/" + norr + "/sessions/1/place"
	told := func() int {
		return value[int](w, `select count(*)::int from river.river_job where kind = 'change_letter'`)
	}
	w.wants(w.post("Alma", page, opened(w.get("Alma", page))), 303)
	if n := told(); n != 0 {
		t.Errorf("%d are told of the same place", n)
	}
	w.wants(w.post("Alma", page, opened(w.get("Alma", page), "place_address", "Biblioteket")), 303)
	if n := told(); n != 3 {
		t.Errorf("%d are told of a new place, want the three members", n)
	}
}
