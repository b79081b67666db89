package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// MembersPage is what the page of a group's members shows. Addresses, since when
// they are refused, and invitations are there for leaders only.
type MembersPage struct {
	Members     []supervision.Membership
	Leaders     []supervision.Person
	Addresses   map[supervision.ID[supervision.Person]]string
	Unreached   map[supervision.ID[supervision.Person]]time.Time
	Invitations []supervision.Invitation
}

// MembersPage reads a group's members, and for its leaders their addresses and
// who has been invited.
func (s *Store) MembersPage(ctx context.Context, seat Seat) (p MembersPage, err error) {
	var addresses []groupAddress
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueMembers(b, &p.Members, seat, s.Now())
		queueLeaders(b, &p.Leaders, seat)
		if seat.leads {
			queueAddresses(b, &addresses, seat, s.Now())
			queueInvitations(b, &p.Invitations, seat)
		}
	})
	if err != nil {
		return MembersPage{}, fmt.Errorf("members of group %v: %w", seat.group.ID, err)
	}
	p.Addresses, p.Unreached = map[personID]string{}, map[personID]time.Time{}
	for _, a := range addresses {
		p.Addresses[a.PersonID] = a.Address
		if a.UnreachedSince != nil {
			p.Unreached[a.PersonID] = *a.UnreachedSince
		}
	}
	return p, nil
}

// queueInvitations reads the latest invitation of each address; those who
// accepted stand among the members.
func queueInvitations(b *pgx.Batch, dst *[]supervision.Invitation, seat Seat) {
	queue(b, dst, `
		select `+invitationColumns+` from (
			select distinct on (address) * from invitations
			where practice_id = $1 and group_id = $2
			order by address, sent_at desc, id desc) i
		where state <> 'accepted'
		order by sent_at desc, address limit $3`, seat.practice.ID, seat.group.ID, PageSize)
}

// Membership finds the latest membership of somebody in the group.
func (s *Store) Membership(ctx context.Context, lead Lead, person supervision.ID[supervision.Person]) (m supervision.Membership, err error) {
	const q = `
		select m.person_id, pp.name, m.joined_on, m.left_on
		from memberships m
		join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
		where m.practice_id = $1 and m.group_id = $2 and m.person_id = $3
		order by m.joined_on desc limit 1`
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) { queueOne(b, &m, q, lead.practice.ID, lead.group.ID, person) })
	if err != nil {
		return m, fmt.Errorf("membership of %v: %w", person, err)
	}
	return m, nil
}

// EndMembership gives a membership a last day, another, or none. The sweep takes
// what its member has registered for later sessions. ErrStale when the last day
// is not the one that m shows.
func (s *Store) EndMembership(ctx context.Context, lead Lead, m supervision.Membership, last *time.Time) error {
	const q = `
		update memberships set left_on = $6, left_at = null, left_was = null
		where practice_id = $1 and group_id = $2 and person_id = $3 and joined_on = $4 and left_on is not distinct from $5
		returning true`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, lead.practice.ID, lead.group.ID, m.PersonID, m.JoinedOn, m.LeftOn, last)
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("end membership of %v: %w", m.PersonID, err)
	}
	return nil
}
