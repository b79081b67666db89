package calendar_test

import (
	"testing"
	"time"

	"samrum/internal/calendar"
)

const wall = "Mon 2006-01-02 15:04"

func TestRemindersAreDue(t *testing.T) {
	t.Parallel()
	preset := calendar.Peace{Country: "SE", From: 19, To: 7, Days: true}
	awake := calendar.Peace{Country: "SE"}
	for name, c := range map[string]struct {
		peace  calendar.Peace
		zone   string
		starts string
		before int
		want   string
	}{
		"at nine two days before":                    {preset, "Europe/Stockholm", "2026-11-26 09:00", 2, "Tue 2026-11-24 09:00"},
		"on the Friday when that is a Sunday":        {preset, "Europe/Stockholm", "2026-11-24 09:00", 2, "Fri 2026-11-20 09:00"},
		"on the Sunday for whoever has no quiet day": {awake, "Europe/Stockholm", "2026-11-24 09:00", 2, "Sun 2026-11-22 09:00"},
		"before Easter's four days":                  {preset, "Europe/Stockholm", "2027-03-31 09:00", 2, "Thu 2027-03-25 09:00"},
		"at nine by the reader's clock":              {preset, "Europe/Helsinki", "2026-11-26 09:00", 2, "Tue 2026-11-24 09:00"},
		"at nine on summer's first working day":      {preset, "Europe/Stockholm", "2027-03-31 13:00", 1, "Tue 2027-03-30 09:00"},
		"on the morning of the day":                  {preset, "Europe/Stockholm", "2026-11-26 13:00", 0, "Thu 2026-11-26 09:00"},
		"two hours before an early start":            {preset, "Europe/Stockholm", "2026-11-26 09:00", 0, "Thu 2026-11-26 07:00"},
		"the working day before a Saturday's":        {preset, "Europe/Stockholm", "2026-11-28 09:00", 0, "Fri 2026-11-27 09:00"},
		"seven days before":                          {preset, "Europe/Stockholm", "2026-12-01 09:00", 7, "Tue 2026-11-24 09:00"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.peace.Zone = zone(c.zone)
			starts, err := time.ParseInLocation("2006-01-02 15:04", c.starts, c.peace.Zone)
			if err != nil {
				t.Fatal(err)
			}
			if got := c.peace.RemindsAt(starts, c.before).In(c.peace.Zone).Format(wall); got != c.want {
				t.Errorf("due %s, want %s", got, c.want)
			}
		})
	}
}

func TestPeaceHolds(t *testing.T) {
	t.Parallel()
	stockholm := zone("Europe/Stockholm")
	preset := calendar.Peace{Zone: stockholm, Country: "SE", From: 19, To: 7, Days: true}
	noon := calendar.Peace{Zone: stockholm, Country: "SE", From: 11, To: 13}
	for name, c := range map[string]struct {
		peace calendar.Peace
		at    string
		want  bool
	}{
		"at night":                        {preset, "2026-11-24 03:00", true},
		"from the first quiet minute":     {preset, "2026-11-24 19:00", true},
		"not at the minute that it ends":  {preset, "2026-11-24 07:00", false},
		"all Saturday":                    {preset, "2026-11-28 12:00", true},
		"on a holiday":                    {preset, "2026-12-25 12:00", true},
		"not on a holiday's eve":          {preset, "2026-12-23 12:00", false},
		"within one day":                  {noon, "2026-11-24 12:59", true},
		"not after it":                    {noon, "2026-11-24 13:00", false},
		"not on a Sunday without Days":    {noon, "2026-11-22 10:00", false},
		"never when the hours are equal":  {calendar.Peace{Zone: stockholm, From: 7, To: 7}, "2026-11-24 07:30", false},
		"in the doubled hour, both times": {preset, "2026-10-25 02:30", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			at, err := time.ParseInLocation("2006-01-02 15:04", c.at, stockholm)
			if err != nil {
				t.Fatal(err)
			}
			if got := c.peace.Holds(at); got != c.want {
				t.Errorf("Holds = %v", got)
			}
		})
	}
}

func TestPeaceEndsAfter(t *testing.T) {
	t.Parallel()
	preset := calendar.Peace{Zone: zone("Europe/Stockholm"), Country: "SE", From: 19, To: 7, Days: true}
	for name, c := range map[string]struct{ at, want string }{
		"at once by day":                      {"2026-11-24 10:30", "Tue 2026-11-24 10:30"},
		"in the morning after a late evening": {"2026-11-24 20:30", "Wed 2026-11-25 07:00"},
		"on Monday after Friday evening":      {"2026-11-27 20:30", "Mon 2026-11-30 07:00"},
		"after Easter, into summer time":      {"2027-03-26 12:00", "Tue 2027-03-30 07:00"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			at, err := time.ParseInLocation("2006-01-02 15:04", c.at, preset.Zone)
			if err != nil {
				t.Fatal(err)
			}
			if got := preset.EndsAfter(at).In(preset.Zone).Format(wall); got != c.want {
				t.Errorf("ends %s, want %s", got, c.want)
			}
		})
	}
}
