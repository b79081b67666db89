package server

import (
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"samrum/internal/paths"
)

// row is a map's row as its form sends it.
func mapRow(role string, changed ...string) url.Values {
	f := form("role", role, "sector", "family", "closeness", "1", "relation", "strong", "support", "to", "version", "0", "do", "add")
	for i := 0; i < len(changed); i += 2 {
		f.Set(changed[i], changed[i+1])
	}
	return f
}

func TestAMapIsDrawnRowByRow(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	path := paths.Map(vast, w.item("Väst", "Elin", 1))
	w.wants(w.get("Elin", path), 200, "Kartan är tom", `role="img"`)
	w.wants(w.post("Elin", path, mapRow("mormor")), 303)
	w.wants(w.post("Elin", path, mapRow("mormor")), 303) // it came twice
	w.wants(w.post("Alma", path, mapRow("lärare", "version", "1", "sector", "work_school", "closeness", "3", "relation", "strained", "support", "both")), 303)
	w.wants(w.get("Elin", path), 200, "1. mormor", "2. lärare", "Ansträngd", "3 – långt bort", "!3. ")
	w.wants(w.get("Elin", path+"?edit=2"), 200, `value="lärare"`, `value="strained" selected`, "Ändra raden")
	w.wants(w.post("Petra", path, form("do", "up 1", "version", "2")), 303)
	w.wants(w.get("Petra", path), 200, "1. lärare", "2. mormor")
	w.wants(w.post("Elin", path, form("do", "down 1", "version", "3")), 303) // at the end nothing moves
	w.wants(w.post("Elin", path, mapRow("mentor", "do", "change 0", "version", "4")), 303)
	w.wants(w.post("Elin", path, form("do", "remove 1", "version", "5")), 303)
	w.wants(w.get("Elin", path), 200, "1. mentor", "!2. ")
	w.wants(w.post("Elin", path, form("do", "remove 7", "version", "6")), 404)
	w.wants(w.post("Elin", path, form("do", "burn 0", "version", "6")), 404)
	if sealed := value[string](w, `select encode(rows, 'escape') from item_maps`); strings.Contains(sealed, "mentor") {
		t.Error("the map stands open in the database")
	}
}

// Of two who draw at once neither loses anything.
func TestAStaleMap(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	path := paths.Map(vast, w.item("Väst", "Elin", 1))
	w.wants(w.post("Elin", path, mapRow("mormor")), 303)
	w.wants(w.post("Alma", path, mapRow("skolkurator", "relation", "weak")), 409, "1. mormor", `value="skolkurator"`, `value="weak" selected`, `name="version" value="1"`)
	w.wants(w.post("Alma", path, form("do", "remove 0", "version", "0")), 409, "1. mormor")
	w.wants(w.post("Alma", path, mapRow("skolkurator", "version", "1")), 303)
}

// Roles, no names: the discretion check comes before anything is stored.
func TestAMapNamesRolesOnly(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	path := paths.Map(vast, w.item("Väst", "Elin", 1))
	w.wants(w.post("Elin", path, mapRow("19121212-1212")), 422, "Ta bort personnumret")
	w.wants(w.post("Elin", path, mapRow("")), 422, "Fyll i")
	w.wants(w.post("Elin", path, mapRow(strings.Repeat("å", 41))), 422, "högst 40 tecken")
	for field, bad := range map[string]string{"sector": "neighbours", "closeness": "4", "relation": "warm", "support": "up"} {
		w.wants(w.post("Elin", path, mapRow("mormor", field, bad)), 422, "Välj något under")
	}
	rec := w.post("Elin", path, mapRow("mormor Anna Kvist"))
	w.wants(rec, 422, `name="reason_role"`)
	if n := value[int](w, `select count(*)::int from item_maps`); n != 0 {
		t.Error("what was refused is stored")
	}
	excused := mapRow("mormor Anna Kvist", "reason_role", "made_up")
	excused["asked"] = hiddenAsked(rec.Body.String())
	w.wants(w.post("Elin", path, excused), 303)
	w.wants(w.get("Elin", path+"?edit=1"), 200, `value="made_up" checked`)
	if strings.Contains(w.Log.String(), "Kvist") {
		t.Error("a role stands in the log")
	}
}

func TestWhoReadsAndDrawsAMap(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	item := w.item("Norr", "Mira", 1)
	path := paths.Map(norr, item)
	w.wants(w.post("Mira", path, mapRow("märke-roll")), 303)
	for _, as := range []string{"Mira", "Alma"} {
		w.wants(w.get(as, path), 200, "märke-roll", "<form class")
	}
	for _, as := range []string{"Sara", "Bo", "Nora", "Elin", "Farid", "Petra"} {
		w.wants(w.get(as, path), 404, "!märke")
		w.wants(w.post(as, path, mapRow("x", "version", "1")), 404)
	}
	w.wants(w.get("Sara", paths.Case(norr, item)), 200, "!"+path)
	w.exec(`update items set readers = 'group'`)
	w.wants(w.get("Sara", path), 200, "märke-roll", "!<form class", "!Ta bort")
	w.wants(w.post("Sara", path, mapRow("x", "version", "1")), 404)
	w.wants(w.post("Alma", path, form("do", "keep", "kept", "yes")), 404) // the author's alone
	w.wants(w.post("Alma", paths.DiscussCase(norr, item), nil), 303)
	w.wants(w.post("Mira", path, mapRow("sen", "version", "1")), 409, "sen")
}

// A map goes with its session unless its item's author keeps it, and with the
// item's words at the latest.
func TestWhenAMapGoes(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	kept, cleared, waiting := w.item("Norr", "Mira", 1), w.item("Norr", "Mira", 1), w.item("Norr", "Mira", 1)
	for _, item := range []string{kept, cleared, waiting} {
		w.wants(w.post("Mira", paths.Map(norr, item), mapRow("mormor")), 303)
	}
	w.wants(w.post("Mira", paths.Map(norr, kept), form("do", "keep", "kept", "yes")), 303)
	for _, item := range []string{kept, cleared} {
		w.wants(w.post("Alma", paths.DiscussCase(norr, item), nil), 303)
	}
	left := func() string {
		return value[string](w, `select coalesce(string_agg(item_id::text, ' ' order by item_id), '') from item_maps`)
	}
	over := time.Date(2026, 12, 1, 9, 30, 0, 0, time.UTC)
	w.later(over.Add(3 * time.Hour))
	w.sweepNow()
	if !strings.Contains(left(), cleared) {
		t.Error("the map went before the three hours were over")
	}
	w.later(over.Add(3*time.Hour + time.Second))
	w.sweepNow()
	if got := left(); strings.Contains(got, cleared) || !strings.Contains(got, kept) || !strings.Contains(got, waiting) {
		t.Errorf("left %s of kept %s, cleared %s, waiting %s", got, kept, cleared, waiting)
	}
	w.wants(w.get("Mira", paths.Map(norr, kept)), 200, "mormor", "Kartan finns kvar till")
	w.later(over.AddDate(0, 0, 30))
	w.sweepNow()
	if got := left(); strings.Contains(got, kept) {
		t.Error("a kept map stays without its item's words")
	}
}

func TestAMapIsFull(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	path := paths.Map(vast, w.item("Väst", "Elin", 1))
	for i := range 40 {
		w.wants(w.post("Elin", path, mapRow(strings.Repeat("å", 40), "version", strconv.Itoa(i))), 303)
	}
	w.wants(w.post("Elin", path, mapRow("en till", "version", "40")), 409, "högst 40 rader")
	w.wants(w.get("Elin", path), 200, "40. å", "Kartan är full", "!41. ")
}
