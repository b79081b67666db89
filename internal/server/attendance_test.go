package server

import (
	"net/http"
	"testing"
)

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
