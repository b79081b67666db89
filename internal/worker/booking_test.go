package worker

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	parser "github.com/emersion/go-ical"
	"github.com/riverqueue/river"

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

// news lets a letter leave to whoever booked.
func (o *office) news(id supervision.ID[supervision.Booking], news string, sequence int) {
	o.Helper()
	o.exec(`insert into river.river_job (args, kind, max_attempts, state)
		select jsonb_build_object('practice', practice_id, 'booking', id, 'news', $2::text, 'sequence', $3::int), 'booking_letter', 5, 'available' from bookings where id = $1`, id, news, sequence)
}

// What is no longer so, or of no use, is not sent: the change has its own letter.
func TestALetterAboutABookingIsTrueWhenItLeaves(t *testing.T) {
	moved := `update bookings set sequence = 1, starts_at = starts_at + interval '1 day'`
	cancelled := `update bookings set status = 'cancelled', sequence = 1, cancelled_by = 'supervisor'`
	for name, c := range map[string]struct {
		before, after string
		news          string
		want          []string
	}{
		"a booking that stands":          {``, ``, "booked", []string{"karin booked"}},
		"booked, and moved":              {``, moved, "booked", nil},
		"booked, and cancelled":          {``, cancelled, "booked", nil},
		"booked, and over":               {``, `update bookings set starts_at = '2026-11-23T10:00Z'`, "booked", nil},
		"booked and under way":           {``, `update bookings set starts_at = '2026-11-23T10:45Z'`, "booked", []string{"karin booked"}},
		"moved, and moved again":         {``, moved, "moved", nil},
		"moved, and cancelled":           {``, cancelled, "moved", nil},
		"a reminder of what was moved":   {``, moved, "reminder", nil},
		"a reminder of what is off":      {``, cancelled, "reminder", nil},
		"a reminder of what has begun":   {``, `update bookings set starts_at = '2026-11-23T10:45Z'`, "reminder", nil},
		"a cancellation of what is over": {``, cancelled + `; update bookings set starts_at = '2026-11-23T10:00Z'`, "cancelled of 1", nil},
		"a cancellation":                 {cancelled, ``, "cancelled of 1", []string{"karin cancelled"}},
		"what lapsed":                    {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, `update bookings set status = 'lapsed'`, "confirm", nil},
		"what has run out":               {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, `update bookings set hold_until = '2026-11-23T11:00Z'`, "confirm", nil},
		"what is to be confirmed":        {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, ``, "confirm", []string{"karin confirm"}},
		"what was confirmed":             {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, `update bookings set status = 'booked', hold_until = null`, "confirm", nil},
		"a request that was answered":    {`update bookings set status = 'asked', starts_at = null`, `update bookings set status = 'offered', starts_at = '2026-11-25T09:00Z'`, "asked", nil},
		"a request":                      {`update bookings set status = 'asked', starts_at = null`, ``, "asked", []string{"karin asked"}},
		"a suggestion that was taken":    {`update bookings set status = 'offered'`, `update bookings set status = 'booked'`, "offered", nil},
		"a suggestion that has passed":   {`update bookings set status = 'offered'`, `update bookings set starts_at = '2026-11-23T10:45Z'`, "offered", nil},
		"what was deleted":               {``, `delete from bookings`, "booked", nil},
	} {
		t.Run(name, func(t *testing.T) {
			o := newDesk(t)
			id := o.book("karin", "Mira", "2026-11-25 10:00")
			o.exec(`delete from river.river_job`)
			o.exec(c.before + `;`)
			news, sequence, _ := strings.Cut(c.news, " of ")
			o.news(id, news, len(sequence))
			o.exec(c.after + `;`)
			o.wants(o.deliver(), c.want...)
		})
	}
}

// A mail server that is away holds the letter up, and not the booking.
func TestABookingStandsWhileTheMailServerIsAway(t *testing.T) {
	o := newDesk(t)
	o.sender = &awayOnce{Mailbox: o.mailbox}
	worked := o.start(t)
	id := o.book("karin", "Mira", "2026-11-25 10:00")
	for range 3 { // one of two letters fails once
		worked.next(t, "booking_letter")
	}
	if n := len(o.mailbox.Letters()); n != 2 {
		t.Errorf("%d letters were sent", n)
	}
	if b := o.booker(id).Receipt(); b.Status != supervision.Booked {
		t.Errorf("the booking is %s", b.Status)
	}
}

// awayOnce fails the first of the letters that leave at once.
type awayOnce struct {
	*mail.Mailbox
	back atomic.Bool
}

func (s *awayOnce) Send(ctx context.Context, l mail.Letter) error {
	if s.back.CompareAndSwap(false, true) {
		return errors.New("the mail server is away")
	}
	return s.Mailbox.Send(ctx, l)
}

// A job that is worked twice writes the same letter, which a mail program shows
// once.
func TestABookingLetterIsTheSameTwice(t *testing.T) {
	o := newDesk(t)
	o.book("karin", "Mira", "2026-11-25 10:00")
	var id int64
	var args []byte
	must(t, o.above.QueryRow(t.Context(), `select id, args from river.river_job where args ? 'person'`).Scan(&id, &args))
	must(t, o.work("booking_letter", id, args))
	must(t, o.work("booking_letter", id, args))
	o.deliver()
	if n := len(o.mailbox.Letters()); n != 2 {
		t.Errorf("%d letters by their ids", n)
	}
}

func TestTheMeetingOfTomorrowIsRemindedOfOnce(t *testing.T) {
	for name, c := range map[string]struct {
		booked, change, from string
		want                 []string
	}{
		"at nine on the day before":        {"2026-11-26 10:00", ``, "2026-11-23 13:00", []string{"Wed 25 Nov 09:00 karin reminder"}},
		"by the clock of whoever booked":   {"2026-11-26 10:00", `update bookings set zone = 'Europe/Helsinki'`, "2026-11-23 13:00", []string{"Wed 25 Nov 08:00 karin reminder"}},
		"on a Sunday for a Monday":         {"2026-11-30 10:00", ``, "2026-11-23 13:00", []string{"Sun 29 Nov 09:00 karin reminder"}},
		"not when it is cancelled":         {"2026-11-26 10:00", `update bookings set status = 'cancelled', cancelled_by = 'booker'`, "2026-11-23 13:00", nil},
		"of the new time":                  {"2026-11-26 10:00", `update bookings set starts_at = starts_at + interval '1 day', sequence = 1`, "2026-11-23 13:00", []string{"Thu 26 Nov 09:00 karin reminder"}},
		"not of what was booked that day":  {"2026-11-26 10:00", `update bookings set changed_at = '2026-11-25T06:00Z'`, "2026-11-25 08:00", nil},
		"after a standstill":               {"2026-11-26 10:00", ``, "2026-11-25 17:00", []string{"Wed 25 Nov 17:00 karin reminder"}},
		"after a standstill, in the night": {"2026-11-26 10:00", ``, "2026-11-25 22:00", []string{"Thu 26 Nov 07:00 karin reminder"}},
		"not when it has begun":            {"2026-11-26 10:00", ``, "2026-11-26 10:00", nil},
		"not of a request":                 {"2026-11-26 10:00", `update bookings set status = 'offered'`, "2026-11-23 13:00", nil},
	} {
		t.Run(name, func(t *testing.T) {
			o := newDesk(t)
			o.book("karin", "Mira", c.booked)
			o.deliver()
			o.exec(`update people set letters = '{}'`)
			o.exec(c.change + `;`)
			o.wants(o.through(c.from, "2026-12-01 00:00"), c.want...)
			if len(c.want) > 0 {
				o.entryIs("karin", "")
			}
		})
	}
}

func TestManyProgramsRemindOfAMeetingOnce(t *testing.T) {
	o := newDesk(t)
	o.book("karin", "Mira", "2026-11-26 10:00")
	o.deliver()
	o.at("2026-11-25 09:00")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			_, err := o.store.Remind(t.Context())
			must(t, err)
		})
	}
	wg.Wait()
	o.wants(o.deliver(), "karin reminder")
}

func TestAMovedMeetingIsRemindedOfAgain(t *testing.T) {
	o := newDesk(t)
	id := o.book("karin", "Mira", "2026-11-26 10:00")
	o.deliver()
	o.exec(`update people set letters = '{}'`)
	o.at("2026-11-25 09:00")
	o.wants(o.letters(), "karin reminder")
	o.move(id, "Mira", "2026-11-30 10:00")
	o.wants(o.through("2026-11-25 10:00", "2026-12-01 00:00"), "Wed 25 Nov 10:00 karin moved", "Sun 29 Nov 09:00 karin reminder")
}

// A job that waited behind a mail server until the night waits for the morning.
func TestAReminderOfAMeetingWaitsForTheMorning(t *testing.T) {
	o := newDesk(t)
	o.book("karin", "Mira", "2026-11-26 10:00")
	o.deliver()
	o.at("2026-11-25 09:00")
	_, err := o.store.Remind(t.Context())
	must(t, err)
	var id int64
	var args []byte
	must(t, o.above.QueryRow(t.Context(), `select id, args from river.river_job where kind = 'booking_letter'`).Scan(&id, &args))
	o.at("2026-11-25 23:00")
	var rest *river.JobSnoozeError
	if err := o.work("booking_letter", id, args); !errors.As(err, &rest) || rest.Duration != 8*time.Hour {
		t.Errorf("at night: %v", err)
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
