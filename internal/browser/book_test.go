package browser

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"samrum/internal/paths"
)

// takes lets somebody else book a time, behind the page's back.
func (w *world) takes(at string) {
	w.Helper()
	w.exec(`
		with b as (
			insert into bookings (practice_id, id, person_id, about, meeting, status, minutes, starts_at, place, name, address, language,
				token_hash, form_key, created_at, changed_at)
			select r.practice_id, gen_random_uuid(), r.person_id, 'meeting', 'intro', 'booked', 30, $2, 'online', 'Eva Ek', 'faster@example.org', 'sv',
				sha256('faster'), gen_random_uuid(), $3, $3
			from receptions r join people p on p.id = r.person_id where p.address = $1
			returning *)
		insert into leader_time (practice_id, person_id, booking_id, during)
		select practice_id, person_id, id, tstzrange(starts_at, starts_at + interval '30 minutes') from b`, alma, at, now)
}

// From the practice's front page to a settled meeting: two taps on the booking
// page and two typed fields.
func TestAProspectBooksMovesAndCallsOff(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		w.receives()
		v.open(paths.Public(lindqvist, "", ""))
		v.press("Boka ett samtal om handledning")
		before := v.taps
		v.tick("tors 26 nov 9.00")
		v.fill("Ditt namn", "Karin Ek")
		v.fill("E-post", "karin.ek@kommun.example")
		w.passes(40 * time.Second)
		v.press("Boka samtalet")
		v.sees("Klart. Vi ses torsdag den 26 november kl. 9.00", "https://meet.example.org/alma")
		if taps := v.taps - before; taps > 3 {
			t.Errorf("%d taps", taps)
		}

		v.press("Byt tid")
		v.sees("Nu bokat: torsdag 26 november 2026 kl. 9.00")
		v.press("Visa nästa vecka")
		v.tick("ons 2 dec 10.30")
		v.press("Byt till den här tiden")
		v.sees("Klart. Vi ses onsdag den 2 december kl. 10.30")

		v.press("Avboka samtalet")
		v.sees("Vill du avboka samtalet?")
		v.press("Avboka samtalet")
		v.sees("Samtalet är avbokat")
		v.press("Boka igen")
		v.sees("Boka ett samtal om handledning")
	})
}

// Somebody else is faster: what was typed stays, and other times are offered.
func TestAProspectLosesARaceAndSuggestsATime(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		w.receives()
		v.open(intro)
		v.tick("fre 27 nov 9.00")
		v.fill("Ditt namn", "Karin Ek")
		v.fill("E-post", "karin.ek@kommun.example")
		w.takes(slotAt(3, 9))
		w.passes(40 * time.Second)
		v.press("Boka samtalet")
		v.mustMend("starts_at")
		v.sees("Tiden 9.00 hann bli bokad. Välj en annan")
		v.holds("name", "Karin Ek", "email", "karin.ek@kommun.example")

		v.press("Ingen tid som passar? Föreslå en egen")
		v.holds("name", "Karin Ek", "email", "karin.ek@kommun.example")
		v.press("Skicka förslaget")
		v.mustMend("times")
		v.fill("Dina förslag", "Fredag eftermiddag, vilken vecka som helst")
		v.press("Skicka förslaget")
		v.sees("Vi har fått ditt önskemål")
	})
}

// Tab once to the times, arrows between them, Enter sends.
func TestAProspectBooksWithTheKeyboardAlone(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		w.receives()
		v.open(intro)
		v.tabTo("Online")
		v.do(chromedp.KeyEvent(kb.ArrowRight))
		v.tabTo("Visa nästa vecka")
		v.do(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(" "), chromedp.KeyEvent(kb.ArrowRight))
		v.tabTo("Ditt namn")
		v.write("Karin Ek")
		v.tabTo("E-post")
		v.write("karin.ek@kommun.example")
		w.passes(40 * time.Second)
		v.enter()
		v.sees("Klart. Vi ses", "Kvarngatan 1, Uppsala")
	})
}

// The page comes with few requests and stands still.
func TestTheBookingPageStandsStill(t *testing.T) {
	journey(t, func(w *world) {
		w.receives()
		v := w.visitor()
		v.open(intro)
		if n := evaluate[int](v, `performance.getEntriesByType("resource").length + 1`); n > 5 {
			t.Errorf("%d requests", n)
		}
		shift := evaluate[float64](v, `new Promise((done) => {
			let sum = 0;
			new PerformanceObserver((list) => { for (const e of list.getEntries()) sum += e.value; }).observe({type: "layout-shift", buffered: true});
			setTimeout(() => done(sum), 300);
		})`)
		if shift != 0 {
			t.Errorf("the layout shifts by %v", shift)
		}
		if others := evaluate[string](v, `performance.getEntriesByType("resource").map((e) => e.name).filter((n) => !n.startsWith(location.origin)).join()`); others != "" {
			t.Errorf("asked %s", others)
		}
	})
}
