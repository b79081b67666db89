package server

import (
	"net/http"
	"strings"
	"testing"
)

func TestPagesOpenForThoseTheyAreFor(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-11-24 09:00")
	w.session("Norr", "2026-12-08 09:00")
	w.wants(w.get("Alma", "/today"), 200, "God morgon, Alma", "Norr", "om 25 minuter", "Kvarnen", "Dina grupper")
	w.wants(w.get("Mira", "/today"), 200, "God morgon, Mira", "/groups/"+norr+"/cases/new?session=1", "!Dina grupper")
	w.wants(w.get("Alma", "/groups"), 200, "Norr", "Väst", "!Syd")
	w.wants(w.get("Mira", "/groups"), 200, "Norr", "!Väst", "!Ny grupp")
	w.wants(w.get("Alma", "/groups/new"), 200, "Gruppens namn", "Petra", "!Nora")
	w.wants(w.get("Mira", "/groups/"+norr), 200, "Träff", "Sara", "Jonas", "Alma", "!Farid", "!@example.org</dd>")
	w.wants(w.get("Mira", "/groups/"+norr+"/sessions/1"), 200, "Kvarnen", "!Flytta träffen")
	w.wants(w.get("Alma", "/groups/"+norr+"/sessions/1"), 200, "Flytta träffen", "Ställ in träffen")
	w.wants(w.get("Mira", "/me"), 200, "mira@example.org")
	w.wants(w.get("", "/sign-in"), 200, "Logga in", "!Lindqvist", "!Berg")
}

// Every answer carries the same protection, whatever it is.
func TestEveryAnswerIsProtected(t *testing.T) {
	w := newWorld(t)
	for name, rec := range map[string]interface{ Result() *http.Response }{
		"page": w.get("Alma", "/today"), "redirect": w.get("", "/today"), "not found": w.get("", "/nowhere"),
		"static": w.get("", "/static/none/x.css"), "live": w.get("", "/livez"), "bad form": w.post("", "/sign-in", nil),
		"wrong method": w.post("Alma", "/today", nil), "needs a login": w.post("", "/groups", nil),
	} {
		h := rec.Result().Header
		for header, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff",
			"Referrer-Policy": "same-origin", "X-Frame-Options": "DENY", "Cache-Control": "",
		} {
			if got := h.Get(header); !strings.Contains(got, want) || got == "" {
				t.Errorf("%s: %s = %q, want %q in it", name, header, got, want)
			}
		}
	}
}

// While there is one practice, its name and telephone are at the door.
func TestTheOnlyPracticeGreetsAtTheDoor(t *testing.T) {
	w := newWorld(t)
	w.exec(`delete from memberships m using practices p where p.id = m.practice_id and p.slug = 'berg'`)
	w.exec(`delete from groups g using practices p where p.id = g.practice_id and p.slug = 'berg'`)
	w.exec(`delete from practice_people pp using practices p where p.id = pp.practice_id and p.slug = 'berg'`)
	w.exec(`delete from practices where slug = 'berg'`)
	w.wants(w.get("", "/sign-in"), 200, "Lindqvist", "070-174 06 05", "lindqvist@example.org")
}

// A page that is not there is said in the reader's language, in her frame.
func TestNotFoundKnowsItsReader(t *testing.T) {
	w := newWorld(t)
	w.exec(`update people set language = 'da' where id = $1`, w.people["Mira"])
	for _, path := range []string{"/nowhere", "/groups/" + norr + "/sessions/777", "/groups/" + syd} {
		w.wants(w.get("Mira", path), 404, "Siden findes ikke", "Lindqvist")
	}
	w.wants(w.post("Mira", "/today", nil), 405, "Lindqvist")
}
