package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

func bookingRow(practice practiceID, id bookingID, field string) vault.Row {
	return vault.Row{Practice: practice.String(), Kind: "booking_texts", ID: id.String(), Field: field}
}

// writeBookingTexts seals what whoever booked wrote.
func writeBookingTexts(ctx context.Context, tx pgx.Tx, key sealer, id bookingID, t supervision.BookingTexts) error {
	const q = `
		insert into booking_texts (practice_id, booking_id, wishes, note, times, themes, starting, funding)
		values ($1, $2, $3, $4, $5, $6, $7, $8)
		on conflict (practice_id, booking_id) do update
		set wishes = excluded.wishes, note = excluded.note, times = excluded.times,
			themes = excluded.themes, starting = excluded.starting, funding = excluded.funding`
	args := []any{key.practice, id}
	for _, text := range t.Texts() {
		sealed, err := key.key.Seal(text.Text, bookingRow(key.practice, id, text.Field))
		if err != nil {
			return err
		}
		args = append(args, sealed)
	}
	_, err := tx.Exec(ctx, q, args...)
	return err
}

// excuseBooking keeps why a booking's words may stand that were warned about.
func (s *Store) excuseBooking(ctx context.Context, tx pgx.Tx, practice practiceID, id bookingID, excuses []supervision.Excuse) error {
	if len(excuses) == 0 {
		return nil
	}
	var b pgx.Batch
	for _, e := range excuses {
		b.Queue(`
			insert into booking_reasons (practice_id, booking_id, field, rule, reason, created_at)
			values ($1, $2, $3, $4, $5, $6)`, practice, id, e.Field, e.Rule, e.Reason, s.Now())
	}
	return tx.SendBatch(ctx, &b).Close()
}
