package certificate_test

import (
	"testing"

	"samrum/internal/certificate"

	"github.com/google/go-cmp/cmp"
)

// A group of six meets every other Tuesday, ten times in autumn and eight in
// spring, 90 minutes each. One leaves on the day of the eighth session, another
// joins on the first of spring. By hand, of size 6: 25 Aug to 1 Dec are 8
// sessions and 12 Jan to 20 April 8 more; of size 5: 15 and 29 December.
func yearOf(holder certificate.Membership) (sessions []certificate.Session) {
	members := []certificate.Membership{
		{First: "2026-08-25"},
		{First: "2026-08-25"},
		{First: "2026-08-25"},
		{First: "2026-08-25"},
		{First: "2026-08-25"},
		{First: "2026-08-25", Last: "2026-12-01"},
		{First: "2027-01-12"},
	}
	for _, s := range join(fortnightly(one, "2026-08-25", 10, 90, 1), fortnightly(one, "2027-01-12", 8, 90, 1)) {
		if holder.On(s.Day) {
			s.Since, s.Enrolled = holder.First, certificate.EnrolledOn(s.Day, members)
			sessions = append(sessions, s)
		}
	}
	return sessions
}

func TestAYearInWhichOneLeavesAndOneJoins(t *testing.T) {
	t.Parallel()
	stayed := yearOf(certificate.Membership{First: "2026-08-25"})
	stayed[2].Minutes, stayed[8].Minutes = 0, 40 // away on 22 September, part of 15 December
	for name, tt := range map[string]struct {
		sessions  []certificate.Session
		want      []string
		halves    int                 // of lessons
		converted certificate.Minutes // by the Danish board
	}{
		// 15 × 90 and 40 + 90; 1 480 ÷ 22½ = 65.8; 1 350 ÷ 2 + 130 × 2/3 = 761⅔
		"who stayed": {stayed, []string{"2026-08-25–2027-04-20: 17 of 18, 1480 min", "group 0 of 6, 2026-08-25–2027-04-20: 15, 1350 min", "group 0 of 5, 2026-12-15–2026-12-29: 2, 130 min"}, 65, 761},
		// 8 × 90, her last day's among them
		"who left": {yearOf(certificate.Membership{First: "2026-08-25", Last: "2026-12-01"}), []string{"2026-08-25–2026-12-01: 8 of 8, 720 min", "group 0 of 6, 2026-08-25–2026-12-01: 8, 720 min"}, 32, 360},
		// 8 × 90, from her first day on
		"who joined": {yearOf(certificate.Membership{First: "2027-01-12"}), []string{"2027-01-12–2027-04-20: 8 of 8, 720 min", "group 0 of 6, 2027-01-12–2027-04-20: 8, 720 min"}, 32, 360},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, _, err := certificate.Count(tt.sessions, received)
			if diff := cmp.Diff(tt.want, says(f)); diff != "" || err != nil {
				t.Errorf("error %v, -want +got\n%s", err, diff)
			}
			if h, c := f.Minutes().Halves(certificate.Lesson), certificate.Converted(f.Rows); h != tt.halves || c != tt.converted {
				t.Errorf("%d halves, converted %d", h, c)
			}
		})
	}
}
