package server

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/paths"
)

// calendarOf lists a group's sessions as "1 planned 2027-03-23 08:00 90", by
// number, in UTC.
func (w *world) calendarOf(group string) []string {
	w.Helper()
	rows, _ := w.Above.Query(w.Context(), `
		select s.number || ' ' || s.status || ' ' || to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')
			|| ' ' || extract(epoch from s.ends_at - s.starts_at)::int / 60
		from sessions s join groups g on g.id = s.group_id where g.name = $1 order by s.number`, group)
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	w.must(err)
	return list
}

func (w *world) wantCalendar(group string, want ...string) {
	w.Helper()
	got := w.calendarOf(group)
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		w.Errorf("%s is\n%s\nwant\n%s", group, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	wrong := value[int](w, `
		select count(*)::int from (
			select s.practice_id, s.id, l.person, tstzrange(s.starts_at, s.ends_at) during
			from sessions s join groups g on g.id = s.group_id,
				unnest(leaders_on(g, (s.starts_at at time zone g.zone)::date)) l (person)
			where s.status <> 'cancelled'
		) want full join leader_time lt on lt.session_id = want.id and lt.person_id = want.person and lt.during = want.during
		where want.id is null or lt.session_id is null`)
	if wrong > 0 {
		w.Errorf("%d rows of the leaders' time are wrong", wrong)
	}
}

// spring plans four sessions of Norr around the change to summer time; the first
// is held, the third cancelled.
func spring(t *testing.T) *world {
	w := newWorld(t)
	for _, date := range []string{"2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23", "2027-03-30"} {
		w.session("Norr", date+" 09:00")
	}
	w.exec(`update sessions set status = 'held' where number = 1`)
	w.exec(`update sessions set status = 'cancelled' where number = 3`)
	w.exec(`delete from leader_time lt using sessions s where s.id = lt.session_id and s.number = 3`)
	return w
}

func TestFollowingMoveTogetherOverTheClockChange(t *testing.T) {
	w := spring(t)
	item := w.item("Norr", "Mira", 5)
	path := paths.Following(norr, 2)
	form := opened(w.get("Alma", path), "weekday", "4", "start_time", "13.00", "length", "120", "do", "show")
	w.step("the preview changes nothing", func() {
		rec := w.post("Alma", path, form)
		w.reads(rec, 200, "Träff 2, tis 9 mars 2027 9.00–10.30 →", "tors 11 mars 2027", "Träff 5, tis 30 mars 2027 9.00–10.30 →",
			"tors 1 apr 2027 v. 13 · 13.00–15.00", "Skärtorsdagen, träff ändå", "Spara 3 träffar", "!Träff 1,", "!Träff 3,")
		w.wantCalendar("Norr", "1 held 2027-03-02 08:00 90", "2 planned 2027-03-09 08:00 90", "3 cancelled 2027-03-16 08:00 90",
			"4 planned 2027-03-23 08:00 90", "5 planned 2027-03-30 07:00 90")
	})
	save := with(form, "do", "save")
	w.wants(w.post("Alma", path, save), http.StatusSeeOther)
	after := []string{
		"1 held 2027-03-02 08:00 90", "2 planned 2027-03-11 12:00 120", "3 cancelled 2027-03-16 08:00 90",
		"4 planned 2027-03-25 12:00 120", "5 planned 2027-04-01 11:00 120",
	}
	w.wantCalendar("Norr", after...)
	if at, n := w.expiry(item); n != 5 || !at.Equal(time.Date(2027, 5, 1, 13, 0, 0, 0, time.UTC)) {
		t.Errorf("the item waits for %d, its words go %v", n, at)
	}
	w.step("the answer was lost and it is sent again", func() {
		w.wants(w.post("Alma", path, save), http.StatusSeeOther)
		w.wantCalendar("Norr", after...)
	})
	w.step("one letter a person", func() {
		if n := w.letters(); n != 3 {
			t.Errorf("%d letters wait, want Mira's, Sara's and Jonas's", n)
		}
	})
}

func TestFollowingChangesPlaceOnly(t *testing.T) {
	w := spring(t)
	path := paths.Following(norr, 4)
	form := opened(w.get("Alma", path), "change_place", "yes", "place", "online", "place_link", "https://moten.example/norr", "do", "save")
	w.step("a link that is none", func() {
		w.reads(w.post("Alma", path, with(form, "place_link", "http://x")), 422, "Skriv en länk som börjar med https://")
	})
	w.wants(w.post("Alma", path, form), http.StatusSeeOther)
	if n := value[int](w, `select count(*)::int from sessions where place_kind = 'online' and number in (4, 5) and moved_from is null`); n != 2 {
		t.Errorf("%d sessions are online, want 2", n)
	}
	if n := value[int](w, `select count(*)::int from sessions where place_kind = 'online'`); n != 2 {
		t.Errorf("%d sessions are online, want 2", n)
	}
	w.reads(w.post("Alma", path, opened(w.get("Alma", path), "do", "show")), 200, "Inget ändras", "!Spara")
}

func TestFollowingTakesAnotherRhythm(t *testing.T) {
	w := spring(t)
	path := paths.Following(norr, 4)
	form := opened(w.get("Alma", path), "rhythm", "even_weeks", "first_date", "2027-03-29", "weekday", "1", "do", "show")
	rec := w.post("Alma", path, form)
	w.reads(rec, 200, "Träff 4, tis 23 mars 2027 9.00–10.30 →", "mån 5 apr 2027", "Rytmen börjar mån 5 apr 2027", "Spara 2 träffar")
	w.step("a feast is named and can be held anyway", func() {
		form := with(form, "rhythm", "odd_weeks", "first_date", "2027-03-29", "do", "show")
		w.reads(w.post("Alma", path, form), 200, "Annandag påsk, ingen träff", "mån 12 apr 2027", "mån 26 apr 2027", "Håll ändå")
		w.reads(w.post("Alma", path, with(form, "choice-2027-03-29", "hold")), 200, "Annandag påsk, träff ändå", "mån 12 apr 2027", "!mån 26 apr")
	})
	w.wants(w.post("Alma", path, with(form, "do", "save")), http.StatusSeeOther)
	w.wantCalendar("Norr", "1 held 2027-03-02 08:00 90", "2 planned 2027-03-09 08:00 90", "3 cancelled 2027-03-16 08:00 90",
		"4 planned 2027-04-05 07:00 90", "5 planned 2027-04-19 07:00 90")
	w.step("planning on continues it", func() {
		rec := w.get("Alma", paths.Plan(norr))
		w.wants(rec, 200, `value="2027-05-03"`, `value="even_weeks" checked`)
		w.reads(rec, 200, "Planen fortsätter efter träff 5, mån 19 apr 2027 (jämna veckor)")
	})
}

func TestFollowingIsAllOrNothing(t *testing.T) {
	w := newWorld(t)
	for _, date := range []string{"2026-12-01", "2026-12-08", "2026-12-15"} {
		w.session("Väst", date+" 09:00")
	}
	w.session("Norr", "2026-12-10 09:30")
	path := paths.Following(vast, 1)
	form := opened(w.get("Petra", path), "weekday", "4", "do", "save")
	rec := w.post("Petra", path, form)
	w.reads(rec, 409, "Tiden krockar med något annat", "Alma är upptagen tors 10 dec 9.30–11.00", "!(Norr)")
	w.wants(rec, 409, `value="4" selected`)
	w.reads(w.post("Alma", path, form), 409, "Alma är upptagen tors 10 dec 9.30–11.00 (Norr)")
	w.wantCalendar("Väst", "1 planned 2026-12-01 08:00 90", "2 planned 2026-12-08 08:00 90", "3 planned 2026-12-15 08:00 90")
	if n := w.letters(); n != 0 {
		t.Errorf("%d letters wait", n)
	}
}

func TestFollowingMayStepOverItself(t *testing.T) {
	w := newWorld(t)
	for _, date := range []string{"2026-12-01", "2026-12-08", "2026-12-15"} {
		w.session("Norr", date+" 09:00")
	}
	path := paths.Following(norr, 1)
	form := opened(w.get("Alma", path), "rhythm", "every_n_weeks", "weeks", "1", "first_date", "2026-12-08", "do", "save")
	w.wants(w.post("Alma", path, with(form, "skip_christmas", "")), http.StatusSeeOther)
	w.wantCalendar("Norr", "1 planned 2026-12-08 08:00 90", "2 planned 2026-12-15 08:00 90", "3 planned 2026-12-22 08:00 90")
}

func TestFollowingSaysWhatChangedMeanwhile(t *testing.T) {
	w := newWorld(t)
	for _, date := range []string{"2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"} {
		w.session("Väst", date+" 09:00")
	}
	path := paths.Following(vast, 2)
	form := opened(w.get("Petra", path), "weekday", "3", "start_time", "10.15", "do", "save")
	w.wants(w.post("Alma", paths.MoveSession(vast, 3), opened(w.get("Alma", paths.MoveSession(vast, 3)), "date", "2026-12-17")), 303)
	w.wants(w.post("Alma", paths.CancelSession(vast, 4), opened(w.get("Alma", paths.CancelSession(vast, 4)), "reason", "Snö")), 303)
	w.session("Väst", "2026-12-29 09:00")
	rec := w.post("Petra", path, form)
	w.reads(rec, 409, "Det här har ändrats", "Träff 3 är nu tors 17 dec 2026 9.00", "Träff 4 är inställd", "Träff 5 har kommit till", "!Träff 2 är")
	w.wants(rec, 409, `value="3" selected`, `value="10:15"`)
	w.wants(w.post("Petra", path, with(opened(rec), "do", "save")), http.StatusSeeOther)
	w.wantCalendar("Väst", "1 planned 2026-12-01 08:00 90", "2 planned 2026-12-09 09:15 90", "3 planned 2026-12-16 09:15 90",
		"4 cancelled 2026-12-22 08:00 90", "5 planned 2026-12-30 09:15 90")
}

func TestFollowingRefusesWhatCannotBe(t *testing.T) {
	w := spring(t)
	path := paths.Following(norr, 4)
	form := opened(w.get("Alma", path), "do", "save")
	for name, tt := range map[string]struct {
		change []string
		want   string
	}{
		"no weekday":         {[]string{"weekday", "8"}, "Välj något under ”Veckodag”"},
		"no time":            {[]string{"start_time", "25.00"}, "Skriv klockslaget som 13.00"},
		"a length too short": {[]string{"length", "5"}, "ska vara 15 till 480"},
		"in the clock gap":   {[]string{"weekday", "7", "start_time", "02.30"}, "klockan ställs om"},
		"no rhythm":          {[]string{"rhythm", "moon"}, "Välj något under"},
		"a rhythm in the past": {
			[]string{"rhythm", "every_n_weeks", "first_date", "2026-10-06"}, "Tiden har redan varit",
		},
	} {
		w.step(name, func() { w.reads(w.post("Alma", path, with(form, tt.change...)), 422, tt.want) })
	}
	w.step("held and cancelled sessions are closed", func() {
		for _, number := range []int{1, 3} {
			w.reads(w.get("Alma", paths.Following(norr, number)), 409, "Det går inte att ändra längre")
			w.wants(w.post("Alma", paths.Following(norr, number), form), 409)
		}
		w.wants(w.get("Alma", paths.Following(norr, 99)), 404)
	})
	w.step("the week cannot be put over itself", func() {
		w.session("Norr", "2027-03-31 09:00")
		form := opened(w.get("Alma", path), "weekday", "5", "do", "save")
		w.reads(w.post("Alma", path, form), 409, "Krockar med Träff 6")
	})
}

func TestFollowingCostsLittle(t *testing.T) {
	w := spring(t)
	for _, path := range []string{paths.Following(norr, 2), paths.NewSession(norr), paths.CancelSessions(norr)} {
		statements, trips := w.Count.cost(func() { w.wants(w.get("Alma", path), 200) })
		if statements > statementsMost || trips > tripsMost {
			t.Errorf("%s costs %d statements in %d trips", path, statements, trips)
		}
	}
}

// letters counts the change letters that wait.
func (w *world) letters() int {
	w.Helper()
	return value[int](w, `select count(*)::int from river.river_job where kind = 'change_letter'`)
}
