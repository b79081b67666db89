package certificate_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"samrum/internal/certificate"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

const today = certificate.Day("2027-06-30")

var (
	one, other = supervision.NewID[supervision.Group](), supervision.NewID[supervision.Group]()
	received   = certificate.Choice{Kind: certificate.Received, Until: today}
)

// fortnightly makes sessions that were held and attended in full.
func fortnightly(group certificate.GroupID, first certificate.Day, n, minutes, enrolled int) []certificate.Session {
	var sessions []certificate.Session
	for i := range n {
		day := certificate.DayOf(first.Time().AddDate(0, 0, 14*i))
		sessions = append(sessions, certificate.Session{
			Group: group, Day: day, Since: first, Held: true, Length: minutes, Minutes: minutes, Enrolled: enrolled, Kind: certificate.Received, External: true,
		})
	}
	return sessions
}

func join(parts ...[]certificate.Session) (all []certificate.Session) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

func with(s certificate.Session, change func(*certificate.Session)) certificate.Session {
	change(&s)
	return s
}

// says writes figures down as the worked tables of the tests do.
func says(f certificate.Figures) []string {
	lines := []string{fmt.Sprintf("%s–%s: %d of %d, %d min", f.First, f.Last, f.Attended(), f.Offered, f.Minutes())}
	for _, r := range f.Rows {
		lines = append(lines, fmt.Sprintf("group %d of %d, %s–%s: %d, %d min", r.Group, r.Size, r.First, r.Last, r.Attended, r.Minutes))
	}
	return lines
}

func TestFiguresAreOfWhatWasAttended(t *testing.T) {
	t.Parallel()
	ten := fortnightly(one, "2026-08-25", 10, 90, 5) // to 29 December
	change := func(c func(*certificate.Session)) []certificate.Session {
		return join(ten[:9], []certificate.Session{with(ten[9], c)})
	}
	nine := []string{"2026-08-25–2026-12-15: 9 of 9, 810 min", "group 0 of 5, 2026-08-25–2026-12-15: 9, 810 min"}
	missed := []string{"2026-08-25–2026-12-15: 9 of 10, 810 min", nine[1]}
	for name, tt := range map[string]struct {
		sessions []certificate.Session
		want     []string
	}{
		"all of it": {ten, []string{"2026-08-25–2026-12-29: 10 of 10, 900 min", "group 0 of 5, 2026-08-25–2026-12-29: 10, 900 min"}},
		"a session that was not held counts for nothing":    {change(func(s *certificate.Session) { s.Held = false }), nine},
		"one in the future neither":                         {change(func(s *certificate.Session) { s.Day = "2027-07-01" }), nine},
		"today's does":                                      {change(func(s *certificate.Session) { s.Day = today }), []string{"2026-08-25–2027-06-30: 10 of 10, 900 min", "group 0 of 5, 2026-08-25–2027-06-30: 10, 900 min"}},
		"one that was given belongs on another certificate": {change(func(s *certificate.Session) { s.Kind = certificate.Given }), nine},
		"one missed was offered":                            {change(func(s *certificate.Session) { s.Minutes = 0 }), missed},
		"part of one counts by its minutes":                 {change(func(s *certificate.Session) { s.Minutes = 37 }), []string{"2026-08-25–2026-12-29: 10 of 10, 847 min", "group 0 of 5, 2026-08-25–2026-12-29: 10, 847 min"}},
		"a sixth joins": {join(fortnightly(one, "2026-08-25", 10, 90, 5), fortnightly(one, "2027-01-12", 10, 90, 6)), []string{
			"2026-08-25–2027-05-18: 20 of 20, 1800 min", "group 0 of 5, 2026-08-25–2026-12-29: 10, 900 min", "group 0 of 6, 2027-01-12–2027-05-18: 10, 900 min",
		}},
		"two groups, in whatever order they come": {join(fortnightly(other, "2027-01-12", 2, 60, 4), ten[:2]), []string{
			"2026-08-25–2027-01-26: 4 of 4, 300 min", "group 0 of 5, 2026-08-25–2026-09-08: 2, 180 min", "group 1 of 4, 2027-01-12–2027-01-26: 2, 120 min",
		}},
		"alone is of one, whatever the group": {change(func(s *certificate.Session) { s.Individual = true }), []string{
			"2026-08-25–2026-12-29: 10 of 10, 900 min", nine[1], "group 0 of 1, 2026-12-29–2026-12-29: 1, 90 min",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, _, err := certificate.Count(tt.sessions, received)
			if diff := cmp.Diff(tt.want, says(got)); diff != "" || err != nil {
				t.Errorf("error %v, -want +got\n%s", err, diff)
			}
		})
	}
}

func TestACertificateCanBeOfATermOnly(t *testing.T) {
	t.Parallel()
	choice := certificate.Choice{Kind: certificate.Received, From: "2026-09-01", Until: "2026-10-06"}
	got, _, err := certificate.Count(fortnightly(one, "2026-08-25", 10, 90, 5), choice)
	want := []string{"2026-09-08–2026-10-06: 3 of 3, 270 min", "group 0 of 5, 2026-09-08–2026-10-06: 3, 270 min"}
	if diff := cmp.Diff(want, says(got)); diff != "" || err != nil {
		t.Errorf("error %v, -want +got\n%s", err, diff)
	}
}

func TestWhoCameBackHasTwoPeriods(t *testing.T) {
	t.Parallel()
	got, groups, err := certificate.Count(join(fortnightly(one, "2026-01-13", 3, 90, 5), fortnightly(other, "2026-05-05", 2, 90, 4), fortnightly(one, "2026-09-01", 2, 90, 5)), received)
	want := []certificate.Period{{Group: 0, First: "2026-01-13", Last: "2026-02-10"}, {Group: 1, First: "2026-05-05", Last: "2026-05-19"}, {Group: 0, First: "2026-09-01", Last: "2026-09-15"}}
	if diff := cmp.Diff(want, got.Periods, cmp.AllowUnexported(certificate.Period{})); diff != "" || err != nil {
		t.Errorf("error %v, -want +got\n%s", err, diff)
	}
	if diff := cmp.Diff([]certificate.GroupID{one, other}, groups); diff != "" {
		t.Errorf("groups: -want +got\n%s", diff)
	}
}

func TestMinutesAreToldApart(t *testing.T) {
	t.Parallel()
	sessions := fortnightly(one, "2026-08-25", 4, 90, 5)
	sessions[0].External, sessions[1].Online, sessions[2].Individual = false, true, true
	f, _, err := certificate.Count(sessions, received)
	if err != nil || f.External() != 270 || f.Online() != 90 || f.Individual() != 90 {
		t.Errorf("external %d, online %d, alone %d: %v", f.External(), f.Online(), f.Individual(), err)
	}
	if smallest, largest := f.Sizes(); smallest != 1 || largest != 5 {
		t.Errorf("sizes %d to %d", smallest, largest)
	}
}

func TestWhatCannotBeIsRefused(t *testing.T) {
	t.Parallel()
	good := fortnightly(one, "2026-08-25", 1, 90, 5)[0]
	for name, change := range map[string]func(*certificate.Session){
		"negative minutes":           func(s *certificate.Session) { s.Minutes = -1 },
		"200 minutes of 90":          func(s *certificate.Session) { s.Minutes = 200 },
		"a session of a day":         func(s *certificate.Session) { s.Length = 1440 },
		"a negative length":          func(s *certificate.Session) { s.Length, s.Minutes = -5, -5 },
		"nobody enrolled":            func(s *certificate.Session) { s.Enrolled = 0 },
		"no date":                    func(s *certificate.Session) { s.Day = "2026-02-30" },
		"before the member was one":  func(s *certificate.Session) { s.Since = "2026-08-26" },
		"also when it was cancelled": func(s *certificate.Session) { s.Held, s.Minutes = false, 91 },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			bad := with(good, change)
			_, _, err := certificate.Count([]certificate.Session{good, bad}, received)
			if want := (certificate.Impossible{Day: bad.Day}); !errors.Is(err, want) {
				t.Errorf("error %v, want %v", err, want)
			}
		})
	}
}

func TestZeroMinutesMakeNoCertificate(t *testing.T) {
	t.Parallel()
	missed := with(fortnightly(one, "2026-08-25", 1, 90, 5)[0], func(s *certificate.Session) { s.Minutes = 0 })
	for name, sessions := range map[string][]certificate.Session{"never there": {missed}, "no session at all": nil} {
		if _, _, err := certificate.Count(sessions, received); !errors.Is(err, certificate.ErrNothing) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFirstAndLastDayOfMembershipBothCount(t *testing.T) {
	t.Parallel()
	members := []certificate.Membership{{First: "2026-08-25"}, {First: "2026-08-25", Last: "2026-12-01"}, {First: "2026-12-01"}}
	for day, want := range map[certificate.Day]int{"2026-08-24": 0, "2026-08-25": 2, "2026-11-30": 2, "2026-12-01": 3, "2026-12-02": 2} {
		if got := certificate.EnrolledOn(day, members); got != want {
			t.Errorf("%s: %d, want %d", day, got, want)
		}
	}
}

func TestADayIsTheLocalOne(t *testing.T) {
	t.Parallel()
	late := time.Date(2026, 12, 31, 23, 30, 0, 0, time.UTC)
	if got := certificate.DayOf(late.In(supervision.Zone("Europe/Stockholm"))); got != "2027-01-01" {
		t.Error(got)
	}
}
