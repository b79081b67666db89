package server

import (
	"fmt"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Two hundred clients want one time, fifty times over a small pool of connections
// and twenty over a large one: exactly one gets it each time, and the rest are
// told so.
func TestOneTimeIsBookedOnce(t *testing.T) {
	for pool, rounds := range map[int32]int{10: 50, 100: 20} {
		t.Run(fmt.Sprintf("over %d connections", pool), func(t *testing.T) {
			w := raceWorld(t, pool)
			for round := range rounds {
				got := w.race(round, 200)
				if got[303] != 1 || got[409] != 199 {
					t.Fatalf("round %d: %v", round, got)
				}
			}
		})
	}
}

// raceWorld is a world whose server has so many connections, with times enough
// for a hundred races.
func raceWorld(t testing.TB, pool int32) *world {
	w := quietWorld(t, func(c *pgxpool.Config) { c.MaxConns = pool })
	w.receives("Alma")
	w.exec(`update receptions set most_a_day = 0, after_minutes = 0`)
	return w
}

// race lets clients, each in a network of her own, want the same time at once.
func (w *world) race(round, clients int) map[int]int {
	w.Helper()
	starts := raceSlot(round)
	return w.atOnce(clients, func(i int) int {
		form := w.aBooking("2026-12-01 09:00", fmt.Sprintf("p%d-%d@example.org", round, i), "starts_at", starts)
		return w.from(fmt.Sprintf("10.%d.%d.1", round, i), bookIntro, form).Code
	})
}

// raceSlot is one of the six times a day, from Monday 30 November on.
func raceSlot(n int) string {
	day := n / 6
	return slot(fmt.Sprintf("2026-%s %02d:%02d", []string{"11-30", "12-01", "12-02", "12-03", "12-04", "12-07", "12-08", "12-09", "12-10", "12-11"}[day%10], 9+n%6/2, n%2*30))
}

// BenchmarkOneTimeForTwoHundred takes the time of a whole race.
func BenchmarkOneTimeForTwoHundred(b *testing.B) {
	for _, pool := range []int32{10, 100} {
		b.Run(fmt.Sprintf("over %d connections", pool), func(b *testing.B) {
			w := raceWorld(b, pool)
			for round := 0; b.Loop(); round++ {
				w.race(round%60, 200)
			}
		})
	}
}
