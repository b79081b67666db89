package calendar

import (
	"strconv"
	"testing"
	"time"
)

func TestAShiftKeepsTheTimeOnTheWall(t *testing.T) {
	t.Parallel()
	stockholm, err := time.LoadLocation("Europe/Stockholm")
	if err != nil {
		t.Fatal(err)
	}
	thursday, sunday, half := time.Thursday, time.Sunday, Clock(2*60+30)
	nine := func(day int, month time.Month, year int) time.Time {
		return time.Date(year, month, day, 9, 0, 0, 0, stockholm)
	}
	for name, tt := range map[string]struct {
		shift Shift
		from  time.Time
		want  string
		times int
	}{
		"nothing changes":              {Shift{}, nine(23, 3, 2027), "2027-03-23 08:00 90m", 1},
		"before summer time":           {Shift{Weekday: &thursday}, nine(23, 3, 2027), "2027-03-25 08:00 90m", 1},
		"after summer time":            {Shift{Weekday: &thursday}, nine(30, 3, 2027), "2027-04-01 07:00 90m", 1},
		"over the change itself":       {Shift{Weekday: &sunday}, nine(23, 3, 2027), "2027-03-28 07:00 90m", 1},
		"in the gap":                   {Shift{Weekday: &sunday, Start: &half}, nine(23, 3, 2027), "", 0},
		"in the doubled hour":          {Shift{Weekday: &sunday, Start: &half}, nine(26, 10, 2027), "2027-10-31 00:30 90m", 2},
		"longer, nothing else":         {Shift{Length: 2 * time.Hour}, nine(30, 3, 2027), "2027-03-30 07:00 120m", 1},
		"a week over the turn of year": {Shift{Weekday: &thursday}, nine(2, 1, 2027), "2026-12-31 08:00 90m", 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tt.shift.Zone = stockholm
			got, times := tt.shift.Of(tt.from, tt.from.Add(90*time.Minute))
			if times != tt.times {
				t.Fatalf("the clock shows it %d times, want %d", times, tt.times)
			}
			if times == 0 {
				return
			}
			said := got.Starts.UTC().Format("2006-01-02 15:04 ") + minutesOf(got.Ends.Sub(got.Starts))
			if said != tt.want {
				t.Errorf("it is %s, want %s", said, tt.want)
			}
			if DateOf(got.Starts, stockholm) != got.Date {
				t.Errorf("its date is %v", got.Date)
			}
		})
	}
}

func minutesOf(d time.Duration) string { return strconv.Itoa(int(d.Minutes())) + "m" }
