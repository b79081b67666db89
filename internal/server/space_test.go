package server

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// gave writes into the ledger what a session of a group gave.
func (w *world) gave(person, tail string, session int, c supervision.Content, gifts ...postgres.Gift) {
	w.Helper()
	owner := postgres.NewOwner(w.Above, w.time)
	w.must(owner.GiveSpace(w.Context(), w.seat(person, tail).Practice().ID, tail, session, gifts, c))
}

func gift(minutes int, to ...string) postgres.Gift {
	for i := range to {
		to[i] += "@example.org"
	}
	return postgres.Gift{To: to, Minutes: minutes}
}

func notToday(who string) postgres.Gift {
	return postgres.Gift{To: []string{who + "@example.org"}, Declined: true}
}

// anAutumn is Norr's: Mira has had 49 minutes, Sara 20 and Jonas, who was asked
// once, none.
func (w *world) anAutumn() {
	w.Helper()
	w.session("Norr", "2026-09-01 09:00")
	w.session("Norr", "2026-09-15 09:00")
	w.session("Norr", "2026-03-10 09:00")
	w.session("Norr", "2026-09-29 09:00")
	w.gave("Alma", "aaaa1111", 1, supervision.Content{Case: 45, Reading: 15}, gift(25, "mira", "sara"), notToday("jonas"))
	w.gave("Alma", "aaaa1111", 2, supervision.Content{Process: 20}, gift(16, "mira"), gift(8, "sara"))
	w.gave("Alma", "aaaa1111", 3, supervision.Content{Topic: 30}, gift(30, "jonas"))
	w.gave("Alma", "aaaa1111", 4, supervision.Content{}, gift(20, "mira"))
}

// entry is the id of what a session gave somebody, the first of it.
func (w *world) entry(person string, session int) string {
	w.Helper()
	return value[string](w, `
		select e.id::text from space e join sessions s on s.id = e.session_id
		where e.person_id = $1 and s.number = $2 order by e.id limit 1`, w.people[person], session)
}

// someEntry is the id of what Norr's latest session gave Mira, made when there is
// none.
func (w *world) someEntry() string {
	w.Helper()
	if value[int](w, `select count(*)::int from space`) == 0 {
		w.gave("Alma", "aaaa1111", w.session("Norr", "2026-10-06 09:00"), supervision.Content{Case: 30}, gift(30, "mira"))
	}
	return value[string](w, `select id::text from space where person_id = $1 order by id limit 1`, w.people["Mira"])
}

func TestLeadersSeeTheWholeSpace(t *testing.T) {
	w := newWorld(t)
	w.anAutumn()
	rec := w.get("Alma", paths.Space(norr))
	w.reads(rec, 200, "Hösten 2026", "49 min", "20 min", "0 min", "3 gånger", "2 gånger", "inget eget ärende än, en gång ”inte i dag”",
		"Jämnt vore 23 minuter var.", "Fråga gärna Jonas om en plats nästa gång.", "!Fråga gärna Sara", "!Fråga gärna Mira",
		"56 %, 45 minuter", "25 %, 20 minuter", "0 %, 0 minuter", "19 %, 15 minuter", "Träff för träff", "!30 min", "!Farid")
	w.wants(rec, 200, `<svg class="bar"`, "!style=", paths.SpaceEntry(norr, w.entry("Sara", 2)))
	body := rec.Body.String()
	if jonas, mira, sara := strings.Index(body, "Jonas"), strings.Index(body, "Mira"), strings.Index(body, "Sara"); jonas > mira || mira > sara {
		t.Error("the names are not in their order")
	}
	w.step("another term", func() {
		w.reads(w.get("Alma", paths.SpaceIn(norr, "2026-1")), 200, "Våren 2026", "30 min", "100 %, 30 minuter", "Jämnt vore 8 minuter var.", "!Fråga gärna")
		for _, term := range []string{"2099-2", "x", "", "2026-9"} {
			w.reads(w.get("Alma", paths.SpaceIn(norr, term)), 200, "49 min")
		}
		w.reads(w.get("Alma", paths.SpaceIn(norr, "1901-1")), 200, "Ingen var med i gruppen")
	})
	w.step("another group has nothing of it", func() {
		w.reads(w.get("Petra", paths.Space(vast)), 200, "0 min", "!49", "!Mira", "Inget är antecknat", "!Jämnt vore", "!Fråga gärna")
	})
}

func TestAMemberSeesHerOwnSpace(t *testing.T) {
	w := newWorld(t)
	w.anAutumn()
	w.reads(w.get("Sara", paths.Space(norr)), 200, "20 min", "2 gånger", "Dina träffar", "!Mira", "!Jonas", "!49", "!Jämnt vore", "!Vad tiden gick till", "!Vem ser det här?", "!Rätta", "!Fråga gärna")
	w.wants(w.post("Sara", paths.Space(norr), form("for_all", "yes")), 404)
	w.step("the whole group's when the group has said so", func() {
		w.wants(w.post("Alma", paths.Space(norr), form("for_all", "yes")), http.StatusSeeOther)
		w.reads(w.get("Sara", paths.Space(norr)), 200, "Gruppen har kommit överens", "Mira", "49 min", "Jämnt vore 23 minuter var.", "Vad tiden gick till", "Dina träffar", "!25 min", "!16 min", "!Rätta", "!Fråga gärna")
	})
	w.step("and her own again", func() {
		w.wants(w.post("Alma", paths.Space(norr), form()), http.StatusSeeOther)
		w.reads(w.get("Sara", paths.Space(norr)), 200, "20 min", "!49 min")
	})
}

// Who joins is counted from where those before her stood, shown as an offset.
func TestANewcomerStartsAtTheMedian(t *testing.T) {
	w := newWorld(t)
	w.anAutumn()
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
		select practice_id, id, $1, '2026-11-10' from groups where name = 'Norr'`, w.people["Elin"])
	w.reads(w.get("Elin", paths.Space(norr)), 200, "0 min", "började senare, räknas från 20 minuter")
	rec := w.get("Alma", paths.Space(norr))
	w.reads(rec, 200, "Jämnt vore 17 minuter var.", "!Fråga gärna Elin")
	w.wants(rec, 200, `<rect class="start" width="40"`)
}

func TestACorrectionKeepsWhatWas(t *testing.T) {
	w := newWorld(t)
	w.anAutumn()
	path := paths.SpaceEntry(norr, w.entry("Sara", 2))
	form1 := opened(w.get("Alma", path), "minutes", "18", "why", "Klockan stod still")
	for range 2 {
		w.wants(w.post("Alma", path, form1), http.StatusSeeOther)
	}
	w.reads(w.get("Alma", path), 200, "Före: 8 min. Efter: 18 min.", "Klockan stod still", "Alma", "24 nov")
	w.reads(w.get("Alma", paths.Space(norr)), 200, "30 min", "Jämnt vore 26 minuter var.", "rättat")
	if n := value[int](w, `select count(*)::int from space_corrections`); n != 1 {
		t.Errorf("%d corrections in the log, want 1", n)
	}
	w.step("a stale one changes nothing and keeps what was typed", func() {
		w.reads(w.post("Alma", path, with(form1, "minutes", "11", "why", "Fel i listan")), 409, "Det här har ändrats", "18 min")
		w.wants(w.post("Alma", path, with(form1, "minutes", "11", "why", "Fel i listan")), 409, `value="Fel i listan"`)
		if n := value[int](w, `select minutes from space where id::text = $1`, w.entry("Sara", 2)); n != 18 {
			t.Errorf("%d minutes", n)
		}
	})
	w.step("what is no time any more has no minutes", func() {
		w.wants(w.post("Alma", path, opened(w.get("Alma", path), "kind", "struck")), http.StatusSeeOther)
		w.reads(w.get("Alma", path), 200, "Före: 18 min. Efter: räknas inte.")
		w.reads(w.get("Alma", paths.Space(norr)), 200, "12 min", "en gång", "räknas inte")
	})
	w.step("bad minutes are refused", func() {
		for _, minutes := range []string{"-1", "481", "2,5", "", "1e3", "99999999999999999999"} {
			w.reads(w.post("Alma", path, opened(w.get("Alma", path), "kind", "presented", "minutes", minutes)), 422, "ska vara ett heltal, högst 480")
		}
	})
	w.step("others find no such entry", func() {
		w.wants(w.get("Mira", path), 404)
		w.wants(w.post("Mira", path, form1), 404)
		w.wants(w.get("Petra", paths.SpaceEntry(vast, w.entry("Sara", 2))), 404)
		w.wants(w.post("Petra", paths.SpaceEntry(vast, w.entry("Sara", 2)), form1), 404)
		w.wants(w.get("Alma", paths.SpaceEntry(norr, "x")), 404)
	})
}

// Why somebody corrects is no place for a case either.
func TestTheReasonOfACorrectionIsChecked(t *testing.T) {
	w := newWorld(t)
	w.anAutumn()
	path := paths.SpaceEntry(norr, w.entry("Sara", 2))
	w.reads(w.post("Alma", path, opened(w.get("Alma", path), "minutes", "18", "why", "Ring 070-174 06 05, nr 19811228-9874")), 422, "Ta bort personnumret")
	doubtful := opened(w.get("Alma", path), "minutes", "18", "why", "Det var Storgatan 7 i stället")
	rec := w.post("Alma", path, doubtful)
	w.reads(rec, 422, "Storgatan 7")
	w.wants(w.post("Alma", path, opened(rec, "reason_why", "public")), http.StatusSeeOther)
	if n := value[int](w, `select count(*)::int from space_correction_reasons where rule = 'street' and reason = 'public'`); n != 1 {
		t.Errorf("%d reasons kept, want 1", n)
	}
}

// In a group that has ended the space is read, not corrected.
func TestTheSpaceOfAGroupThatHasEnded(t *testing.T) {
	w := newWorld(t)
	w.anAutumn()
	w.exec(`update groups set ended_at = $1 where name = 'Norr'`, worldStart.Add(-time.Hour))
	w.reads(w.get("Alma", paths.Space(norr)), 200, "49 min", "!Rätta", "!Vem ser det här?", "!Fråga gärna")
	w.wants(w.post("Alma", paths.Space(norr), form("for_all", "yes")), 409)
	w.wants(w.post("Alma", paths.SpaceEntry(norr, w.entry("Sara", 2)), form("minutes", "1")), 409)
}
