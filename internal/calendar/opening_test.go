package calendar_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"samrum/internal/calendar"
)

func TestHoursAsPeopleTypeThem(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]calendar.Window{
		"":                       nil,
		" , ":                    nil,
		"9-12":                   {{9 * 60, 12 * 60}},
		"9–12, 13–16":            {{9 * 60, 12 * 60}, {13 * 60, 16 * 60}},
		"0900 - 1200; 13.30—16":  {{9 * 60, 12 * 60}, {13*60 + 30, 16 * 60}},
		"09:15-10 18:00 – 24.00": {{9*60 + 15, 10 * 60}, {18 * 60, 24 * 60}},
		"0-24":                   {{0, 24 * 60}},
		"13–16, 9–14":            {{13 * 60, 16 * 60}, {9 * 60, 14 * 60}},
	} {
		if got, err := calendar.ParseWindows(text); err != nil || !slices.Equal(got, want) {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	}
	for text, want := range map[string]calendar.Problem{
		"9": calendar.NotHours, "9-": calendar.NotHours, "-12": calendar.NotHours, "9-12-13": calendar.NotHours, "nio till tolv": calendar.NotHours, "9-25": calendar.NotHours, "24-24": calendar.NotHours,
		"24.01-25": calendar.NotHours, "9-24.01": calendar.NotHours, "930-12": calendar.NotHours, "12-9": calendar.HoursBackwards, "9-9": calendar.HoursBackwards, "9-12, 13-12": calendar.HoursBackwards,
		strings.Repeat("9-10,", calendar.MaxWindows+1): calendar.NotHours,
	} {
		if _, err := calendar.ParseWindows(text); err != want {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}

func TestAMeetingLiesWithinTheHours(t *testing.T) {
	t.Parallel()
	zone, _ := time.LoadLocation("Europe/Stockholm")
	o := calendar.Opening{Country: calendar.SE, Closed: map[calendar.Date]bool{{2026, 12, 8}: true}, Extra: map[calendar.Date][]calendar.Window{{2026, 12, 8}: {{18 * 60, 24 * 60}}}}
	o.Week[time.Tuesday] = []calendar.Window{{9 * 60, 12 * 60}, {12 * 60, 13 * 60}}
	for local, want := range map[string]bool{
		"2026-12-01 09:00": true, "2026-12-01 11:45": true, "2026-12-01 12:30": true, "2026-12-01 12:31": false, "2026-12-01 08:59": false,
		"2026-12-02 09:00": false, "2026-12-08 09:00": false, "2026-12-08 23:30": true, "2026-12-08 23:31": false,
	} {
		starts, err := time.ParseInLocation("2006-01-02 15:04", local, zone)
		if err != nil {
			t.Fatal(err)
		}
		if got := o.Holds(calendar.Span{starts, starts.Add(30 * time.Minute)}, zone); got != want {
			t.Errorf("half an hour from %s: %v, want %v", local, got, want)
		}
	}
}

func TestComingHolidays(t *testing.T) {
	t.Parallel()
	var names []calendar.HolidayName
	for _, h := range calendar.SE.ComingHolidays(calendar.Date{2026, 12, 25}, 4) {
		names = append(names, h.Name)
	}
	if want := []calendar.HolidayName{calendar.ChristmasDay, calendar.SecondChristmasDay, calendar.NewYearsDay, calendar.Epiphany}; !slices.Equal(names, want) {
		t.Errorf("%v, want %v", names, want)
	}
	if calendar.Country("XX").ComingHolidays(calendar.Date{2026, 12, 25}, 4) != nil {
		t.Error("a country without tables has holidays")
	}
}
