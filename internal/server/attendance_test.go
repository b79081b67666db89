package server

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// newSheet is Norr after its session of 90 minutes: Mira was there, Sara for 40
// minutes, Jonas sent apologies.
func newSheet(t *testing.T) *roomWorld {
	t.Helper()
	w := newRoom(t)
	w.clock("10:40:00")
	w.wants(w.close("Alma", url.Values{
		w.of("attends", "Mira"): {"present"}, w.of("attends", "Sara"): {"part"}, w.of("minutes", "Sara"): {"40"}, w.of("attends", "Jonas"): {"apology"},
	}), http.StatusSeeOther)
	return w
}

// of names a field about somebody.
func (w *roomWorld) of(field, name string) string { return field + "_" + w.people[name].String() }

func (w *roomWorld) sheetForm(as string) url.Values {
	w.Helper()
	rec := w.get(as, paths.Attendance(norr, w.n))
	w.wants(rec, http.StatusOK)
	return formIn(rec.Body.String())
}

// correct changes some fields of a fresh form and sends it.
func (w *roomWorld) correct(as string, changes ...string) *httptest.ResponseRecorder {
	w.Helper()
	return w.post(as, paths.Attendance(norr, w.n), with(w.sheetForm(as), changes...))
}

// question presses that what is noted of somebody is not right, on a page on which
// she has not said so yet.
func (w *roomWorld) question(as string) *httptest.ResponseRecorder {
	w.Helper()
	return w.post(as, paths.QuestionAttendance(norr, w.n), formIn(w.get(as, paths.Session(norr, w.n)).Body.String()))
}

func (w *roomWorld) lead(name string) postgres.Lead {
	w.Helper()
	lead, err := w.seat(name, "aaaa1111").Lead()
	w.must(err)
	return lead
}

// noted checks how long the session is noted to have been, and how people were
// there.
func (w *roomWorld) noted(want ...string) {
	w.Helper()
	got := value[[]string](w.world, `select array_agg(line order by line) from (
		select 'held ' || held_minutes as line from sessions where number = $1
		union all select pp.name || ' ' || a.status || ' ' || a.minutes from attendances a join practice_people pp on pp.person_id = a.person_id) l`, w.n)
	slices.Sort(want)
	slices.Sort(got)
	if d := cmp.Diff(want, got); d != "" {
		w.Errorf("noted (-want +got):\n%s", d)
	}
}

func TestAttendanceIsCorrected(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"by either leader, and the log says who, from what and to what": func(t *testing.T, w *roomWorld) {
			w.wants(w.get("Petra", paths.Session(norr, w.n)), http.StatusOK, paths.Attendance(norr, w.n)+`"`, "!Din närvaro")
			w.wants(w.correct("Petra", "held_minutes", "75", w.of("attends", "Jonas"), "no_show", w.of("minutes", "Sara"), "30"), http.StatusSeeOther)
			w.noted("held 75", "Mira present 75", "Sara part 30", "Jonas no_show 0")
			w.wants(w.get("Alma", paths.Attendance(norr, w.n)), http.StatusOK,
				"Träffens längd", "Före: 90\u00a0min. Efter: 75\u00a0min.", "Före: Förhinder. Efter: Uteblev.", "Före: Var med en del, 40\u00a0min. Efter: Var med en del, 30\u00a0min.",
				"Före: Var med, 90\u00a0min. Efter: Var med, 75\u00a0min.", "Petra, ")
			w.enrolled(3)
		},
		"to what it is already: nothing is logged": func(t *testing.T, w *roomWorld) {
			w.wants(w.correct("Alma"), http.StatusSeeOther)
			w.logged(0)
		},
		"never with a reason": func(t *testing.T, w *roomWorld) {
			w.wants(w.get("Alma", paths.Attendance(norr, w.n)), http.StatusOK, "Ingen behöver säga varför", "!<textarea", `!name="why"`)
		},
		"not with minutes that cannot be, and what was typed stays": func(t *testing.T, w *roomWorld) {
			for field, bad := range map[string][]string{
				"held_minutes": {"-1", "0", "481", "7.5", "x", ""}, w.of("minutes", "Sara"): {"-40", "0", "200", "91", "1e1", "x"}, w.of("attends", "Mira"): {"", "asleep"},
			} {
				for _, v := range bad {
					w.wants(w.correct("Alma", field, v), http.StatusUnprocessableEntity, "Något behöver rättas")
				}
			}
			w.wants(w.correct("Alma", w.of("minutes", "Sara"), "200"), http.StatusUnprocessableEntity, "heltal, högst 90", `value="200"`)
			w.wants(w.correct("Alma", "held_minutes", "30"), http.StatusUnprocessableEntity, "heltal, högst 30")
			w.noted("held 90", "Mira present 90", "Sara part 40", "Jonas apology 0")
		},
		"not of somebody who was no member that day": func(t *testing.T, w *roomWorld) {
			w.wants(w.correct("Alma", w.of("attends", "Elin"), "present"), http.StatusUnprocessableEntity, "var inte deltagare den dagen")
			w.wants(w.correct("Alma", w.of("attends", "Alma"), "present"), http.StatusUnprocessableEntity, "var inte deltagare den dagen")
			w.noted("held 90", "Mira present 90", "Sara part 40", "Jonas apology 0")
		},
		"also of who has left since, and of who was a member and is not noted": func(t *testing.T, w *roomWorld) {
			w.exec(`update memberships set left_on = '2026-11-20' where person_id = $1`, w.people["Sara"])
			w.wants(w.correct("Alma", w.of("minutes", "Sara"), "45"), http.StatusSeeOther)
			w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-11-24' from groups where name = 'Norr'`, w.people["Elin"])
			w.wants(w.get("Alma", paths.Attendance(norr, w.n)), http.StatusOK, "Elin")
			w.wants(w.correct("Alma", w.of("attends", "Elin"), "present"), http.StatusSeeOther)
			w.noted("held 90", "Mira present 90", "Sara part 45", "Jonas apology 0", "Elin present 90")
			w.wants(w.get("Alma", paths.Attendance(norr, w.n)), http.StatusOK, "Före: inget noterat. Efter: Var med, 90")
			w.enrolled(4)
		},
		"not over a correction that was made meanwhile": func(t *testing.T, w *roomWorld) {
			old := w.sheetForm("Alma")
			w.wants(w.correct("Petra", w.of("attends", "Jonas"), "present"), http.StatusSeeOther)
			w.wants(w.post("Alma", paths.Attendance(norr, w.n), with(old, w.of("minutes", "Sara"), "50")), http.StatusConflict, "har ändrats sedan du öppnade sidan", `value="50"`)
			w.noted("held 90", "Mira present 90", "Sara part 40", "Jonas present 90")
			w.wants(w.post("Alma", paths.Attendance(norr, w.n), with(old, w.of("attends", "Jonas"), "present")), http.StatusSeeOther) // the same as Petra
			w.logged(1)
		},
		"once, when eight correct at the same instant": func(t *testing.T, w *roomWorld) {
			form := w.sheetForm("Alma")
			w.signIn("Petra")
			codes := make([]int, 8)
			var all sync.WaitGroup
			for i := range codes {
				all.Go(func() {
					codes[i] = w.post([]string{"Alma", "Petra"}[i%2], paths.Attendance(norr, w.n), with(form, "held_minutes", fmt.Sprint(60+i))).Code
				})
			}
			all.Wait()
			slices.Sort(codes)
			if want := []int{303, 409, 409, 409, 409, 409, 409, 409}; !slices.Equal(codes, want) {
				t.Errorf("answers = %v, want %v", codes, want)
			}
			w.logged(2) // the length, and Mira who was there for all of it
		},
		"for fourteen days": func(t *testing.T, w *roomWorld) {
			form := w.sheetForm("Alma")
			end := value[time.Time](w.world, `select ends_at from sessions where number = $1`, w.n)
			w.setTime(end.AddDate(0, 0, 14).Add(-time.Second))
			delete(w.cookies, "Alma")
			w.wants(w.post("Alma", paths.Attendance(norr, w.n), with(form, "held_minutes", "80")), http.StatusSeeOther)
			form = w.sheetForm("Alma")
			w.setTime(end.AddDate(0, 0, 14))
			w.wants(w.post("Alma", paths.Attendance(norr, w.n), with(form, "held_minutes", "70")), http.StatusConflict, "Närvaron kan rättas i 14 dagar efter träffen. De har gått")
			w.wants(w.get("Alma", paths.Attendance(norr, w.n)), http.StatusOK, "Nu ligger den fast", "Var med en del, 40", "!held_minutes", "Före: 90")
			w.noted("held 80", "Mira present 80", "Sara part 40", "Jonas apology 0")
			lead := w.lead("Alma")
			err := w.Store.CorrectAttendance(context.Background(), lead, w.n, value[int](w.world, `select version from sessions where number = $1`, w.n), supervision.AttendanceCorrection{Held: 70})
			if err == nil || !strings.Contains(err.Error(), supervision.ErrClosed.Error()) {
				t.Errorf("the store answers %v", err)
			}
		},
		"not of a session that was called off, or that nobody has said was held": func(t *testing.T, w *roomWorld) {
			w.wants(w.get("Alma", paths.Attendance(norr, w.n+1)), http.StatusConflict, "Närvaron noteras när träffen avslutas.")
			w.wants(w.post("Alma", paths.Attendance(norr, w.n+1), form("held_minutes", "90", "version", "1")), http.StatusConflict, "Närvaron noteras när träffen avslutas.")
			w.exec(`update sessions set status = 'cancelled', cancel_reason = 'Snö' where number = $1`, w.n+1)
			w.wants(w.post("Alma", paths.Attendance(norr, w.n+1), form("held_minutes", "90", "version", "1")), http.StatusConflict, "Inställd", "ingen närvaro noteras")
			w.wants(w.get("Alma", paths.Attendance(norr, 99)), http.StatusNotFound)
		},
		"of one that was held and of which nothing was noted": func(t *testing.T, w *roomWorld) {
			w.exec(`delete from attendances`)
			w.exec(`update sessions set held_minutes = null, held_by = null, held_at = null, enrolled = null where number = $1`, w.n)
			w.wants(w.correct("Alma"), http.StatusUnprocessableEntity)
			w.wants(w.correct("Alma", w.of("attends", "Mira"), "present", w.of("attends", "Sara"), "present", w.of("attends", "Jonas"), "no_show"), http.StatusSeeOther)
			w.noted("held 90", "Mira present 90", "Sara present 90", "Jonas no_show 0")
			w.enrolled(3)
		},
		"not in a group that has ended, where it can be read": func(t *testing.T, w *roomWorld) {
			form := w.sheetForm("Alma")
			w.exec(`update groups set ended_at = $1 where name = 'Norr'`, worldStart)
			w.wants(w.post("Alma", paths.Attendance(norr, w.n), with(form, "held_minutes", "80")), http.StatusConflict, "avslutad")
			w.wants(w.get("Alma", paths.Attendance(norr, w.n)), http.StatusOK, "Var med en del, 40", "!held_minutes")
		},
		"by nobody else": func(t *testing.T, w *roomWorld) {
			for _, who := range []string{"Mira", "Elin", "Nora", "Bo"} {
				w.wants(w.get(who, paths.Attendance(norr, w.n)), http.StatusNotFound)
				w.wants(w.post(who, paths.Attendance(norr, w.n), form("held_minutes", "1", "version", "2")), http.StatusNotFound)
			}
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newSheet(t)) })
	}
}

func (w *roomWorld) logged(want int) {
	w.Helper()
	if n := value[int](w.world, `select count(*)::int from attendance_corrections`); n != want {
		w.Errorf("%d corrections are logged, want %d", n, want)
	}
}

func TestAMemberQuestionsHowSheIsNoted(t *testing.T) {
	t.Parallel()
	const toSheet = "Någon säger att närvaron inte stämmer"
	for name, test := range map[string]func(t *testing.T, w *roomWorld){
		"with one press, which can be taken back": func(t *testing.T, w *roomWorld) {
			w.wants(w.get("Sara", paths.Session(norr, w.n)), http.StatusOK, "Din närvaro", "Var med en del, 40", "Det stämmer inte", "Du behöver inte säga varför", "!<textarea")
			w.wants(w.get("Alma", paths.Today), http.StatusOK, "!"+toSheet)
			for range 3 {
				w.wants(w.post("Sara", paths.QuestionAttendance(norr, w.n), form("attendance", "part", "minutes", "40")), http.StatusSeeOther)
			}
			w.asked(1)
			w.wants(w.get("Sara", paths.Session(norr, w.n)), http.StatusOK, "Du har sagt att det inte stämmer", "Ta tillbaka")
			for _, who := range []string{"Alma", "Petra"} {
				w.wants(w.get(who, paths.Today), http.StatusOK, toSheet, paths.Attendance(norr, w.n)+`"`)
				w.wants(w.get(who, paths.Session(norr, w.n)), http.StatusOK, "Sara säger att närvaron inte stämmer", paths.Attendance(norr, w.n)+`"`)
				w.wants(w.get(who, paths.Attendance(norr, w.n)), http.StatusOK, "Sara säger att det här inte stämmer.", "Låt det stå")
			}
			for range 2 {
				w.wants(w.post("Sara", paths.QuestionAttendance(norr, w.n), form("do", "undo")), http.StatusSeeOther)
			}
			w.asked(0)
			w.wants(w.get("Alma", paths.Today), http.StatusOK, "!"+toSheet)
		},
		"and sees that it was corrected, and may question that too": func(t *testing.T, w *roomWorld) {
			w.wants(w.question("Sara"), http.StatusSeeOther)
			w.wants(w.correct("Alma", w.of("attends", "Sara"), "present"), http.StatusSeeOther)
			w.wants(w.get("Sara", paths.Session(norr, w.n)), http.StatusOK, "Var med, 90", "Rättat sedan du sa", "Det stämmer inte")
			w.wants(w.get("Alma", paths.Today), http.StatusOK, "!"+toSheet)
			w.wants(w.question("Sara"), http.StatusSeeOther)
			w.wants(w.get("Alma", paths.Today), http.StatusOK, toSheet)
		},
		"and sees that it was left as it is": func(t *testing.T, w *roomWorld) {
			w.wants(w.question("Sara"), http.StatusSeeOther)
			w.wants(w.correct("Alma", w.of("attends", "Jonas"), "no_show"), http.StatusSeeOther)
			w.wants(w.get("Alma", paths.Today), http.StatusOK, toSheet) // another's correction settles nothing
			w.wants(w.correct("Alma", w.of("leave", "Sara"), "yes"), http.StatusSeeOther)
			w.wants(w.get("Alma", paths.Today), http.StatusOK, "!"+toSheet)
			w.wants(w.get("Sara", paths.Session(norr, w.n)), http.StatusOK, "låter det stå", "Var med en del, 40", "!Det stämmer inte")
			w.wants(w.post("Sara", paths.QuestionAttendance(norr, w.n), form("attendance", "part", "minutes", "40")), http.StatusSeeOther)
			w.asked(0)
		},
		"and not what is no longer noted": func(t *testing.T, w *roomWorld) {
			old := formIn(w.get("Sara", paths.Session(norr, w.n)).Body.String())
			w.wants(w.correct("Alma", w.of("minutes", "Sara"), "60"), http.StatusSeeOther)
			w.wants(w.post("Sara", paths.QuestionAttendance(norr, w.n), old), http.StatusSeeOther)
			w.asked(0)
		},
		"for fourteen days": func(t *testing.T, w *roomWorld) {
			press := formIn(w.get("Sara", paths.Session(norr, w.n)).Body.String())
			w.setTime(value[time.Time](w.world, `select ends_at from sessions where number = $1`, w.n).AddDate(0, 0, 14))
			w.wants(w.get("Sara", paths.Session(norr, w.n)), http.StatusOK, "Din närvaro", "!Det stämmer inte")
			w.wants(w.post("Sara", paths.QuestionAttendance(norr, w.n), press), http.StatusConflict, "ligger fast 14 dagar efter träffen")
			w.asked(0)
			w.exec(`insert into attendance_questions (practice_id, session_id, person_id, asked_at) select practice_id, session_id, person_id, confirmed_at from attendances where person_id = $1`, w.people["Sara"])
			w.wants(w.get("Sara", paths.Session(norr, w.n)), http.StatusOK, "ligger fast 14 dagar efter träffen", "!Ta tillbaka")
			delete(w.cookies, "Alma")
			w.wants(w.get("Alma", paths.Today), http.StatusOK, "!"+toSheet)
			w.wants(w.get("Alma", paths.Session(norr, w.n)), http.StatusOK, "!säger att")
		},
		"and nobody sees another's": func(t *testing.T, w *roomWorld) {
			w.wants(w.question("Sara"), http.StatusSeeOther)
			w.wants(w.get("Mira", paths.Session(norr, w.n)), http.StatusOK, "Var med, 90", "!Var med en del", "!Förhinder", "!säger att")
			w.wants(w.get("Jonas", paths.Session(norr, w.n)), http.StatusOK, "Förhinder", "!Var med", "!säger att")
			w.wants(w.get("Mira", paths.Today), http.StatusOK, "!"+toSheet)
			w.wants(w.get("Mira", paths.Totals(norr)), http.StatusOK, "!Sara", "!Jonas", "!Förhinder", "!"+paths.Attendance(norr, w.n))
		},
		"and only what is noted of herself": func(t *testing.T, w *roomWorld) {
			for _, who := range []string{"Alma", "Elin", "Bo"} {
				w.wants(w.post(who, paths.QuestionAttendance(norr, w.n), form("attendance", "part", "minutes", "40")), http.StatusNotFound)
			}
			w.wants(w.post("Sara", paths.QuestionAttendance(norr, w.n+1), form("attendance", "part", "minutes", "40")), http.StatusNotFound)
			w.asked(0)
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newSheet(t)) })
	}
}

// asked counts the questions that wait.
func (w *roomWorld) asked(want int) {
	w.Helper()
	if n := value[int](w.world, `select count(*)::int from attendance_questions where settled is null`); n != want {
		w.Errorf("%d questions wait, want %d", n, want)
	}
}

// A press and a correction at the same instant leave no question about what is
// not noted any more.
func TestAQuestionNeverOutlivesWhatItIsAbout(t *testing.T) {
	w := newSheet(t)
	for i := range 10 {
		minutes := 40 + i%2*10
		correction := with(w.sheetForm("Alma"), w.of("minutes", "Sara"), fmt.Sprint(50-i%2*10))
		var all sync.WaitGroup
		w.signIn("Sara")
		all.Go(func() { w.post("Alma", paths.Attendance(norr, w.n), correction) })
		all.Go(func() {
			w.post("Sara", paths.QuestionAttendance(norr, w.n), form("attendance", "part", "minutes", fmt.Sprint(minutes)))
		})
		all.Wait()
		w.asked(0)
	}
}

// A press while a leader corrects waits for the correction, and asks nothing
// about what it has changed.
func TestAQuestionWaitsForACorrection(t *testing.T) {
	w := newSheet(t)
	w.signIn("Sara")
	correction, err := w.Above.Begin(t.Context())
	w.must(err)
	_, err = correction.Exec(t.Context(), `update attendances set minutes = 50 where person_id = $1`, w.people["Sara"])
	w.must(err)
	pressed := make(chan int, 1)
	go func() {
		pressed <- w.post("Sara", paths.QuestionAttendance(norr, w.n), form("attendance", "part", "minutes", "40")).Code
	}()
	for len(pressed) == 0 && value[int](w.world, `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`) == 0 {
		runtime.Gosched()
	}
	w.must(correction.Commit(t.Context()))
	if code := <-pressed; code != http.StatusSeeOther {
		t.Errorf("answer = %d", code)
	}
	w.asked(0)
}

// Whoever orders the supervision is told how many were there from four of four,
// never who.
func TestTheTotalsOfATerm(t *testing.T) {
	w := newRoom(t)
	for _, who := range []string{"Elin", "Nora"} {
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-01-01' from groups where name = 'Norr'`, w.people[who])
	}
	w.clock("10:40:00")
	w.wants(w.close("Alma", url.Values{
		w.of("attends", "Mira"): {"present"}, w.of("attends", "Sara"): {"part"}, w.of("minutes", "Sara"): {"40"}, w.of("attends", "Jonas"): {"apology"},
		w.of("attends", "Elin"): {"present"}, w.of("attends", "Nora"): {"present"},
	}), http.StatusSeeOther)
	w.exec(`delete from memberships where person_id = $1`, w.people["Elin"]) // what is kept is kept
	w.exec(`update sessions set status = 'cancelled', cancel_reason = 'Snö' where number = $1`, w.n+1)
	spring := w.session("Norr", "2026-06-30 09:00")
	w.exec(`update sessions set status = 'held' where number = $1`, spring)
	w.session("Norr", "2027-01-12 09:00")
	for _, who := range []string{"Mira", "Alma"} {
		w.wants(w.get(who, paths.Totals(norr)), http.StatusOK, "Hösten 2026", "Våren 2026", "4 av 5", "inte genomförd", "!Snö", "!Sara", "Planerade <b>2</b>", "Genomförda <b>1</b>", "Inställda <b>1</b>")
	}
	w.wants(w.correct("Alma", w.of("attends", "Sara"), "no_show"), http.StatusSeeOther)
	w.wants(w.get("Mira", paths.Totals(norr)), http.StatusOK, "genomförd", "!av 5")
	seat := w.lead("Alma").Seat
	got, err := w.Store.Totals(context.Background(), seat, supervision.Term{Year: 2026}.First(), supervision.Term{Year: 2026, Autumn: true}.Last())
	w.must(err)
	for i := range got.Sessions {
		got.Sessions[i].On = time.Time{}
	}
	want := supervision.AttendanceTotals{Planned: 3, Held: 2, Cancelled: 1, Sessions: []supervision.SessionTotal{
		{Number: spring, Outcome: supervision.WasHeld}, {Number: w.n, Outcome: supervision.WasHeld}, {Number: w.n + 1, Outcome: supervision.NotHeld},
	}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("totals (-want +got):\n%s", d)
	}
	for _, who := range []string{"Farid", "Kim", "Bo"} {
		w.wants(w.get(who, paths.Totals(norr)), http.StatusNotFound)
	}
}

// The size that a session's group had is kept when it is closed.
func TestTheSizeThatASessionHadIsKept(t *testing.T) {
	w := newRoom(t)
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-11-25' from groups where name = 'Norr'`, w.people["Nora"])
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on, left_on) select practice_id, id, $1, '2026-11-24', '2026-11-24' from groups where name = 'Norr'`, w.people["Elin"])
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-01-01' from groups where name = 'Norr'`, w.people["Petra"])
	w.clock("10:40:00")
	w.wants(w.close("Alma", nil), http.StatusSeeOther)
	w.enrolled(4) // who leaves that day counts, who comes the day after and who leads does not
	w.exec(`update memberships set left_on = '2026-11-23' where person_id = $1`, w.people["Jonas"])
	w.exec(`delete from memberships where person_id = $1`, w.people["Elin"])
	w.enrolled(4)
}

func (w *roomWorld) enrolled(want int) {
	w.Helper()
	if n := value[int](w.world, `select coalesce(enrolled, -1) from sessions where number = $1`, w.n); n != want {
		w.Errorf("the group had %d members that day, want %d", n, want)
	}
}
