package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// CorrectAttendance changes what is noted of a session that was held, over the
// version that was seen, and keeps what it was. What members questioned and what
// is corrected or left as it is, is settled. ErrStale when the session or its
// members have changed since, ErrClosed when it was not held or fourteen days
// have passed, ErrNotFound when there is none. The correction has passed Tidy.
func (s *Store) CorrectAttendance(ctx context.Context, lead Lead, number, version int, c supervision.AttendanceCorrection) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		id, err := s.correctLength(ctx, tx, lead, number, version, c.Held)
		if err != nil {
			return err
		}
		corrected, err := s.correctPeople(ctx, tx, lead, id, c.People)
		if err != nil {
			return err
		}
		if err := keepSize(ctx, tx, lead, id); err != nil {
			return err
		}
		if err := s.settleQuestions(ctx, tx, lead, id, supervision.Corrected, corrected); err != nil {
			return err
		}
		return s.settleQuestions(ctx, tx, lead, id, supervision.LeftAsIs, c.Left)
	})
	return about("correct attendance of", number, err)
}

// correctLength lets one statement decide who corrects a session.
func (s *Store) correctLength(ctx context.Context, tx dbtx, lead Lead, number, version, minutes int) (sessionID, error) {
	const q = `
		with was as (
			select s.practice_id, s.id, ` + heldFor + ` as held from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and s.version = $4 and s.status = 'held'
				and s.ends_at > $7::timestamptz - make_interval(days => $8)
			for update
		), corrected as (
			update sessions s set version = s.version + 1, held_minutes = $5, held_by = coalesce(s.held_by, $6), held_at = coalesce(s.held_at, $7)
			from was where s.practice_id = was.practice_id and s.id = was.id
			returning s.id
		), logged as (
			insert into attendance_corrections (practice_id, id, session_id, was_minutes, minutes, corrected_by, corrected_at)
			select practice_id, gen_random_uuid(), id, held, $5, $6, $7 from was where held <> $5
		)
		select id from corrected`
	id, err := value[sessionID](ctx, tx, q, lead.practice.ID, lead.group.ID, number, version, minutes, lead.person.ID, s.Now(), supervision.CorrectableDays)
	if err == supervision.ErrNotFound {
		err = s.whyNotCorrected(ctx, tx, lead, number)
	}
	return id, err
}

func (s *Store) whyNotCorrected(ctx context.Context, tx dbtx, lead Lead, number int) error {
	const q = `
		select s.status = 'held' and s.ends_at > $4::timestamptz - make_interval(days => $5)
		from sessions s where s.practice_id = $1 and s.group_id = $2 and s.number = $3`
	open, err := value[bool](ctx, tx, q, lead.practice.ID, lead.group.ID, number, s.Now(), supervision.CorrectableDays)
	switch {
	case err != nil:
		return err
	case !open:
		return supervision.ErrClosed
	}
	return supervision.ErrStale
}

// correctPeople notes how people were there, and returns for whom that is not
// what was noted before. Its session is locked. ErrStale when somebody may not be
// noted by now.
func (s *Store) correctPeople(ctx context.Context, tx dbtx, lead Lead, id sessionID, people []supervision.Attended) ([]personID, error) {
	const q = `
		with given as (
			select s.practice_id, s.id as session_id, n.person_id, n.status, n.minutes, was.status as was_status, coalesce(was.minutes, 0) as was_minutes
			from sessions s
			join groups g on g.practice_id = s.practice_id and g.id = s.group_id
			join practice_people pp on pp.practice_id = s.practice_id and ` + attendedBy + `
			join unnest($3::uuid[], $4::text[], $5::int[]) n (person_id, status, minutes) on n.person_id = pp.person_id
			left join attendances was on was.practice_id = s.practice_id and was.session_id = s.id and was.person_id = n.person_id
			where s.practice_id = $1 and s.id = $2
		), noted as (
			insert into attendances (practice_id, session_id, person_id, status, minutes, confirmed_by, confirmed_at)
			select practice_id, session_id, person_id, status, minutes, $6, $7 from given
			where (was_status, was_minutes) is distinct from (status, minutes)
			on conflict (practice_id, session_id, person_id) do update
				set status = excluded.status, minutes = excluded.minutes, confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
			returning person_id
		), logged as (
			insert into attendance_corrections (practice_id, id, session_id, person_id, was_status, was_minutes, status, minutes, corrected_by, corrected_at)
			select practice_id, gen_random_uuid(), session_id, person_id, was_status, was_minutes, status, minutes, $6, $7
			from given join noted using (person_id)
		)
		select (select count(*)::int from given) as known, array(select person_id from noted) as corrected`
	var ids []personID
	var statuses []supervision.Attendance
	var minutes []int
	for _, a := range people {
		ids, statuses, minutes = append(ids, a.PersonID), append(statuses, a.Attendance), append(minutes, a.Minutes)
	}
	rows, _ := tx.Query(ctx, q, lead.practice.ID, id, ids, statuses, minutes, lead.person.ID, s.Now())
	found, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[struct {
		Known     int
		Corrected []personID
	}])
	if err == nil && found.Known != len(people) {
		err = supervision.ErrStale
	}
	return found.Corrected, err
}

// keepSize lets a session's group be no smaller than the number of those whose
// attendance is noted, and be known once a leader has said who was there.
func keepSize(ctx context.Context, tx dbtx, lead Lead, id sessionID) error {
	const q = `
		update sessions s set enrolled = greatest(coalesce(s.enrolled, ` + enrolledThen + `), (
			select count(*)::int from attendances a where a.practice_id = s.practice_id and a.session_id = s.id))
		where s.practice_id = $1 and s.id = $2
		returning true`
	_, err := value[bool](ctx, tx, q, lead.practice.ID, id)
	return err
}

// settleQuestions tells members what became of what they questioned.
func (s *Store) settleQuestions(ctx context.Context, tx dbtx, lead Lead, id sessionID, as supervision.AttendanceQuestion, of []personID) error {
	const q = `
		with settled as (
			update attendance_questions set settled = $4, settled_by = $5, settled_at = $6
			where practice_id = $1 and session_id = $2 and person_id = any($3) and settled is null
			returning 1
		)
		select count(*)::int from settled`
	if len(of) == 0 {
		return nil
	}
	_, err := value[int](ctx, tx, q, lead.practice.ID, id, of, as, lead.person.ID, s.Now())
	return err
}
