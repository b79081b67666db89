package server

import (
	"net/http"
	"net/url"
	"strconv"
	"testing"

	"samrum/internal/paths"
)

// paper is what a leader enters of an item that was never registered.
func (w *roomWorld) paper(row int, headline, author, took string) url.Values {
	key := func(of string) string { return "brought_" + of + "_" + strconv.Itoa(row) }
	return url.Values{key("headline"): {headline}, key("author"): {w.people[author].String()}, key("kind"): {"case"}, key("took"): {took}}
}

func TestASessionHeldOnPaperIsEntered(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"what no clock has run for is asked, not assumed": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			w.clock("11:00:00")
			form := formIn(w.get("Alma", paths.CloseSession(norr, w.n)).Body.String())
			if form.Has("outcome_" + id) {
				t.Errorf("preset: %v", form["outcome_"+id])
			}
			rec := w.close("Alma", nil)
			w.wants(rec, http.StatusUnprocessableEntity, `href="#outcome_`+id+`"`, `id="outcome_`+id+`"`)
			w.wants(w.close("Alma", url.Values{"outcome_" + id: {"discussed"}, "took_" + id: {"25"}}), http.StatusSeeOther)
			if got := w.spaceOf("Sara"); got != 25 {
				t.Errorf("Sara has had %d minutes", got)
			}
		},
		"what has moved on since is taken up in the session all the same": func(t *testing.T, w *roomWorld) {
			taken, waits := w.item("Norr", "Sara", w.n), w.item("Norr", "Mira", w.n)
			w.clock("13:45:00")
			_, err := w.Store.Sweep(t.Context())
			w.must(err)
			w.wants(w.close("Alma", url.Values{"outcome_" + taken: {"discussed"}, "took_" + taken: {"25"}, "outcome_" + waits: {"carried"}}), http.StatusSeeOther)
			where := `select i.status || ' ' || i.carried || ' ' || s.number from items i join sessions s on s.id = i.session_id where i.id = $1`
			if got, want := value[string](w.world, where, taken), "discussed 0 "+strconv.Itoa(w.n); got != want {
				t.Errorf("what was taken up is %s, want %s", got, want)
			}
			if got, want := value[string](w.world, where, waits), "waiting 1 "+strconv.Itoa(w.n+1); got != want {
				t.Errorf("what waits is %s, want %s", got, want)
			}
			if !value[bool](w.world, `select t.text_expires_at = s.ends_at + interval '30 days' from item_texts t join items i on i.id = t.item_id join sessions s on s.id = i.session_id where i.id = $1`, taken) {
				t.Error("its words do not go with the session")
			}
		},
		"what came up and was never registered counts as others do": func(t *testing.T, w *roomWorld) {
			w.clock("11:00:00")
			form := w.paper(1, "När mötet körde fast", "Mira", "30")
			form["brought_with_1"] = []string{w.people["Jonas"].String()}
			for field, v := range w.paper(3, "En fråga till", "Sara", "10") {
				form[field] = v
			}
			w.wants(w.close("Alma", form), http.StatusSeeOther)
			for who, want := range map[string]int{"Mira": 15, "Jonas": 15, "Sara": 10} {
				if got := w.spaceOf(who); got != want {
					t.Errorf("%s has had %d minutes, want %d", who, got, want)
				}
			}
			w.wants(w.get("Alma", paths.Session(norr, w.n)), http.StatusOK, "När mötet körde fast", "En fråga till")
			if got := value[int](w.world, `select case_minutes from session_contents`); got != 40 {
				t.Errorf("%d minutes of cases", got)
			}
		},
		"its headline is checked, and everything stays with the sum in words": func(t *testing.T, w *roomWorld) {
			w.clock("11:00:00")
			w.wants(w.close("Alma", w.paper(1, "Om 19121212-1212 igen", "Mira", "95")), http.StatusUnprocessableEntity,
				`href="#brought_headline_1"`, `value="Om 19121212-1212 igen"`, `value="95"`, "blir 95 minuter, och träffen var 90")
			w.wants(w.close("Alma", w.paper(2, "Samtal med Karin om resan", "Mira", "20")), http.StatusUnprocessableEntity,
				`name="reason_brought_headline_2"`, "blir 20 av träffens 90 minuter", "<details class=\"more\" open")
			elin := w.paper(1, "En rad", "Elin", "20")
			w.wants(w.close("Alma", elin), http.StatusUnprocessableEntity, `href="#brought_author_1"`)
			for _, bad := range []string{"", "0", "-1", "481", "1.5", "x"} {
				w.wants(w.close("Alma", w.paper(1, "En rad", "Mira", bad)), http.StatusUnprocessableEntity, `href="#brought_took_1"`)
			}
			if n := value[int](w.world, `select count(*)::int from items`); n != 0 {
				t.Errorf("%d items were stored", n)
			}
		},
		"somebody of another group presents nothing with anybody": func(t *testing.T, w *roomWorld) {
			id := w.item("Norr", "Sara", w.n)
			w.clock("11:00:00")
			w.wants(w.close("Alma", url.Values{"outcome_" + id: {"discussed"}, "took_" + id: {"20"}, "with_" + id: {w.people["Elin"].String()}}), http.StatusSeeOther)
			if got := w.spaceOf("Sara"); got != 20 {
				t.Errorf("Sara has had %d minutes", got)
			}
		},
		"chapters that were not reached are read later": func(t *testing.T, w *roomWorld) {
			w.bookOf("Norr")
			w.exec(`update chapters set session_id = (select id from sessions where number = $1 and group_id = (select id from groups where name = 'Norr'))
				where number <= 2`, w.n)
			w.clock("11:00:00")
			form := formIn(w.get("Alma", paths.CloseSession(norr, w.n)).Body.String())
			if len(form["reached"]) != 2 || len(form["chapter"]) != 2 {
				t.Fatalf("the form asks about %d chapters, %d ticked", len(form["chapter"]), len(form["reached"]))
			}
			w.wants(w.close("Alma", url.Values{"reached": form["reached"][:1]}), http.StatusSeeOther)
			got := value[[]int](w.world, `select array_agg(s.number order by c.number) from chapters c join sessions s on s.id = c.session_id where c.number <= 2`)
			if len(got) != 2 || got[0] != w.n || got[1] != w.n+1 {
				t.Errorf("the chapters are read for %v", got)
			}
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newRoom(t)) })
	}
}

// spaceOf is how many minutes the ledger has for somebody.
func (w *roomWorld) spaceOf(name string) int {
	w.Helper()
	return value[int](w.world, `select coalesce(sum(minutes), 0)::int from space where person_id = $1`, w.people[name])
}
