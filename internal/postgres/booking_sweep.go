package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// sweepBookings deletes bookings that are past their date, with all that was
// written of them: a request that nobody settled after six months; a meeting 90
// days after it when nothing came of it, or six months when it goes on without a
// group; what was called off or declined 90 days after that; what was never
// confirmed after a day; and what became a group 90 days after that has ended.
func (s *Store) sweepBookings(ctx context.Context, tx pgx.Tx, practice practiceID) error {
	const past = `
		delete from bookings b
		where b.practice_id = @practice and case
			when b.status in ('unconfirmed', 'lapsed') then greatest(b.hold_until, b.changed_at) <= @lapsed
			when b.group_id is not null then exists (
				select from groups g where g.practice_id = b.practice_id and g.id = b.group_id and g.ended_at <= @met)
			when b.status = 'cancelled' then b.changed_at <= @met
			when b.status = 'booked' and b.outcome = 'goes_on' then b.starts_at + make_interval(mins => b.minutes) <= @asked
			when b.status = 'booked' then b.starts_at + make_interval(mins => b.minutes) <= @met
			when b.outcome = 'not_now' then b.outcome_at <= @met or b.created_at <= @asked
			else greatest(b.created_at, b.starts_at) <= @asked end`
	now := s.Now()
	_, err := tx.Exec(ctx, past, pgx.StrictNamedArgs{
		"practice": practice, "lapsed": now.Add(-supervision.LapsedKept), "met": now.Add(-supervision.KeptAfterMeet), "asked": now.Add(-supervision.RequestKept),
	})
	if err != nil {
		return err
	}
	const networks = `update bookings set network_hash = null where practice_id = $1 and network_hash is not null and created_at <= $2`
	_, err = tx.Exec(ctx, networks, practice, now.Add(-supervision.NetworkKept))
	return err
}
