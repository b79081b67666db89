package browser

import "samrum/internal/paths"

// attendanceScenes are the pages about who was at Norr's last session.
func attendanceScenes(w *world) []scene {
	norr, last := w.group("Norr"), w.coming("Norr")-1
	sheet, session := paths.Attendance(norr, last), paths.Session(norr, last)
	return []scene{
		page("attendance", alma, sheet),
		sent("attendance-refused", alma, sheet, sendButton, form{"held_minutes": "900"}),
		sent("attendance-stale", alma, sheet, sendButton, form{"version": "0", "held_minutes": "80"}),
		state("attendance-settled", alma, paths.Attendance(norr, last-1)),
		state("attendance-cancelled", alma, paths.Attendance(norr, value[int](w, `select number from sessions s join groups g on g.id = group_id where g.name like '%Norr' and status = 'cancelled'`))),
		state("attendance-questioned", alma, session),
		state("attendance-own", mira, session),
		state("attendance-asked", karin, session),
		state("attendance-corrected", "tove.stromhage@example.org", session),
		state("attendance-left", "leila.nordang@example.org", session),
		page("totals", mira, paths.Totals(norr)),
		state("totals-leader", alma, paths.Totals(norr)),
		state("totals-one", alma, paths.Totals(w.group("Oslo"))),
		state("totals-none", alma, paths.Totals(w.group("Nystart"))),
	}
}

// setAttendance lets three members of Norr question how they are noted at its
// last session: one waits, one was corrected, one was left as she was.
func (w *world) setAttendance() {
	w.Helper()
	w.exec(`insert into attendance_questions (practice_id, session_id, person_id, asked_at, settled, settled_by, settled_at)
		select a.practice_id, a.session_id, a.person_id, $2, q.settled, case when q.settled is not null then g.lead_id end, case when q.settled is not null then $2::timestamptz end
		from attendances a
		join sessions s on s.id = a.session_id join groups g on g.id = s.group_id join people p on p.id = a.person_id
		join (values ($3, null), ('tove.stromhage@example.org', 'corrected'), ('leila.nordang@example.org', 'left')) q (address, settled) on q.address = p.address
		where g.name like '%Norr' and s.number = $1`, w.coming("Norr")-1, now, karin)
	w.exec(`insert into attendance_corrections (practice_id, id, session_id, person_id, was_status, was_minutes, status, minutes, corrected_by, corrected_at)
		select s.practice_id, gen_random_uuid(), s.id, p.id, case when p.id is not null then 'part' end, 60, case when p.id is not null then 'present' end, 90, g.lead_id, $2
		from sessions s join groups g on g.id = s.group_id
		cross join (values ('tove.stromhage@example.org'), ('')) c (address) left join people p on p.address = c.address
		where g.name like '%Norr' and s.number = $1`, w.coming("Norr")-1, now)
}
