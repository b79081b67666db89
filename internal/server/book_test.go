package server

import (
	"fmt"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"samrum/internal/supervision"
)

const bookIntro = "/p/lindqvist/book/intro"

// slot is how a form names a local time in Stockholm such as "2026-12-01 09:00".
func slot(local string) string {
	at, err := time.ParseInLocation("2006-01-02 15:04", local, supervision.Zone("Europe/Stockholm"))
	if err != nil {
		panic(err)
	}
	return at.UTC().Format(time.RFC3339)
}

// aBooking is the form of somebody who took the time to read it.
func (w *world) aBooking(local, address string, filled ...string) url.Values {
	key := supervision.NewFormKey()
	f := form("form_key", key.String(), "since", w.Server.sealSince(w.now.Load().Add(-time.Minute), key),
		"place", "online", "starts_at", slot(local), "name", "Karin Ek", "email", address)
	for i := 0; i < len(filled); i += 2 {
		f.Set(filled[i], filled[i+1])
	}
	return f
}

// from sends a form as somebody in a network of her own.
func (w *world) from(network, path string, f url.Values) *httptest.ResponseRecorder {
	w.Helper()
	r := httptest.NewRequest("POST", path, strings.NewReader(f.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.RemoteAddr = network + ":4711"
	return w.do("", r)
}

// book books and returns the address of the receipt.
func (w *world) book(local, address string, filled ...string) string {
	w.Helper()
	rec := w.post("", bookIntro, w.aBooking(local, address, filled...))
	to := rec.Header().Get("Location")
	if rec.Code != 303 || !strings.HasPrefix(to, "/b/") {
		w.Fatalf("booking %s answered %d to %q\n%s", local, rec.Code, to, rec.Body)
	}
	return to
}

// bookings lists what is in the database, by time.
func (w *world) bookings() []string {
	w.Helper()
	return value[[]string](w, `
		select array(select b.status || coalesce(' ' || to_char(b.starts_at at time zone 'Europe/Stockholm', 'MM-DD HH24:MI'), '') ||
			case when lt.booking_id is null then '' else ' taken' end
			from bookings b left join leader_time lt on lt.booking_id = b.id order by b.starts_at, b.created_at, b.id)`)
}

func (w *world) wantBookings(want ...string) {
	w.Helper()
	if got := w.bookings(); strings.Join(got, ", ") != strings.Join(want, ", ") {
		w.Errorf("bookings %q, want %q", got, want)
	}
}

// bookingLetters counts the letters that were caused, by what they tell and to whom.
func (w *world) bookingLetters() string {
	w.Helper()
	return value[string](w, `
		select coalesce(string_agg(line, ', ' order by line), '') from (
			select (args ->> 'news') || case when args ? 'person' then ' to her ' else ' ' end || count(*) as line
			from river.river_job where kind = 'booking_letter' group by args ->> 'news', args ? 'person') l`)
}

func TestSomebodyBooksWithoutAnAccount(t *testing.T) {
	w := newWorld(t)
	w.wants(w.in("sv", bookIntro), 200, "Det finns inga lediga tider just nu", "!btn primary big")
	w.receives("Alma")
	w.wants(w.in("sv", "/p/lindqvist/book"), 200, "<h1>Boka ett samtal om handledning</h1>", "30 minuter", "Det kostar ingenting", "Vecka 48, svensk tid", `value="`+slot("2026-11-24 10:00")+`"`, "!"+slot("2026-11-24 09:00"), "!Vem vill du prata med")
	receipt := w.book("2026-11-26 10:00", "Karin@Kommun.example", "organisation", "Kommunen", "people", "6", "wishes", "Bättre samarbete", "service", "process_group")
	w.wantBookings("booked 11-26 10:00 taken")
	w.reads(w.in("sv", receipt), 200, "Klart. Vi ses torsdag den 26 november kl. 10.00", "torsdag 26 november 2026", "10.00–10.30", "https://meet.example.org/alma", "Alma", "!Bättre samarbete", "!karin@kommun")
	w.wants(w.in("sv", receipt), 200, receipt+"/move", receipt+"/cancel", receipt+"/meeting.ics")
	w.wants(w.in("da", receipt+"?lang=da"), 200, "Så er det på plads")
	w.wants(w.in("sv", bookIntro), 200, "!"+slot("2026-11-26 10:00"), "!"+slot("2026-11-26 10:30"), slot("2026-11-26 11:00"))
	if got := w.bookingLetters(); got != "booked 1, booked to her 1" {
		t.Errorf("letters: %s", got)
	}
	if got := value[int](w, `select count(*)::int from booking_texts where wishes::text like '%samarbete%'`); got != 0 {
		t.Error("what was hoped for lies open")
	}
}

func TestPlacesAreToldByTheReceipt(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.wants(w.in("sv", w.book("2026-11-26 09:00", "a@example.org", "place", "at_practice")), 200, "Kvarngatan 1, Uppsala", "!meet.example.org")
	w.wants(w.in("sv", w.book("2026-11-27 09:00", "b@example.org", "place", "at_yours")), 200, "Hos er")
	w.exec(`update receptions set link = '', address = ''`)
	w.wants(w.in("sv", w.book("2026-11-30 09:00", "c@example.org")), 200, "Länken kommer i ett mejl")
}

// Another week, another supervisor: a POST that keeps what was typed.
func TestAnotherWeekKeepsWhatWasTyped(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.receives("Petra")
	typed := w.aBooking("2026-11-26 10:00", "karin@example.org", "wishes", "Samarbete", "week", "2026-12-07", "place", "at_yours", "people", "6")
	w.wants(w.post("", bookIntro, typed), 200, "Vecka 50", `value="karin@example.org"`, "Samarbete</textarea>", `value="at_yours" checked`, `value="`+typed.Get("form_key"), `value="`+typed.Get("since"),
		"Den som är ledig först", "Visa föregående vecka", `value="6"`, slot("2026-12-07 09:00"))
	w.wantBookings()
	typed.Del("week")
	typed.Set("choose", w.person("Petra"))
	w.wants(w.post("", bookIntro, typed), 200, `name="with" value="`+w.person("Petra"), `value="karin@example.org"`)
	w.wants(w.in("sv", bookIntro+"?at="+url.QueryEscape(slot("2026-12-10 09:30"))+"&service=case_group"), 200, "Vecka 50", `value="`+slot("2026-12-10 09:30")+`" checked`, `value="case_group" selected`, "Du bokar")
}

func TestWhoeverIsFreeFirstTakesTheMeeting(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.receives("Petra")
	w.wants(w.in("sv", w.book("2026-11-26 09:00", "a@example.org")), 200, "Alma")
	w.wants(w.in("sv", w.book("2026-11-26 09:00", "b@example.org")), 200, "Petra")
	rec := w.post("", bookIntro, w.aBooking("2026-11-26 09:00", "c@example.org"))
	w.wants(rec, 409, "Tiden 9.00 hann bli bokad. Välj en annan", `value="c@example.org"`, `href="#starts_at"`, "<title>")
	w.wants(w.in("sv", w.book("2026-11-26 11:00", "d@example.org", "with", w.person("Petra"))), 200, "Petra")
}

func TestAFormSentTwiceBooksOnce(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	f := w.aBooking("2026-11-26 10:00", "karin@example.org")
	got := w.atOnce(20, func(int) int { return w.post("", bookIntro, f).Code })
	if got[303] == 0 || got[303]+got[409] != 20 {
		t.Errorf("answers %v", got)
	}
	w.wantBookings("booked 11-26 10:00 taken")
	if got := w.bookingLetters(); got != "booked 1, booked to her 1" {
		t.Errorf("letters: %s", got)
	}
}

// What cannot be booked is refused in words, and nothing changes.
func TestTimesThatNobodyOffers(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.exec(`insert into meeting_kinds (practice_id, slug, names, minutes, places, free, created_at)
		select id, 'hour', '{"sv": "En timme"}', 60, '{online}', true, $1 from practices where slug = 'lindqvist'`, worldStart)
	for name, local := range map[string]string{
		"past": "2026-11-23 10:00", "too soon": "2026-11-24 09:00", "beyond the horizon": "2027-01-26 10:00", "outside hours": "2026-11-26 14:00",
		"a Saturday": "2026-11-28 10:00", "between the starts": "2026-11-26 10:10", "at the end of the hours": "2026-11-26 12:00", "a holiday": "2026-12-25 10:00",
	} {
		rec := w.post("", bookIntro, w.aBooking(local, "karin@example.org"))
		if rec.Code != 422 || !strings.Contains(rec.Body.String(), "Den tiden går inte att boka") || !strings.Contains(rec.Body.String(), "karin@example.org") {
			t.Errorf("%s: %d", name, rec.Code)
		}
	}
	w.wants(w.post("", "/p/lindqvist/book/hour", w.aBooking("2026-11-26 11:30", "karin@example.org")), 422, "Den tiden går inte att boka")
	for _, starts := range []string{"", "soon", "2026-11-26", "2026-11-26T10:00:00", "-1", "9999999999"} {
		rec := w.post("", bookIntro, w.aBooking("2026-11-26 10:00", "karin@example.org", "starts_at", starts))
		if rec.Code != 422 || !strings.Contains(rec.Body.String(), `href="#starts_at">Välj en tid`) {
			t.Errorf("starts_at %q: %d %s", starts, rec.Code, rec.Body)
		}
	}
	for _, kind := range []string{"none", "intro%00", "INTRO", "intro'--"} {
		w.wants(w.post("", "/p/lindqvist/book/"+kind, w.aBooking("2026-11-26 10:00", "karin@example.org")), 404)
	}
	w.wants(w.post("", "/p/nowhere/book/intro", w.aBooking("2026-11-26 10:00", "karin@example.org")), 404)
	w.wantBookings()
}

// 02.30 does not exist on 26 March and comes twice on 29 October.
func TestTheHoursOfTheClockChangesCannotBeBooked(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.exec(`insert into weekly_hours select practice_id, person_id, 0, 60, 300 from receptions`)
	w.setTime(time.Date(2028, 3, 20, 8, 0, 0, 0, time.UTC))
	w.wants(w.in("sv", bookIntro), 200, slot("2028-03-26 01:30"), slot("2028-03-26 03:00")) // the instants on either side of the gap
	w.book("2028-03-26 03:30", "a@example.org")
	w.setTime(time.Date(2028, 10, 20, 8, 0, 0, 0, time.UTC))
	for _, twice := range []string{"2028-10-29T00:30:00Z", "2028-10-29T01:30:00Z"} {
		w.wants(w.post("", bookIntro, w.aBooking("2028-10-29 04:00", "b@example.org", "starts_at", twice)), 422, "Den tiden går inte att boka")
	}
	w.book("2028-10-29 04:00", "b@example.org")
}

func TestWhatAStrangerWritesIsTidiedOrRefused(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	for field, bad := range map[string][]string{
		"email":        {"", "a@b", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", strings.Repeat("a", 290) + "@example.org", "Karin <karin@example.org>", "karin@[127.0.0.1]"},
		"name":         {"", "   ", "\u202e", "Karin\r\nBcc: b@example.org", strings.Repeat("x", 81)},
		"people":       {"-1", "1.5", "many", "201", "99999999999999999999"},
		"place":        {"moon"},
		"service":      {"none"},
		"organisation": {strings.Repeat("x", 121)},
		"wishes":       {strings.Repeat("x", 801), "Det gäller 121212-1212"},
		"note":         {"ring +46 70 174 06 05 om Anna Svensson"},
	} {
		for _, text := range bad {
			rec := w.post("", bookIntro, w.aBooking("2026-11-26 10:00", "karin@example.org", field, text))
			if rec.Code != 422 || !strings.Contains(rec.Body.String(), `href="#`+field+`"`) {
				t.Errorf("%s %q: %d", field, text, rec.Code)
			}
		}
	}
	w.wantBookings()
	w.book("2026-11-26 10:00", "karin@example.org", "name", "  Karin \t Ek\u202e", "zone", "Mars/Base")
	if got := value[string](w, `select name || '|' || zone from bookings`); got != "Karin Ek|" {
		t.Errorf("stored %q", got)
	}
	if log := w.Log.String(); strings.Contains(log, "karin@") || strings.Contains(log, "121212") {
		t.Error("the log holds what was typed")
	}
}

func TestDoubtfulWordsNeedAReason(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	f := w.aBooking("2026-11-26 10:00", "karin@example.org", "note", "Klienten bor på Storgatan 5")
	w.wants(w.post("", bookIntro, f), 422, "Storgatan", `href="#reason_note"`)
	w.wantBookings()
}

// An address has at most two coming bookings; what is past does not count.
func TestAnAddressHasTwoComingBookingsAtMost(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.book("2026-11-26 09:00", "karin@example.org")
	second := w.book("2026-11-27 09:00", "karin@example.org")
	f := w.aBooking("2026-11-30 09:00", "karin@example.org")
	w.wants(w.post("", bookIntro, f), 422, "redan 2 kommande bokningar", `href="#email"`)
	w.book("2026-11-30 09:00", "another@example.org")
	w.wants(w.post("", second+"/cancel", form()), 303)
	w.book("2026-12-01 09:00", "karin@example.org")
}

// Over five a day from a network new ones must be confirmed by letter; nobody is
// refused. Networks count for themselves.
func TestManyFromOneNetworkConfirmByLetter(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.exec(`update receptions set most_a_day = 0`)
	for n := range 5 {
		w.book(fmt.Sprintf("2026-12-0%d %02d:00", n%3+1, 9+n/3), fmt.Sprintf("p%d@example.org", n))
	}
	rec := w.post("", bookIntro, w.aBooking("2026-12-07 09:00", "sixth@example.org"))
	if to := rec.Header().Get("Location"); rec.Code != 303 || to != "/p/lindqvist/letter-sent" {
		t.Errorf("the sixth led to %q (%d)", to, rec.Code)
	}
	w.wants(w.in("sv", "/p/lindqvist/letter-sent"), 200, "bekräfta inom 30 minuter")
	if rec := w.from("198.51.100.7", bookIntro, w.aBooking("2026-12-08 09:00", "elsewhere@example.org")); !strings.HasPrefix(rec.Header().Get("Location"), "/b/") {
		t.Errorf("another network: %d to %q", rec.Code, rec.Header().Get("Location"))
	}
	if got := w.bookingLetters(); got != "booked 6, booked to her 6, confirm 1" {
		t.Errorf("letters: %s", got)
	}
	w.setTime(worldStart.Add(25 * time.Hour))
	w.book("2026-12-09 09:00", "tomorrow@example.org")
}

// Over ten an hour in a practice too.
func TestManyInAPracticeConfirmByLetter(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.exec(`update receptions set most_a_day = 0, after_minutes = 0`)
	for n := range 11 {
		to := w.from(fmt.Sprintf("10.0.%d.1", n), bookIntro, w.aBooking("2026-12-01 09:00", fmt.Sprintf("p%d@example.org", n), "starts_at", nthSlot(n))).Header().Get("Location")
		if held := to == "/p/lindqvist/letter-sent"; held != (n == 10) {
			t.Errorf("booking %d led to %q", n, to)
		}
	}
}

// nthSlot is every half hour from 9 to 12 on weekdays from 1 December on.
func nthSlot(n int) string {
	return slot(fmt.Sprintf("2026-12-%02d %02d:%02d", 1+n/6, 9+n%6/2, n%2*30))
}

// unconfirmed books as a machine would and returns the address in the letter.
func (w *world) unconfirmed(local, address string) string {
	w.Helper()
	rec := w.post("", bookIntro, w.aBooking(local, address, "website", "https://buy.example"))
	if rec.Header().Get("Location") != "/p/lindqvist/letter-sent" {
		w.Fatalf("not held: %d %q", rec.Code, rec.Header().Get("Location"))
	}
	return "/b/" + w.bookingToken(value[string](w, `select id::text from bookings where address = $1 order by created_at desc limit 1`, address))
}

// bookingToken is what the address of a booking's receipt holds.
func (w *world) bookingToken(id string) string {
	w.Helper()
	booking, err := supervision.ParseID[supervision.Booking](id)
	w.must(err)
	return w.Store.BookingToken(booking)
}

// Somebody who is faster than anybody reads, or fills in what nobody sees, is
// asked to confirm; what follows links and presses buttons confirms nothing.
func TestALetterConfirmsByAChoice(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	link := w.unconfirmed("2026-11-26 10:00", "karin@example.org")
	w.wantBookings("unconfirmed 11-26 10:00 taken")
	w.wants(w.in("sv", link), 200, "Vill du boka den här tiden?", "9.05", "!checked")
	w.wants(w.post("", link, form()), 422, "Välj något")
	w.wantBookings("unconfirmed 11-26 10:00 taken")
	w.wants(w.post("", link, form("choice", "yes")), 303)
	w.wants(w.post("", link, form("choice", "yes")), 303)
	w.wantBookings("booked 11-26 10:00 taken")
	if got := w.bookingLetters(); got != "booked 1, booked to her 1, confirm 1" {
		t.Errorf("letters: %s", got)
	}
	for name, since := range map[string]string{"missing": "", "made up": "1.x", "another form's": w.aBooking("2026-11-26 10:00", "").Get("since")} {
		rec := w.post("", bookIntro, w.aBooking("2026-11-30 10:00", name[:4]+"@example.org", "since", since))
		if rec.Header().Get("Location") != "/p/lindqvist/letter-sent" {
			t.Errorf("%s: %d %q", name, rec.Code, rec.Header().Get("Location"))
		}
		w.exec(`delete from bookings where status = 'unconfirmed'`)
	}
}

// After half an hour an unconfirmed time is free again, and the link says so.
func TestAnUnconfirmedTimeIsFreeAgain(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	link := w.unconfirmed("2026-11-26 10:00", "karin@example.org")
	w.wants(w.in("sv", bookIntro), 200, "!"+slot("2026-11-26 10:00"))
	w.setTime(worldStart.Add(30 * time.Minute))
	w.wants(w.in("sv", bookIntro), 200, slot("2026-11-26 10:00"))
	w.wants(w.in("sv", link), 200, "Tiden bekräftades inte")
	w.wants(w.post("", link, form("choice", "yes")), 409, "Det går inte att ändra längre")
	w.book("2026-11-26 10:00", "faster@example.org")
	w.wants(w.post("", link, form("choice", "yes")), 409)
	w.wantBookings("lapsed 11-26 10:00", "booked 11-26 10:00 taken")
	other := w.unconfirmed("2026-11-27 10:00", "no@example.org")
	w.wants(w.post("", other, form("choice", "no")), 303)
	w.wants(w.in("sv", other), 200, "avbokat")
	if got := w.bookingLetters(); strings.Contains(got, "cancelled") {
		t.Errorf("letters: %s", got)
	}
}

func TestTheMostADayHolds(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.exec(`update receptions set most_a_day = 1, after_minutes = 0`)
	got := w.atOnce(8, func(i int) int {
		return w.post("", bookIntro, w.aBooking(fmt.Sprintf("2026-11-26 %02d:%02d", 9+i%3, 30*(i%2)), fmt.Sprintf("p%d@example.org", i))).Code
	})
	if got[303] != 1 || got[409] != 7 {
		t.Errorf("answers %v", got)
	}
	if got := len(w.bookings()); got != 1 {
		t.Errorf("%d bookings", got)
	}
}
