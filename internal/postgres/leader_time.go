package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// ErrTaken tells that a leader's time is taken already.
var ErrTaken = errors.New("a leader's time is taken")

// takeTime inserts the leaders' rows for sessions, in person and time order.
// The constraint decides; fewer rows back than sent means that somebody is busy.
func takeTime(ctx context.Context, tx dbtx, lead Lead, sessions []sessionID) error {
	const q = `
		insert into leader_time (practice_id, person_id, session_id, during)
		select s.practice_id, l.person_id, s.id, tstzrange(s.starts_at, s.ends_at)
		from sessions s, unnest($3::uuid[]) l (person_id)
		where s.practice_id = $1 and s.id = any($2)
		order by l.person_id, s.starts_at
		on conflict do nothing
		returning session_id`
	leaders := lead.group.Leaders()
	rows, _ := tx.Query(ctx, q, lead.practice.ID, sessions, leaders)
	taken, err := pgx.CollectRows(rows, pgx.RowTo[sessionID])
	if err != nil {
		return err
	}
	if len(taken) < len(sessions)*len(leaders) {
		return ErrTaken
	}
	return nil
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

// Clashes names what stands in the way of slots, for either leader. The
// group's sessions with the numbers except are left out: what moves does not
// clash with where it was.
func (s *Store) Clashes(ctx context.Context, lead Lead, slots []Slot, except ...int) (clashes []Clash, err error) {
	const q = `
		select (slot.n - 1)::int as slot, pp.name as person, lower(lt.during) as starts_at, upper(lt.during) as ends_at,
			case when $6 = any(leaders(g, $8)) then g.name else '' end as group_name,
			case when $6 = any(leaders(g, $8)) then s.number else 0 end as number
		from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality slot (starts, ends, n)
		join leader_time lt on lt.practice_id = $1 and lt.person_id = any($4) and lt.during && tstzrange(slot.starts, slot.ends)
		join sessions s on s.practice_id = lt.practice_id and s.id = lt.session_id
		join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		join practice_people pp on pp.practice_id = lt.practice_id and pp.person_id = lt.person_id
		where not (s.group_id = $5 and s.number = any($7))
		order by slot.n, lt.during, pp.name`
	if except == nil {
		except = []int{}
	}
	starts, ends := make([]time.Time, len(slots)), make([]time.Time, len(slots))
	for i, slot := range slots {
		starts[i], ends[i] = slot.Starts, slot.Ends
	}
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queue(b, &clashes, q, lead.practice.ID, starts, ends, lead.group.Leaders(), lead.group.ID, lead.person.ID, except, s.Now())
	})
	if err != nil {
		return nil, fmt.Errorf("find clashes: %w", err)
	}
	return clashes, nil
}
