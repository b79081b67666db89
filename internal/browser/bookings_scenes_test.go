package browser

import (
	"testing"

	"samrum/internal/paths"
)

// booking is the id of the sample's booking by a person.
func (w *world) booking(name string) string {
	w.Helper()
	return value[string](w, `select id::text from bookings where name like '%' || $1`, name)
}

func bookingsScenes(w *world) []scene {
	w.exec(`insert into receptions (practice_id, person_id, step_minutes, before_minutes, after_minutes, notice_minutes, horizon_days, most_a_day)
		select practice_id, person_id, 30, 0, 15, 60, 60, 3 from practice_people pp join people p on p.id = pp.person_id where p.address = $1
		on conflict do nothing`, alma)
	w.exec(`insert into weekly_hours select practice_id, person_id, n, 900, 1020 from receptions, generate_series(1, 5) n on conflict do nothing`)
	asked, programme, coming, held, became := w.booking("Ålenius"), w.booking("Thormark"), w.booking("Kåberg"), w.booking("Brandvik"), w.booking("Asplid")
	return []scene{
		page("bookings", alma, paths.Bookings),
		page("bookings-board", alma, paths.BookingBoard),
		page("booking-asked", alma, paths.Booking(asked)),
		state("booking-programme", alma, paths.Booking(programme)),
		state("booking-coming", alma, paths.Booking(coming)),
		state("booking-held", alma, paths.Booking(held)),
		state("booking-became", alma, paths.Booking(became)),
		sent("booking-clash", alma, paths.Booking(asked), "button[value=book]", w.whenVastMeets()),
		sent("booking-note-warned", alma, paths.Booking(held), "form[action$=notes] button", form{"notes": "Ring Anna Kvist på Storgatan 12."}),
		page("booking-group", alma, paths.BookingGroup(held)),
		sent("booking-group-refused", alma, paths.BookingGroup(held), sendButton, form{"name": "", "contact_address": "a@b"}),
		state("group-order", alma, paths.GroupSettings(w.group("Väst"))),
		page("group-contact", alma, paths.GroupContact(w.group("Väst"))),
	}
}

// A supervisor answers a request and makes a group of it, without a script too.
func TestARequestBecomesAGroup(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.as(alma).open(paths.Bookings)
		v.sees("Förfrågningar", "Birgitta Ålenius", "Helle Brandvik")
		v.goTo(paths.Booking(w.booking("Ålenius")))
		v.sees("tisdagar före tio", "Föreslå tiden")
		v.send("button[value=book]", form{"date": "2027-03-02", "start_time": "17:30"})
		v.sees("Bokat. Den som frågade får ett mejl.", "17.30")
		v.inspect(phone)
		v.goTo(paths.BookingGroup(w.booking("Ålenius")))
		v.send(sendButton, form{"name": "Hemtjänsten Öster"})
		v.sees("Gruppen är skapad", "Hemtjänsten Öster", "Se bokningen")
	})
}
