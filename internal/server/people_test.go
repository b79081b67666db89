package server

import (
	"context"
	"net/url"
	"testing"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

func (w *world) person(name string) string { return w.people[name].String() }

func (w *world) practiceOf(slug string) string {
	w.Helper()
	return value[string](w, `select id::text from practices where slug = $1`, slug)
}

// token derives what the newest invitation's letter holds.
func (w *world) token() string {
	w.Helper()
	id := value[supervision.ID[postgres.PracticeInvitation]](w, `select id from practice_invitations order by sent_at desc, id desc limit 1`)
	return w.Store.JoinToken(id, value[int](w, `select generation from practice_invitations where id = $1`, id))
}

func TestWhoWorksInThePracticeIsSeenByThoseWhoDo(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", "/practice/people"), 200, "Alma", "Petra", "Nora", "Administratör", "Bjud in en handledare", "!Mira", "!Bo<", "!@example.org</b>")
	w.wants(w.get("Petra", "/practice/people"), 200, "Alma", "!Bjud in en handledare", "!Gör till administratör")
	w.wants(w.get("Alma", "/me"), 200, "/practice/people")
	w.wants(w.get("Mira", "/me"), 200, "!/practice/people")
}

func TestASupervisorIsInvitedAndAccepts(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", "/practice/invitations", form("address", "nonsense")), 422, "nonsense")
	w.wants(w.post("Alma", "/practice/invitations", form("address", "Siv@Example.net")), 303)
	if n := value[int](w, `select count(*)::int from river.river_job where kind = 'practice_invitation_letter'`); n != 1 {
		t.Errorf("%d letters are on their way", n)
	}
	w.wants(w.post("Alma", "/practice/invitations", form("address", "siv@example.net")), 422, "väntar på svar")
	w.wants(w.post("Alma", "/practice/invitations", form("address", "petra@example.org")), 422, "handleder redan")
	w.wants(w.get("Alma", "/practice/people"), 200, "siv@example.net")
	w.wants(w.get("Petra", "/practice/people"), 200, "!siv@example.net")
	at := "/join/" + w.token()
	w.wants(w.get("", at), 200, "Lindqvist", "Alma", "value=\"accept\"", "!checked")
	w.wants(w.get("Mira", at), 200, "inloggad med en annan adress", "mira@example.org", "!siv@example.net")
	for _, answer := range []string{"accept", "decline"} {
		w.wants(w.post("Mira", at, form("answer", answer, "name", "Siv Holm")), 422, "Är inbjudan till dig?", "Siv Holm")
	}
	// A letter scanner that presses the button has chosen neither.
	w.wants(w.post("", at, nil), 422)
	w.wants(w.post("", at, form("answer", "accept", "name", " ")), 422, "Ditt namn")
	w.wants(w.post("", at, form("answer", "accept", "name", "Siv Holm")), 303)
	w.wants(w.get("", at), 200, "Tack, du är med")
	w.wants(w.post("", at, form("answer", "decline")), 303)
	w.wants(w.get("", at), 200, "Tack, du är med")
	w.wants(w.get("Alma", "/practice/people"), 200, "Siv Holm", "!siv@example.net")
	if n := value[int](w, `select count(*)::int from logins l join people p on p.id = l.person_id where p.address = 'siv@example.net'`); n != 0 {
		t.Error("accepting signed somebody in")
	}
	b := w.browser()
	b.wants(b.type_(b.ask("siv@example.net").Code), 303)
	b.wants(b.get("/groups/new"), 200)
}

func TestAnInvitationIsDeclinedWithdrawnSentAgainAndRunsOut(t *testing.T) {
	w := newWorld(t)
	invite := func(address string) string {
		w.wants(w.post("Alma", "/practice/invitations", form("address", address)), 303)
		return value[string](w, `select id::text from practice_invitations where address = $1`, address)
	}
	invite("no@example.net")
	declined := "/join/" + w.token()
	w.wants(w.post("Mira", declined, form("answer", "decline", "confirmed", "yes")), 303)
	w.wants(w.get("", declined), 200, "tackat nej")

	id := invite("back@example.net")
	first := "/join/" + w.token()
	w.wants(w.post("Bo", "/practice/invitations/withdrawal", form("invitation", id)), 404)
	w.wants(w.post("Alma", "/practice/invitations/letter", form("invitation", id)), 303)
	w.wants(w.get("", first), 410)
	second := "/join/" + w.token()
	w.wants(w.get("", second), 200)
	w.wants(w.post("Alma", "/practice/invitations/withdrawal", form("invitation", id)), 303)
	w.wants(w.get("", second), 410, "gäller inte längre")
	w.wants(w.post("", second, form("answer", "accept", "name", "X")), 410)
	_, err := w.Store.JoinDue(context.Background(), postgres.JoinLetter{
		Practice: mustID[supervision.Practice](w, w.practiceOf("lindqvist")), Invitation: mustID[postgres.PracticeInvitation](w, id), Generation: 2,
	})
	if !isNotFound(err) {
		t.Errorf("a withdrawn invitation's letter is still due: %v", err)
	}

	invite("late@example.net")
	late := "/join/" + w.token()
	w.setTime(worldStart.Add(31 * 24 * time.Hour))
	w.wants(w.get("", late), 410)
}

func mustID[T any](w *world, s string) supervision.ID[T] {
	w.Helper()
	id, err := supervision.ParseID[T](s)
	w.must(err)
	return id
}

func TestTheAdministratorRoleIsGivenAndTaken(t *testing.T) {
	w := newWorld(t)
	give := func(name, yes string) url.Values { return form("person", w.person(name), "administers", yes) }
	w.wants(w.post("Petra", "/practice/administrators", give("Petra", "yes")), 404)
	w.wants(w.post("Alma", "/practice/administrators", give("Mira", "yes")), 404)
	w.wants(w.post("Alma", "/practice/administrators", give("Bo", "yes")), 404)
	w.wants(w.post("Alma", "/practice/administrators", give("Petra", "yes")), 303)
	w.wants(w.post("Petra", "/practice/administrators", give("Alma", "no")), 303)
	w.wants(w.post("Petra", "/practice/administrators", give("Nora", "no")), 303)
	w.wants(w.post("Petra", "/practice/administrators", give("Petra", "no")), 422, "Någon måste vara administratör")
}

// Two administrators who take each other's role, or their own, at once: one of
// them stays.
func TestTheLastAdministratorCannotGo(t *testing.T) {
	w := newWorld(t)
	w.signIn("Alma")
	w.signIn("Nora")
	for round := range 6 {
		w.exec(`update practice_people pp set administers = true from practices p
			where p.id = pp.practice_id and p.slug = 'lindqvist' and pp.person_id = any($1)`, []string{w.person("Alma"), w.person("Nora")})
		done := make(chan bool)
		for _, pair := range [][2]string{{"Alma", "Nora"}, {"Nora", "Alma"}} {
			takes := pair[round%2]
			go func() {
				w.post(pair[0], "/practice/administrators", form("person", w.person(takes), "administers", "no"))
				done <- true
			}()
		}
		<-done
		<-done
		if n := value[int](w, `select count(*)::int from practice_people pp join practices p on p.id = pp.practice_id
			where p.slug = 'lindqvist' and administers`); n != 1 {
			t.Fatalf("round %d left %d administrators", round, n)
		}
	}
}

func TestWhoLeadsARunningGroupStays(t *testing.T) {
	w := newWorld(t)
	leave := form("practice", w.practiceOf("lindqvist"))
	w.session("Väst", "2026-12-01 09:00")
	w.wants(w.post("Petra", "/practice/leave", form("practice", w.practiceOf("berg"))), 422)
	w.wants(w.post("Petra", "/practice/leave", leave), 422, "Gruppen har träffar framför sig")
	w.wants(w.post("Alma", "/practice/supervisors", form("person", w.person("Petra"))), 422, "Gruppen har träffar framför sig")
	w.exec(`update sessions set status = 'cancelled'`)
	w.wants(w.post("Petra", "/practice/leave", leave), 303)
	w.wants(w.get("Petra", "/practice/people"), 404)
	w.wants(w.get("Petra", "/groups/"+vast), 404)
	w.wants(w.get("Alma", "/practice/people"), 200, "!Petra")
	w.wants(w.post("Bo", "/practice/leave", form("practice", w.practiceOf("berg"))), 422)
}

// The last administrator cannot leave either; who leaves is led to another
// practice of hers.
func TestWhoLeavesGoesToAnotherPractice(t *testing.T) {
	w := newWorld(t)
	w.signIn("Nora")
	w.exec(`insert into practice_people (practice_id, person_id, name, administers) select id, $1, 'Nora', true from practices where slug = 'berg'`, w.people["Nora"])
	leave := form("practice", w.practiceOf("lindqvist"))
	w.wants(w.post("Alma", "/practice/administrators", form("person", w.person("Alma"), "administers", "no")), 303)
	w.wants(w.post("Nora", "/practice/leave", leave), 422, "Någon måste vara administratör")
	w.wants(w.post("Nora", "/practice/administrators", form("person", w.person("Alma"), "administers", "yes")), 303)
	w.wants(w.post("Nora", "/practice/leave", leave), 303)
	w.wants(w.get("Nora", "/me"), 200, "Berg", "!Dina mottagningar")
}
