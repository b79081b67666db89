package server

import (
	"fmt"
	"math/rand/v2"
	"net/url"
	"testing"
	"time"
)

// Whatever people do at the same time, nobody is in two places: of a random
// history of bookings, moves, cancellations, changed hours and sessions no two
// overlap, buffers included. The sum is taken from bookings and sessions
// themselves, not from what guards them.
func TestRandomHistoriesLeaveNoOverlap(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3} {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			w := newWorld(t)
			done := w.history(seed, 20)
			if overlaps := w.overlaps(); overlaps > 0 {
				t.Errorf("%d overlaps after %v", overlaps, done)
			}
			if done["booked"] < 10 || done["taken"] == 0 || done["moved"] == 0 || done["cancelled"] == 0 || done["session"] == 0 {
				t.Errorf("too little happened: %v", done)
			}
		})
	}
}

// The same history without the constraint overlaps: it is the constraint that
// holds, and the test that notices.
func TestWithoutTheConstraintHistoriesOverlap(t *testing.T) {
	w := newWorld(t)
	w.exec(`alter table leader_time drop constraint leader_time_no_overlap, drop constraint leader_time_pkey`)
	w.history(1, 20)
	if w.overlaps() == 0 {
		t.Error("nothing overlaps without the constraint")
	}
}

// history lets eight people at once do something, a number of times over, and
// counts what became of it.
func (w *world) history(seed uint64, rounds int) map[string]int {
	w.Helper()
	w.receives("Alma")
	w.exec(`update receptions set most_a_day = 0`)
	done := map[string]int{}
	chance := rand.New(rand.NewPCG(seed, 7))
	for round := range rounds {
		w.exec(`update receptions set after_minutes = $1, before_minutes = $2, version = version + 1`, 10*chance.IntN(2), 5*chance.IntN(2))
		receipts := value[[]string](w, `select coalesce(array_agg(address), '{}') from bookings where status = 'booked'`)
		acts := make([]act, 8)
		for i := range acts {
			acts[i] = w.act(chance, round*8+i, receipts)
		}
		w.atOnce(len(acts), func(i int) int {
			acts[i].status = acts[i].do()
			return 0
		})
		for _, a := range acts {
			done[a.outcome()]++
		}
	}
	return done
}

// An act is what one person does, and how that was answered.
type act struct {
	name   string
	do     func() int
	status int
}

func (a act) outcome() string {
	switch a.status {
	case 303:
		return a.name
	case 409:
		return "taken"
	}
	return "refused"
}

// act is chosen by chance, within three days, so that people meet.
func (w *world) act(chance *rand.Rand, n int, receipts []string) act {
	at := time.Date(2026, 11, 30+chance.IntN(3), 8, 30*chance.IntN(6), 0, 0, time.UTC)
	starts := at.Format(time.RFC3339)
	address := fmt.Sprintf("p%d@example.org", n)
	kind := chance.IntN(10)
	if len(receipts) > 0 && kind < 5 {
		receipt := "/b/" + w.tokenFor(receipts[chance.IntN(len(receipts))])
		if kind < 3 {
			version := fmt.Sprint(value[int](w, `select version from bookings where token_hash = sha256(convert_to($1, 'UTF8'))`, receipt[len("/b/"):]))
			return act{name: "moved", do: func() int {
				return w.post("", receipt+"/move", form("version", version, "starts_at", starts)).Code
			}}
		}
		return act{name: "cancelled", do: func() int { return w.post("", receipt+"/cancel", form()).Code }}
	}
	if kind > 7 {
		local := at.Add(time.Hour)
		f := form("date", local.Format("2006-01-02"), "start_time", local.Format("15:04"), "length", "30", "place", "online", "place_link", "https://example.org/x",
			"next_number", fmt.Sprint(value[int](w, `select next_number from groups where name = 'Norr'`)))
		w.signIn("Alma")
		return act{name: "session", do: func() int { return w.post("Alma", "/groups/"+norr+"/sessions/new", f).Code }}
	}
	f := w.aBooking("2026-12-01 09:00", address, "starts_at", starts)
	return act{name: "booked", do: func() int { return w.from(fmt.Sprintf("10.9.%d.1", n), bookIntro, copied(f)).Code }}
}

func copied(f url.Values) url.Values {
	c := url.Values{}
	for k, v := range f {
		c[k] = v
	}
	return c
}

// tokenFor is the token of the receipt that went to an address.
func (w *world) tokenFor(address string) string {
	w.Helper()
	id := value[string](w, `select id::text from bookings where address = $1`, address)
	return w.bookingToken(id)
}

// overlaps counts pairs of things that take the same person's time at once, and
// things whose time nobody keeps.
func (w *world) overlaps() int {
	w.Helper()
	return value[int](w, `
		with things as (
			select b.id, b.person_id, tstzrange(b.starts_at - make_interval(mins => b.before_minutes), b.starts_at + make_interval(mins => b.minutes + b.after_minutes)) as during
			from bookings b where b.status in ('booked', 'unconfirmed')
			union all
			select s.id, unnest(array_remove(array[g.lead_id, g.co_lead_id], null)), tstzrange(s.starts_at, s.ends_at)
			from sessions s join groups g on g.id = s.group_id where s.status = 'planned')
		select (select count(*) from things a join things b on a.person_id = b.person_id and a.id < b.id and a.during && b.during)::int
			+ (select count(*) from things a where not exists (
				select from leader_time lt where lt.person_id = a.person_id and lt.during = a.during and a.id in (lt.booking_id, lt.session_id)))::int`)
}
