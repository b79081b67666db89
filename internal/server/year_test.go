package server

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// news returns what each person's waiting letters would tell now, by name.
func (w *world) news() map[string][]postgres.News {
	w.Helper()
	rows, _ := w.Above.Query(w.Context(), `select args from river.river_job where kind = 'change_letter' order by id`)
	jobs, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	w.must(err)
	told := map[string][]postgres.News{}
	for _, raw := range jobs {
		var job postgres.ChangeLetter
		w.must(json.Unmarshal(raw, &job))
		news, err := w.Store.ChangeNews(w.Context(), job)
		if isNotFound(err) {
			continue
		}
		w.must(err)
		name := value[string](w, `select name from practice_people where person_id = $1`, job.Person)
		told[name] = append(told[name], news)
	}
	return told
}

// undoPath is where a page offers to undo a cancellation.
func (w *world) undoPath(rec *httptest.ResponseRecorder) string {
	w.Helper()
	found := regexp.MustCompile(`action="([^"]*/changes/[^"]*/undo)"`).FindStringSubmatch(rec.Body.String())
	if found == nil {
		w.Fatal("nothing is offered to undo")
	}
	return found[1]
}

func TestAddSession(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	path := paths.NewSession(norr)
	form := opened(w.get("Alma", path), "date", "2026-12-03")
	w.step("while a leader is busy", func() {
		w.session("Väst", "2026-12-04 10:00")
		rec := w.post("Alma", path, with(form, "date", "2026-12-04"))
		w.reads(rec, 409, "Tiden krockar med något annat", "Alma är upptagen fre 4 dec 10.00–11.30 (Väst)")
		w.wants(rec, 409, `value="2026-12-04"`)
	})
	w.step("with nothing filled in", func() { w.reads(w.post("Alma", path, with(form, "date", "")), 422, "Fyll i ”Datum”") })
	for range 2 { // the answer was lost and it is sent again
		w.wants(w.post("Alma", path, form), http.StatusSeeOther)
	}
	w.wantCalendar("Norr", "1 planned 2026-12-01 08:00 90", "2 planned 2026-12-03 08:00 90")
	w.step("when the number went to another meanwhile", func() {
		rec := w.post("Alma", path, with(form, "date", "2026-12-10"))
		w.reads(rec, 409, "Det här har ändrats", "Träff 2 har kommit till, tors 3 dec 9.00")
		w.wants(rec, 409, `value="2026-12-10"`)
		w.wants(w.post("Alma", path, opened(rec)), http.StatusSeeOther)
		w.wantCalendar("Norr", "1 planned 2026-12-01 08:00 90", "2 planned 2026-12-03 08:00 90", "3 planned 2026-12-10 08:00 90")
	})
}

func TestItemsWithoutASessionWaitForAnAddedOne(t *testing.T) {
	w := newWorld(t)
	item := w.item("Norr", "Mira", 0)
	path := paths.NewSession(norr)
	w.wants(w.post("Alma", path, opened(w.get("Alma", path), "date", "2026-12-03", "place_address", "Kvarnen")), http.StatusSeeOther)
	if at, n := w.expiry(item); n != 1 || !at.Equal(time.Date(2027, 1, 2, 9, 30, 0, 0, time.UTC)) {
		t.Errorf("it waits for %d, its words go %v", n, at)
	}
}

// ill cancels Väst's sessions 1 and 2 as Alma; Elin has an item for the first.
func ill(t *testing.T) (w *world, item, undo string) {
	w = newWorld(t)
	for _, date := range []string{"2026-11-25", "2026-12-02", "2026-12-09"} {
		w.session("Väst", date+" 09:00")
	}
	item = w.item("Väst", "Elin", 1)
	path := paths.CancelSessions(vast)
	form := opened(w.get("Alma", path), "reason", "Sjukdom")
	form["sessions"] = []string{"1", "2"}
	for range 2 { // the answer was lost and it is sent again
		w.wants(w.post("Alma", path, form), http.StatusSeeOther)
	}
	rec := w.get("Alma", paths.Group(vast))
	w.reads(rec, 200, "Träff 1 och 2. Du kan ångra till 8.40")
	return w, item, w.undoPath(rec)
}

func TestCancelSeveralWithOneReasonAndOneLetterAPerson(t *testing.T) {
	w, item, _ := ill(t)
	w.wantCalendar("Väst", "1 cancelled 2026-11-25 08:00 90", "2 cancelled 2026-12-02 08:00 90", "3 planned 2026-12-09 08:00 90")
	if _, n := w.expiry(item); n != 3 {
		t.Errorf("the item waits for %d, want 3", n)
	}
	w.reads(w.get("Elin", paths.Group(vast)), 200, "Sjukdom", "!Du kan ångra")
	told := w.news()
	if len(told) != 2 || len(told["Elin"]) != 1 || len(told["Petra"]) != 1 {
		t.Fatalf("told are %v", told)
	}
	n := told["Elin"][0]
	if !n.Cancelled || len(n.Sessions) != 2 || n.Reason != "Sjukdom" || n.Address != "elin@example.org" || !n.DueAt.Equal(worldStart.Add(5*time.Minute)) {
		t.Errorf("Elin is told %+v", n)
	}
}

func TestCancelSeveralRefuses(t *testing.T) {
	w := newWorld(t)
	for _, date := range []string{"2026-11-25", "2026-12-02", "2026-12-09"} {
		w.session("Väst", date+" 09:00")
	}
	path := paths.CancelSessions(vast)
	form := opened(w.get("Petra", path), "reason", "Snö")
	w.step("nothing chosen", func() { w.reads(w.post("Petra", path, form), 422, "Välj något under ”Vilka träffar?”") })
	form["sessions"] = []string{"2", "3"}
	w.step("no reason", func() {
		rec := w.post("Petra", path, with(form, "reason", ""))
		w.reads(rec, 422, "Fyll i ”Skäl, som gruppen får läsa”")
		w.wants(rec, 422, `value="2" checked`)
	})
	w.step("an identity number", func() {
		w.wants(w.post("Petra", path, with(form, "reason", "Möte om 19121212-1212")), 422, "<mark>19121212-1212</mark>")
	})
	w.step("one moved meanwhile", func() {
		w.wants(w.post("Alma", paths.MoveSession(vast, 3), opened(w.get("Alma", paths.MoveSession(vast, 3)), "date", "2026-12-10")), 303)
		rec := w.post("Petra", path, form)
		w.reads(rec, 409, "Det här har ändrats", "Träff 3 är nu tors 10 dec 2026 9.00")
		w.wants(rec, 409, `value="Snö"`, `value="3" checked`)
	})
	if n := value[int](w, `select count(*)::int from sessions where status = 'cancelled'`); n != 0 {
		t.Errorf("%d sessions are cancelled", n)
	}
}

func TestCancellationIsUndoneForFiveMinutes(t *testing.T) {
	w, item, undo := ill(t)
	w.wants(w.post("Elin", undo, nil), 404)
	w.wants(w.post("Bo", undo, nil), 404)
	w.setTime(worldStart.Add(5*time.Minute - time.Second))
	for range 2 { // a double tap
		w.wants(w.post("Petra", undo, nil), http.StatusSeeOther)
	}
	w.wantCalendar("Väst", "1 planned 2026-11-25 08:00 90", "2 planned 2026-12-02 08:00 90", "3 planned 2026-12-09 08:00 90")
	if at, n := w.expiry(item); n != 1 || !at.Equal(time.Date(2026, 12, 25, 9, 30, 0, 0, time.UTC)) {
		t.Errorf("the item waits for %d, its words go %v", n, at)
	}
	if told := w.news(); len(told) != 0 {
		t.Errorf("letters leave: %v", told)
	}
	w.reads(w.get("Alma", paths.Group(vast)), 200, "!Du kan ångra", "!Inställd")
}

func TestCancellationCannotBeUndoneLater(t *testing.T) {
	w, _, undo := ill(t)
	w.setTime(worldStart.Add(5 * time.Minute))
	w.reads(w.post("Alma", undo, nil), 409, "De fem minuterna har gått")
	w.reads(w.get("Alma", paths.Group(vast)), 200, "!Du kan ångra")
	if told := w.news(); len(told) != 2 {
		t.Errorf("told are %v", told)
	}
}

func TestCancellationCannotBeUndoneOverSomethingElse(t *testing.T) {
	w, item, undo := ill(t)
	w.session("Norr", "2026-12-02 10:00")
	w.reads(w.post("Petra", undo, nil), 409, "Tiden är upptagen av något annat nu", "Alma är upptagen ons 2 dec 10.00–11.30", "!Norr")
	w.wantCalendar("Väst", "1 cancelled 2026-11-25 08:00 90", "2 cancelled 2026-12-02 08:00 90", "3 planned 2026-12-09 08:00 90")
	if _, n := w.expiry(item); n != 3 {
		t.Errorf("the item waits for %d", n)
	}
}

// Whoever changes the same sessions again within five minutes is followed by one
// letter a person, about what holds in the end and what people knew.
func TestOneLetterTellsOfTheLastChange(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	for _, date := range []string{"2026-12-02", "2026-12-03"} {
		w.wants(w.post("Alma", paths.MoveSession(norr, 1), opened(w.get("Alma", paths.MoveSession(norr, 1)), "date", date)), 303)
	}
	told := w.news()
	if len(told) != 3 || len(told["Mira"]) != 1 {
		t.Fatalf("told are %v", told)
	}
	line := told["Mira"][0].Sessions[0]
	if line.ToldStartsAt.Day() != 1 || line.StartsAt.Day() != 3 {
		t.Errorf("Mira is told of %v and %v", line.ToldStartsAt, line.StartsAt)
	}
	w.step("back where it was, nothing is told", func() {
		w.wants(w.post("Alma", paths.MoveSession(norr, 1), opened(w.get("Alma", paths.MoveSession(norr, 1)), "date", "2026-12-01")), 303)
		if told := w.news(); len(told) != 0 {
			t.Errorf("told are %v", told)
		}
	})
}

// A letter is for those who are members that day.
func TestLettersAreForTheMembersOfTheDay(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.exec(`update memberships set left_on = '2026-11-30' where person_id = $1`, w.people["Sara"])
	w.exec(`update memberships set joined_on = '2026-12-02' where person_id = $1`, w.people["Jonas"])
	w.wants(w.post("Alma", paths.CancelSession(norr, 1), opened(w.get("Alma", paths.CancelSession(norr, 1)), "reason", "Snö")), 303)
	told := w.news()
	if len(told) != 1 || len(told["Mira"]) != 1 {
		t.Errorf("told are %v", told)
	}
	w.reads(w.get("Alma", paths.Session(norr, 1)), 200, "Du kan ångra till 8.40", "Ångra")
	w.reads(w.get("Mira", paths.Session(norr, 1)), 200, "!Ångra")
}

// Both leaders' time in the practice counts; what one of them does in another
// practice is neither seen nor in the way.
func TestClashesAreBothLeadersAndThisPracticesOnly(t *testing.T) {
	w := newWorld(t)
	w.signIn("Petra")
	w.exec(`insert into practice_people (practice_id, person_id, name, supervises) select id, $1, 'Petra', true from practices where slug = 'berg'`, w.people["Petra"])
	w.group("Öst", "dddd4444", "berg", "Petra", "")
	w.session("Öst", "2026-12-08 09:00")
	w.group("Sund", "eeee5555", "lindqvist", "Petra", "")
	w.session("Sund", "2026-12-15 09:00")
	w.session("Norr", "2026-12-22 09:00")
	w.session("Väst", "2026-12-01 09:00")
	form := opened(w.get("Alma", paths.NewSession(vast)), "place_address", "Kvarnen")
	for date, want := range map[string]string{
		"2026-12-15": "Petra är upptagen tis 15 dec 9.00–10.30", "2026-12-22": "Alma är upptagen tis 22 dec 9.00–10.30 (Norr)",
	} {
		w.reads(w.post("Alma", paths.NewSession(vast), with(form, "date", date)), 409, want, "!Sund")
	}
	w.wants(w.post("Alma", paths.NewSession(vast), with(form, "date", "2026-12-08")), http.StatusSeeOther)
	path := paths.Following(vast, 1)
	shift := opened(w.get("Petra", path), "rhythm", "every_n_weeks", "weeks", "1", "first_date", "2026-12-08", "do", "save")
	w.reads(w.post("Petra", path, shift), 409, "Petra är upptagen tis 15 dec 9.00–10.30 (Sund)", "!Öst")
	if got := w.calendarOf("Väst"); len(got) != 2 {
		t.Errorf("Väst has %v", got)
	}
}

func TestPlanningOnKeepsTheRhythm(t *testing.T) {
	w := newWorld(t)
	for rhythm, want := range map[string][2]string{
		"odd_weeks":     {"2026-12-15", "udda veckor"},
		"every_n_weeks": {"2027-01-12", "var tredje vecka"},
	} {
		group := supervision.NewTail()
		w.group("G"+rhythm, group, "lindqvist", "Alma", "")
		w.exec(`insert into series (practice_id, id, group_id, first_date, start_minute, length_minutes, rhythm, every_weeks, form_key, created_at)
			select practice_id, gen_random_uuid(), id, '2026-12-01', 540, 90, $2, 3, gen_random_uuid(), $3 from groups where tail = $1`, group, rhythm, worldStart)
		w.exec(`insert into sessions (practice_id, id, group_id, series_id, number, starts_at, ends_at, place_kind, place_address, created_at)
			select r.practice_id, gen_random_uuid(), r.group_id, r.id, 1, '2026-12-01 08:00Z', '2026-12-01 09:30Z', 'on_site', 'Kvarnen', $2
			from series r join groups g on g.id = r.group_id where g.tail = $1`, group, worldStart)
		w.exec(`update groups set next_number = 2 where tail = $1`, group)
		rec := w.get("Alma", "/groups/g-"+group+"/plan")
		w.wants(rec, 200, `value="`+want[0]+`"`, `value="`+rhythm+`" checked`)
		w.reads(rec, 200, "Planen fortsätter efter träff 1, tis 1 dec 2026 ("+want[1]+")")
	}
}

func TestTheYearsPagesSpeakFourLanguages(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	for language, titles := range map[supervision.Language][3]string{
		"sv": {"Ändra den här och de följande", "Lägg till en träff", "Ställ in flera träffar"},
		"da": {"Ændr dette og de følgende", "Tilføj et møde", "Aflys flere møder"},
		"nb": {"Endre dette og de følgende", "Legg til et møte", "Avlys flere møter"},
		"en": {"Change this and the following", "Add a session", "Cancel several sessions"},
	} {
		w.exec(`update people set language = $1 where id = $2`, language, w.people["Alma"])
		for i, path := range []string{paths.Following(norr, 1), paths.NewSession(norr), paths.CancelSessions(norr)} {
			w.reads(w.get("Alma", path), 200, titles[i])
		}
	}
}
