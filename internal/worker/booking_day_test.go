package worker

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"samrum/internal/supervision"
)

// What awaits confirmation is nothing to the supervisor yet.
func TestAnUnconfirmedBookingIsNoNewsToASupervisor(t *testing.T) {
	o := newDesk(t)
	for i := range 12 {
		o.book(fmt.Sprintf("karin%d", i), "Mira", fmt.Sprintf("2026-11-%02d %02d:%02d", 25+i/6, 9+i%6/2, i%2*30))
	}
	sent := o.deliver()
	o.wants(sent[:1], "karin0 booked")
	if n := strings.Count(strings.Join(sent, "\n"), " confirm"); n != 2 {
		t.Errorf("%d are to confirm: %v", n, sent)
	}
	for _, l := range o.mailbox.Letters() {
		if strings.HasPrefix(l.To, "karin11@") {
			if l.Subject != "Bekräfta: samtal tors 26 nov kl. 11.30" || l.Calendar.Entry != "" || !strings.Contains(l.Text, "hålls åt dig till kl. 12.30") {
				t.Errorf("the letter is %+v", l)
			}
		}
	}
	o.at("2026-11-23 12:10")
	var last supervision.ID[supervision.Booking]
	must(t, o.above.QueryRow(t.Context(), `select id from bookings where address like 'karin11@%'`).Scan(&last))
	must(t, o.store.Confirm(t.Context(), o.booker(last)))
	o.wants(o.deliver(), "karin11 booked")
	o.at("2026-11-23 17:00")
	o.wants(o.letters(), "mira digest")
	if l, _ := o.entryOf("mira"); !strings.Contains(l.Text, "Én bestilling ble aldri bekreftet.") || strings.Count(l.Text, "Bestilt: ") != 6 {
		t.Errorf("her day is\n%s", l.Text)
	}
}

// Five letters an hour are enough: the rest is one letter, that day.
func TestASupervisorIsNotFlooded(t *testing.T) {
	for _, wishes := range []string{"{booking,digest}", "{booking}"} {
		t.Run(wishes, func(t *testing.T) { flood(t, wishes) })
	}
}

func flood(t *testing.T, wishes string) {
	o := newDesk(t)
	o.exec(`update people set letters = $1 where address like 'mira%'`, wishes)
	for i := range 9 {
		o.book(fmt.Sprintf("karin%d", i), "Mira", fmt.Sprintf("2026-11-%02d %02d:%02d", 25+i/6, 9+i%6/2, i%2*30))
		o.deliver()
	}
	count := func(to string) (n int) {
		for _, l := range o.mailbox.Letters() {
			if strings.HasPrefix(l.To, to) {
				n++
			}
		}
		return n
	}
	if n := count("karin"); n != 9 {
		t.Errorf("those who booked got %d letters", n)
	}
	if n := count("mira"); n != 5 {
		t.Errorf("she got %d letters", n)
	}
	o.wants(o.through("2026-11-23 13:00", "2026-11-23 23:00"), "Mon 23 Nov 17:00 mira digest")
	l, _ := o.entryOf("mira")
	if n := strings.Count(l.Text, "Bestilt: "); n != 4 || l.Subject != "Nytt blant bestillingene" {
		t.Errorf("it tells of %d:\n%s", n, l.Text)
	}
	o.at("2026-11-24 12:00")
	o.book("lena", "Mira", "2026-11-27 09:00")
	o.wants(o.deliver(), "lena booked", "mira booked")
}

// Who wants no letter of each booking has them in one, as they are then.
func TestBookingsOfTheDayInOneLetter(t *testing.T) {
	for name, c := range map[string]struct {
		letters string
		want    []string
	}{
		"the day's letter alone":               {"{digest}", []string{"Mon 23 Nov 17:00 mira digest"}},
		"neither":                              {"{}", nil},
		"each by itself alone":                 {"{booking}", nil},
		"each by itself, and the day's letter": {"{booking,digest}", []string{"Mon 23 Nov 17:00 mira digest"}}, // of what lapsed
	} {
		t.Run(name, func(t *testing.T) {
			o := newDesk(t)
			o.exec(`update people set letters = $1 where address like 'mira%'`, c.letters)
			kept, off := o.book("karin", "Mira", "2026-11-25 10:00"), o.book("lena", "Mira", "2026-11-25 11:00")
			lapsed := o.book("evil", "Mira", "2026-11-25 09:00")
			o.exec(`update bookings set status = 'lapsed', hold_until = $2 where id = $1`, lapsed, o.now.Add(30*time.Minute))
			o.deliver()
			must(t, o.store.CancelBooking(t.Context(), o.booker(off)))
			o.deliver()
			o.move(kept, "Mira", "2026-11-26 10:00")
			o.deliver()
			o.wants(mine(o.through("2026-11-23 13:00", "2026-11-25 00:00")), c.want...)
			l, _ := o.entryOf("mira")
			if len(c.want) == 0 {
				return
			}
			alone := strings.Contains(c.letters, "booking")
			for text, want := range map[string]bool{
				"Ny tid: tor. 26. nov. kl. 10.00": !alone, "Avbestilt: ons. 25. nov. kl. 11.00": !alone, "Bestilt:": false, "Én bestilling ble aldri bekreftet.": true,
			} {
				if strings.Contains(l.Text, text) != want {
					t.Errorf("%q: %v in\n%s", text, !want, l.Text)
				}
			}
		})
	}
}

// mine leaves Mira's letters of a log.
func mine(log []string) (hers []string) {
	for _, line := range log {
		if strings.Contains(line, " mira ") {
			hers = append(hers, line)
		}
	}
	return hers
}
