package certificate_test

import (
	"errors"
	"flag"
	"math/rand/v2"
	"slices"
	"testing"

	"samrum/internal/certificate"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

// Where chance begins; see make soak.
var seed = flag.Uint64("certificate-seed", 2026, "where the chance of certificates begins")

func anySessions(r *rand.Rand) []certificate.Session {
	groups := []certificate.GroupID{one, other}
	var sessions []certificate.Session
	for range r.IntN(40) {
		length := 30 + r.IntN(150)
		sessions = append(sessions, certificate.Session{
			Group: groups[r.IntN(2)], Day: certificate.DayOf(today.Time().AddDate(0, 0, 30-r.IntN(900))), Held: r.IntN(5) > 0, Length: length,
			Minutes: min(length, r.IntN(3)*r.IntN(120)), Enrolled: 1 + r.IntN(14), Individual: r.IntN(8) == 0, Kind: certificate.Kinds[r.IntN(3)], External: r.IntN(2) == 0, Online: r.IntN(3) == 0,
		})
	}
	return sessions
}

// plainSum is the same total worked out by the plainest way there is.
func plainSum(sessions []certificate.Session) (sum certificate.Minutes) {
	for _, s := range sessions {
		if s.Held && s.Day <= today && s.Kind == certificate.Received {
			sum += certificate.Minutes(s.Minutes)
		}
	}
	return sum
}

func TestRowsSumToTheTotalInAnyOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seed, 1))
	for range 2000 {
		sessions := anySessions(r)
		f, _, err := certificate.Count(sessions, received)
		sum := plainSum(sessions)
		if f.Minutes() != sum || errors.Is(err, certificate.ErrNothing) != (sum == 0) || err != nil && sum > 0 {
			t.Fatalf("%d of %d minutes: %v", f.Minutes(), sum, err)
		}
		var bands certificate.Minutes
		for _, b := range certificate.BandSums(f.Rows) {
			bands += b.Minutes
		}
		if bands != sum || f.External() > sum || f.Online() > sum || f.Attended() > f.Offered {
			t.Fatalf("bands sum to %d of %d", bands, sum)
		}
	}
}

func TestSessionsMayComeInAnyOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seed, 2))
	for range 300 {
		sessions := anySessions(r)
		before, groups, _ := certificate.Count(sessions, received)
		r.Shuffle(len(sessions), func(i, j int) { sessions[i], sessions[j] = sessions[j], sessions[i] })
		after, others, _ := certificate.Count(sessions, received)
		if diff := cmp.Diff(before, after, cmp.AllowUnexported(certificate.Period{})); diff != "" || !slices.Equal(groups, others) {
			t.Fatal(diff)
		}
	}
}

// What is shown is never more than was had, and less by under half an hour: the
// total is floored, and only it.
func TestNothingIsEverRoundedUp(t *testing.T) {
	t.Parallel()
	for minutes := range certificate.Minutes(12000) {
		for _, unit := range []certificate.Unit{certificate.Lesson, certificate.Clock} {
			shown := certificate.Minutes(minutes.Halves(unit)) * certificate.Minutes(unit)
			if over := 2*minutes - shown; over < 0 || over >= certificate.Minutes(unit) {
				t.Fatalf("%d minutes are %d halves of %d", minutes, minutes.Halves(unit), unit)
			}
		}
	}
}

// Splitting rows further changes no total: floors fall on the whole alone.
func TestWhatIsSplitFinerIsWorthTheSame(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seed, 3))
	for range 2000 {
		var rows, finer []certificate.Row
		for range 1 + r.IntN(6) {
			row := certificate.Row{Size: 1 + r.IntN(14), Minutes: certificate.Minutes(1 + r.IntN(500))}
			a, b := row, row
			a.Minutes = certificate.Minutes(r.IntN(int(row.Minutes)))
			b.Minutes -= a.Minutes
			rows, finer = append(rows, row), append(finer, a, b)
		}
		for _, country := range supervision.Countries {
			whole, split := certificate.Towards(country, rows), certificate.Towards(country, finer)
			if whole != split || whole > (certificate.Figures{Rows: rows}).Minutes() {
				t.Fatalf("%s: %d and %d", country, whole, split)
			}
		}
	}
}
