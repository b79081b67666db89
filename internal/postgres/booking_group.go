package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// ErrGrouped tells that a booking has become a group already.
var ErrGrouped = errors.New("the booking has a group")

func wishesRow(practice practiceID, id groupID) vault.Row {
	return vault.Row{Practice: practice.String(), Kind: "group_wishes", ID: id.String(), Field: "wishes"}
}

// A BookedGroup is what a group is made of that comes of a booking.
type BookedGroup struct {
	Draft   supervision.GroupDraft
	Contact supervision.GroupContact
	Place   supervision.Place // where its plan begins with
	Form    supervision.FormKey
}

// GroupBooking makes a group of a booking, which then goes on, and returns the
// group's address. The same form sent twice makes one group; ErrGrouped when
// another form was first. ErrStale as CreateGroup.
func (s *Store) GroupBooking(ctx context.Context, p Supervising, seen BookingPage, g BookedGroup) (address string, err error) {
	key, err := s.dataKey(ctx, p.practice.ID)
	if err != nil {
		return "", fmt.Errorf("group booking %v: %w", seen.ID, err)
	}
	err = s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		before, err := s.holdForGroup(ctx, tx, p, seen.ID)
		if err != nil {
			return err
		}
		if before.Made {
			if address = before.Address; before.FormKey != g.Form {
				return ErrGrouped
			}
			return nil
		}
		if address, err = s.insertGroup(ctx, tx, p, g.Draft, g.Form); err != nil {
			return err
		}
		return s.carryOver(ctx, tx, p, key, seen, g)
	})
	if err != nil {
		return address, fmt.Errorf("group booking %v: %w", seen.ID, err)
	}
	return address, nil
}

type groupedBefore struct {
	Made    bool
	Address string
	FormKey supervision.FormKey
}

// holdForGroup locks a booking of the asker's, or nobody's, and tells whether it
// has a group; ErrClosed when it was called off.
func (s *Store) holdForGroup(ctx context.Context, tx dbtx, p Supervising, id bookingID) (before groupedBefore, err error) {
	const lock = `select b.status from bookings b where ` + findable + ` and b.id = $3 for update`
	status, err := value[supervision.BookingStatus](ctx, tx, lock, p.practice.ID, p.person.ID, id)
	if err != nil {
		return before, err
	}
	const q = `
		select g.id is not null as made, coalesce(g.slug || '-' || g.tail, '') as address,
			coalesce(g.form_key, '00000000-0000-0000-0000-000000000000') as form_key
		from bookings b left join groups g on g.practice_id = b.practice_id and g.id = b.group_id
		where b.practice_id = $1 and b.id = $2`
	rows, _ := tx.Query(ctx, q, p.practice.ID, id)
	before, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[groupedBefore])
	if err == nil && !before.Made && status == supervision.CalledOff {
		err = supervision.ErrClosed
	}
	return before, err
}

// carryOver gives a new group what its booking tells, and lets the booking say so.
func (s *Store) carryOver(ctx context.Context, tx pgx.Tx, p Supervising, key sealer, seen BookingPage, g BookedGroup) error {
	const made = `
		update groups set organisation = @organisation, unit = @unit, contact_name = @name, contact_address = @address, contact_phone = @phone,
			place_kind = nullif(@place, ''), place_address = @place_address, place_link = @place_link
		where practice_id = @practice and form_key = @form
		returning id`
	id, err := value[groupID](ctx, tx, made, pgx.StrictNamedArgs{
		"practice": p.practice.ID, "form": g.Form, "organisation": g.Contact.Organisation, "unit": g.Contact.Unit, "name": g.Contact.Name,
		"address": g.Contact.Address, "phone": g.Contact.Phone, "place": g.Place.Kind, "place_address": g.Place.Address, "place_link": g.Place.Link,
	})
	if err != nil {
		return err
	}
	if seen.Wishes != "" {
		sealed, err := key.key.Seal(seen.Wishes, wishesRow(p.practice.ID, id))
		if err != nil {
			return err
		}
		const wishes = `insert into group_wishes (practice_id, group_id, wishes) values ($1, $2, $3) on conflict do nothing`
		if _, err := tx.Exec(ctx, wishes, p.practice.ID, id, sealed); err != nil {
			return err
		}
	}
	const became = `
		update bookings set group_id = $3, outcome = 'goes_on', outcome_at = $5, claimed = claimed or person_id is null, person_id = $4, version = version + 1
		where practice_id = $1 and id = $2`
	_, err = tx.Exec(ctx, became, p.practice.ID, seen.ID, id, p.person.ID, s.Now())
	return err
}
