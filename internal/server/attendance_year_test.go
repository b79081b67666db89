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

func TestAYearsAttendanceByHand(t *testing.T) {
	w := &roomWorld{world: newWorld(t)}
	w.exec(`delete from memberships m using groups g where g.id = m.group_id and g.name = 'Norr'`)
	for name, days := range map[string][2]string{
		"Mira": {"2026-08-25", ""}, "Sara": {"2026-08-25", ""}, "Jonas": {"2026-08-25", ""}, "Elin": {"2026-08-25", ""}, "Nora": {"2026-08-25", ""},
		"Farid": {"2026-08-25", "2026-12-01"}, "Petra": {"2027-01-12", ""},
	} {
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on, left_on)
			select practice_id, id, $1, $2::date, nullif($3, '')::date from groups where name = 'Norr'`, w.people[name], days[0], days[1])
	}
	var want []string
	for i, session := range yearOfNorr {
		w.holdOfYear(i, session.away)
		want = append(want, session.told)
	}
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
}

// holdOfYear plans the i-th session of the year and says how it was, or calls it
// off.
func (w *roomWorld) holdOfYear(i int, away string) {
	w.Helper()
	day := time.Date(2026, 8, 25, 9, 0, 0, 0, time.UTC).AddDate(0, 0, 14*i)
	w.n = w.session("Norr", day.Format("2006-01-02 15:04"))
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
