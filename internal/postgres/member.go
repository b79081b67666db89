package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// MembersPage is what the page of a group's members shows. Addresses and
// invitations are there for leaders only.
type MembersPage struct {
	Members     []supervision.Membership
	Leaders     []supervision.Person
	Addresses   map[supervision.ID[supervision.Person]]string
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
	p.Addresses = map[supervision.ID[supervision.Person]]string{}
	for _, a := range addresses {
		p.Addresses[a.PersonID] = a.Address
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
