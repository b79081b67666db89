package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

type (
	groupID  = supervision.ID[supervision.Group]
	personID = supervision.ID[supervision.Person]
)

// CreateExample makes an example group that the asker leads, with invented
// people, sessions around today and items, and returns its address. Who has one
// gets that. It takes nobody's time and sends nothing.
func (s *Store) CreateExample(ctx context.Context, p Supervising, e supervision.Example) (address string, err error) {
	key, err := s.dataKey(ctx, p.practice.ID)
	if err != nil {
		return "", fmt.Errorf("create example: %w", err)
	}
	err = s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		form := uuid.NewSHA1(p.person.ID.UUID, []byte("example"))
		if address, err = s.insertGroup(ctx, tx, p, e.Group, form); err != nil {
			return err
		}
		const mark = `update groups set example = true where practice_id = $1 and form_key = $2 and not example returning id`
		group, err := value[groupID](ctx, tx, mark, p.practice.ID, form)
		if err == supervision.ErrNotFound {
			return nil // she has it already
		}
		if err != nil {
			return err
		}
		return s.fillExample(ctx, tx, p, key, group, e)
	})
	if err != nil {
		return "", fmt.Errorf("create example: %w", err)
	}
	return address, nil
}

func (s *Store) fillExample(ctx context.Context, tx pgx.Tx, p Supervising, key sealer, group groupID, e supervision.Example) error {
	people, err := s.invent(ctx, tx, p, group, e)
	if err != nil {
		return err
	}
	if err := s.exampleSessions(ctx, tx, p, group, e); err != nil {
		return err
	}
	for i, d := range e.Items {
		author := p.SignedIn
		author.person = supervision.Person{ID: people[i]}
		seat := Seat{SignedIn: author, group: supervision.Group{ID: group}}
		id, _, err := s.insertItem(ctx, tx, seat, 0, d, supervision.NewFormKey(), supervision.Waiting)
		if err != nil {
			return err
		}
		if err := s.writeText(ctx, tx, seat, key, id, d); err != nil {
			return err
		}
	}
	return nil
}

// invent makes the example's people and seats them.
func (s *Store) invent(ctx context.Context, tx pgx.Tx, p Supervising, group groupID, e supervision.Example) ([]personID, error) {
	people := make([]personID, len(e.Members))
	for i := range people {
		people[i] = supervision.NewID[supervision.Person]()
	}
	if _, err := tx.Exec(ctx, `select invent_people($1, $2, $3)`, people, e.Group.Language, s.Now()); err != nil {
		return nil, err
	}
	const seat = `
		with known as (
			insert into practice_people (practice_id, person_id, name)
			select $1, id, name from unnest($2::uuid[], $3::text[]) as invented (id, name)
			returning practice_id, person_id
		)
		insert into memberships (practice_id, group_id, person_id, joined_on)
		select practice_id, $4, person_id, $5::timestamptz::date - 60 from known`
	_, err := tx.Exec(ctx, seat, p.practice.ID, people, e.Members, group, s.Now())
	return people, err
}

// exampleSessions plans six sessions, every other week on a weekday, three of
// them held.
func (s *Store) exampleSessions(ctx context.Context, tx dbtx, p Supervising, group groupID, e supervision.Example) error {
	const q = `
		with planned as (
			insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, place_address, status, created_at)
			select $1, gen_random_uuid(), $2, n, at, at + make_interval(mins => $5), 'on_site', $6,
				case when at < $7 then 'held' else 'planned' end, $7
			from generate_series(1, 6) n, lateral (
				select ($3::date + (n - 4) * 14 + time '13:00') at time zone $4 as at) as starts
			returning 1
		)
		update groups set next_number = 1 + (select count(*) from planned) where practice_id = $1 and id = $2`
	rows, err := tx.Query(ctx, q, p.practice.ID, group, weekdayAfter(s.Now().In(supervision.Zone(e.Group.Zone))),
		e.Group.Zone, e.Group.Length, e.Place, s.Now())
	if err != nil {
		return err
	}
	rows.Close()
	return rows.Err()
}

// weekdayAfter returns a date about a week ahead that is no weekend.
func weekdayAfter(now time.Time) string {
	day := now.AddDate(0, 0, 7)
	for day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
		day = day.AddDate(0, 0, 1)
	}
	return day.Format(time.DateOnly)
}

// exampleTables lists, children first, what hangs on a group and goes with an
// example, or with a group that was never used. What hangs on these must go by on delete cascade, or stand here.
var exampleTables = []string{"invitations", "items", "reading_plans", "sessions", "series", "memberships"}

// RemoveExample removes an example group with everything it brought; ErrNotFound
// when the group is no example.
func (s *Store) RemoveExample(ctx context.Context, lead Lead) error {
	practice, group := lead.practice.ID, lead.group.ID
	err := s.write(ctx, practice, func(tx pgx.Tx) error {
		const find = `select id from groups where practice_id = $1 and id = $2 and example for update`
		if _, err := value[groupID](ctx, tx, find, practice, group); err != nil {
			return err
		}
		const brought = `
			select coalesce(array_agg(id), '{}') from invented_among(array(
				select person_id from memberships where practice_id = $1 and group_id = $2)) id`
		people, err := value[[]personID](ctx, tx, brought, practice, group)
		if err != nil {
			return err
		}
		var b pgx.Batch
		queueGroupsEnd(&b, lead)
		b.Queue(`delete from practice_people where practice_id = $1 and person_id = any($2)`, practice, people)
		b.Queue(`select forget_invented($1)`, people)
		return tx.SendBatch(ctx, &b).Close()
	})
	if err != nil {
		return fmt.Errorf("remove example: %w", err)
	}
	return nil
}
