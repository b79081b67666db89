package server

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// invite lets Alma invite to a group and returns the links' tokens by address.
func (w *world) invite(group, list string, filled ...string) map[string]string {
	w.Helper()
	form := opened(w.get("Alma", paths.Invite(group)), append([]string{"text", list}, filled...)...)
	form = opened(w.post("Alma", paths.Invite(group), form), append([]string{"text", list, "do", "send"}, filled...)...)
	w.wants(w.post("Alma", paths.Invite(group), form), http.StatusSeeOther)
	tokens := map[string]string{}
	for _, i := range supervision.ParseInvitees(list) {
		tokens[i.Address] = w.tokenOf(i.Address)
	}
	return tokens
}

// tokenOf is the token that the latest letter to an address holds.
func (w *world) tokenOf(address string) string {
	w.Helper()
	const latest = ` from invitations where address = $1 order by sent_at desc, id desc limit 1`
	id, err := supervision.ParseID[supervision.Invitation](value[string](w, `select id::text`+latest, address))
	w.must(err)
	return postgres.InvitationToken(testVault(w.TB), id, value[int](w, `select generation`+latest, address))
}

func (w *world) stateOf(address string) string {
	w.Helper()
	return value[string](w, `select state from invitations where address = $1 order by sent_at desc, id desc limit 1`, address)
}

func (w *world) inviteLetters() int {
	w.Helper()
	return value[int](w, `select count(*)::int from river.river_job where kind = 'invitation_letter'`)
}

func TestInviteByPastedList(t *testing.T) {
	w := newWorld(t)
	path := paths.Invite(norr)
	broken := "Karin Ek <karin@kommun.se>, bo@kommun.se\nSara utan adress\nmira@example.org; KARIN@kommun.se; alma@example.org"
	form := opened(w.get("Alma", path), "text", broken, "joins_on", "2027-01-12")
	rec := w.post("Alma", path, with(form, "do", "send"))
	w.step("broken rows are named by line, and everything is kept", func() {
		w.reads(rec, 422, "Några rader går inte att läsa", "Sara utan adress", "Rad 2", "Går inte att läsa som adress",
			"Är redan med i gruppen", "Står redan längre upp", "Leder gruppen", "Karin Ek")
		w.wants(rec, 422, "Sara utan adress\nmira@example.org", `value="2027-01-12"`, "!Skicka inbjudan")
	})
	mended := strings.Replace(broken, "Sara utan adress\n", "", 1)
	w.step("a list that was not shown is not sent", func() {
		w.reads(w.post("Alma", path, with(form, "text", mended, "do", "send")), 200, "Skicka inbjudan (2)", "Får ett brev")
		if n := w.inviteLetters(); n != 0 {
			t.Errorf("%d letters left", n)
		}
	})
	send := opened(w.post("Alma", path, with(form, "text", mended, "do", "preview")), "text", mended, "joins_on", "2027-01-12", "do", "send")
	w.step("one letter each, also when sent twice", func() {
		w.wants(w.post("Alma", path, send), http.StatusSeeOther)
		w.reads(w.post("Alma", path, send), 422, "Det finns ingen ny adress", "Har redan en inbjudan")
		if n := w.inviteLetters(); n != 2 {
			t.Errorf("%d letters left, want 2", n)
		}
		args := value[string](w, `select string_agg(args::text, ' ') from river.river_job`)
		if strings.Contains(args, "kommun") || strings.Contains(args, "Karin") {
			t.Errorf("a job holds more than ids: %s", args)
		}
	})
	w.step("leaders see who is invited and every address, members names only", func() {
		w.reads(w.get("Alma", paths.Members(norr)), 200, "Karin Ek", "karin@kommun.se", "bo@kommun.se", "Skickad", "mira@example.org", "tors 1 jan 2026")
		w.reads(w.get("Mira", paths.Members(norr)), 200, "Sara", "Jonas", "!@kommun.se", "!sara@example.org", "!Inbjudna")
		w.wants(w.get("Mira", paths.Group(norr)), 200, "!kommun.se")
	})
	for problem, filled := range map[string][]string{
		"Tiden har redan varit":      {"joins_on", "2026-11-23"},
		"Skriv datum":                {"joins_on", "snart"},
		"Bjud in högst 60 åt gången": {"text", strings.Repeat("a@b.se\n", 61)},
		"högst 20000 tecken":         {"text", strings.Repeat("a", 20_001)},
		"Fyll i ”Adresser”":          {"text", ""},
	} {
		w.step(problem, func() { w.reads(w.post("Alma", path, with(send, filled...)), 422, problem) })
	}
}

// A mail scanner fetches, runs scripts, and clicks every link and button once.
func TestAScannerNeitherAcceptsNorDeclines(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	link := paths.Invitation(w.invite(norr, "Karin Ek <karin@kommun.se>")["karin@kommun.se"])
	rec := w.get("", link)
	w.reads(rec, 200, "Inbjudan till Norr", "Lindqvist", "Leds av Alma", "Tisdag 1 december 2026, kl. 9.00", "Det här sparas", "Vem ser vad", "Ja, jag är med", "Nej tack")
	w.wants(rec, 200, `value="Karin Ek"`, `value="sv" checked`, "!value=\"accept\" checked", "!value=\"decline\" checked", "!karin@kommun.se")
	if got := rec.Result().Header.Get("Referrer-Policy"); got != "same-origin" {
		t.Errorf("Referrer-Policy = %q", got)
	}
	if n := strings.Count(rec.Body.String(), "<button"); n != 1 {
		t.Errorf("the page has %d buttons", n)
	}
	w.reads(w.post("", link, opened(rec)), 422, "Välj något under ”Ditt svar”")
	w.reads(w.post("", link, nil), 422, "Välj något under ”Ditt svar”")
	w.reads(w.post("", link, url.Values{"answer": {"maybe"}}), 422, "Välj något under ”Ditt svar”")
	if w.stateOf("karin@kommun.se") != "sent" {
		t.Error("the invitation was answered")
	}
	if n := value[int](w, `select count(*)::int from people where address = 'karin@kommun.se'`); n != 0 {
		t.Error("a person was made")
	}
}

func TestAcceptInvitation(t *testing.T) {
	w := newWorld(t)
	link := paths.Invitation(w.invite(norr, "karin@kommun.se")["karin@kommun.se"])
	form := opened(w.get("", link), "answer", "accept", "name", "", "language", "da")
	w.reads(w.post("", link, form), 422, "Fyll i ”Ditt namn, som andra ser det”")
	form = with(form, "name", " Karin ")
	rec := w.post("", link, form)
	w.wants(rec, http.StatusSeeOther)
	if to := rec.Header().Get("Location"); to != paths.SignIn {
		t.Errorf("accepting leads to %s", to)
	}
	for _, c := range rec.Result().Cookies() {
		if c.Name == "samrum" {
			t.Error("accepting signs in")
		}
	}
	w.wants(w.post("", link, form), http.StatusSeeOther) // the answer was lost and it is sent again
	w.reads(w.get("Mira", paths.Members(norr)), 200, "Karin")
	w.reads(w.get("Alma", paths.Members(norr)), 200, "Karin", "karin@kommun.se", "tis 24 nov", "!Tackat ja")
	if got := value[string](w, `select p.language || ' ' || m.joined_on from people p join memberships m on m.person_id = p.id where p.address = 'karin@kommun.se'`); got != "da 2026-11-24" {
		t.Errorf("she is %s", got)
	}
	w.reads(w.get("", link), 410, "Du har tackat ja", "Logga in")
	w.reads(w.post("", link, with(form, "answer", "decline")), 410, "Du har tackat ja")
}

// Somebody whom another practice knows is the same person, which nothing tells;
// who is somebody in this practice keeps her name here.
func TestAcceptingReusesThePerson(t *testing.T) {
	w := newWorld(t)
	tokens := w.invite(norr, "kim@example.org\nelin@example.org", "joins_on", "2026-12-08")
	w.setTime(worldStart.AddDate(0, 0, 3))
	var answers []string
	for _, address := range []string{"kim@example.org", "elin@example.org"} {
		link := paths.Invitation(tokens[address])
		w.reads(w.get("", link), 200, "Du är med från och med", "tisdag 8 december 2026", "!Kim", "!Elin", "!Berg")
		rec := w.post("", link, opened(w.get("", link), "answer", "accept", "name", "Anders"))
		w.wants(rec, http.StatusSeeOther)
		answers = append(answers, rec.Header().Get("Location"))
	}
	if answers[0] != answers[1] {
		t.Errorf("the answers differ: %v", answers)
	}
	got := value[string](w, `
		select string_agg(pp.name || ' ' || m.joined_on, ', ' order by pp.name) from memberships m
		join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
		where m.person_id = any($1) and m.joined_on > '2026-11-01'`,
		[]string{w.people["Kim"].String(), w.people["Elin"].String()})
	if got != "Anders 2026-12-08, Elin 2026-12-08" {
		t.Errorf("the memberships are %s", got)
	}
	if n := value[int](w, `select count(*)::int from people where address in ('kim@example.org', 'elin@example.org') and language = 'sv'`); n != 2 {
		t.Error("a person was doubled or changed")
	}
}

func TestDeclineInvitation(t *testing.T) {
	w := newWorld(t)
	link := paths.Invitation(w.invite(norr, "karin@kommun.se")["karin@kommun.se"])
	form := opened(w.get("", link), "answer", "decline", "name", "")
	for range 2 {
		rec := w.post("", link, form)
		w.wants(rec, http.StatusSeeOther)
		w.reads(w.get("", rec.Header().Get("Location")), 410, "Du har tackat nej", "070-174 06 05")
	}
	w.reads(w.get("Alma", paths.Members(norr)), 200, "Tackat nej", "!Skicka igen")
	if n := value[int](w, `select count(*)::int from people where address = 'karin@kommun.se'`); n != 0 {
		t.Error("declining made a person")
	}
	w.invite(norr, "karin@kommun.se") // she may be asked again
}

func TestALinkAsksWhoIsSignedInAsSomebodyElse(t *testing.T) {
	w := newWorld(t)
	link := paths.Invitation(w.invite(norr, "karin@kommun.se")["karin@kommun.se"])
	rec := w.get("Elin", link)
	w.reads(rec, 200, "Är inbjudan till dig?", "elin@example.org")
	form := opened(rec, "answer", "accept", "name", "Karin")
	for _, answer := range []string{"accept", "decline"} {
		w.reads(w.post("Elin", link, with(form, "answer", answer)), 422, "Välj något under ”Är inbjudan till dig?”")
	}
	if w.stateOf("karin@kommun.se") != "sent" {
		t.Error("the invitation was answered")
	}
	w.wants(w.post("Elin", link, with(form, "confirmed", "yes")), http.StatusSeeOther)
	if n := value[int](w, `select count(*)::int from memberships m join groups g on g.id = m.group_id where g.name = 'Norr' and person_id = $1`, w.people["Elin"]); n != 0 {
		t.Error("it joined whoever was signed in")
	}
	own := paths.Invitation(w.invite(norr, "elin@example.org")["elin@example.org"])
	w.reads(w.get("Elin", own), 200, "!Är inbjudan till dig?")
}

func TestDeadInvitationsSaySo(t *testing.T) {
	w := newWorld(t)
	old := w.invite(norr, "karin@kommun.se")["karin@kommun.se"]
	id := value[string](w, `select id::text from invitations`)
	accept := url.Values{"answer": {"accept"}, "name": {"Karin"}, "language": {"sv"}}
	w.step("an older letter's link", func() {
		w.wants(w.post("Alma", paths.ResendInvitation(norr, id), nil), http.StatusSeeOther)
		w.reads(w.get("", paths.Invitation(old)), 410, "Länken gäller inte", "ett nyare brev")
		w.wants(w.post("", paths.Invitation(old), accept), 410)
		if n := w.inviteLetters(); n != 2 {
			t.Errorf("%d letters left, want 2", n)
		}
	})
	link := paths.Invitation(w.tokenOf("karin@kommun.se"))
	w.step("expired after thirty days", func() {
		w.setTime(worldStart.AddDate(0, 0, 30))
		delete(w.cookies, "Alma")
		w.reads(w.get("", link), 410, "Inbjudan är för gammal", "skicka en ny")
		w.wants(w.post("", link, accept), 410)
		w.reads(w.get("Alma", paths.Members(norr)), 200, "För gammal")
		w.setTime(worldStart.AddDate(0, 0, 30).Add(-1))
		w.wants(w.get("", link), 200)
	})
	w.step("revoked", func() {
		w.wants(w.post("Alma", paths.RevokeInvitation(norr, id), nil), http.StatusSeeOther)
		w.wants(w.post("Alma", paths.RevokeInvitation(norr, id), nil), http.StatusSeeOther)
		w.reads(w.get("", link), 410, "Inbjudan är tillbakadragen", "fråga den som bjöd in dig")
		w.wants(w.post("", link, accept), 410)
		w.reads(w.get("Alma", paths.Members(norr)), 200, "Tillbakadragen")
	})
	w.step("nobody's", func() { w.reads(w.get("", paths.Invitation("nonsense")), 410, "Länken gäller inte") })
	if n := value[int](w, `select count(*)::int from people where address = 'karin@kommun.se'`); n != 0 {
		t.Error("a dead link made a person")
	}
	w.wants(w.post("Petra", paths.ResendInvitation(vast, id), nil), 404)
}

func TestTheLastPlaceIsTakenOnce(t *testing.T) {
	w := newWorld(t)
	w.exec(`update groups set largest = 5 where name = 'Norr'`)
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
		select practice_id, id, $1, '2027-02-01' from groups where name = 'Norr'`, w.people["Elin"]) // she comes later
	list := []string{"a@kommun.se", "b@kommun.se", "c@kommun.se", "d@kommun.se", "e@kommun.se"}
	tokens := w.invite(norr, strings.Join(list, ", "))
	codes := make(chan int, len(list))
	for _, address := range list {
		go func() {
			form := url.Values{"answer": {"accept"}, "name": {address[:1]}, "language": {"sv"}}
			codes <- w.post("", paths.Invitation(tokens[address]), form).Code
		}()
	}
	got := map[int]int{}
	for range list {
		got[<-codes]++
	}
	if got[303] != 1 || got[409] != 4 {
		t.Errorf("the answers were %v, want one place taken", got)
	}
	if n := value[int](w, `select count(*)::int from invitations where state = 'accepted'`); n != 1 {
		t.Errorf("%d accepted", n)
	}
	for _, address := range list {
		if w.stateOf(address) == "accepted" {
			continue
		}
		form := url.Values{"answer": {"accept"}, "name": {"Nästa"}, "language": {"sv"}}
		rec := w.post("", paths.Invitation(tokens[address]), form)
		w.reads(rec, 409, "Gruppen är full", "Handledaren har fått veta")
		w.wants(rec, 409, `value="Nästa"`, `value="accept" checked`)
	}
	if n := value[int](w, `select count(*)::int from river.river_job where kind = 'leader_letter'`); n != 4 {
		t.Errorf("%d lines to the leader, want one for each who found no place", n)
	}
	if n := value[int](w, `select count(*)::int from people where address like '%@kommun.se'`); n != 1 {
		t.Errorf("%d people were made", n)
	}
	w.step("leaders may raise the size at any time", func() {
		w.exec(`update groups set largest = 9 where name = 'Norr'`)
		for _, address := range list {
			form := url.Values{"answer": {"accept"}, "name": {"Nästa"}, "language": {"sv"}}
			w.wants(w.post("", paths.Invitation(tokens[address]), form), http.StatusSeeOther)
		}
	})
}

func TestOldInvitationsAreForgotten(t *testing.T) {
	w := newWorld(t)
	link := paths.Invitation(w.invite(norr, "karin@kommun.se")["karin@kommun.se"])
	w.setTime(worldStart.AddDate(0, 0, 30+59))
	_, err := w.Store.Sweep(w.Context())
	w.must(err)
	w.reads(w.get("", link), 410, "Inbjudan är för gammal")
	w.setTime(worldStart.AddDate(0, 0, 30+63))
	_, err = w.Store.Sweep(w.Context())
	w.must(err)
	w.reads(w.get("", link), 410, "Länken gäller inte")
	if n := value[int](w, `select count(*)::int from invitations`); n != 0 {
		t.Errorf("%d are still there", n)
	}
}
