package server

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

const hoursPage = "/practice/hours"

// hoursForm is what a supervisor saves, with changes.
func hoursForm(changes ...string) url.Values {
	f := form("version", "0", "day_2", "9–12, 13–16", "day_4", "0900-2400", "step", "30", "before", "0", "after", "15", "notice", "1440",
		"horizon", "60", "most_a_day", "3", "address", "Kvarngatan 1", "link", "https://meet.example.org/alma")
	for i := 0; i < len(changes); i += 2 {
		f.Set(changes[i], changes[i+1])
	}
	return f
}

func (w *world) hourRows() string {
	w.Helper()
	return value[string](w, `select coalesce(string_agg(weekday || ' ' || from_minute || '-' || until_minute, ', ' order by weekday, from_minute), '') from weekly_hours`)
}

func TestNobodyCanBookBeforeHoursAreSaved(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", hoursPage), 200, "Ingen kan boka dig än", `value="9–12, 13–16"`, `name="version" value="0"`, "!Det här går att boka de närmaste")
	if rows := value[int](w, `select count(*)::int from receptions`); rows != 0 {
		t.Error("looking at the page stored something")
	}
	offer, err := w.Store.Offer(t.Context(), w.visit("lindqvist"))
	w.must(err)
	if days := offer.Free(supervision.Intro(), w.people["Alma"], nil).Days; len(days) > 0 {
		t.Errorf("free: %v", days)
	}
	w.wants(w.get("Alma", "/practice/start"), 200, "Dina tider för samtal", "!Klart")
}

func TestHoursAreSaved(t *testing.T) {
	w := newWorld(t)
	for range 2 { // a double click
		w.wants(w.post("Alma", hoursPage, hoursForm()), 303)
	}
	if got, want := w.hourRows(), "2 540-720, 2 780-960, 4 540-1440"; got != want {
		t.Errorf("hours are %s", got)
	}
	if v := value[int](w, `select version from receptions`); v != 1 {
		t.Errorf("version %d after a double click", v)
	}
	w.wants(w.get("Alma", hoursPage), 200, "!Ingen kan boka", `value="9–12, 13–16"`, `value="9–24"`, "tors\u00a026\u00a0nov", "tis\u00a01\u00a0dec", "9.00", "23.30", "Det här går att boka", "Kvarngatan 1")
	w.wants(w.get("Petra", hoursPage), 200, "Ingen kan boka dig än", "!Kvarngatan")
	w.wants(w.get("Alma", "/practice/start"), 200, "Klart")
}

func TestHoursThatMeetBecomeOne(t *testing.T) {
	w := newWorld(t)
	rec := w.post("Alma", hoursPage, hoursForm("day_2", "13–16, 9–12.30, 12–13", "day_4", ""))
	w.wants(rec, 303)
	if flash := rec.Result().Cookies()[0].Value; flash != "hours_merged" || w.hourRows() != "2 540-960" {
		t.Errorf("%s, %s", flash, w.hourRows())
	}
}

func TestHoursThatAreRefused(t *testing.T) {
	w := newWorld(t)
	for _, tt := range [][]string{
		{"day_2", "nio till tolv", `href="#day_2"`, "nio till tolv", "Tisdag"},
		{"day_2", "12–9", `href="#day_2"`, "slutar innan den börjar"},
		{"day_0", "9–25", `href="#day_0"`},
		{"day_2", strings.Repeat("9-10 ", 13), `href="#day_2"`},
		{"step", "20", `href="#step"`},
		{"step", "", `href="#step"`},
		{"before", "-1", `href="#before"`},
		{"after", "241", `href="#after"`},
		{"notice", "40321", `href="#notice"`},
		{"horizon", "0", `href="#horizon"`},
		{"horizon", "366", `href="#horizon"`},
		{"most_a_day", "21", `href="#most_a_day"`},
		{"most_a_day", "många", `href="#most_a_day"`},
		{"link", "http://meet.example.org", `href="#link"`},
		{"address", strings.Repeat("å", 201), `href="#address"`},
	} {
		w.wants(w.post("Alma", hoursPage, hoursForm(tt[0], tt[1])), 422, append(tt[2:], `value="0900-2400"`)...)
	}
	if rows := w.hourRows(); rows != "" {
		t.Errorf("stored %s", rows)
	}
}

func TestStaleHoursAreKept(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", hoursPage, hoursForm()), 303)
	w.wants(w.post("Alma", hoursPage, hoursForm("version", "1", "day_2", "10-11", "step", "15")), 303)
	w.wants(w.post("Alma", hoursPage, hoursForm("version", "1", "day_2", "8–12")), 409, `value="8–12"`, "10–11", "Varje kvart", `name="version" value="2"`)
	if rows := w.hourRows(); rows != "2 600-660, 4 540-1440" {
		t.Errorf("hours are %s", rows)
	}
	w.wants(w.post("Alma", hoursPage, hoursForm("version", "2", "day_2", "8–12")), 303)
}

func TestDaysUnlikeOthers(t *testing.T) {
	w := newWorld(t)
	const days = hoursPage + "/days"
	w.wants(w.post("Alma", hoursPage+"/closed", form("from", "2026-12-01")), 303)
	if n := value[int](w, `select count(*)::int from closed_days`); n != 0 {
		t.Error("closed without hours")
	}
	w.receives("Alma")
	w.wants(w.post("Alma", hoursPage+"/closed", form("from", "2026-12-21", "until", "2027-01-03")), 303)
	w.wants(w.post("Alma", hoursPage+"/closed", form("from", "2027-01-04")), 303)
	w.wants(w.post("Alma", hoursPage+"/extra", form("day", "2026-12-26", "times", "10-12")), 303)
	w.wants(w.post("Alma", hoursPage+"/extra", form("day", "2026-12-26", "times", "11–13, 15-16")), 303)
	w.wants(w.get("Alma", days), 200, "mån\u00a021\u00a0dec", "mån\u00a04\u00a0jan\u00a02027", "lör\u00a026\u00a0dec", "10–13, 15–16", "juldagen 25", "!tis\u00a022")
	w.wants(w.get("Petra", days), 303)
	if v := value[int](w, `select version from receptions`); v != 5 {
		t.Errorf("version %d after four changes", v)
	}
	offer, err := w.Store.Offer(t.Context(), w.visit("lindqvist"))
	w.must(err)
	var dates []string
	for _, day := range offer.Free(supervision.Intro(), w.people["Alma"], nil).Days {
		if d := day.Date.String(); d > "2026-12-18" && d < "2027-01-06" {
			dates = append(dates, d)
		}
	}
	if strings.Join(dates, " ") != "2026-12-26 2027-01-05" {
		t.Errorf("open on %v", dates)
	}
	w.wants(w.post("Alma", days+"/removal", form("closed", "2026-12-21", "closed_until", "2027-01-04")), 303)
	w.wants(w.post("Alma", days+"/removal", form("extra", "2026-12-26")), 303)
	w.wants(w.get("Alma", days), 200, "Inga än.")
}

func TestDaysThatAreRefused(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	for _, tt := range [][3]string{
		{"", "", `href="#from"`},
		{"2026-11-23", "", `href="#from"`},
		{"2029-01-01", "", `href="#from"`},
		{"2027-02-29", "", `href="#from"`},
		{"2026-12-01", "2026-11-30", `href="#until"`},
		{"2026-12-01", "2028-01-01", `href="#until"`},
		{"2026-12-01", "soon", `href="#until"`},
	} {
		w.wants(w.post("Alma", hoursPage+"/closed", form("from", tt[0], "until", tt[1])), 422, tt[2])
	}
	for _, tt := range [][3]string{
		{"", "9-12", `href="#day"`}, {"2026-11-23", "9-12", `href="#day"`}, {"2026-12-01", "", `href="#times"`}, {"2026-12-01", "12-9", `href="#times"`},
	} {
		w.wants(w.post("Alma", hoursPage+"/extra", form("day", tt[0], "times", tt[1])), 422, tt[2])
	}
}

// Bookings stand when hours change, and the page says so.
func TestBookingsOutsideTheHoursAreNamed(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.booked("Alma", "2026-12-01 09:00", "karin@example.org")
	w.wants(w.get("Alma", hoursPage), 200, "!Bokningar utanför")
	w.wants(w.post("Alma", hoursPage+"/closed", form("from", "2026-12-01")), 303)
	for _, path := range []string{hoursPage, hoursPage + "/days"} {
		w.wants(w.get("Alma", path), 200, "Bokningar utanför dina tider", "Karin Ek", "tisdag 1")
	}
	w.wants(w.get("Petra", hoursPage), 200, "!Karin Ek")
}

// visit is a stranger's at a practice.
func (w *world) visit(slug string) postgres.Visit {
	w.Helper()
	v, err := w.Store.Visit(context.Background(), slug)
	w.must(err)
	return v
}

// bookBy lets somebody book the first supervisor's time at an instant, by the
// hours that an offer showed.
func (w *world) bookBy(offer postgres.Offer, at time.Time) error {
	draft, _ := supervision.BookingDraft{
		About: supervision.AMeeting, Meeting: "intro", Minutes: 30, StartsAt: at, Place: supervision.MeetOnline,
		Name: "Karin Ek", Address: "karin@example.org", Language: "sv",
	}.Tidy()
	_, err := w.Store.Book(context.Background(), w.visit("lindqvist"), offer.Receivers[0], draft, supervision.NewFormKey(), postgres.Caller{Network: "192.0.2.0/24"})
	return err
}

// She closes a day while somebody books it: either the booking stands, and her
// page names it, or it is refused. Whoever looked before and books after is
// refused.
func TestADayIsClosedWhileSomebodyBooks(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.signIn("Alma")
	at := time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC)
	for range 12 {
		offer, err := w.Store.Offer(t.Context(), w.visit("lindqvist"))
		w.must(err)
		var group sync.WaitGroup
		var booked error
		group.Go(func() { booked = w.bookBy(offer, at) })
		group.Go(func() { w.wants(w.post("Alma", hoursPage+"/closed", form("from", "2026-12-01")), 303) })
		group.Wait()
		stands := value[int](w, `select count(*)::int from leader_time where booking_id is not null`)
		switch {
		case booked == nil && stands == 1:
			w.wants(w.get("Alma", hoursPage), 200, "Bokningar utanför dina tider", "Karin Ek")
		case errors.Is(booked, postgres.ErrTaken) && stands == 0:
			w.wants(w.get("Alma", hoursPage), 200, "!Bokningar utanför dina tider")
		default:
			t.Errorf("booking: %v; %d stand", booked, stands)
		}
		w.exec(`delete from bookings`)
		w.wants(w.post("Alma", hoursPage+"/days/removal", form("closed", "2026-12-01", "closed_until", "2026-12-01")), 303)
	}
	offer, err := w.Store.Offer(t.Context(), w.visit("lindqvist"))
	w.must(err)
	w.wants(w.post("Alma", hoursPage+"/closed", form("from", "2026-12-01")), 303)
	if err := w.bookBy(offer, at); !errors.Is(err, postgres.ErrTaken) {
		t.Errorf("booked by hours that were no more: %v", err)
	}
	offer, err = w.Store.Offer(t.Context(), w.visit("lindqvist"))
	w.must(err)
	w.wants(w.post("Alma", hoursPage, hoursForm("version", value[string](w, `select version::text from receptions`))), 303)
	if err := w.bookBy(offer, at); !errors.Is(err, postgres.ErrTaken) {
		t.Errorf("booked by a week that was no more: %v", err)
	}
}
