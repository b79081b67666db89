package email

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

func booking() Booking {
	at := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	b := Booking{
		PlaceAddress: "Kvarngatan 1, Uppsala", PlaceLink: "https://meet.example.org/alma", Practice: "Lindqvist Handledning", Home: stockholm,
		Now: at.Add(-70 * time.Hour), From: "samrum@example.org", To: "karin@kommun.example", Signed: lindqvist,
		Links: BookingLinks{
			Receipt: "https://samrum.example.org/b/abcdefghijklmnopqrstuv", Move: "https://samrum.example.org/b/abcdefghijklmnopqrstuv/move",
			Cancel: "https://samrum.example.org/b/abcdefghijklmnopqrstuv/cancel", Again: "https://samrum.example.org/p/lindqvist/book",
			Page: "https://samrum.example.org/bookings/019ab2c3-0000-7000-8000-000000000001",
		},
	}
	b.ID = supervision.ID[supervision.Booking]{UUID: uuid.MustParse("019ab2c3-0000-7000-8000-000000000001")}
	b.Status, b.SupervisorName = supervision.Booked, "Alma Lindqvist"
	b.About, b.Minutes, b.StartsAt, b.Place = supervision.AMeeting, 30, at, supervision.MeetOnline
	b.Name, b.Address, b.Organisation, b.Unit, b.People, b.Service = "Karin Ek", b.To, "Uppsala kommun", "Familjerätten", 6, "case_group"
	b.HoldUntil = b.Now.Add(supervision.HeldFor)
	b.Wishes, b.Note, b.Times, b.Themes, b.Starting, b.Funding = "HEMLIGT", "HEMLIGT", "HEMLIGT", "HEMLIGT", "HEMLIGT", "HEMLIGT"
	return b
}

func request() Booking {
	b := booking()
	b.StartsAt, b.Status, b.SupervisorName = time.Time{}, supervision.Asked, ""
	return b
}

func called(by supervision.CancelledBy, b Booking) Booking {
	if b.Status == supervision.Booked {
		b.Sequence++
	}
	b.Status, b.CancelledBy = supervision.CalledOff, by
	return b
}

// bookingLetters are all there are, by what they tell.
func bookingLetters() map[string]func(*i18n.Texts) Content {
	all := map[string]func(*i18n.Texts) Content{}
	booker := func(name string, news supervision.BookingNews, b Booking) {
		all["booking_"+name] = func(x *i18n.Texts) Content { return ToBooker(x, news, b) }
	}
	supervisor := func(name string, news supervision.BookingNews, b Booking) {
		all["booking_news_"+name] = func(x *i18n.Texts) Content { return ToSupervisor(x, news, b, name == "former") }
	}
	abroad, here, yours, programme, tomorrow, suggested := booking(), booking(), booking(), request(), booking(), booking()
	suggested.Status = supervision.OfferedTime
	abroad.Zone, abroad.PlaceLink = "Europe/London", ""
	here.Place, here.Zone = supervision.MeetAtPractice, "Europe/Helsinki"
	yours.Place, yours.Service, yours.People, yours.Unit = supervision.MeetAtYours, "", 0, ""
	programme.About = supervision.AProgramme
	tomorrow.Now = tomorrow.StartsAt.Add(-25 * time.Hour)
	booker("confirm", supervision.NewsConfirm, booking())
	booker("confirm_request", supervision.NewsConfirm, request())
	booker("asked", supervision.NewsAsked, request())
	booker("asked_programme", supervision.NewsAsked, programme)
	booker("offered", supervision.NewsOffered, booking())
	booker("booked", supervision.NewsBooked, booking())
	booker("booked_abroad", supervision.NewsBooked, abroad)
	booker("booked_here", supervision.NewsBooked, here)
	booker("moved_yours", supervision.NewsMoved, yours)
	booker("cancelled", supervision.NewsCancelled, called(supervision.ByBooker, booking()))
	booker("cancelled_by_us", supervision.NewsCancelled, called(supervision.BySupervisor, booking()))
	booker("withdrawn", supervision.NewsCancelled, called(supervision.ByBooker, request()))
	booker("refused", supervision.NewsCancelled, called(supervision.ByBooker, suggested))
	booker("declined", supervision.NewsCancelled, called(supervision.BySupervisor, request()))
	booker("reminder", supervision.NewsReminder, tomorrow)
	supervisor("asked", supervision.NewsAsked, request())
	supervisor("asked_programme", supervision.NewsAsked, programme)
	supervisor("booked", supervision.NewsBooked, booking())
	supervisor("moved", supervision.NewsMoved, yours)
	supervisor("cancelled", supervision.NewsCancelled, called(supervision.ByBooker, booking()))
	supervisor("cancelled_by_us", supervision.NewsCancelled, called(supervision.BySupervisor, booking()))
	supervisor("withdrawn", supervision.NewsCancelled, called(supervision.ByBooker, request()))
	supervisor("refused", supervision.NewsCancelled, called(supervision.ByBooker, suggested))
	supervisor("former", supervision.NewsMoved, booking())
	return all
}

func TestTheLettersAboutABooking(t *testing.T) {
	t.Parallel()
	for name, letter := range bookingLetters() {
		inEveryLanguage(t, name, letter)
	}
}

// Anybody may give anybody's address: what a stranger typed is sent to nobody
// but the supervisors, and free texts to nobody at all.
func TestNobodyWritesThroughTheLettersOfAPractice(t *testing.T) {
	t.Parallel()
	x := i18n.In("sv")
	for name, letter := range bookingLetters() {
		w := letter(x).Write(x)
		if strings.Contains(w.Text+w.Subject, "HEMLIGT") || strings.Contains(w.Text+w.Subject, "@") {
			t.Errorf("%s tells a free text or an address:\n%s", name, w.Text)
		}
		for _, typed := range []string{"Karin", "Uppsala kommun", "Familjerätten"} {
			if !strings.HasPrefix(name, "booking_news") && strings.Contains(w.Text+w.Subject, typed) {
				t.Errorf("%s tells %q to whoever has the address", name, typed)
			}
		}
	}
	b := booking()
	_, entry := b.Entry(x).Invitation()
	if strings.Contains(entry+b.Entry(x).File(), "Karin Ek") || strings.Contains(entry, "HEMLIGT") || strings.Contains(entry, "kommun;") {
		t.Errorf("the entry tells what was typed:\n%s", entry)
	}
}

func TestTheMeetingInBothCalendars(t *testing.T) {
	t.Parallel()
	moved := booking()
	moved.Sequence, moved.Place = 1, supervision.MeetAtPractice
	for _, language := range supervision.Languages {
		x := i18n.In(language)
		_, invited := booking().Entry(x).Invitation()
		_, changed := moved.SupervisorsEntry(x, false).Invitation()
		_, off := called(supervision.ByBooker, moved).Entry(x).Invitation()
		for name, entry := range map[string]string{
			"booked": invited, "moved_supervisor": changed, "cancelled": off, "file": booking().Entry(x).File(),
		} {
			// A golden file has the line ends of its neighbours.
			compare(t, "meeting_"+name+"."+string(language)+".ics", strings.ReplaceAll(entry, "\r\n", "\n"))
		}
	}
	if method, entry := booking().SupervisorsEntry(i18n.In("sv"), true).Invitation(); method != "CANCEL" || !strings.Contains(entry, "STATUS:CANCELLED") {
		t.Errorf("a former supervisor keeps it: %s\n%s", method, entry)
	}
}
