package server

import (
	"samrum/internal/login"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// receives lets a supervisor of the world receive people on weekdays from 9 to
// 12, every half hour, with a quarter of an hour after each meeting and an hour's
// notice.
func (w *world) receives(name string) {
	w.Helper()
	w.exec(`insert into receptions (practice_id, person_id, step_minutes, before_minutes, after_minutes, notice_minutes, horizon_days, most_a_day, address, link)
		select practice_id, person_id, 30, 0, 15, 60, 60, 3, 'Kvarngatan 1, Uppsala', 'https://meet.example.org/' || lower(name)
		from practice_people where person_id = $1`, w.people[name])
	w.exec(`insert into weekly_hours select practice_id, person_id, n, 540, 720 from receptions, generate_series(1, 5) n where person_id = $1`, w.people[name])
}

// booked puts a settled booking with a supervisor into the database, at a local
// time such as "2026-12-01 09:00", and returns the address of its receipt.
func (w *world) booked(name, local, address string) string {
	w.Helper()
	token := "receipt-" + address
	hash := login.Hash(token)
	w.exec(`
		with b as (
			insert into bookings (practice_id, id, person_id, about, meeting, status, minutes, starts_at, after_minutes, place, name, address, language,
				token_hash, form_key, created_at, changed_at)
			select practice_id, gen_random_uuid(), person_id, 'meeting', 'intro', 'booked', 30, $2::timestamp at time zone 'Europe/Stockholm', 15, 'online',
				'Karin Ek', $3, 'sv', $4, gen_random_uuid(), $5, $5
			from practice_people where person_id = $1
			returning *)
		insert into leader_time (practice_id, person_id, booking_id, during)
		select practice_id, person_id, id, tstzrange(starts_at, starts_at + interval '45 minutes') from b`,
		w.people[name], local, address, hash[:], worldStart)
	return "/b/" + token
}

// holder proves that somebody holds the receipt of a booking made by asks.
func (w *world) holder(id string) postgres.Booker {
	w.Helper()
	parsed, err := supervision.ParseID[supervision.Booking](id)
	w.must(err)
	b, err := w.Store.Booker(w.Context(), login.Hash(w.Store.BookingToken(parsed)))
	w.must(err)
	return b
}
