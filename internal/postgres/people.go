package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A Colleague is somebody who supervises or administers in the practice.
type Colleague struct {
	supervision.Person
	Leads bool // a running group
}

// runs is whether a group that person p leads, or is to lead, is running: it has
// a session ahead, or none was ever planned. An example does not run, nor one
// that has ended.
const runs = `
	exists (select from groups g
		where g.practice_id = p.practice_id and (p.person_id = any(leaders(g, @now))
			or p.person_id in (g.next_lead_id, g.next_co_lead_id) and g.next_from > (@now::timestamptz at time zone g.zone)::date)
			and not g.example and g.ended_at is null
			and (exists (select from sessions s where s.practice_id = g.practice_id and s.group_id = g.id and s.status = 'planned' and s.ends_at > @now)
				or not exists (select from sessions s where s.practice_id = g.practice_id and s.group_id = g.id)))`

// People lists who works in the practice, by name, and the invitations that
// have no answer; those only to who administers.
func (s *Store) People(ctx context.Context, p Working) (people []Colleague, invitations []PracticeInvitation, err error) {
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queue(b, &people, `
			select p.person_id as id, p.name, p.supervises, p.administers, p.supervises and `+runs+` as leads
			from practice_people p
			where p.practice_id = @practice and (p.supervises or p.administers)
			order by p.name `+p.sorted()+`, p.person_id
			limit 200`, pgx.StrictNamedArgs{"practice": p.practice.ID, "now": s.Now()})
		queue(b, &invitations, `
			select id, address, sent_at, expires_at, bounced_at is not null as bounced
			from practice_invitations
			where practice_id = $1 and answer is null and $2
			order by sent_at desc, id
			limit 200`, p.practice.ID, p.person.Administers)
	})
	if err != nil {
		return nil, nil, fmt.Errorf("list people: %w", err)
	}
	return people, invitations, nil
}

// Reasons that a role stays.
var (
	ErrLastAdministrator = errors.New("somebody must administer the practice")
	ErrLeadsGroup        = errors.New("leads a running group")
)

// GiveAdministrator lets somebody who supervises administer as well; ErrNotFound
// when she does not supervise here.
func (s *Store) GiveAdministrator(ctx context.Context, p Administering, person personID) error {
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, `
			update practice_people set administers = true
			where practice_id = $1 and person_id = $2 and (supervises or administers)`, p.practice.ID, person)
		if err == nil && tag.RowsAffected() == 0 {
			err = supervision.ErrNotFound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("give administrator: %w", err)
	}
	return nil
}

// another is whether somebody else administers. The rows are locked in one
// order, so of two who take each other's role at once the second finds none.
const another = `
	with others as (
		select person_id, administers from practice_people
		where practice_id = @practice and administers
		order by person_id for update
	)`

// TakeAdministrator ends that somebody administers. ErrLastAdministrator when
// nobody else does.
func (s *Store) TakeAdministrator(ctx context.Context, p Administering, person personID) error {
	const q = another + `
		update practice_people set administers = false
		where practice_id = @practice and person_id = @person
			and (not administers or exists (select from others where others.person_id <> @person))`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, q, pgx.StrictNamedArgs{"practice": p.practice.ID, "person": person})
		if err == nil && tag.RowsAffected() == 0 {
			if _, err = s.leadsGroup(ctx, tx, p.practice.ID, person); err == nil {
				err = ErrLastAdministrator
			}
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("take administrator: %w", err)
	}
	return nil
}

// lockPerson lets nobody make somebody lead a group until the transaction ends,
// so that the next statement sees all that she leads. The administrators are
// locked with her, in the order that another takes them.
func lockPerson(ctx context.Context, tx pgx.Tx, practice practiceID, person personID) error {
	_, err := tx.Exec(ctx, `
		select from practice_people
		where practice_id = $1 and (person_id = $2 or administers)
		order by person_id for update`, practice, person)
	return err
}

// TakeSupervisor ends that somebody supervises. ErrLeadsGroup while she leads a
// running group.
func (s *Store) TakeSupervisor(ctx context.Context, p Administering, person personID) error {
	const q = `
		update practice_people p set supervises = false
		where p.practice_id = @practice and p.person_id = @person and not ` + runs
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		if err := lockPerson(ctx, tx, p.practice.ID, person); err != nil {
			return err
		}
		tag, err := tx.Exec(ctx, q, pgx.StrictNamedArgs{"practice": p.practice.ID, "person": person, "now": s.Now()})
		if err == nil && tag.RowsAffected() == 0 {
			if _, err = s.leadsGroup(ctx, tx, p.practice.ID, person); err == nil {
				err = ErrLeadsGroup
			}
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("take supervisor: %w", err)
	}
	return nil
}

// LeavePractice ends that the asker works in the practice; in groups where she
// is a member she stays one. ErrLeadsGroup and ErrLastAdministrator tell why
// not.
func (s *Store) LeavePractice(ctx context.Context, p Working) error {
	const q = another + `
		update practice_people p set supervises = false, administers = false
		where p.practice_id = @practice and p.person_id = @person and not ` + runs + `
			and (not p.administers or exists (select from others where others.person_id <> @person))`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		if err := lockPerson(ctx, tx, p.practice.ID, p.person.ID); err != nil {
			return err
		}
		tag, err := tx.Exec(ctx, q, pgx.StrictNamedArgs{"practice": p.practice.ID, "person": p.person.ID, "now": s.Now()})
		if err == nil && tag.RowsAffected() == 0 {
			err = s.whyStays(ctx, tx, p)
		}
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, `select go_elsewhere($1, $2)`, p.person.ID, p.practice.ID)
		return err
	})
	if err != nil {
		return fmt.Errorf("leave practice: %w", err)
	}
	return nil
}

// whyStays tells why nobody left.
func (s *Store) whyStays(ctx context.Context, tx dbtx, p Working) error {
	leads, err := s.leadsGroup(ctx, tx, p.practice.ID, p.person.ID)
	switch {
	case err != nil:
		return err
	case leads:
		return ErrLeadsGroup
	}
	return ErrLastAdministrator
}

// leadsGroup tells whether somebody leads a running group; ErrNotFound when she
// is nobody here.
func (s *Store) leadsGroup(ctx context.Context, tx dbtx, practice practiceID, person personID) (bool, error) {
	const q = `
		select p.supervises and ` + runs + `
		from practice_people p
		where p.practice_id = @practice and p.person_id = @person`
	return value[bool](ctx, tx, q, pgx.StrictNamedArgs{"practice": practice, "person": person, "now": s.Now()})
}

// invitationDays is how long an invitation's link is good.
const invitationDays = 30

// A PracticeInvitation asks somebody to supervise and has no answer yet.
type PracticeInvitation struct {
	ID        supervision.ID[PracticeInvitation]
	Address   string
	SentAt    time.Time
	ExpiresAt time.Time
	Bounced   bool // the mail server refused the letter for good
}
