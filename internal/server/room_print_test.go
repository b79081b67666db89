package server

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"samrum/internal/paths"
)

var titleIn = regexp.MustCompile(`(?s)<title>(.*?)</title>`)

func TestPrintSession(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"leaders print who is expected, the plan, the items and where it is entered": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			headline := "En rubrik"
			w.exec(`update items set carried = 2 where id = $1`, id)
			rec := w.get("Petra", paths.PrintSession(norr, w.n))
			w.wants(rec, http.StatusOK, headline, "Hur kan jag förstå", "väntat 2 träffar", "Mira", "Var med en del", "9.00", "90 av 90 minuter", "strimla",
				paths.CloseSession(norr, w.n)+"</a>", "webbläsarens meny", "!<button")
			if title := titleIn.FindString(rec.Body.String()); strings.Contains(title, headline) {
				t.Errorf("the title tells of the item: %s", title)
			}
		},
		"it has the room's plan once the group has made one": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			w.clock("09:00:00")
			w.open("Alma")
			w.plan("Alma", "plan")
			w.wants(w.get("Alma", paths.PrintSession(norr, w.n)), http.StatusOK, "Ärende: Sara")
			w.plan("Alma", "wait", "item", id)
			w.wants(w.get("Alma", paths.PrintSession(norr, w.n)), http.StatusOK, "!Ärende: Sara", "Hur kan jag förstå")
		},
		"it tells of a mistake of one's own as of a case, and nothing of what is only its author's": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			w.exec(`update items set kind = 'own_mistake' where id = $1`, id)
			w.wants(w.get("Alma", paths.PrintSession(norr, w.n)), http.StatusOK, "Sara · Ärende", "Ärende: Sara", "!Eget misstag", "!misstag")
		},
		"members do not, and nobody one that is over": func(t *testing.T, w *roomWorld) {
			w.wants(w.get("Mira", paths.PrintSession(norr, w.n)), http.StatusNotFound)
			w.wants(w.get("Alma", paths.Session(norr, w.n)), http.StatusOK, paths.PrintSession(norr, w.n))
			w.wants(w.get("Mira", paths.Session(norr, w.n)), http.StatusOK, "!"+paths.PrintSession(norr, w.n))
			w.running()
			w.wants(w.close("Alma", nil), http.StatusSeeOther)
			w.wants(w.get("Alma", paths.PrintSession(norr, w.n)), http.StatusConflict, "Träffen är redan avslutad.")
			w.wants(w.get("Alma", paths.Session(norr, w.n)), http.StatusOK, "!"+paths.PrintSession(norr, w.n))
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newRoom(t)) })
	}
}
