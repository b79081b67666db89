package server

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"testing"
	"time"

	"samrum/internal/certificate"
	"samrum/internal/paths"
)

// fortnightly lets a group have held sessions every other Tuesday from a day on,
// everybody named there all the time.
func (w *world) fortnightly(group, first string, n, minutes int, there ...string) {
	w.Helper()
	day, err := time.Parse(time.DateOnly, first)
	w.must(err)
	present := map[string]int{}
	for _, name := range there {
		present[name] = minutes
	}
	for i := range n {
		w.held(group, day.AddDate(0, 0, 14*i).Format(time.DateOnly)+" 09:00", minutes, present)
	}
}

// A Danish certificate for somebody who attended 10 × 90 minutes in a group of
// five and 10 × 90 after a sixth joined has two rows, in full hours, and says
// what the board makes of them. Two sign.
func TestDanishCertificateOfFiveAndSix(t *testing.T) {
	w := newWorld(t)
	w.exec(`update groups set country = 'DK', language = 'da' where name = 'Norr'`)
	w.exec(`update people set language = 'da' where id = any($1)`, []any{w.people["Mira"].String(), w.people["Alma"].String()})
	w.exec(`update memberships set left_on = '2025-12-31', joined_on = '2025-01-01' where person_id = $1`, w.people["Farid"])
	w.exec(`update memberships set joined_on = '2025-01-01' where person_id <> $1`, w.people["Farid"])
	for i, joined := range []string{"2025-01-01", "2025-01-01", "2026-06-01"} {
		name := []string{"Elin", "Petra", "Nora"}[i]
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, $2 from groups where name = 'Norr'`, w.people[name], joined)
	}
	w.fortnightly("Norr", "2026-01-06", 10, 90, "Mira")
	w.fortnightly("Norr", "2026-06-09", 10, 90, "Mira")
	w.reads(w.get("Mira", paths.MyHours), 200, "30 timer", "af 160", "!45 minutter")
	id := w.asksForHours("Mira")
	shown := w.readsIt("Alma", id, "place", "Aarhus")
	w.reads(shown, 200, "i alt 30 timer (1 800 minutter)", "5 (3–5)", "6 (6–12)", "15 t 0 min", "I alt efter størrelse", "Cirka 17,5 timer efter Psykolognævnets omregning", "Norr: 6 uden oplysning", "linje til supervisandens underskrift", "Supervisor: Alma", "Supervisand: Mira")
	d := w.certified(w.signs("Alma", id, "place", "Aarhus"))
	if len(d.Figures.Rows) != 2 || d.Figures.Rows[0].Minutes != 900 || d.Figures.Rows[1].Minutes != 900 || d.Signatures() != 2 {
		t.Errorf("%+v, %d sign", d.Figures.Rows, d.Signatures())
	}
}

// A Swedish certificate of 17 sessions of 90 minutes and one of 60 says 1 590
// minutes, 35 hours of 45.
func TestSwedishCertificateOf1590Minutes(t *testing.T) {
	w := newWorld(t)
	w.fortnightly("Norr", "2026-01-06", 17, 90, "Mira")
	w.held("Norr", "2026-10-20 09:00", 60, map[string]int{"Mira": 60})
	rec := w.readsIt("Alma", w.asksForHours("Mira"))
	w.reads(rec, 200, "18 handledningstillfällen", "sammanlagt 35 handledningstimmar (1 590 min; 1 timme = 45 minuter)", "!35,5")
}

// In Norway a group of more than four is in the total and not towards the goal,
// and the certificate says so.
func TestNorwegianCertificateOfFive(t *testing.T) {
	w := newWorld(t)
	w.exec(`update groups set country = 'NO', language = 'nb' where name = 'Norr'`)
	w.exec(`update practices set country = 'NO' where slug = 'lindqvist'`)
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-01-01' from groups where name = 'Norr'`, w.people["Elin"])
	w.held("Norr", "2026-09-01 09:00", 90, map[string]int{"Mira": 90}) // five with Farid
	w.held("Norr", "2026-11-03 09:00", 90, map[string]int{"Mira": 90}) // four
	w.reads(w.get("Mira", paths.MyHours), 200, "2 av 240 timmar", "I 90 min hade gruppen fler än fyra")
	w.reads(w.readsIt("Alma", w.asksForHours("Mira", "goal", "yes")), 200, "sammanlagt 4 handledningstimmar (180 min", "I 90 min hade gruppen fler än fyra deltagare", "Mot målet räknas 2 av 240 timmar")
}

// Over several groups whose leaders differ there is nobody to sign.
func TestOneWhoLeadsAllSigns(t *testing.T) {
	w := newWorld(t)
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-01-01' from groups where name = 'Väst'`, w.people["Mira"])
	w.held("Norr", "2026-09-01 09:00", 90, map[string]int{"Mira": 90})
	w.held("Väst", "2026-09-02 09:00", 90, map[string]int{"Mira": 60})
	id := w.asksForHours("Mira")
	w.wants(w.get("Petra", paths.SignCertificate(id)), 404)
	w.reads(w.get("Petra", paths.GroupCertificates(vast)), 200, "Ingen väntar")
	d := w.certified(w.signs("Alma", id))
	if len(d.Groups) != 2 || d.Figures.Minutes() != 150 || len(d.Figures.Periods) != 2 {
		t.Errorf("%+v", d.Figures)
	}
	w.exec(`update groups set lead_id = $1, co_lead_id = null where name = 'Väst'`, w.people["Petra"])
	w.reads(w.get("Mira", paths.AskCertificate), 200, "Ingen leder alla de här grupperna")
	w.exec(`update groups set lead_id = $1, country = 'DK' where name = 'Väst'`, w.people["Alma"])
	w.reads(w.get("Mira", paths.AskCertificate), 200, "räknar timmar på olika sätt")
}

// Hours on a certificate are the sum of the attended minutes of held sessions,
// whatever the year was like; and a later correction is flagged exactly when the
// document would come out otherwise.
func TestHoursOnACertificateAreTheAttendedMinutesOfHeldSessions(t *testing.T) {
	w := newWorld(t)
	by := rand.New(rand.NewPCG(7, 19))
	names := []string{"Mira", "Sara", "Jonas", "Farid"}
	for i := range 24 {
		length := 30 + by.IntN(7)*15
		there := map[string]int{}
		day := time.Date(2026, 1, 6, 0, 0, 0, 0, time.UTC).AddDate(0, 0, 13*i)
		for _, name := range names {
			if name != "Farid" || day.Format(time.DateOnly) <= "2026-10-31" {
				there[name] = []int{0, length, length, by.IntN(length + 1)}[by.IntN(4)]
			}
		}
		n := w.held("Norr", day.Format(time.DateOnly)+" 09:00", length, there)
		if by.IntN(6) == 0 {
			w.exec(`update sessions set status = $2 where number = $1`, n, []string{"cancelled", "planned"}[by.IntN(2)])
		}
	}
	const sum = `
		select coalesce(sum(a.minutes), 0)::int from attendances a join sessions s on s.id = a.session_id
		where a.person_id = $1 and s.status = 'held' and s.starts_at < '2026-11-25'`
	for _, name := range names {
		number := w.signs("Alma", w.asksForHours(name))
		if got, want := int(w.certified(number).Figures.Minutes()), value[int](w, sum, w.people[name]); got != want {
			t.Errorf("%s has a certificate of %d minutes and was there for %d", name, got, want)
		}
	}
	number := value[string](w, `select number from certificates where person_id = $1`, w.people["Mira"])
	issued := w.certified(number)
	for i := range 12 {
		w.exec(`
			update attendances a set minutes = least($2, s.held_minutes), status = 'part'
			from sessions s where s.id = a.session_id and s.number = $1 and a.person_id = $3`, 1+by.IntN(20), 1+by.IntN(30), w.people["Mira"])
		if by.IntN(3) == 0 {
			w.exec(`update memberships set left_on = $2 where person_id = $1`, w.people["Sara"], fmt.Sprintf("2026-%02d-15", 1+by.IntN(9)))
		}
		again := w.draftOf("Mira")
		same := again.Figures.Minutes() == issued.Figures.Minutes() && fmt.Sprint(again.Figures.Rows) == fmt.Sprint(withoutExternal(issued.Figures.Rows)) && again.Figures.Offered == issued.Figures.Offered
		rec := w.get("Alma", paths.Certificate(number))
		says := []string{"Närvaron har ändrats", "!Närvaron har ändrats"}[map[bool]int{true: 1}[same]]
		w.reads(rec, http.StatusOK, says)
		if t.Failed() {
			t.Fatalf("after %d corrections", i+1)
		}
	}
}

func withoutExternal(rows []certificate.Row) (plain []certificate.Row) {
	for _, r := range rows {
		r.External = 0
		plain = append(plain, r)
	}
	return plain
}

// draftOf counts anew what somebody's certificate over everything would say.
func (w *world) draftOf(name string) certificate.Document {
	w.Helper()
	own, err := w.Store.OwnHours(w.Context(), w.placeOf(name))
	w.must(err)
	q := certificate.Request{Kind: certificate.Received, Until: "2026-11-24", Language: "sv"}
	for _, g := range own.Record.With(q.Kind) {
		q.Groups = append(q.Groups, g.ID)
	}
	d, err := own.Record.Draft(q)
	w.must(err)
	return d
}
