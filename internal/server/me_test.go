package server

import (
	"net/http"
	"strings"
	"testing"

	"samrum/internal/paths"
)

func TestAMemberSaysHerProfession(t *testing.T) {
	w := newWorld(t)
	mine := opened(w.get("Mira", paths.Me))
	w.wants(w.post("Mira", paths.Me, with(mine, "profession", "  socionom\u202e\n", "degree", "2019-06-05")), http.StatusSeeOther)
	w.wants(w.get("Mira", paths.Me), 200, `value="socionom"`, `value="2019-06-05"`)
	w.wants(w.get("Sara", paths.Me), 200, "!socionom\"", "!2019-06-05")
	for problem, typed := range map[string][2]string{
		"får ha högst 60 tecken": {strings.Repeat("å", 61), ""}, "har inte varit än": {"", "2026-11-25"}, "Skriv datum som": {"", "5 juni 2019"},
	} {
		w.reads(w.post("Mira", paths.Me, with(mine, "profession", typed[0], "degree", typed[1])), 422, problem)
	}
	w.wants(w.post("Mira", paths.Me, with(mine, "profession", "", "degree", "2026-11-24")), http.StatusSeeOther)
	if n := value[int](w, `select count(*)::int from practice_people where profession = '' and degree_on = '2026-11-24'`); n != 1 {
		t.Errorf("%d people have that degree", n)
	}
}
