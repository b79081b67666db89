package calendar_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

func day(text string) calendar.Date {
	d, err := calendar.ParseDate(text)
	if err != nil {
		panic(text + ": " + err.Error())
	}
	return d
}

func days(texts ...string) []calendar.Date {
	var list []calendar.Date
	for _, text := range texts {
		list = append(list, day(text))
	}
	return list
}

func zone(name string) *time.Location {
	z, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return z
}

func TestParseDate(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		text string
		want calendar.Date
		err  error
	}{
		"an ordinary date":                 {"2027-01-12", calendar.Date{Year: 2027, Month: 1, Day: 12}, nil},
		"a leap day":                       {"2028-02-29", calendar.Date{Year: 2028, Month: 2, Day: 29}, nil},
		"no leap day in 2027":              {"2027-02-29", calendar.Date{}, calendar.NoSuchDate},
		"no leap day in 2100":              {"2100-02-29", calendar.Date{}, calendar.NoSuchDate},
		"no thirteenth month":              {"2027-13-01", calendar.Date{}, calendar.NoSuchDate},
		"no day nought":                    {"2027-01-00", calendar.Date{}, calendar.NoSuchDate},
		"nothing":                          {"", calendar.Date{}, calendar.Required},
		"one digit too few":                {"2027-1-12", calendar.Date{}, calendar.NotADate},
		"day first":                        {"12-01-2027", calendar.Date{}, calendar.NotADate},
		"digits of another script":         {"２０２７-01-12", calendar.Date{}, calendar.NotADate},
		"a date with something behind it":  {"2027-01-12T13:00", calendar.Date{}, calendar.NotADate},
		"a date on a line of its own":      {"2027-01-12\n", calendar.Date{}, calendar.NotADate},
		"words where a date should be put": {"next Tuesday", calendar.Date{}, calendar.NotADate},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := calendar.ParseDate(tt.text)
			if got != tt.want || err != tt.err {
				t.Errorf("ParseDate(%q) = %v, %v, want %v, %v", tt.text, got, err, tt.want, tt.err)
			}
		})
	}
}

func TestParseDates(t *testing.T) {
	t.Parallel()
	got, err := calendar.ParseDates("2027-01-12, 2027-01-28;2027-03-01\r\n2027-01-12\n")
	if diff := cmp.Diff(days("2027-01-12", "2027-01-28", "2027-03-01", "2027-01-12"), got); diff != "" || err != nil {
		t.Errorf("error %v, -want +got\n%s", err, diff)
	}
	if got, err := calendar.ParseDates(" "); got != nil || err != nil {
		t.Errorf("no dates = %v, %v", got, err)
	}
	if _, err := calendar.ParseDates("2027-01-12 2027-02-29"); err != calendar.NoSuchDate {
		t.Errorf("an impossible date among others: %v", err)
	}
}

func TestDateISOWeek(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]int{
		"2026-12-29": {2026, 53}, "2027-01-03": {2026, 53}, "2027-01-04": {2027, 1},
		"2029-12-31": {2030, 1}, "2030-12-31": {2031, 1}, "2032-12-31": {2032, 53},
	} {
		year, week := day(text).ISOWeek()
		if (year != want[0]) || week != want[1] {
			t.Errorf("%s is in %d week %d, want %v", text, year, week, want)
		}
	}
}

func TestDateOf(t *testing.T) {
	t.Parallel()
	late := time.Date(2027, 1, 12, 22, 30, 0, 0, time.UTC)
	if got := calendar.DateOf(late, zone("Europe/Stockholm")); got != day("2027-01-12") {
		t.Errorf("23.30 in Stockholm is on %v", got)
	}
	if got := calendar.DateOf(late, zone("Europe/Helsinki")); got != day("2027-01-13") {
		t.Errorf("0.30 in Helsinki is on %v", got)
	}
}

func TestDateOrder(t *testing.T) {
	t.Parallel()
	ordered := days("2026-12-31", "2027-01-01", "2027-01-31", "2027-02-01")
	for i := 1; i < len(ordered); i++ {
		a, b := ordered[i-1], ordered[i]
		if !a.Before(b) || !b.After(a) || a.Compare(b) != -1 || b.Before(a) || a.After(a) {
			t.Errorf("%v and %v are in the wrong order", a, b)
		}
	}
}
