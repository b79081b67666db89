package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

// AddToRoom lets a leader take an item from the floor for a member of that day,
// and takes it up in the plan. The same form sent twice adds it once. ErrNotFound
// when the author is no member that day; errors as for ChangeRoom. The draft has
// passed Tidy and the discretion check.
func (s *Store) AddToRoom(ctx context.Context, lead Lead, number int, author personID, d supervision.CaseDraft, form supervision.FormKey) error {
	key, err := s.dataKey(ctx, lead.practice.ID)
	if err != nil {
		return about("add to room of", number, err)
	}
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		room, err := s.lockRoom(ctx, tx, lead.Seat, number)
		if err != nil {
			return err
		}
		if room.Over(s.Now()) || room.PlannedAt == nil || room.Started() {
			return agenda.ErrWorking
		}
		by, err := s.memberThatDay(ctx, tx, lead, room.SessionID, author)
		if err != nil {
			return err
		}
		id, fresh, err := s.insertItem(ctx, tx, by, number, d, form, supervision.Waiting)
		if err != nil || !fresh {
			return err
		}
		if err := s.writeText(ctx, tx, by, key, id, d); err != nil {
			return err
		}
		room.Plan = room.Plan.TakeUp(agenda.Item{ID: id, Kind: d.Kind, Wished: d.Minutes})
		return saveRoom(ctx, tx, lead.practice.ID, room)
	})
	return about("add to room of", number, err)
}

// memberThatDay returns the seat of a member on a session's day, for whom a
// leader writes.
func (s *Store) memberThatDay(ctx context.Context, tx dbtx, lead Lead, id sessionID, person personID) (Seat, error) {
	const q = `
		select m.person_id from sessions s
		join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = $3
			and (s.starts_at at time zone $4)::date between m.joined_on and coalesce(m.left_on, 'infinity')
		where s.practice_id = $1 and s.id = $2`
	seat := lead.Seat
	found, err := value[personID](ctx, tx, q, lead.practice.ID, id, person, lead.group.Zone)
	seat.person, seat.leads = supervision.Person{ID: found}, false
	return seat, err
}
