package server

import "testing"

// Petra supervises at Lindqvist and, unseen by anybody there, at Berg too.
func TestAPersonIsInSeveralPractices(t *testing.T) {
	w := newWorld(t)
	w.signIn("Petra")
	w.wants(w.get("Petra", "/me"), 200, "!Dina mottagningar", "!/me#practices")
	w.exec(`insert into practice_people (practice_id, person_id, name, supervises)
		select id, $1, 'Petra i Berg', true from practices where slug = 'berg'`, w.people["Petra"])
	berg := value[string](w, `select id::text from practices where slug = 'berg'`)
	w.wants(w.get("Petra", "/me"), 200, "Dina mottagningar", "Berg", "Lindqvist")
	w.wants(w.get("Petra", "/groups"), 200, "Väst", `href="/me#practices">Mottagningar<`)
	w.wants(w.get("Petra", "/groups/"+vast), 200, "/me#practices")
	w.wants(w.get("Alma", "/groups/"+vast), 200, "!/me#practices")
	w.wants(w.post("Petra", "/practice/current", form("practice", berg)), 303)
	w.wants(w.get("Petra", "/groups"), 200, "!Väst")
	w.wants(w.get("Petra", "/me"), 200, "Petra i Berg")
	w.wants(w.get("Petra", "/groups/"+vast), 200) // opening a group leads back
	w.wants(w.get("Petra", "/groups"), 200, "Väst")
	for _, page := range []string{"/me", "/groups", "/groups/" + vast, "/practice/start", "/practice/people", "/today"} {
		w.wants(w.get("Alma", page), 200, "!Berg")
	}
	w.wants(w.get("Bo", "/me"), 200, "!Lindqvist")
	w.wants(w.post("Mira", "/practice/current", form("practice", berg)), 404)
	w.wants(w.post("Petra", "/practice/current", form("practice", "%00")), 404)
}
