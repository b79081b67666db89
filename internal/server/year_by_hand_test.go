package server

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// yearOfNorr is a year of a group of six by hand: who was not there, or for how
// many minutes, and what whoever ordered it is told. Farid leaves on the day of
// the eighth session, Petra joins on the first of spring.
var yearOfNorr = []struct{ away, told string }{
	{"", "6 of 6"},
	{"Mira", "5 of 6"},
	{"Sara Jonas", "4 of 6"},
	{"Mira Sara Jonas", "held"},
	{"all", "not_held"},
	{"Elin:40", "6 of 6"},
	{"", "6 of 6"},
	{"", "6 of 6"},
	{"", "5 of 5"},
	{"Nora", "4 of 5"},
	{"", "6 of 6"},
	{"Petra", "5 of 6"},
	{"", "6 of 6"},
	{"", "6 of 6"},
	{"", "6 of 6"},
	{"", "6 of 6"},
	{"", "6 of 6"},
	{"Mira Sara", "4 of 6"},
}

// A year is played through its pages: eighteen sessions of two terms, one of them
// called off, one member who leaves and one who joins, the middles skipped with a
// reason, the ends answered. What comes of it is worked out by hand.
func TestAYearByHand(t *testing.T) {
	w := &roomWorld{world: newWorld(t)}
	w.exec(`delete from memberships m using groups g where g.id = m.group_id and g.name = 'Norr'`)
	for name, days := range map[string][2]string{
		"Mira": {"2026-08-25", ""}, "Sara": {"2026-08-25", ""}, "Jonas": {"2026-08-25", ""}, "Elin": {"2026-08-25", ""}, "Nora": {"2026-08-25", ""},
		"Farid": {"2026-08-25", "2026-12-01"}, "Petra": {"2027-01-12", ""},
	} {
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on, left_on)
			select practice_id, id, $1, $2::date, nullif($3, '')::date from groups where name = 'Norr'`, w.people[name], days[0], days[1])
	}
	w.planOfYear()
	var want []string
	for i, session := range yearOfNorr {
		w.holdOfYear(i, session.away)
		want = append(want, session.told)
		if how := endsOfYear[i]; how != nil {
			w.evaluateOfYear(how)
		}
	}
	w.cookies = map[string][]*http.Cookie{}
	autumn, spring := w.termOf(supervision.Term{Year: 2026, Autumn: true}), w.termOf(supervision.Term{Year: 2027})
	if d := cmp.Diff(want, append(told(autumn), told(spring)...)); d != "" {
		t.Errorf("the year (-want +got):\n%s", d)
	}
	counts := []int{autumn.Planned, autumn.Held, autumn.Cancelled, spring.Planned, spring.Held, spring.Cancelled}
	if d := cmp.Diff([]int{10, 9, 1, 8, 8, 0}, counts); d != "" {
		t.Errorf("the terms (-want +got):\n%s", d)
	}
	// Of 17 that were held: 14 × 90, 14 × 90, 15 × 90, 16 × 90 + 40, 16 × 90; of the
	// first seven all; of the last eight seven.
	for name, minutes := range map[string]int{"Mira": 1260, "Sara": 1260, "Jonas": 1350, "Elin": 1480, "Nora": 1440, "Farid": 630, "Petra": 630} {
		if got := value[int](w.world, `select sum(minutes)::int from attendances where person_id = $1`, w.people[name]); got != minutes {
			t.Errorf("%s was there for %d minutes, want %d", name, got, minutes)
		}
	}
	w.shownOfYear()
	// 1 480 of 45 are 32 and 40 more: 32.5 in half hours, never 33.
	w.reads(w.get("Elin", paths.MyHours), 200, "1 480 min", "32,5", "!33")
	w.reads(w.get("Farid", paths.MyHours), 200, "630 min", "14")
}

// endsOfYear is what members answer to every closed question after the last
// session of a term. 2, 3, 3, 4 and 4 have the mean 3.2, shown as 3; five fours and
// a five 4.17, shown as 4.
var endsOfYear = map[int]map[string]string{
	9:  {"Mira": "2", "Sara": "3", "Jonas": "3", "Elin": "4", "Nora": "4"},
	17: {"Mira": "4", "Sara": "4", "Jonas": "4", "Elin": "4", "Nora": "4", "Petra": "5"},
}

// planOfYear plans all sessions in August, and leaves out both middles.
func (w *roomWorld) planOfYear() {
	w.Helper()
	w.setTime(time.Date(2026, 8, 20, 8, 0, 0, 0, time.UTC))
	w.cookies = map[string][]*http.Cookie{}
	for i := range yearOfNorr {
		w.session("Norr", dayOfYear(i).Format("2006-01-02 15:04"))
	}
	for _, name := range []string{middle, "2027-1-middle"} {
		form := formIn(w.get("Alma", paths.SkipRound(norr, name)).Body.String())
		form.Set("reason", "Vi talar om det på träffen")
		w.wants(w.post("Alma", paths.SkipRound(norr, name), form), http.StatusSeeOther)
	}
}

func dayOfYear(i int) time.Time {
	return time.Date(2026, 8, 25, 9, 0, 0, 0, time.UTC).AddDate(0, 0, 14*i)
}

// evaluateOfYear opens the round that the last session has brought, lets everybody
// answer and closes it.
func (w *roomWorld) evaluateOfYear(how map[string]string) {
	w.Helper()
	done, err := w.Store.Evaluate(w.Context())
	w.must(err)
	if done.Opened != 1 {
		w.Fatalf("%d rounds opened", done.Opened)
	}
	for name, points := range how {
		id := value[supervision.ID[postgres.Token]](w.world, `
			select k.id from evaluation_tokens k join evaluation_rounds r on r.id = k.round_id where r.closed_as is null and k.person_id = $1`, w.people[name])
		link := paths.Evaluate(w.Store.EvaluationToken(id))
		w.wants(w.post("", link, w.all(link, points)), http.StatusSeeOther)
	}
	w.setTime(w.time().AddDate(0, 0, 8))
	done, err = w.Store.Evaluate(w.Context())
	w.must(err)
	if done.Closed != 1 {
		w.Fatalf("%d rounds closed", done.Closed)
	}
}

// shownOfYear looks at what the group and whoever ordered it read of the year. One
// has joined between the rounds: the whole may be compared, no question by itself.
func (w *roomWorld) shownOfYear() {
	w.Helper()
	w.cookies = map[string][]*http.Cookie{}
	w.reads(w.get("Mira", paths.Round(norr, end)), 200, "Alla 5 har svarat", "!Jämfört med")
	w.reads(w.get("Mira", paths.Round(norr, "2027-1-end")), 200, "Alla 6 har svarat", "Sammantaget högre än förra gången.", "inte fråga för fråga", "!Hösten 2026: 3")
	w.reads(w.get("Mira", paths.Report(norr, "2026-2")), 200, "9", "5 av 6", "4 av 5")
	w.reads(w.get("Petra", paths.Round(norr, end)), 200, "Det här är vad beställaren får se")
}

// holdOfYear says how the i-th session of the year was, or calls it off.
func (w *roomWorld) holdOfYear(i int, away string) {
	w.Helper()
	w.n = i + 1
	if away == "all" {
		w.exec(`update sessions set status = 'cancelled' where number = $1`, w.n)
		return
	}
	w.setTime(value[time.Time](w.world, `select ends_at from sessions where number = $1`, w.n).Add(time.Minute))
	delete(w.cookies, "Alma")
	how := url.Values{}
	for _, who := range strings.Fields(away) {
		name, minutes, part := strings.Cut(who, ":")
		how[w.of("attends", name)], how[w.of("minutes", name)] = []string{"apology"}, []string{minutes}
		if part {
			how[w.of("attends", name)] = []string{"part"}
		}
	}
	w.wants(w.get("Alma", paths.CloseSession(norr, w.n)), http.StatusOK)
	w.wants(w.close("Alma", how), http.StatusSeeOther)
}

func (w *roomWorld) termOf(t supervision.Term) supervision.AttendanceTotals {
	w.Helper()
	totals, err := w.Store.Totals(w.Context(), w.seat("Alma", "aaaa1111"), t.First(), t.Last())
	w.must(err)
	return totals
}

func told(t supervision.AttendanceTotals) (lines []string) {
	for _, s := range t.Sessions {
		line := string(s.Outcome)
		if s.Outcome == supervision.Counted {
			line = fmt.Sprintf("%d of %d", s.Present, s.Enrolled)
		}
		lines = append(lines, line)
	}
	return lines
}
