package postgres

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

type invitationID = supervision.ID[supervision.Invitation]

// ErrFull tells that a group has its largest size.
var ErrFull = errors.New("the group is full")

// InvitationToken is what the link of an invitation's letter holds: the same
// whenever asked, another for each generation.
func InvitationToken(v *vault.Vault, id supervision.ID[supervision.Invitation], generation int) string {
	secret := v.Derive("invitation", id.String(), generation)
	return vault.Token(secret[:])
}

func (s *Store) invitationHash(id invitationID, generation int) []byte {
	hash := sha256.Sum256([]byte(InvitationToken(s.vault, id, generation)))
	return hash[:]
}

// invitationColumns lists what fills a supervision.Invitation.
const invitationColumns = `id, address, name, joins_on, state, sent_at, expires_at, full_at`

// Known tells who needs no invitation to a group.
type Known struct {
	Members map[string]bool // by address
	Leaders map[string]bool
	Invited map[string]bool // not answered yet
}

// Known finds who is in a group, or about to be.
func (s *Store) Known(ctx context.Context, lead Lead) (Known, error) {
	var people []groupAddress
	var invited []string
	err := s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		queueAddresses(b, &people, lead.Seat, s.Now())
		b.Queue(`select address from invitations where practice_id = $1 and group_id = $2 and state in ('sent', 'bounced')`,
			lead.practice.ID, lead.group.ID).Query(func(rows pgx.Rows) (err error) {
			invited, err = pgx.CollectRows(rows, pgx.RowTo[string])
			return err
		})
	})
	if err != nil {
		return Known{}, fmt.Errorf("known to group %v: %w", lead.group.ID, err)
	}
	k := Known{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, p := range people {
		k.Members[p.Address], k.Leaders[p.Address] = k.Members[p.Address] || !p.Leads, k.Leaders[p.Address] || p.Leads
	}
	for _, address := range invited {
		k.Invited[address] = true
	}
	return k, nil
}

// groupAddress is a row of group_addresses: for leaders and letters only.
type groupAddress struct {
	PersonID       supervision.ID[supervision.Person]
	Address        string
	Language       supervision.Language
	Leads          bool
	UnreachedSince *time.Time
}

func queueAddresses(b *pgx.Batch, dst *[]groupAddress, seat Seat, now time.Time) {
	queue(b, dst, `
		select a.*, u.since as unreached_since
		from group_addresses($1, ($2::timestamptz at time zone $3)::date, $2) a left join unreached() u on u.person_id = a.person_id`,
		seat.group.ID, now, seat.group.Zone)
}

// Invite sends one letter each to people who are asked to join from a day, or
// from the day they answer. Who has an open invitation gets no second one, so
// the same form sent twice invites once. It returns how many letters leave.
func (s *Store) Invite(ctx context.Context, lead Lead, people []supervision.Invitee, joins *time.Time) (sent int, err error) {
	const q = `
		insert into invitations (practice_id, id, group_id, address, name, joins_on, token_hash, sent_at, expires_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		on conflict (practice_id, group_id, address) where state in ('sent', 'bounced') do nothing
		returning id`
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		sent = 0
		for _, p := range people {
			id := supervision.NewID[supervision.Invitation]()
			_, err := value[invitationID](ctx, tx, q, lead.practice.ID, id, lead.group.ID, p.Address, p.Name, joins,
				s.invitationHash(id, 1), s.Now(), s.Now().AddDate(0, 0, supervision.InvitationDays))
			if err == supervision.ErrNotFound {
				continue
			}
			if err == nil {
				sent++
				err = s.send(ctx, tx, InvitationLetter{lead.practice.ID, id, 1})
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("invite %d people: %w", len(people), err)
	}
	return sent, nil
}

// ResendInvitation sends a new letter with a new link, which lives its whole
// time; the older link is dead. ErrStale when the invitation has been answered
// or revoked.
func (s *Store) ResendInvitation(ctx context.Context, lead Lead, id invitationID) error {
	const next = `
		update invitations set generation = generation + 1, state = 'sent', sent_at = $4, expires_at = $5, full_at = null
		where practice_id = $1 and group_id = $2 and id = $3 and state in ('sent', 'bounced')
		returning generation`
	const link = `update invitations set token_hash = $3 where practice_id = $1 and id = $2`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		generation, err := value[int](ctx, tx, next, lead.practice.ID, lead.group.ID, id, s.Now(), s.Now().AddDate(0, 0, supervision.InvitationDays))
		if err != nil {
			return s.whyClosed(ctx, tx, lead, id, err)
		}
		if _, err := tx.Exec(ctx, link, lead.practice.ID, id, s.invitationHash(id, generation)); err != nil {
			return err
		}
		return s.send(ctx, tx, InvitationLetter{lead.practice.ID, id, generation})
	})
	if err != nil {
		return fmt.Errorf("resend invitation %v: %w", id, err)
	}
	return nil
}

// RevokeInvitation takes an open invitation back: its link says so. ErrStale
// when it has been answered; revoking twice revokes once.
func (s *Store) RevokeInvitation(ctx context.Context, lead Lead, id invitationID) error {
	const q = `
		update invitations set state = 'revoked', answered_at = $4
		where practice_id = $1 and group_id = $2 and id = $3 and state in ('sent', 'bounced', 'revoked')
		returning id`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := value[invitationID](ctx, tx, q, lead.practice.ID, lead.group.ID, id, s.Now())
		return s.whyClosed(ctx, tx, lead, id, err)
	})
	if err != nil {
		return fmt.Errorf("revoke invitation %v: %w", id, err)
	}
	return nil
}

// whyClosed tells an answered invitation from one that the group never sent.
func (s *Store) whyClosed(ctx context.Context, tx dbtx, lead Lead, id invitationID, err error) error {
	if err != supervision.ErrNotFound {
		return err
	}
	const exists = `select true from invitations where practice_id = $1 and group_id = $2 and id = $3`
	if _, err := value[bool](ctx, tx, exists, lead.practice.ID, lead.group.ID, id); err != nil {
		return err
	}
	return supervision.ErrStale
}

// forgetInvitations deletes invitations two months after their links have died:
// until then the page behind a link still says why.
func (s *Store) forgetInvitations(ctx context.Context, tx pgx.Tx, practice practiceID) error {
	const q = `delete from invitations where practice_id = $1 and expires_at < $2`
	_, err := tx.Exec(ctx, q, practice, s.Now().AddDate(0, -2, 0))
	return err
}
