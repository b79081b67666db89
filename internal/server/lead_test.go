package server

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// leadForm is what Alma's page sends to let others lead from a day on.
func (w *world) leadForm(group, lead, coLead, from string) url.Values {
	w.Helper()
	co := ""
	if coLead != "" {
		co = w.people[coLead].String()
	}
	return opened(w.get("Alma", paths.ChangeLead(group)), "lead", w.people[lead].String(), "co_lead", co, "from", from, "do", "save")
}

// taken lists whose time a group's sessions take: "1 Alma".
func (w *world) taken(group string) []string {
	w.Helper()
	rows, _ := w.Above.Query(w.Context(), `
		select s.number || ' ' || pp.name
		from leader_time lt
		join sessions s on s.id = lt.session_id
		join groups g on g.id = s.group_id
		join practice_people pp on pp.person_id = lt.person_id and pp.practice_id = lt.practice_id
		where g.name = $1 order by s.number, pp.name`, group)
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	w.must(err)
	return list
}

func (w *world) wantTaken(group string, want ...string) {
	w.Helper()
	if d := cmp.Diff(want, w.taken(group)); d != "" {
		w.Errorf("whose time %s takes (-want +got):\n%s", group, d)
	}
}

// handoverNews is what waiting letters about who leads would tell now, by name.
func (w *world) handoverNews() map[string]postgres.HandoverNews {
	w.Helper()
	rows, _ := w.Above.Query(w.Context(), `select args from river.river_job where kind = 'handover_letter' order by id`)
	jobs, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	w.must(err)
	told := map[string]postgres.HandoverNews{}
	for _, raw := range jobs {
		var job postgres.HandoverLetter
		w.must(json.Unmarshal(raw, &job))
		news, err := w.Store.HandoverNews(w.Context(), job)
		if !isNotFound(err) {
			w.must(err)
			told[value[string](w, `select name from practice_people where person_id = $1`, job.Person)] = news
		}
	}
	return told
}

func TestTheLeadChangesFromADay(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2027-01-12 09:00")
	w.wants(w.post("Mira", paths.Cases(norr), aCase("question", "Hur kan jag förstå det?", "own_line", "Bara för mig", "session", "2")), http.StatusSeeOther)
	waits := value[string](w, `select id::text from items`)
	form := w.leadForm(norr, "Petra", "", "2027-01-12")
	w.step("the preview changes nothing and says what follows", func() {
		rec := w.post("Alma", paths.ChangeLead(norr), with(form, "do", "show"))
		w.reads(rec, 200, "Från tisdag 12 januari 2027 leder Petra.", "1 planerad träff följer med", "Alma ser inte gruppen sedan", "Byt handledare")
		w.wantTaken("Norr", "1 Alma", "2 Alma")
	})
	w.step("what is wrong is said, what was typed stays", func() {
		for problem, fields := range map[string][]string{
			"Tiden har redan varit":        {"from", "2026-11-23"},
			"Skriv datum":                  {"from", "snart"},
			"Välj något under":             {"lead", w.people["Mira"].String()},
			"Välj två olika personer":      {"co_lead", w.people["Petra"].String()},
			"Gruppen leds så redan":        {"lead", w.people["Alma"].String()},
			"Kontrollera året i ”Från och": {"from", "2040-01-01"},
		} {
			w.reads(w.post("Alma", paths.ChangeLead(norr), with(form, fields...)), 422, problem)
		}
	})
	for range 2 {
		rec := w.post("Alma", paths.ChangeLead(norr), form)
		w.wants(rec, http.StatusSeeOther)
		w.reads(w.get("Alma", rec.Header().Get("Location")), 200, "Ledningen är bytt", "Från tisdag 12 januari 2027 leder Petra.", "Ångra")
	}
	w.wantTaken("Norr", "1 Alma", "2 Petra")
	w.step("until the day whoever led leads", func() {
		w.reads(w.get("Alma", paths.Group(norr)), 200, "Handledare Alma", "Från tisdag 12 januari 2027 leder Petra.")
		w.wants(w.get("Petra", paths.Group(norr)), 404)
		w.reads(w.get("Alma", paths.Today), 200, "Norr")
	})
	w.step("sessions of those days take the time of who leads then", func() {
		w.wants(w.post("Alma", paths.NewSession(norr), opened(w.get("Alma", paths.NewSession(norr)), "date", "2027-01-26", "start_time", "9.00", "length", "90", "place_address", "Kvarnen")), 303)
		w.wants(w.post("Alma", paths.MoveSession(norr, 1), opened(w.get("Alma", paths.MoveSession(norr, 1)), "date", "2027-01-19")), 303)
		w.wantTaken("Norr", "1 Petra", "2 Petra", "3 Petra")
		w.wants(w.post("Alma", paths.MoveSession(norr, 1), opened(w.get("Alma", paths.MoveSession(norr, 1)), "date", "2027-01-11")), 303)
		w.wantTaken("Norr", "1 Alma", "2 Petra", "3 Petra")
	})
	w.step("everybody but who changed it gets one letter", func() {
		told := w.handoverNews()
		if len(told) != 4 || !told["Petra"].Leads || told["Mira"].Leads || told["Mira"].Names[0] != "Petra" || told["Mira"].Address != "mira@example.org" {
			t.Errorf("the letters tell %+v", told)
		}
	})
	w.step("from the day on she leads, at midnight where the group is", func() {
		w.setTime(time.Date(2027, 1, 11, 22, 59, 0, 0, time.UTC))
		w.exec(`update logins set seen_at = $1, created_at = $1`, *w.now.Load())
		w.wants(w.get("Alma", paths.Group(norr)), 200)
		w.setTime(time.Date(2027, 1, 11, 23, 0, 0, 0, time.UTC))
		w.wants(w.get("Alma", paths.Group(norr)), 404)
		w.wants(w.get("Alma", paths.Case(norr, waits)), 404)
		w.reads(w.get("Alma", paths.Today), 200, "!Norr")
		w.reads(w.get("Petra", paths.Group(norr)), 200, "Handledare Petra", "Inställningar", "!Sedan")
		w.reads(w.get("Petra", paths.Case(norr, waits)), 200, "Hur kan jag förstå", "!Bara för mig")
		w.reads(w.get("Mira", paths.Case(norr, waits)), 200, "Bara för mig")
		w.reads(w.get("Petra", paths.Today), 200, "Norr")
	})
}

func TestTheLeadChangesTodayAndIsUndone(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	own := w.item("Norr", "Alma", 1)
	form := w.leadForm(norr, "Petra", "", "2026-11-24")
	for range 2 { // the second time she has no seat there any more
		w.wants(w.post("Alma", paths.ChangeLead(norr), form), http.StatusSeeOther)
	}
	w.wantTaken("Norr", "1 Petra", "2 Petra")
	w.wants(w.get("Alma", paths.Group(norr)), 404)
	w.wants(w.get("Petra", paths.Group(norr)), 200)
	w.sweep()
	w.step("the receipt undoes it for five minutes", func() {
		w.setTime(worldStart.Add(4 * time.Minute))
		w.wants(w.post("Petra", paths.Handed(norr), nil), 404)
		w.reads(w.get("Alma", paths.Handed(norr)), 200, "Ångra")
		w.wants(w.post("Alma", paths.Handed(norr), nil), http.StatusSeeOther)
		w.wantTaken("Norr", "1 Alma", "2 Alma")
		w.reads(w.get("Alma", paths.Group(norr)), 200, "En rubrik")
		w.wants(w.get("Petra", paths.Group(norr)), 404)
		if told := w.handoverNews(); len(told) > 0 {
			t.Errorf("letters leave for what was undone: %+v", told)
		}
		w.wants(w.get("Alma", paths.Handed(norr)), 404)
	})
	w.step("after that it is final, and a former leader's own items go with her", func() {
		w.wants(w.post("Alma", paths.ChangeLead(norr), w.leadForm(norr, "Petra", "", "2026-11-24")), http.StatusSeeOther)
		w.setTime(worldStart.Add(10 * time.Minute))
		w.reads(w.post("Alma", paths.Handed(norr), nil), 409, "mer än fem minuter", "!Ångra")
		w.sweep()
		if got := value[string](w, `select status from items where id::text = $1`, own); got != "withdrawn" || w.texts() != 0 {
			t.Errorf("her item is %s, %d texts", got, w.texts())
		}
		if told := w.handoverNews(); len(told) != 4 {
			t.Errorf("the letters tell %+v", told)
		}
	})
}

// All sessions follow or none: a clash names them.
func TestANewLeadWhoIsBusy(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	w.group("Öst", "dddd4444", "lindqvist", "Petra", "", "Sara")
	w.session("Öst", "2026-12-15 10:00")
	form := w.leadForm(norr, "Petra", "Alma", "2026-11-24")
	for _, do := range []string{"show", "save"} {
		rec := w.post("Alma", paths.ChangeLead(norr), with(form, "do", do))
		w.reads(rec, 409, "Träff 2 Petra", "10.00–11.30", "!Öst", "!Träff 1", "upptagen under en träff")
		w.wants(rec, 409, `value="2026-11-24"`, w.people["Petra"].String()+`" selected`)
	}
	w.wantTaken("Norr", "1 Alma", "2 Alma")
	w.step("from a day after the clash she may, and a co-leader keeps her rows", func() {
		w.session("Norr", "2027-01-12 09:00")
		w.wants(w.post("Alma", paths.ChangeLead(norr), with(form, "from", "2026-12-16")), http.StatusSeeOther)
		w.wantTaken("Norr", "1 Alma", "2 Alma", "3 Alma", "3 Petra")
	})
	w.step("a change to come is replaced", func() {
		w.wants(w.post("Alma", paths.ChangeLead(norr), w.leadForm(norr, "Alma", "", "2026-11-24")), http.StatusSeeOther)
		w.wantTaken("Norr", "1 Alma", "2 Alma", "3 Alma")
		w.reads(w.get("Alma", paths.Group(norr)), 200, "!leder Petra")
	})
	w.step("a stale form is told", func() {
		w.wants(w.post("Alma", paths.ChangeLead(norr), with(form, "from", "2026-12-17")), 409, "Det här har ändrats")
	})
}

// An undoing whose former leader is busy by now says so, and changes nothing.
func TestAnUndoneLeadMustBeFree(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.wants(w.post("Alma", paths.ChangeLead(norr), w.leadForm(norr, "Petra", "", "2026-11-24")), http.StatusSeeOther)
	w.group("Öst", "dddd4444", "lindqvist", "Alma", "")
	w.session("Öst", "2026-12-01 09:00")
	w.reads(w.post("Alma", paths.Handed(norr), nil), 409, "upptagen av något annat")
	w.wantTaken("Norr", "1 Petra")
}

// Who led has left the practice since: the change stands, and she takes no time.
func TestAnUndoneLeadMustStillSupervise(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	w.wants(w.post("Alma", paths.ChangeLead(vast), opened(w.get("Alma", paths.ChangeLead(vast)), "lead", w.people["Alma"].String(), "co_lead", "", "do", "save")), http.StatusSeeOther)
	w.wants(w.post("Petra", paths.LeavePractice, form("practice", w.practiceOf("lindqvist"))), http.StatusSeeOther)
	w.reads(w.post("Alma", paths.Handed(vast), nil), 409, "handleder inte här längre", "!Ångra", "!fem minuter")
	w.wantTaken("Väst", "1 Alma")
	w.reads(w.get("Alma", paths.Group(vast)), 200, "Alma", "!Petra")
}

// Who is to lead cannot leave the practice, however close the two come.
func TestWhoIsToLeadStaysInThePractice(t *testing.T) {
	w := newWorld(t)
	w.exec(`update groups set co_lead_id = null where name = 'Väst'`)
	w.session("Norr", "2027-01-12 09:00")
	practice := value[string](w, `select id::text from practices where slug = 'lindqvist'`)
	w.wants(w.post("Alma", paths.ChangeLead(norr), w.leadForm(norr, "Petra", "", "2027-01-12")), http.StatusSeeOther)
	w.reads(w.post("Petra", paths.LeavePractice, form("practice", practice)), 422, "träffar framför sig")
	w.reads(w.post("Alma", paths.Supervisors, form("person", w.people["Petra"].String())), 422, "träffar framför sig")
	w.wants(w.post("Alma", paths.Handed(norr), nil), http.StatusSeeOther)
	for range 4 {
		change := w.leadForm(norr, "Petra", "", "2027-01-12")
		w.signIn("Petra")
		var wg sync.WaitGroup
		wg.Go(func() { w.post("Alma", paths.ChangeLead(norr), change) })
		wg.Go(func() { w.post("Petra", paths.LeavePractice, form("practice", practice)) })
		wg.Wait()
		wrong := value[int](w, `
			select count(*)::int from groups g join practice_people pp on pp.practice_id = g.practice_id and pp.person_id = g.next_lead_id
			where not pp.supervises`)
		if wrong > 0 {
			t.Fatal("somebody is to lead who has left")
		}
		w.exec(`update practice_people set supervises = true where name = 'Petra'`)
		w.exec(`update groups set next_lead_id = null, next_from = null where name = 'Norr'`)
		w.exec(`update leader_time set person_id = $1 where person_id = $2`, w.people["Alma"], w.people["Petra"])
	}
}

// A session moves while the lead changes: each session takes the time of who
// leads on its day, and nobody else's.
func TestASessionMovesWhileTheLeadChanges(t *testing.T) {
	w := newWorld(t)
	n := w.session("Norr", "2027-01-05 09:00")
	for i := range 6 {
		change := w.leadForm(norr, []string{"Petra", "Alma"}[i%2], "", "2026-11-25")
		move := opened(w.get("Alma", paths.MoveSession(norr, n)), "date", time.Date(2027, 2, 1+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
		var wg sync.WaitGroup
		wg.Go(func() { w.post("Alma", paths.ChangeLead(norr), change) })
		wg.Go(func() { w.post("Alma", paths.MoveSession(norr, n), move) })
		wg.Wait()
		w.wantCalendar("Norr", w.calendarOf("Norr")...)
	}
}

// Both leaders change the lead at once: one of them is told.
func TestTwoChangeTheLeadAtOnce(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	form := w.leadForm(vast, "Alma", "", "2026-11-30")
	other := with(form, "lead", w.people["Petra"].String())
	w.signIn("Petra")
	var wg sync.WaitGroup
	codes := make([]int, 2)
	wg.Go(func() { codes[0] = w.post("Alma", paths.ChangeLead(vast), form).Code })
	wg.Go(func() { codes[1] = w.post("Petra", paths.ChangeLead(vast), other).Code })
	wg.Wait()
	if codes[0]+codes[1] != http.StatusSeeOther+http.StatusConflict {
		t.Errorf("they are answered %v", codes)
	}
	w.wantCalendar("Väst", w.calendarOf("Väst")...)
	if n := value[int](w, `select count(*)::int from handovers`); n != 1 {
		t.Errorf("%d changes", n)
	}
}

// The store refuses a day that has passed while the form was read.
func TestTheLeadDoesNotChangeInThePast(t *testing.T) {
	w := newWorld(t)
	lead, err := w.seat("Alma", "aaaa1111").Lead()
	w.must(err)
	h := supervision.Handover{LeadID: w.people["Petra"], From: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)}
	if err := w.Store.ChangeLead(w.Context(), lead, 1, h); !errors.Is(err, supervision.ErrStale) {
		t.Errorf("it changes: %v", err)
	}
}
