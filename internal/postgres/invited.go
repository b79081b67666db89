package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// An Invited proves that somebody holds an invitation's link. The link signs
// nobody in: all it gives is the page behind it, and one answer.
type Invited struct {
	token      [32]byte
	practice   supervision.Practice
	invitation supervision.Invitation
	page       InvitedPage
}

// Practice returns the practice that invites.
func (i Invited) Practice() supervision.Practice { return i.practice }

// Invitation returns the invitation as it is.
func (i Invited) Invitation() supervision.Invitation { return i.invitation }

// Page returns what the link's page shows of the group.
func (i Invited) Page() InvitedPage { return i.page }

// InvitedPage is what an invitation shows before anybody answers.
type InvitedPage struct {
	Group InvitedGroup
	Dates []time.Time // the first sessions to come, at most three
}

// InvitedGroup is what an invited person may know of a group.
type InvitedGroup struct {
	ID       supervision.ID[supervision.Group]
	Name     string
	Zone     string
	Language supervision.Language
	Leaders  []string
}

type foundInvitation struct {
	InvitationID invitationID
	foundPractice
}

// Invited proves a link by the SHA-256 of its token; ErrNotFound when no letter
// held it, or a newer one has gone out.
func (s *Store) Invited(ctx context.Context, token [32]byte) (Invited, error) {
	var found foundInvitation
	err := s.read(ctx, nowhere, func(b *pgx.Batch) { queueOne(b, &found, `select * from find_invitation($1)`, token[:]) })
	i := Invited{token: token}
	if err == nil {
		i.practice = found.practice()
		err = s.readInvited(ctx, &i, found.InvitationID)
	}
	if err != nil {
		return Invited{}, fmt.Errorf("find invitation: %w", err)
	}
	return i, nil
}

func (s *Store) readInvited(ctx context.Context, i *Invited, id invitationID) error {
	practice := i.practice.ID
	return s.read(ctx, practice, func(b *pgx.Batch) {
		queueOne(b, &i.invitation, `select `+invitationColumns+` from invitations where practice_id = $1 and id = $2`, practice, id)
		queueOne(b, &i.page.Group, `
			select g.id, g.name, g.zone, g.language, array(
				select pp.name from practice_people pp
				where pp.practice_id = g.practice_id and pp.person_id = any(leaders(g, $3))
				order by pp.person_id = (leaders(g, $3))[1] desc) as leaders
			from invitations i join groups g on g.practice_id = i.practice_id and g.id = i.group_id
			where i.practice_id = $1 and i.id = $2`, practice, id, s.Now())
		b.Queue(`
			select s.starts_at
			from invitations i join sessions s on s.practice_id = i.practice_id and s.group_id = i.group_id
			where i.practice_id = $1 and i.id = $2 and s.status = 'planned' and s.starts_at > $3
				and (s.starts_at at time zone (select zone from groups g where g.practice_id = i.practice_id and g.id = i.group_id))::date >= coalesce(i.joins_on, '-infinity')
			order by s.starts_at limit 3`, practice, id, s.Now()).Query(func(rows pgx.Rows) (err error) {
			i.page.Dates, err = pgx.CollectRows(rows, pgx.RowTo[time.Time])
			return err
		})
	})
}

// AcceptInvitation makes the holder a member from the invitation's day, or from
// today: the person with the address, made when there is none. Who is somebody
// in the practice already keeps the name she has there. ErrFull when others
// took the last place: leaders get one line, and the invitation stays open.
// ErrStale when it is not open any more.
func (s *Store) AcceptInvitation(ctx context.Context, i Invited, name string, language supervision.Language) error {
	err := s.write(ctx, i.practice.ID, func(tx pgx.Tx) error {
		if err := lockGroupOf(ctx, tx, i); err != nil {
			return err
		}
		person, err := s.personInvited(ctx, tx, i, name, language)
		if err != nil {
			return err
		}
		if err := s.takePlace(ctx, tx, i, person); err != nil {
			return err
		}
		return s.answerInvitation(ctx, tx, i, supervision.InvitationAccepted)
	})
	if errors.Is(err, ErrFull) {
		err = errors.Join(err, s.tellFull(ctx, i))
	}
	if err != nil {
		return fmt.Errorf("accept invitation %v: %w", i.invitation.ID, err)
	}
	return nil
}

// lockGroupOf lets those who answer at once answer one after the other, each
// seeing the places that are left.
func lockGroupOf(ctx context.Context, tx dbtx, i Invited) error {
	const q = `select true from groups where practice_id = $1 and id = $2 for update`
	_, err := value[bool](ctx, tx, q, i.practice.ID, i.page.Group.ID)
	return err
}

func (s *Store) personInvited(ctx context.Context, tx pgx.Tx, i Invited, name string, language supervision.Language) (supervision.ID[supervision.Person], error) {
	const find = `select invited_person($1, $2, $3, $4)`
	fresh := supervision.NewID[supervision.Person]()
	person, err := value[*supervision.ID[supervision.Person]](ctx, tx, find, i.token[:], fresh, language, s.Now())
	if err == nil && person == nil {
		err = supervision.ErrStale
	}
	if err != nil {
		return fresh, err
	}
	_, err = tx.Exec(ctx, `
		insert into practice_people (practice_id, person_id, name) values ($1, $2, $3)
		on conflict (practice_id, person_id) do nothing`, i.practice.ID, *person, name)
	return *person, err
}

// takePlace seats a person while there is room on every day from hers on. Who
// is a member already, or leads the group, stays what she is. Who left on the
// very day begins the day after: both days of a membership count. Who has just
// left may undo that, and keeps her place until then.
func (s *Store) takePlace(ctx context.Context, tx dbtx, i Invited, person supervision.ID[supervision.Person]) error {
	const q = `
		with g as (
			select g.*, leaders(g, $4) as led, greatest(i.joins_on, ($4::timestamptz at time zone g.zone)::date) as today
			from groups g join invitations i on i.practice_id = g.practice_id and i.group_id = g.id
			where i.practice_id = $1 and i.id = $2
		), hers as (
			select g.*, greatest(g.today, (
				select max(m.left_on) + 1 from memberships m
				where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = $3)) as day,
				$3 = any(g.led) or exists (
					select from memberships m
					where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = $3 and m.left_on is null) as seated
			from g
		), fullest as (
			select coalesce(max(n), 0) as n from hers, lateral (
				select (select count(*) from memberships m
					where m.practice_id = hers.practice_id and m.group_id = hers.id
						and day between m.joined_on and coalesce(case when m.left_at > $5 and m.person_id <> $3 then m.left_was else m.left_on end, 'infinity')) as n
				from (select hers.day union
					select m.joined_on from memberships m
					where m.practice_id = hers.practice_id and m.group_id = hers.id and m.joined_on > hers.day) at (day)) days
		), placed as (
			insert into memberships (practice_id, group_id, person_id, joined_on)
			select hers.practice_id, hers.id, $3, hers.day from hers, fullest
			where not hers.seated and fullest.n < hers.largest
			returning 1
		)
		select hers.seated or exists (select from placed) from hers`
	seated, err := value[bool](ctx, tx, q, i.practice.ID, i.invitation.ID, person, s.Now(), s.Now().Add(-supervision.LeaveUndo))
	if err == nil && !seated {
		err = ErrFull
	}
	return err
}

// answerInvitation closes an open invitation; ErrStale when it is not, or when
// a newer letter has gone out.
func (s *Store) answerInvitation(ctx context.Context, tx dbtx, i Invited, state supervision.InvitationState) error {
	const q = `
		update invitations set state = $4, answered_at = $5
		where practice_id = $1 and id = $2 and token_hash = $3 and state in ('sent', 'bounced') and expires_at > $5
		returning id`
	_, err := value[invitationID](ctx, tx, q, i.practice.ID, i.invitation.ID, i.token[:], state, s.Now())
	if err == supervision.ErrNotFound {
		err = supervision.ErrStale
	}
	return err
}

// tellFull lets the leaders know, once an invitation, that somebody found no
// place.
func (s *Store) tellFull(ctx context.Context, i Invited) error {
	const q = `
		update invitations set full_at = $3
		where practice_id = $1 and id = $2 and full_at is null
		returning group_id`
	return s.write(ctx, i.practice.ID, func(tx pgx.Tx) error {
		group, err := value[supervision.ID[supervision.Group]](ctx, tx, q, i.practice.ID, i.invitation.ID, s.Now())
		if err == supervision.ErrNotFound {
			return nil
		}
		if err != nil {
			return err
		}
		return s.tellLeaders(ctx, tx, GroupFull, i.practice.ID, group, i.invitation.ID.UUID, time.Time{})
	})
}

// DeclineInvitation says no for the holder. Errors as for AcceptInvitation.
func (s *Store) DeclineInvitation(ctx context.Context, i Invited) error {
	err := s.write(ctx, i.practice.ID, func(tx pgx.Tx) error {
		return s.answerInvitation(ctx, tx, i, supervision.InvitationDeclined)
	})
	if err != nil {
		return fmt.Errorf("decline invitation %v: %w", i.invitation.ID, err)
	}
	return nil
}
