package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
)

// CloseDays takes the asker's weekly hours away from a date until another, both
// of them closed. Those that are closed already stay so. ErrNotFound while she
// receives nobody.
func (s *Store) CloseDays(ctx context.Context, who Supervising, from, until calendar.Date) error {
	err := s.changeDays(ctx, who, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `
			insert into closed_days (practice_id, person_id, day)
			select $1, $2, day from generate_series($3::date, $4::date, interval '1 day') day
			on conflict do nothing`, who.practice.ID, who.person.ID, from.String(), until.String())
		return err
	})
	if err != nil {
		return fmt.Errorf("close days: %w", err)
	}
	return nil
}

// OpenExtra adds hours on a date, also a closed one or a holiday. What overlaps
// or touches becomes one. ErrNotFound while the asker receives nobody.
func (s *Store) OpenExtra(ctx context.Context, who Supervising, day calendar.Date, windows []calendar.Window) error {
	const gone = `
		delete from extra_hours where practice_id = $1 and person_id = $2 and day = $3::date
		returning from_minute, until_minute`
	err := s.changeDays(ctx, who, func(tx pgx.Tx) error {
		rows, _ := tx.Query(ctx, gone, who.practice.ID, who.person.ID, day.String())
		before, err := pgx.CollectRows(rows, pgx.RowToStructByPos[calendar.Window])
		if err != nil {
			return err
		}
		var b pgx.Batch
		for _, w := range calendar.Join(append(before, windows...)) {
			b.Queue(`insert into extra_hours values ($1, $2, $3::date, $4, $5)`, who.practice.ID, who.person.ID, day.String(), int(w.From), int(w.Until))
		}
		return tx.SendBatch(ctx, &b).Close()
	})
	if err != nil {
		return fmt.Errorf("open extra hours: %w", err)
	}
	return nil
}

// ForgetClosed lets the asker's weekly hours hold again from a date until
// another. Days that are not closed are no error.
func (s *Store) ForgetClosed(ctx context.Context, who Supervising, from, until calendar.Date) error {
	return s.forgetDays(ctx, who, `delete from closed_days where practice_id = $1 and person_id = $2 and day between $3::date and $4::date`, from, until)
}

// ForgetExtra takes the asker's extra hours of a date away.
func (s *Store) ForgetExtra(ctx context.Context, who Supervising, day calendar.Date) error {
	return s.forgetDays(ctx, who, `delete from extra_hours where practice_id = $1 and person_id = $2 and day between $3::date and $4::date`, day, day)
}

func (s *Store) forgetDays(ctx context.Context, who Supervising, q string, from, until calendar.Date) error {
	err := s.changeDays(ctx, who, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, who.practice.ID, who.person.ID, from.String(), until.String())
		return err
	})
	if err != nil {
		return fmt.Errorf("forget days: %w", err)
	}
	return nil
}

// changeDays holds the asker's reception and raises its version before do, so
// that nobody books by the hours as they were.
func (s *Store) changeDays(ctx context.Context, who Supervising, do func(tx pgx.Tx) error) error {
	return s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		_, err := value[int](ctx, tx, `update receptions set version = version + 1 where practice_id = $1 and person_id = $2 returning version`,
			who.practice.ID, who.person.ID)
		if err != nil {
			return err
		}
		return do(tx)
	})
}
