package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A GroupOrder is who ordered a group's supervision, and what they hoped for.
type GroupOrder struct {
	supervision.GroupContact
	Wishes     string     // as whoever booked wrote them
	Unreadable bool       // they cannot be opened with this keyset
	Booking    *bookingID // that the group comes of, while it is there and the reader's
	Version    int        // of the group's settings
}

// GroupOrder reads what the leaders alone know of who ordered their group.
func (s *Store) GroupOrder(ctx context.Context, lead Lead) (o GroupOrder, err error) {
	const q = `
		select g.organisation, g.unit, g.contact_name as name, g.contact_address as address, g.contact_phone as phone, g.version, w.wishes as sealed,
			(select b.id from bookings b where b.practice_id = g.practice_id and b.group_id = g.id and b.person_id = $3 limit 1) as booking
		from groups g
		left join group_wishes w on w.practice_id = g.practice_id and w.group_id = g.id
		where g.practice_id = $1 and g.id = $2`
	var row struct {
		supervision.GroupContact
		Version int
		Sealed  []byte
		Booking *bookingID
	}
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) { queueOne(b, &row, q, lead.practice.ID, lead.group.ID, lead.person.ID) })
	if err != nil {
		return o, fmt.Errorf("order of group %v: %w", lead.group.ID, err)
	}
	o = GroupOrder{GroupContact: row.GroupContact, Version: row.Version, Booking: row.Booking}
	if row.Sealed == nil {
		return o, nil
	}
	key, err := s.dataKey(ctx, lead.practice.ID)
	if err == nil {
		o.Wishes, err = key.key.Open(row.Sealed, wishesRow(lead.practice.ID, lead.group.ID))
	}
	o.Unreadable = err != nil
	return o, nil
}

// ChangeGroupContact stores who ordered a group's supervision, over the version
// that the asker saw, and drops the wishes when they are to be kept no longer.
// ErrStale when somebody else was faster.
func (s *Store) ChangeGroupContact(ctx context.Context, lead Lead, version int, c supervision.GroupContact, dropWishes bool) error {
	const q = `
		update groups set version = version + 1, organisation = $4, unit = $5, contact_name = $6, contact_address = $7, contact_phone = $8
		where practice_id = $1 and id = $2 and version = $3
		returning version`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := value[int](ctx, tx, q, lead.practice.ID, lead.group.ID, version, c.Organisation, c.Unit, c.Name, c.Address, c.Phone)
		if err == supervision.ErrNotFound {
			return supervision.ErrStale
		}
		if err == nil && dropWishes {
			_, err = tx.Exec(ctx, `delete from group_wishes where practice_id = $1 and group_id = $2`, lead.practice.ID, lead.group.ID)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("change contact of group %v: %w", lead.group.ID, err)
	}
	return nil
}
