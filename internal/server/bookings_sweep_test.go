package server

import (
	"testing"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
)

// When each kind of booking goes: it is there a second before, and gone then.
func TestBookingsGoOnTheirDate(t *testing.T) {
	w := newWorld(t)
	meeting := time.Date(2026, 12, 1, 8, 30, 0, 0, time.UTC) // its end
	const booked, asked = `starts_at = '2026-12-01 08:00Z', status = 'booked'`, `status = 'asked'`
	for _, c := range []struct {
		name, set string
		until     time.Time
	}{
		{"a request", asked, worldStart.Add(183 * day)},
		{"a suggestion", `status = 'offered', starts_at = '2026-12-01 08:00Z'`, meeting.Add(183*day - 30*time.Minute)},
		{"a declined request", asked + `, outcome = 'not_now', outcome_at = '2026-12-01 08:30Z'`, meeting.Add(90 * day)},
		{"a meeting of which nobody has said anything", booked, meeting.Add(90 * day)},
		{"a meeting that nobody came to", booked + `, outcome = 'no_show', outcome_at = '2027-01-20 08:00Z'`, meeting.Add(90 * day)},
		{"a meeting that goes on without a group", booked + `, outcome = 'goes_on', outcome_at = '2027-01-20 08:00Z'`, meeting.Add(183 * day)},
		{"one that was called off", `status = 'cancelled', cancelled_by = 'booker', changed_at = '2026-12-01 08:30Z'`, meeting.Add(90 * day)},
		{"one that was never confirmed", `status = 'lapsed', hold_until = '2026-11-24 08:05Z'`, worldStart.Add(30*time.Minute + day)},
		{"one that nobody let lapse", `status = 'unconfirmed', hold_until = '2026-11-24 08:05Z'`, worldStart.Add(30*time.Minute + day)},
		{"one whose group has ended", asked + `, outcome = 'goes_on', outcome_at = '2026-12-01 08:30Z', group_id = (select id from groups where name = 'Norr')`, meeting.Add(90 * day)},
	} {
		w.setTime(worldStart)
		id := w.hersToAnswer("Alma")
		w.exec(`update groups set ended_at = '2026-12-01 08:30Z' where name = 'Norr'`)
		w.exec(`update bookings set ` + c.set)
		w.exec(`insert into booking_notes select practice_id, id, 'sealed', 1, now() from bookings`)
		w.setTime(c.until.Add(-time.Second))
		w.sweep()
		if n := value[int](w, `select count(*)::int from bookings where id = $1`, id); n != 1 {
			t.Errorf("%s goes early", c.name)
		}
		w.setTime(c.until)
		w.sweep()
		if n := value[int](w, `select (select count(*) from bookings)::int + (select count(*) from booking_notes)::int`); n != 0 {
			t.Errorf("%s stays", c.name)
		}
		w.exec(`delete from bookings`)
	}
}

func TestABookingStaysWhileItsGroupRuns(t *testing.T) {
	w := newWorld(t)
	w.hersToAnswer("Alma")
	w.exec(`update bookings set outcome = 'goes_on', outcome_at = now(), group_id = (select id from groups where name = 'Norr')`)
	w.setTime(worldStart.Add(1000 * day))
	w.sweep()
	if n := value[int](w, `select count(*)::int from bookings`); n != 1 {
		t.Error("the booking of a group that runs is gone")
	}
}

func TestANetworkIsForgottenAfterADay(t *testing.T) {
	w := newWorld(t)
	w.asks("Anna Berg", "Alma")
	known := func() int { return value[int](w, `select count(network_hash)::int from bookings`) }
	w.setTime(worldStart.Add(day - time.Second))
	w.sweep()
	if known() != 1 {
		t.Error("the network is forgotten early")
	}
	w.setTime(worldStart.Add(day))
	w.sweep()
	if known() != 0 {
		t.Error("the network is known for longer than a day")
	}
}

// Everybody reads on the public page how long what they write is kept.
func TestThePrivacyPageSaysHowLongABookingIsKept(t *testing.T) {
	w := newWorld(t)
	for l, want := range map[supervision.Language][]string{
		"sv": {"90 dagar", "sex månader"}, "da": {"90 dage", "seks måneder"}, "nb": {"90 dager", "seks måneder"}, "en": {"90 days", "six months"},
	} {
		w.exec(`update practices set languages = array[$1::text] where slug = 'lindqvist'`, l)
		w.wants(w.get("", paths.Public("lindqvist", paths.Privacy, string(l))), 200, want...)
	}
}
