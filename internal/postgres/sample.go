package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
)

// HasPractice tells whether a practice has the slug.
func (o Owner) HasPractice(ctx context.Context, slug string) (found bool, err error) {
	const q = `select exists (select from practices where slug = $1)`
	if err := o.db.QueryRow(ctx, q, slug).Scan(&found); err != nil {
		return false, fmt.Errorf("look for practice %s: %w", slug, err)
	}
	return found, nil
}

// A Member is somebody's time in a group: both days count, the zero Left is open.
type Member struct {
	Address      string
	Joined, Left calendar.Date
}

// AddMembers seats people of the practice in the group whose address ends with
// tail.
func (o Owner) AddMembers(ctx context.Context, practice practiceID, tail string, members []Member) error {
	const q = `
		insert into memberships (practice_id, group_id, person_id, joined_on, left_on)
		select g.practice_id, g.id, p.id, $4::date, nullif($5, '')::date
		from groups g, people p
		where g.practice_id = $1 and g.tail = $2 and p.address = $3`
	err := o.write(ctx, practice, func(tx pgx.Tx) error {
		var b pgx.Batch
		for _, m := range members {
			left := ""
			if !m.Left.IsZero() {
				left = m.Left.String()
			}
			b.Queue(q, practice, tail, m.Address, m.Joined.String(), left)
		}
		return tx.SendBatch(ctx, &b).Close()
	})
	if err != nil {
		return fmt.Errorf("add %d members: %w", len(members), err)
	}
	return nil
}

// A Missed is how somebody, by her address, was not there for the whole of a
// session of the group whose address ends with Tail.
type Missed struct {
	Tail    string
	Number  int
	Address string
	As      supervision.Attendance
	Minutes int // she was there; 0 unless As is part
}

// HoldSessions says of every planned session of the practice that is over that
// it was held for as long as it was planned, with all its members of that day but
// for what they missed.
func (o Owner) HoldSessions(ctx context.Context, practice practiceID, missed []Missed) error {
	const hold = `
		update sessions s set status = 'held', version = s.version + 1, held_minutes = extract(epoch from s.ends_at - s.starts_at)::int / 60,
			held_by = (leaders_on(g, (s.starts_at at time zone g.zone)::date))[1], held_at = s.ends_at, enrolled = ` + enrolledThen + `
		from groups g
		where g.practice_id = s.practice_id and g.id = s.group_id and s.practice_id = $1 and s.status = 'planned' and s.ends_at <= $2`
	const attend = `
		insert into attendances (practice_id, session_id, person_id, status, minutes, confirmed_by, confirmed_at)
		select s.practice_id, s.id, m.person_id, coalesce(a.status, 'present'), coalesce(a.minutes, s.held_minutes), s.held_by, s.held_at
		from sessions s
		join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id
			and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
		join people p on p.id = m.person_id
		left join unnest($2::text[], $3::int[], $4::text[], $5::text[], $6::int[]) a (tail, number, address, status, minutes)
			on a.tail = g.tail and a.number = s.number and a.address = p.address
		where s.practice_id = $1 and s.status = 'held'`
	var tails, addresses, statuses []string
	var numbers, minutes []int
	for _, m := range missed {
		tails, numbers, addresses = append(tails, m.Tail), append(numbers, m.Number), append(addresses, m.Address)
		statuses, minutes = append(statuses, string(m.As)), append(minutes, m.Minutes)
	}
	err := o.write(ctx, practice, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, hold, practice, o.now().UTC()); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, attend, practice, tails, numbers, addresses, statuses, minutes)
		return err
	})
	if err != nil {
		return fmt.Errorf("hold sessions: %w", err)
	}
	return nil
}

// Analyze lets the planner know what a filling has changed.
func (o Owner) Analyze(ctx context.Context) error {
	if _, err := o.db.Exec(ctx, `analyze`); err != nil {
		return fmt.Errorf("analyze: %w", err)
	}
	return nil
}

// JoinBooking lets a booking have become the group whose name ends with a word.
func (o Owner) JoinBooking(ctx context.Context, practice practiceID, id bookingID, group string, d supervision.BookingDraft) error {
	const q = `
		with ordered as (
			update groups set organisation = $4, unit = $5, contact_name = $6, contact_address = $7, contact_phone = $8
			where practice_id = $1 and name like '%' || $3
			returning id
		)
		update bookings b set group_id = ordered.id, outcome = 'goes_on', outcome_at = b.starts_at, version = b.version + 1
		from ordered where b.practice_id = $1 and b.id = $2`
	err := o.write(ctx, practice, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, practice, id, group, d.Organisation, d.Unit, d.Name, d.Address, d.Phone)
		return err
	})
	if err != nil {
		return fmt.Errorf("join booking: %w", err)
	}
	return nil
}

// A Gift is what a session gave members, by their addresses, or offered them.
type Gift struct {
	To       []string
	Minutes  int
	Declined bool
}

// GiveSpace writes into the ledger what one session of the group whose address
// ends with tail gave, and what its minutes went to. Gifts without an item to
// somebody who has one of that session already take its place.
func (o Owner) GiveSpace(ctx context.Context, practice practiceID, tail string, number int, gifts []Gift, c supervision.Content) error {
	const session = `
		select s.id from sessions s join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		where g.practice_id = $1 and g.tail = $2 and s.number = $3`
	const person = `select id from people where address = $1`
	err := o.write(ctx, practice, func(tx pgx.Tx) error {
		id, err := value[sessionID](ctx, tx, session, practice, tail, number)
		if err != nil {
			return err
		}
		var given []supervision.SpaceEntry
		for _, gift := range gifts {
			e := supervision.SpaceEntry{Minutes: gift.Minutes, Declined: gift.Declined}
			for _, address := range gift.To {
				p, err := value[personID](ctx, tx, person, address)
				if err != nil {
					return err
				}
				e.Presenters = append(e.Presenters, p)
			}
			given = append(given, e)
		}
		if err := noteSpace(ctx, tx, practice, id, given, o.now().UTC()); err != nil {
			return err
		}
		return noteContent(ctx, tx, practice, id, c)
	})
	if err != nil {
		return fmt.Errorf("give space in session %d: %w", number, err)
	}
	return nil
}

// TokenID is a Token's.
type TokenID = tokenID

// Unanswered lists who has not answered the practice's open rounds, by round and
// person.
func (o Owner) Unanswered(ctx context.Context, practice practiceID) (tokens []TokenID, err error) {
	const q = `
		select k.id from evaluation_tokens k
		join evaluation_rounds r on r.practice_id = k.practice_id and r.id = k.round_id
		join people p on p.id = k.person_id
		where k.practice_id = $1 and not k.used and r.closed_as is null
		order by r.closes_at, r.id, p.address`
	err = o.write(ctx, practice, func(tx pgx.Tx) error {
		rows, _ := tx.Query(ctx, q, practice)
		tokens, err = pgx.CollectRows(rows, pgx.RowTo[TokenID])
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list open rounds: %w", err)
	}
	return tokens, nil
}
