package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ErrTaken tells that a leader's time is taken already.
var ErrTaken = errors.New("a leader's time is taken")

// takeTime inserts the rows of those who lead on the sessions' days, in person
// and time order. The constraint decides; fewer rows than wanted means that
// somebody is busy. The transaction holds the group's row or its key, so that
// nobody changes meanwhile who leads.
func takeTime(ctx context.Context, tx dbtx, lead Lead, sessions []sessionID) error {
	const q = `
		with wanted as (
			select s.practice_id, l.person_id, s.id, s.starts_at, s.ends_at
			from sessions s
			join groups g on g.practice_id = s.practice_id and g.id = s.group_id
			cross join unnest(leaders_on(g, (s.starts_at at time zone g.zone)::date)) l (person_id)
			where s.practice_id = $1 and s.id = any($2)
		), taken as (
			insert into leader_time (practice_id, person_id, session_id, during)
			select practice_id, person_id, id, tstzrange(starts_at, ends_at) from wanted
			order by person_id, starts_at
			on conflict do nothing
			returning 1
		)
		select (select count(*) from taken) = (select count(*) from wanted)`
	free, err := value[bool](ctx, tx, q, lead.practice.ID, sessions)
	if err == nil && !free {
		err = ErrTaken
	}
	return err
}

// freeTime deletes the leaders' rows for sessions.
func freeTime(ctx context.Context, tx pgx.Tx, lead Lead, sessions []sessionID) error {
	_, err := tx.Exec(ctx, `delete from leader_time where practice_id = $1 and session_id = any($2)`, lead.practice.ID, sessions)
	return err
}

// A Clash is one stretch of a leader's time that a proposed slot would hit.
type Clash struct {
	Slot      int // index of the proposed slot
	Person    string
	StartsAt  time.Time
	EndsAt    time.Time
	GroupName string // "" when the asker does not lead that group
	Number    int    // of that group's session, 0 as with GroupName
}

// Clashes names what stands in the way of slots, for those who lead on their
// days. The group's sessions with the numbers except are left out: what moves
// does not clash with where it was.
func (s *Store) Clashes(ctx context.Context, lead Lead, slots []Slot, except ...int) ([]Clash, error) {
	return s.clashes(ctx, lead, nil, slots, except)
}

// LeadClashes names what stands in the way when others lead from a day on: the
// group's coming sessions are the slots.
func (s *Store) LeadClashes(ctx context.Context, lead Lead, h supervision.Handover, coming []supervision.Session) ([]Clash, error) {
	slots := make([]Slot, len(coming))
	for i, session := range coming {
		slots[i] = Slot{session.StartsAt, session.EndsAt}
	}
	return s.clashes(ctx, lead, &h, slots, supervision.StampOf(coming).Numbers())
}

func (s *Store) clashes(ctx context.Context, lead Lead, h *supervision.Handover, slots []Slot, except []int) (clashes []Clash, err error) {
	const q = `
		select (slot.n - 1)::int as slot, pp.name as person, lower(lt.during) as starts_at, upper(lt.during) as ends_at,
			case when $5 = any(leaders(g, $7)) then g.name else '' end as group_name,
			case when $5 = any(leaders(g, $7)) then s.number else 0 end as number
		from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality slot (starts, ends, n)
		join groups own on own.practice_id = $1 and own.id = $4
		cross join lateral (select (slot.starts at time zone own.zone)::date as day) at
		join leader_time lt on lt.practice_id = $1 and lt.during && tstzrange(slot.starts, slot.ends)
			and lt.person_id = any(case
				when $8::uuid[] is null then leaders_on(own, at.day)
				when at.day >= $9 then $8
				else leaders(own, $7) end)
		left join sessions s on s.practice_id = lt.practice_id and s.id = lt.session_id -- else it is a booking
		left join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		join practice_people pp on pp.practice_id = lt.practice_id and pp.person_id = lt.person_id
		where (s.group_id = $4 and s.number = any($6)) is not true
		order by slot.n, lt.during, pp.name`
	if except == nil {
		except = []int{}
	}
	starts, ends := make([]time.Time, len(slots)), make([]time.Time, len(slots))
	for i, slot := range slots {
		starts[i], ends[i] = slot.Starts, slot.Ends
	}
	var leaders []personID
	var from *time.Time
	if h != nil {
		leaders, from = h.Leaders(), &h.From
	}
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queue(b, &clashes, q, lead.practice.ID, starts, ends, lead.group.ID, lead.person.ID, except, s.Now(), leaders, from)
	})
	if err != nil {
		return nil, fmt.Errorf("find clashes: %w", err)
	}
	return clashes, nil
}
