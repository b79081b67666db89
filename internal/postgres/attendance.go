package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// enrolledThen counts the members of session s on its local day, its leaders not
// among them.
const enrolledThen = `(
	select count(*)::int
	from groups g
	join memberships m on m.practice_id = g.practice_id and m.group_id = g.id
		and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
	where g.practice_id = s.practice_id and g.id = s.group_id
		and m.person_id <> all(leaders_on(g, (s.starts_at at time zone g.zone)::date)))`

// heldFor is for how many minutes session s was held; as planned while nobody
// has said otherwise.
const heldFor = `coalesce(s.held_minutes, extract(epoch from s.ends_at - s.starts_at)::int / 60)`

// attendedBy limits people pp to those whose attendance of session s of group g
// is noted or may be: its day's members, leaders not among them.
const attendedBy = `
	(exists (select from attendances a where a.practice_id = s.practice_id and a.session_id = s.id and a.person_id = pp.person_id)
		or pp.person_id <> all(leaders_on(g, (s.starts_at at time zone g.zone)::date)) and exists (
			select from memberships m
			where m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = pp.person_id
				and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')))`

// Attendance reads who was at a session, with what has been corrected.
func (s *Store) Attendance(ctx context.Context, lead Lead, number int) (sheet supervision.AttendanceSheet, err error) {
	var session struct {
		supervision.Session
		Held int
	}
	var people []struct {
		PersonID   personID
		Name       string
		Attendance supervision.Attendance
		Minutes    int
		Questioned bool
	}
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queueOne(b, &session, `
			select `+sessionColumns+`, `+heldFor+` as held
			from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3`, lead.practice.ID, lead.group.ID, number)
		queue(b, &people, `
			select pp.person_id, pp.name, coalesce(a.status, '') as attendance, coalesce(a.minutes, 0) as minutes, q.person_id is not null as questioned
			from sessions s
			join groups g on g.practice_id = s.practice_id and g.id = s.group_id
			join practice_people pp on pp.practice_id = s.practice_id and `+attendedBy+`
			left join attendances a on a.practice_id = s.practice_id and a.session_id = s.id and a.person_id = pp.person_id
			left join attendance_questions q on q.practice_id = s.practice_id and q.session_id = s.id and q.person_id = pp.person_id and q.settled is null
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3
			order by pp.name `+lead.sorted()+`, pp.person_id`, lead.practice.ID, lead.group.ID, number)
		queueCorrections(b, &sheet.Log, lead, number)
	})
	if err != nil {
		return supervision.AttendanceSheet{}, about("attendance of", number, err)
	}
	sheet.Session, sheet.Held = session.Session, session.Held
	for _, p := range people {
		sheet.People = append(sheet.People, supervision.Attending{
			Attended: supervision.Attended{PersonID: p.PersonID, Attendance: p.Attendance, Minutes: p.Minutes}, Name: p.Name, Questioned: p.Questioned,
		})
	}
	return sheet, nil
}

func queueCorrections(b *pgx.Batch, dst *[]supervision.AttendanceChange, lead Lead, number int) {
	queue(b, dst, `
		select c.corrected_at as at, who.name as by, coalesce(pp.name, '') as name,
			coalesce(c.was_status, '') as was, coalesce(c.status, '') as now, c.was_minutes, c.minutes
		from sessions s
		join attendance_corrections c on c.practice_id = s.practice_id and c.session_id = s.id
		join practice_people who on who.practice_id = c.practice_id and who.person_id = c.corrected_by
		left join practice_people pp on pp.practice_id = c.practice_id and pp.person_id = c.person_id
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3
		order by c.corrected_at desc, pp.name `+lead.sorted()+` nulls first, c.id
		limit 200`, lead.practice.ID, lead.group.ID, number)
}

// ownAttendance is how the person $4 is noted at session s; null when she is
// not.
const ownAttendance = `(
	select json_build_object('Attendance', a.status, 'Minutes', a.minutes,
		'Question', case when q.person_id is null then '' else coalesce(q.settled, 'asked') end)
	from attendances a
	left join attendance_questions q on q.practice_id = a.practice_id and q.session_id = a.session_id and q.person_id = a.person_id
	where a.practice_id = s.practice_id and a.session_id = s.id and a.person_id = $4)`

// questioners names who questions her attendance of session s, when the reader
// leads, which $5 tells.
const questioners = `array(
	select pp.name from attendance_questions q
	join practice_people pp on pp.practice_id = q.practice_id and pp.person_id = q.person_id
	where q.practice_id = s.practice_id and q.session_id = s.id and q.settled is null and $5
	order by pp.name)`

// questionedOf lists as JSON the sessions whose attendance somebody questions and
// which the leader $2 may still correct at $3, within $5 days.
const questionedOf = `
	select coalesce(jsonb_agg(to_jsonb(o)), '[]')
	from (
		select g.slug || '-' || g.tail as "GroupAddress", g.name as "GroupName", s.number as "Number", q.people as "People"
		from groups g
		join sessions s on s.practice_id = g.practice_id and s.group_id = g.id
		cross join lateral (
			select count(*) as people from attendance_questions q
			where q.practice_id = s.practice_id and q.session_id = s.id and q.settled is null) q
		where g.practice_id = $1 and $2 = any(leaders(g, $3)) and g.ended_at is null and s.status = 'held'
			and s.ends_at > $3::timestamptz - make_interval(days => $5) and q.people > 0
		order by s.ends_at
		limit 10) o`

// QuestionAttendance lets a member say that what is noted of her at a session is
// not right; seen is what she saw. Said twice it is said once, and what a leader
// has left as it is stays so. ErrStale when something else is noted by now,
// ErrClosed when it can no longer be corrected, ErrNotFound when nothing is noted
// of her.
func (s *Store) QuestionAttendance(ctx context.Context, seat Seat, number int, seen supervision.OwnAttendance) error {
	const ask = `
		with noted as (
			select a.practice_id, a.session_id, a.person_id
			from sessions s
			join attendances a on a.practice_id = s.practice_id and a.session_id = s.id and a.person_id = $4
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and s.status = 'held'
				and s.ends_at > $7::timestamptz - make_interval(days => $8) and a.status = $5 and a.minutes = $6
			for share of a -- until a leader who corrects it just now is done
		)
		insert into attendance_questions as q (practice_id, session_id, person_id, asked_at)
		select practice_id, session_id, person_id, $7 from noted
		on conflict (practice_id, session_id, person_id) do update
			set asked_at = excluded.asked_at, settled = null, settled_by = null, settled_at = null where q.settled = 'corrected'`
	const why = `
		select s.ends_at > $7::timestamptz - make_interval(days => $8) as open, a.status = $5 and a.minutes = $6 as same
		from sessions s
		join attendances a on a.practice_id = s.practice_id and a.session_id = s.id and a.person_id = $4
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and s.status = 'held'`
	args := []any{
		seat.practice.ID, seat.group.ID, number, seat.person.ID, seen.Attendance, seen.Minutes, s.Now(), supervision.CorrectableDays,
	}
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		done, err := tx.Exec(ctx, ask, args...)
		if err != nil || done.RowsAffected() > 0 {
			return err
		}
		rows, _ := tx.Query(ctx, why, args...)
		found, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[struct{ Open, Same bool }])
		switch {
		case err != nil:
			return notFound(err)
		case !found.Open:
			return supervision.ErrClosed
		case !found.Same:
			return supervision.ErrStale
		}
		return nil
	})
	return about("question attendance of", number, err)
}

// UnquestionAttendance lets a member take her question back, while it waits.
func (s *Store) UnquestionAttendance(ctx context.Context, seat Seat, number int) error {
	const q = `
		delete from attendance_questions q using sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3
			and q.practice_id = s.practice_id and q.session_id = s.id and q.person_id = $4 and q.settled is null`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, seat.practice.ID, seat.group.ID, number, seat.person.ID)
		return err
	})
	return about("take back a question of", number, err)
}
