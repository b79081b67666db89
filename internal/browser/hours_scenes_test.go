package browser

import "samrum/internal/paths"

// hoursScenes are the pages where supervisors say when they can be booked, for
// what, and on which sites it shows.
func hoursScenes() []scene {
	return []scene{
		page("hours", alma, paths.Hours),
		state("hours-first", hanna, paths.Hours),
		state("hours-astray", petra, paths.Hours),
		sent("hours-refused", alma, paths.Hours, sendButton, form{"day_2": "nio till tolv", "day_3": "12–9", "link": "meet.example.org"}),
		sent("hours-stale", alma, paths.Hours, sendButton, form{"version": "1", "day_2": "8–11", "step": "15"}),
		page("hours-days", petra, paths.HourDays),
		sent("hours-days-refused", alma, paths.HourDays, sendButton, form{"from": "2027-01-12", "until": "2027-01-01"}),
		page("meetings", alma, paths.Meetings),
		page("meeting", alma, paths.Meeting("intro")),
		sent("meeting-refused", alma, paths.NewMeeting, sendButton, form{"name_sv": ""}),
		page("sites", alma, paths.Sites),
		sent("sites-refused", alma, paths.Sites, sendButton, form{"sites": "www.kommun.se"}),
		page("free-times", "", paths.FreeTimes(lindqvist, "")),
		state("free-times-none", "", paths.FreeTimes("beside", "")),
	}
}

const hanna = "hanna@example.com"

// setHours lets Petra have extra hours and a booking on a day that she has
// closed, and Hanna supervise where nobody has said any hours yet.
func (w *world) setHours() {
	w.Helper()
	w.exec(`insert into extra_hours select practice_id, person_id, '2026-12-12', 600, 750
		from receptions join people on id = person_id where people.address = $1`, petra)
	w.exec(`
		insert into bookings (practice_id, id, person_id, about, meeting, status, minutes, starts_at, place, name, address, language, token_hash, form_key, created_at, changed_at)
		select practice_id, gen_random_uuid(), person_id, 'meeting', 'intro', 'booked', 30, '2026-12-30 09:00Z', 'online', 'Lisbet Hammarskog-Wijkmark',
			'lisbet@example.org', 'sv', sha256('astray'), gen_random_uuid(), $2, $2
		from receptions r join people on id = person_id where people.address = $1`, petra, now)
	w.exec(`
		with p as (insert into people (id, address, language, created_at) values (gen_random_uuid(), $1, 'sv', $2) returning id)
		insert into practice_people (practice_id, person_id, name, supervises)
		select pr.id, p.id, 'Hanna Berg', true from practices pr, p where pr.slug = 'beside'`, hanna, now)
}
