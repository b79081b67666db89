package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A Device is a browser that a person is signed in on.
type Device struct {
	Ref       string // names it among hers; opens nothing
	Device    string // "Firefox|Windows", either may be empty
	CreatedAt time.Time
	SeenAt    time.Time
	This      bool
}

// Mine is what a person's own page lists: her devices, her groups, and her
// practices when she can be in another than this.
type Mine struct {
	Devices   []Device
	Practices []MyPractice
	Groups    []MyGroup // of the current practice, by name
	Leads     bool      // a group there that has not ended

	Profession string // hers there, and the date of her degree, "" when not said
	Degree     string
}

// A MyGroup is a running group that a person is a member of.
type MyGroup struct {
	Name    string
	Address string
}

// A MyPractice is one of a person's practices.
type MyPractice struct {
	ID      practiceID
	Name    string
	Current bool
}

// Mine reads what a person's own page lists.
func (s *Store) Mine(ctx context.Context, me SignedIn) (m Mine, err error) {
	err = s.read(ctx, me.practice.ID, func(b *pgx.Batch) {
		queue(b, &m.Groups, `
			select g.name, g.slug || '-' || g.tail as address
			from groups g
			where g.practice_id = $1 and g.ended_at is null and exists (
				select from memberships m
				where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = $2
					and ($3::timestamptz at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity'))
			order by g.name `+me.sorted()+`, g.id limit $4`, me.practice.ID, me.person.ID, s.Now(), PageSize)
		b.Queue(`
			select exists (select from groups g where g.practice_id = $1 and $2 = any(leaders(g, $3)) and g.ended_at is null),
				coalesce(pp.profession, ''), coalesce(pp.degree_on::text, '')
			from (values (1)) one left join practice_people pp on pp.practice_id = $1 and pp.person_id = $2`,
			me.practice.ID, me.person.ID, s.Now()).QueryRow(func(row pgx.Row) error { return row.Scan(&m.Leads, &m.Profession, &m.Degree) })
		queue(b, &m.Devices, `select * from my_devices($1, $2)`, me.login[:], s.Now())
		queue(b, &m.Practices, `select * from my_practices($1, $2)`, me.login[:], s.Now())
	})
	if err != nil {
		return Mine{}, fmt.Errorf("list what is %v's: %w", me.person.ID, err)
	}
	return m, nil
}

// NameDevice notes what browser a login that was just opened is in.
func (s *Store) NameDevice(ctx context.Context, login LoginHash, device string) error {
	return s.onLogins(ctx, `select name_device($1, $2)`, login[:], device)
}

// EndDevice signs the asker out on the one of her devices that ref names.
func (s *Store) EndDevice(ctx context.Context, me SignedIn, ref string) error {
	return s.onLogins(ctx, `select end_devices($1, $2)`, me.login[:], ref)
}

// EndOtherDevices signs the asker out everywhere but here.
func (s *Store) EndOtherDevices(ctx context.Context, me SignedIn) error {
	return s.onLogins(ctx, `select end_devices($1, null)`, me.login[:])
}

func (s *Store) onLogins(ctx context.Context, q string, args ...any) error {
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, args...)
		return err
	})
	if err != nil {
		return fmt.Errorf("change logins: %w", err)
	}
	return nil
}

// EnterPractice makes one of the asker's practices the current one of this
// browser; ErrNotFound when it is not hers.
func (s *Store) EnterPractice(ctx context.Context, me SignedIn, practice practiceID) error {
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		entered, err := value[bool](ctx, tx, `select enter_practice($1, $2)`, me.login[:], practice)
		if err == nil && !entered {
			err = supervision.ErrNotFound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("enter practice: %w", err)
	}
	return nil
}
