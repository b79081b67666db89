package server

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"samrum/internal/login"
	"samrum/internal/postgres"
)

// move is the form that moves a booking to a local time, as it now stands.
func (w *world) move(local string) url.Values {
	return form("version", fmt.Sprint(value[int](w, `select max(version) from bookings`)), "starts_at", slot(local))
}

func TestWhoeverBookedMovesTheMeeting(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	receipt := w.book("2026-11-26 10:00", "karin@example.org")
	w.wants(w.in("sv", receipt+"/move"), 200, "Nu bokat", slot("2026-11-26 10:00"), slot("2026-11-26 10:30"), "Visa nästa vecka")
	w.wants(w.post("", receipt+"/move", form("week", "2026-12-07", "version", "1")), 200, "Vecka 50")
	stale := w.move("2026-11-27 09:00")
	w.wants(w.post("", receipt+"/move", w.move("2026-11-26 10:30")), 303)
	w.wantBookings("booked 11-26 10:30 taken")
	w.reads(w.in("sv", receipt), 200, "10.30–11.00")
	w.wants(w.post("", receipt+"/move", stale), 409, "Det här har ändrats")
	w.wants(w.post("", receipt+"/move", form("version", "2")), 422, "Välj en tid</a>")
	w.wants(w.post("", receipt+"/move", w.move("2026-11-26 18:00")), 422, "Den tiden går inte att boka")
	w.wantBookings("booked 11-26 10:30 taken")
	if got := value[int](w, `select sequence from bookings`); got != 1 {
		t.Errorf("sequence %d", got)
	}
	if got := w.bookingLetters(); got != "booked 1, booked to her 1, moved 1, moved to her 1" {
		t.Errorf("letters: %s", got)
	}
}

// A lost race for the new time leaves the old one as it was.
func TestALostRaceForANewTimeKeepsTheOld(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	receipt := w.book("2026-11-26 10:00", "karin@example.org")
	w.book("2026-11-27 10:00", "faster@example.org")
	f := form("version", "1", "starts_at", slot("2026-11-27 10:00"))
	w.wants(w.post("", receipt+"/move", f), 409, "Tiden 10.00 hann bli bokad", slot("2026-11-27 09:00"))
	w.wantBookings("booked 11-26 10:00 taken", "booked 11-27 10:00 taken")

	held := w.booker(receipt)
	offer, err := w.Store.OfferTo(t.Context(), held)
	w.must(err)
	err = w.Store.MoveBooking(t.Context(), held, offer.Receivers[0], value[time.Time](w, `select max(starts_at) from bookings`))
	if !strings.Contains(fmt.Sprint(err), postgres.ErrTaken.Error()) {
		t.Errorf("moved onto another: %v", err)
	}
	w.wantBookings("booked 11-26 10:00 taken", "booked 11-27 10:00 taken")
}

func TestWhoeverBookedCallsTheMeetingOff(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	receipt := w.book("2026-11-26 10:00", "karin@example.org")
	w.wants(w.in("sv", receipt+"/cancel"), 200, "Vill du avboka samtalet?")
	w.wantBookings("booked 11-26 10:00 taken")
	for range 2 {
		w.wants(w.post("", receipt+"/cancel", form()), 303)
	}
	w.wantBookings("cancelled 11-26 10:00")
	w.wants(w.in("sv", receipt), 200, "Samtalet är avbokat", "Boka igen")
	w.wants(w.in("sv", receipt+"/move"), 303)
	w.wants(w.post("", receipt+"/move", w.move("2026-11-27 10:00")), 409)
	w.wantBookings("cancelled 11-26 10:00")
	if got := w.bookingLetters(); got != "booked 1, booked to her 1, cancelled 1, cancelled to her 1" {
		t.Errorf("letters: %s", got)
	}
	w.book("2026-11-26 10:00", "another@example.org")
}

// What has begun is not moved or called off any more.
func TestAMeetingThatHasBegunStands(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	receipt := w.book("2026-11-26 10:00", "karin@example.org")
	w.setTime(time.Date(2026, 11, 26, 9, 5, 0, 0, time.UTC))
	w.wants(w.in("sv", receipt), 200, "Samtalet har varit", "Boka igen")
	w.wants(w.post("", receipt+"/cancel", form()), 409, "Det går inte att ändra längre")
	w.wants(w.post("", receipt+"/move", w.move("2026-11-30 10:00")), 409)
	w.wantBookings("booked 11-26 10:00 taken")
}

func TestALinkThatLeadsNowhereSaysSo(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	receipt := w.book("2026-11-26 10:00", "karin@example.org")
	for _, dead := range []string{receipt[:len(receipt)-1], receipt + "x", "/b/none", "/b/%00", "/b/" + strings.Repeat("a", 3000)} {
		for _, after := range []string{"", "/move", "/cancel"} {
			w.wants(w.in("sv", dead+after), 404, "Länken går inte till någon bokning")
			w.wants(w.post("", dead+after, form("choice", "yes")), 404)
		}
	}
}

// For whom no time suits: what was typed comes along, and the suggestion waits
// for an answer.
func TestSomebodySuggestsATime(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	typed := w.aBooking("2026-11-26 10:00", "karin@example.org", "organisation", "Kommunen", "do", "open")
	suggest := bookIntro + "/suggest"
	w.wants(w.post("", suggest, typed), 200, "Föreslå en tid", `value="karin@example.org"`, `value="Kommunen"`)
	typed.Del("do")
	w.wants(w.post("", suggest, typed), 422, `href="#times"`)
	typed.Set("times", "torsdag 3 december efter kl. 13\n2026-12-04 kl 9\nfredag 11/12")
	rec := w.post("", suggest, typed)
	receipt := rec.Header().Get("Location")
	w.wants(rec, 303)
	w.wantBookings("asked")
	w.wants(w.in("sv", receipt), 200, "Vi har fått ditt önskemål", "inom två arbetsdagar", receipt+"/cancel", "!torsdag 3 december")
	w.wants(w.post("", suggest, typed), 303)
	w.wantBookings("asked")
	w.wants(w.post("", receipt+"/cancel", form()), 303)
	w.wantBookings("cancelled")
}

func TestSomebodyAsksForAProgramme(t *testing.T) {
	w := newWorld(t)
	w.wants(w.in("sv", "/p/lindqvist/request"), 200, "Be om en kurs eller ett program", "80 procent")
	f := w.aBooking("2026-11-26 10:00", "karin@example.org", "people", "12", "starting", "i februari", "funding", "fond")
	w.wants(w.post("", "/p/lindqvist/request", f), 422, `href="#themes"`)
	f.Set("themes", "Motiverande samtal")
	rec := w.post("", "/p/lindqvist/request", f)
	w.wants(rec, 303)
	w.wants(w.in("sv", rec.Header().Get("Location")), 200, "Vi har fått ditt önskemål")
	if got := value[string](w, `select about || ' ' || status || ' ' || service || ' ' || people || ' ' || (person_id is null) from bookings`); got != "programme asked programme_group 12 true" {
		t.Errorf("stored %s", got)
	}
}

// Both clocks are shown to whoever is in another zone.
func TestSomebodyInAnotherZoneSeesBothClocks(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	f := w.aBooking("2026-11-26 10:00", "karin@example.org", "zone", "Europe/Helsinki")
	f.Set("week", "2026-11-26")
	w.reads(w.post("", bookIntro, f), 200, "10.00 (11.00)", "finsk tid")
	w.reads(w.in("sv", w.book("2026-11-26 10:00", "karin@example.org", "zone", "America/Nuuk")), 200, "10.00–10.30, svensk tid (tors 26 nov 7.00, grönländsk tid)")
}

func TestTheSupervisorsSuggestionIsAccepted(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	receipt := w.booked("Alma", "2026-12-03 13:00", "karin@example.org")
	w.exec(`update bookings set status = 'offered'`)
	w.exec(`delete from leader_time`)
	w.reads(w.in("sv", receipt), 200, "Passar den här tiden?", "torsdag 3 december 2026 kl. 13.00–13.30")
	w.wants(w.post("", receipt, form()), 422)
	w.wants(w.post("", receipt, form("choice", "yes")), 303)
	w.wantBookings("booked 12-03 13:00 taken")
	w.wants(w.post("", receipt, form("choice", "yes")), 303)

	other := w.booked("Alma", "2026-12-03 14:00", "b@example.org")
	w.exec(`update bookings set status = 'offered', starts_at = starts_at - interval '45 minutes' where address = 'b@example.org'`)
	w.exec(`delete from leader_time lt using bookings b where b.id = lt.booking_id and b.status = 'offered'`)
	w.wants(w.post("", other, form("choice", "yes")), 409, "Den tiden går inte att boka")
	w.wants(w.post("", other, form("choice", "no")), 303)
	w.wantBookings("booked 12-03 13:00 taken", "asked") // and waits for another answer
}

// booker is whoever holds a receipt's address.
func (w *world) booker(receipt string) postgres.Booker {
	w.Helper()
	held, err := w.Store.Booker(w.Context(), login.Hash(strings.TrimPrefix(receipt, "/b/")))
	w.must(err)
	return held
}

// The file is the letters' entry: a UID for good, a SEQUENCE that moves raise,
// and no word of what the booker wrote.
func TestTheReceiptHasACalendarFile(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	receipt := w.book("2026-11-26 10:00", "karin@example.org", "wishes", "Samarbete")
	rec := w.in("sv", receipt+"/meeting.ics")
	w.wants(rec, 200, "METHOD:PUBLISH", "DTSTART:20261126T090000Z", "DTEND:20261126T093000Z", "SEQUENCE:0", "STATUS:CONFIRMED", "LOCATION:https://meet.example.org/alma", "!Samarbete", "!karin@example.org")
	if got := rec.Header().Get("Content-Type"); !strings.HasPrefix(got, "text/calendar") {
		t.Errorf("type %q", got)
	}
	uid := "UID:" + value[string](w, `select id::text from bookings`)
	w.wants(rec, 200, uid)
	w.wants(w.post("", receipt+"/move", w.move("2026-11-27 09:00")), 303)
	w.wants(w.in("sv", receipt+"/meeting.ics"), 200, uid, "SEQUENCE:1", "DTSTART:20261127T080000Z")
	w.wants(w.post("", receipt+"/cancel", form()), 303)
	w.wants(w.in("sv", receipt+"/meeting.ics"), 404)
}
