package worker

import (
	"crypto/sha256"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	parser "github.com/emersion/go-ical"

	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// newDesk is an office where Mira receives people on weekdays from 9 to 12, and
// Petra too, who speaks Danish. It is Monday the 23rd of November at noon.
func newDesk(t *testing.T) *office {
	o := newOffice(t)
	o.exec(`update people set letters = '{booking,digest}' where address like 'mira%'`)
	o.member("petra", "da")
	o.exec(`delete from memberships where person_id in (select id from people where address like 'petra%')`)
	o.exec(`update people set letters = '{booking,digest}' where address like 'petra%'`)
	o.exec(`update practice_people set supervises = name <> 'Elin' and name <> 'Otto'`)
	o.exec(`insert into receptions (practice_id, person_id, step_minutes, before_minutes, after_minutes, notice_minutes, horizon_days, most_a_day, address, link)
		select practice_id, person_id, 30, 0, 0, 60, 60, 0, 'Storgata 1, Oslo', 'https://meet.example.org/' || lower(name) from practice_people where supervises`)
	o.exec(`insert into weekly_hours select practice_id, person_id, n, 540, 720 from receptions, generate_series(1, 5) n`)
	o.at("2026-11-23 12:00")
	return o
}

// book books with a supervisor at a local time, "" for a request, and returns
// the booking.
func (o *office) book(who, supervisor, local string, change ...func(*supervision.BookingDraft)) supervision.ID[supervision.Booking] {
	o.Helper()
	visit, err := o.store.Visit(o.Context(), "p")
	must(o.T, err)
	offer, err := o.store.Offer(o.Context(), visit)
	must(o.T, err)
	d := supervision.BookingDraft{
		About: supervision.AMeeting, Meeting: "intro", Minutes: 30, Place: supervision.MeetOnline, Name: "Karin Ek",
		Address: who + "@kommun.example", Organisation: "Uppsala kommun", People: 6, Language: "sv",
		BookingTexts: supervision.BookingTexts{Wishes: "HEMLIGT", Note: "HEMLIGT", Times: "HEMLIGT"},
	}
	if local != "" {
		d.StartsAt, err = time.ParseInLocation("2006-01-02 15:04", local, supervision.Zone("Europe/Oslo"))
		must(o.T, err)
	}
	for _, c := range change {
		c(&d)
	}
	placed, err := o.store.Book(o.Context(), visit, receiver(offer, supervisor), d, supervision.NewFormKey(), postgres.Caller{Network: who})
	must(o.T, err)
	return placed.ID
}

func receiver(offer postgres.Offer, name string) (none postgres.Receiver) {
	for _, r := range offer.Receivers {
		if r.Name == name {
			return r
		}
	}
	return none
}

func (o *office) booker(id supervision.ID[supervision.Booking]) postgres.Booker {
	o.Helper()
	b, err := o.store.Booker(o.Context(), sha256.Sum256([]byte(postgres.BookingToken(o.vault, id))))
	must(o.T, err)
	return b
}

func (o *office) move(id supervision.ID[supervision.Booking], supervisor, local string) {
	o.Helper()
	b := o.booker(id)
	offer, err := o.store.OfferTo(o.Context(), b)
	must(o.T, err)
	at, err := time.ParseInLocation("2006-01-02 15:04", local, supervision.Zone("Europe/Oslo"))
	must(o.T, err)
	must(o.T, o.store.MoveBooking(o.Context(), b, receiver(offer, supervisor), at))
}

// entryOf is the newest letter to somebody, and what its calendar entry says.
func (o *office) entryOf(name string) (l mail.Letter, entry string) {
	o.Helper()
	for _, l = range o.mailbox.Letters() {
		if strings.HasPrefix(l.To, name+"@") {
			break
		}
	}
	if l.Calendar.Entry == "" {
		return l, ""
	}
	c, err := parser.NewDecoder(strings.NewReader(l.Calendar.Entry)).Decode()
	must(o.T, err)
	e := c.Events()[0].Props
	at, err := c.Events()[0].DateTimeStart(time.UTC)
	must(o.T, err)
	if got := e.Get("ATTENDEE").Value; got != "mailto:"+l.To {
		o.Errorf("the letter to %s invites %s", l.To, got)
	}
	if got := e.Get("ORGANIZER").Value; got != "mailto:samrum@example.org" {
		o.Errorf("%s organises", got)
	}
	return l, fmt.Sprintf("%s %s %s %s", l.Calendar.Method, e.Get("UID").Value, e.Get("SEQUENCE").Value, at.In(supervision.Zone("Europe/Oslo")).Format("02 15:04"))
}

func (o *office) entryIs(name, want string) mail.Letter {
	o.Helper()
	l, got := o.entryOf(name)
	if got != want {
		o.Errorf("%s has the entry %q, want %q", name, got, want)
	}
	return l
}

// One entry stands in both calendars, moves and goes.
func TestABookingStandsInBothCalendars(t *testing.T) {
	o := newDesk(t)
	id := o.book("karin", "Mira", "2026-11-25 10:00")
	o.wants(o.deliver(), "karin booked", "mira booked")
	l := o.entryIs("karin", "REQUEST "+id.String()+" 0 25 10:00")
	if l.FromName != "P" || l.ReplyTo != "mira@example.org" || l.Unsubscribe != "" || l.Language != "sv" || l.Subject != "Bokat: samtal ons 25 nov kl. 10.00" {
		t.Errorf("the letter is %+v", l)
	}
	if !strings.Contains(l.Text, "https://samrum.example.org/b/"+postgres.BookingToken(o.vault, id)+"/move") || !strings.Contains(l.Text, "https://meet.example.org/mira") {
		t.Errorf("links are missing in\n%s", l.Text)
	}
	l = o.entryIs("mira", "REQUEST "+id.String()+" 0 25 10:00")
	if l.ReplyTo != "karin@kommun.example" || l.Language != "nb" || !strings.Contains(l.Text, "https://samrum.example.org/bookings/"+id.String()) {
		t.Errorf("the letter is %+v", l)
	}
	o.move(id, "Mira", "2026-11-26 09:30")
	o.wants(o.deliver(), "karin moved", "mira moved")
	o.entryIs("karin", "REQUEST "+id.String()+" 1 26 09:30")
	o.entryIs("mira", "REQUEST "+id.String()+" 1 26 09:30")
	o.move(id, "Petra", "2026-11-27 09:30")
	o.wants(o.deliver(), "karin moved", "mira moved", "petra moved")
	o.entryIs("karin", "REQUEST "+id.String()+" 2 27 09:30")
	o.entryIs("petra", "REQUEST "+id.String()+" 2 27 09:30")
	o.entryIs("mira", "CANCEL "+id.String()+" 2 27 09:30")
	must(t, o.store.CancelBooking(t.Context(), o.booker(id)))
	o.wants(o.deliver(), "karin cancelled", "petra cancelled")
	o.entryIs("karin", "CANCEL "+id.String()+" 3 27 09:30")
	o.entryIs("petra", "CANCEL "+id.String()+" 3 27 09:30")
	for _, l := range o.mailbox.Letters() {
		if strings.Contains(l.Text+l.HTML+l.Calendar.Entry, "HEMLIGT") || strings.Contains(l.Text, "@") {
			t.Errorf("it tells too much:\n%s", l.Text)
		}
	}
}

func TestARequestIsAnsweredByLetters(t *testing.T) {
	o := newDesk(t)
	id := o.book("karin", "", "")
	o.wants(o.deliver(), "karin asked", "mira asked", "petra asked")
	if l := o.entryIs("karin", ""); l.ReplyTo != "mira@example.org" {
		t.Errorf("it is answered to %s", l.ReplyTo)
	}
	o.exec(`update bookings set status = 'offered', starts_at = '2026-11-25T09:00Z', person_id = (select id from people where address like 'petra%')`)
	o.news(id, "offered", 0)
	o.wants(o.deliver(), "karin offered")
	o.exec(`update bookings set starts_at = '2026-11-26T09:00Z'`)
	o.news(id, "offered", 0)
	o.wants(o.deliver(), "karin offered")
	o.entryIs("karin", "")
	must(t, o.store.CancelBooking(t.Context(), o.booker(id)))
	o.wants(o.deliver(), "karin cancelled", "petra cancelled")
	if l := o.entryIs("karin", ""); l.Subject != "Ditt önskemål är återtaget" {
		t.Errorf("the letter is %q", l.Subject)
	}
}

func TestALetterAboutABookingHasAName(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		d := i18n.In(l).Delivery
		if d.Of(postgres.BookingLetter{}.Kind()) == d.Other {
			t.Errorf("in %s the page of letters does not name it", l)
		}
	}
}

// The address that meetings are organised by is the one that letters come from.
func TestTheOrganiserIsTheSender(t *testing.T) {
	t.Parallel()
	base := &url.URL{Scheme: "https", Host: "samrum.example.org:8443"}
	for sender, want := range map[string]string{"Samrum <post@example.org>": "post@example.org", "post@example.org": "post@example.org", "": "samrum@samrum.example.org"} {
		if got := mail.Address(sender, base); got != want {
			t.Errorf("%q organises as %q, want %q", sender, got, want)
		}
	}
}
