package supervision_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/supervision"
)

var noon = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

func TestWhatOfASessionsAttendanceLeavesItsGroup(t *testing.T) {
	t.Parallel()
	held := func(enrolled, present int) supervision.Attendees {
		return supervision.Attendees{Number: 3, EndsAt: noon.Add(-time.Hour), Status: supervision.Held, Enrolled: enrolled, Present: present}
	}
	planned := func(ends time.Time) supervision.Attendees {
		return supervision.Attendees{Number: 3, EndsAt: ends, Status: supervision.Planned, Enrolled: 7, Present: 6}
	}
	cancelled := held(7, 6)
	cancelled.Status = supervision.Cancelled
	for name, c := range map[string]struct {
		session supervision.Attendees
		want    supervision.SessionTotal
	}{
		"six of seven":                           {held(7, 6), supervision.SessionTotal{Outcome: supervision.Counted, Present: 6, Enrolled: 7}},
		"all of seven":                           {held(7, 7), supervision.SessionTotal{Outcome: supervision.Counted, Present: 7, Enrolled: 7}},
		"four of four":                           {held(4, 4), supervision.SessionTotal{Outcome: supervision.Counted, Present: 4, Enrolled: 4}},
		"four of seven":                          {held(7, 4), supervision.SessionTotal{Outcome: supervision.Counted, Present: 4, Enrolled: 7}},
		"three of seven are few":                 {held(7, 3), supervision.SessionTotal{Outcome: supervision.WasHeld}},
		"three of four are few":                  {held(4, 3), supervision.SessionTotal{Outcome: supervision.WasHeld}},
		"all of three are few":                   {held(3, 3), supervision.SessionTotal{Outcome: supervision.WasHeld}},
		"one of one":                             {held(1, 1), supervision.SessionTotal{Outcome: supervision.WasHeld}},
		"more there than enrolled is no number":  {held(3, 4), supervision.SessionTotal{Outcome: supervision.WasHeld}},
		"nobody of seven":                        {held(7, 0), supervision.SessionTotal{Outcome: supervision.WasHeld}},
		"nobody has said who was there":          {held(0, 0), supervision.SessionTotal{Outcome: supervision.WasHeld}},
		"called off":                             {cancelled, supervision.SessionTotal{Outcome: supervision.NotHeld}},
		"over, and nobody said that it was":      {planned(noon.Add(-time.Minute)), supervision.SessionTotal{Outcome: supervision.Unsaid}},
		"over just now":                          {planned(noon), supervision.SessionTotal{Outcome: supervision.Unsaid}},
		"ahead, whoever has said that she comes": {planned(noon.Add(time.Minute)), supervision.SessionTotal{Outcome: supervision.Ahead}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.want.Number = 3
			if d := cmp.Diff(c.want, c.session.Total(noon)); d != "" {
				t.Errorf("total (-want +got):\n%s", d)
			}
		})
	}
}

func TestATermCountsWhatWasPlannedHeldAndCalledOff(t *testing.T) {
	t.Parallel()
	var term []supervision.Attendees
	for i, status := range []supervision.SessionStatus{supervision.Held, supervision.Held, supervision.Cancelled, supervision.Held, supervision.Planned, supervision.Planned} {
		term = append(term, supervision.Attendees{Number: i + 1, EndsAt: noon.AddDate(0, 0, 14*(i-4)), Status: status, Enrolled: 6, Present: 6 - i})
	}
	want := supervision.AttendanceTotals{Planned: 6, Held: 3, Cancelled: 1, Sessions: []supervision.SessionTotal{
		{Number: 1, Outcome: supervision.Counted, Present: 6, Enrolled: 6},
		{Number: 2, Outcome: supervision.Counted, Present: 5, Enrolled: 6},
		{Number: 3, Outcome: supervision.NotHeld},
		{Number: 4, Outcome: supervision.WasHeld},
		{Number: 5, Outcome: supervision.Unsaid},
		{Number: 6, Outcome: supervision.Ahead},
	}}
	if d := cmp.Diff(want, supervision.TotalsOf(term, noon)); d != "" {
		t.Errorf("totals (-want +got):\n%s", d)
	}
	if d := cmp.Diff(supervision.AttendanceTotals{}, supervision.TotalsOf(nil, noon)); d != "" {
		t.Errorf("totals of nothing (-want +got):\n%s", d)
	}
}

func TestACorrectionsMinutes(t *testing.T) {
	t.Parallel()
	id := supervision.NewID[supervision.Person]()
	for name, c := range map[string]struct {
		held, minutes int
		as            supervision.Attendance
		want          int
		wrong         bool
	}{
		"there for all of it":                {75, 3, "present", 75, false},
		"there for part of it":               {90, 45, "part", 45, false},
		"a part may be the whole":            {90, 90, "part", 90, false},
		"200 minutes of 90":                  {90, 200, "part", 200, true},
		"more than the session is now":       {60, 75, "part", 75, true},
		"less than nothing":                  {90, -5, "part", -5, true},
		"a part of nothing":                  {90, 0, "part", 0, true},
		"apologies have no minutes":          {90, 45, "apology", 0, false},
		"who did not come has none either":   {90, 45, "no_show", 0, false},
		"nobody has said how she was there":  {90, 0, "", 0, true},
		"an invented way of being there":     {90, 0, "asleep", 0, true},
		"a session of less than nothing":     {-90, 0, "apology", 0, true},
		"a session longer than any may have": {481, 0, "apology", 0, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, problems := supervision.AttendanceCorrection{Held: c.held, People: []supervision.Attended{{PersonID: id, Attendance: c.as, Minutes: c.minutes}}}.Tidy()
			if got.People[0].Minutes != c.want || (len(problems) > 0) != c.wrong {
				t.Errorf("%d minutes, problems %v", got.People[0].Minutes, problems)
			}
		})
	}
}
