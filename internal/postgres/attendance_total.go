package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// Totals counts a group's sessions from one local date to another, both with
// them, as whoever ordered the supervision sees them: no person is read.
func (s *Store) Totals(ctx context.Context, seat Seat, first, last time.Time) (supervision.AttendanceTotals, error) {
	var rows []supervision.Attendees
	err := s.read(ctx, seat.practice.ID, func(b *pgx.Batch) { queueAttendees(b, &rows, seat, first, last) })
	if err != nil {
		return supervision.AttendanceTotals{}, fmt.Errorf("totals of %v: %w", seat.group.ID, err)
	}
	return supervision.TotalsOf(rows, s.Now()), nil
}

func queueAttendees(b *pgx.Batch, dst *[]supervision.Attendees, seat Seat, first, last time.Time) {
	queue(b, dst, `
		select s.number, (s.starts_at at time zone $3)::date as on, s.ends_at, s.status, coalesce(s.enrolled, 0) as enrolled, (
			select count(*)::int from attendances a
			where a.practice_id = s.practice_id and a.session_id = s.id and a.status in ('present', 'part')) as present
		from sessions s
		where s.practice_id = $1 and s.group_id = $2 and (s.starts_at at time zone $3)::date between $4 and $5
		order by s.starts_at, s.number`, seat.practice.ID, seat.group.ID, seat.group.Zone, first, last)
}

// A TermTotals is a term as whoever ordered the supervision sees it.
type TermTotals struct {
	Term supervision.Term
	supervision.AttendanceTotals
}

// TermTotals counts the present term and the one before.
func (s *Store) TermTotals(ctx context.Context, seat Seat) ([]TermTotals, error) {
	now := s.Now()
	term := supervision.TermOf(now.In(seat.group.Location()))
	terms := []supervision.Term{term, term.Before()}
	rows := make([][]supervision.Attendees, len(terms))
	err := s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		for i, t := range terms {
			queueAttendees(b, &rows[i], seat, t.First(), t.Last())
		}
	})
	if err != nil {
		return nil, fmt.Errorf("totals of terms of %v: %w", seat.group.ID, err)
	}
	totals := make([]TermTotals, len(terms))
	for i, t := range terms {
		totals[i] = TermTotals{t, supervision.TotalsOf(rows[i], now)}
	}
	return totals, nil
}
