package postgres

import "time"

// digestBookings lists the bookings of which $2 has had no letter from d.since
// until d.until, each with its newest news, which still is so.
const digestBookings = `
	select n.news, case when b.status = 'booked' or b.sequence > 0 then b.starts_at end as starts_at, f.zone, b.name, b.organisation, b.unit, coalesce(b.person_id <> $2, false) as former,
		coalesce(pp.name, '') as supervisor_name, count(*) over ()::int as total
	from digests d
	cross join lateral (
		select distinct on (bn.booking_id) bn.booking_id, bn.news, bn.sequence, bn.letter, bn.created_at
		from booking_news bn
		where bn.practice_id = d.practice_id and bn.person_id = d.person_id and bn.created_at <= d.until
		order by bn.booking_id, bn.created_at desc, bn.sequence desc) n
	join bookings b on b.practice_id = d.practice_id and b.id = n.booking_id and b.sequence = n.sequence
		and b.status = case n.news when 'asked' then 'asked' when 'cancelled' then 'cancelled' else 'booked' end
	left join practice_people pp on pp.practice_id = b.practice_id and pp.person_id = b.person_id
	cross join lateral find_booking(b.token_hash) f
	where d.practice_id = $1 and d.person_id = $2 and d.day = $3 and not n.letter and n.created_at > d.since
		and exists (select from letter_wishes() w where w.person_id = $2 and w.letters && '{booking,digest}')`

// digestLapsed counts the bookings with $2, or with whoever answers first, that
// were not confirmed in time, for who wants her day's letter. No other tells of
// them.
const digestLapsed = `
	select count(*)::int
	from digests d
	join practice_people pp on pp.practice_id = d.practice_id and pp.person_id = d.person_id and pp.supervises
	join bookings b on b.practice_id = d.practice_id and coalesce(b.person_id, d.person_id) = d.person_id
		and b.status in ('unconfirmed', 'lapsed') and b.hold_until > d.since and b.hold_until <= d.until
	where d.practice_id = $1 and d.person_id = $2 and d.day = $3
		and exists (select from letter_wishes() w where w.person_id = $2 and 'digest' = any (w.letters))`

// A DigestBooking is what is new of one booking.
type DigestBooking struct {
	News           BookingNews
	StartsAt       *time.Time
	Zone           string
	Name           string
	Organisation   string
	Unit           string
	Former         bool // it is another supervisor's now
	SupervisorName string
	Total          int // of the bookings there is news of
}
