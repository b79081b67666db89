package calendar_test

import (
	"testing"
	"time"

	"samrum/internal/calendar"
)

const onePM calendar.Clock = 13 * 60

func TestParseClock(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]calendar.Clock{
		"13": onePM, "1300": onePM, "13.00": onePM, "13:00": onePM,
		"9": 540, "09": 540, "9.05": 545, "0": 0, "0000": 0, "23:59": 1439,
	} {
		if got, err := calendar.ParseClock(text); got != want || err != nil {
			t.Errorf("ParseClock(%q) = %v, %v, want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"24", "24:00", "13.60", "2400", "130", "13.0", "13,00", "-1", "1 pm", "13.00.00", ".30", "١٣"} {
		if _, err := calendar.ParseClock(text); err != calendar.NotATime {
			t.Errorf("ParseClock(%q): %v, want %v", text, err, calendar.NotATime)
		}
	}
	if _, err := calendar.ParseClock(""); err != calendar.Required {
		t.Errorf("ParseClock of nothing: %v", err)
	}
}

func TestDateAt(t *testing.T) {
	t.Parallel()
	stockholm, helsinki := zone("Europe/Stockholm"), zone("Europe/Helsinki")
	for name, tt := range map[string]struct {
		date, clock string
		zone        *time.Location
		want        string
		times       int
	}{
		"in winter Stockholm is an hour ahead":        {"2027-03-23", "13.00", stockholm, "2027-03-23T12:00Z", 1},
		"in summer Stockholm is two hours ahead":      {"2027-04-06", "13.00", stockholm, "2027-04-06T11:00Z", 1},
		"in winter Helsinki is two hours ahead":       {"2027-01-12", "13.00", helsinki, "2027-01-12T11:00Z", 1},
		"the minute before the gap in Stockholm":      {"2027-03-28", "01.59", stockholm, "2027-03-28T00:59Z", 1},
		"the gap begins in Stockholm":                 {"2027-03-28", "02.00", stockholm, "", 0},
		"in the gap in Stockholm":                     {"2027-03-28", "02.30", stockholm, "", 0},
		"the minute after the gap in Stockholm":       {"2027-03-28", "03.00", stockholm, "2027-03-28T01:00Z", 1},
		"02.30 is an ordinary time in Helsinki":       {"2027-03-28", "02.30", helsinki, "2027-03-28T00:30Z", 1},
		"in the gap in Helsinki":                      {"2027-03-28", "03.30", helsinki, "", 0},
		"before the doubled hour in Stockholm":        {"2027-10-31", "01.59", stockholm, "2027-10-30T23:59Z", 1},
		"in the doubled hour in Stockholm":            {"2027-10-31", "02.30", stockholm, "2027-10-31T00:30Z", 2},
		"after the doubled hour in Stockholm":         {"2027-10-31", "03.00", stockholm, "2027-10-31T02:00Z", 1},
		"in the doubled hour in Helsinki":             {"2027-10-31", "03.30", helsinki, "2027-10-31T00:30Z", 2},
		"the evening before a change":                 {"2027-03-27", "23.30", stockholm, "2027-03-27T22:30Z", 1},
		"the evening of a change":                     {"2027-10-31", "23.30", stockholm, "2027-10-31T22:30Z", 1},
		"a gap of half an hour on the other side":     {"2027-10-03", "02.15", zone("Australia/Lord_Howe"), "", 0},
		"far west of Greenwich":                       {"2027-01-12", "23.30", zone("Pacific/Honolulu"), "2027-01-13T09:30Z", 1},
		"far east of Greenwich":                       {"2027-01-12", "00.30", zone("Pacific/Kiritimati"), "2027-01-11T10:30Z", 1},
		"a doubled half hour on the other side":       {"2027-04-04", "01.45", zone("Australia/Lord_Howe"), "2027-04-03T14:45Z", 2},
		"the zone of somebody who never changes time": {"2027-03-28", "02.30", time.UTC, "2027-03-28T02:30Z", 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			clock, err := calendar.ParseClock(tt.clock)
			if err != nil {
				t.Fatal(err)
			}
			at, times := day(tt.date).At(clock, tt.zone)
			if times != tt.times {
				t.Fatalf("exists %d times, want %d", times, tt.times)
			}
			if got := at.Format("2006-01-02T15:04Z"); times > 0 && got != tt.want {
				t.Errorf("at %s, want %s", got, tt.want)
			}
			if times == 0 && !at.IsZero() {
				t.Errorf("at %v though it does not exist", at)
			}
		})
	}
}
