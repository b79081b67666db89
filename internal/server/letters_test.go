package server

import (
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// fail makes every letter of a practice one that could not leave, and returns
// their jobs.
func (w *world) fail(practice, state, words string) []string {
	w.Helper()
	return value[[]string](w, `
		with failed as (update river.river_job set state = $2::river.river_job_state, attempt = 3, attempted_at = now(), finalized_at = case when $2 in ('cancelled', 'discarded') then now() end,
			errors = array[jsonb_build_object('at', now(), 'attempt', 1, 'error', 'no answer'), jsonb_build_object('at', now(), 'attempt', 2, 'error', $3::text)]
		where args ->> 'practice' = (select id::text from practices where slug = $1)
			returning id)
		select array_agg(id::text order by id) from failed`, practice, state, words)
}

func (w *world) recipient(name string) postgres.Recipient {
	w.Helper()
	return postgres.Recipient{
		Practice: value[supervision.ID[supervision.Practice]](w, `select id from practices where slug = 'lindqvist'`), Person: w.people[name],
	}
}

func TestLettersThatWaitAndThatFailed(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Syd", "2026-12-01 09:00")
	w.exec(`update practice_people set administers = true where person_id = $1`, w.people["Bo"])
	for as, group := range map[string]string{"Alma": norr, "Bo": syd} {
		move := paths.MoveSession(group, 1)
		w.wants(w.post(as, move, opened(w.get(as, move), "date", "2026-12-03")), 303)
	}
	w.reads(w.get("Nora", paths.Letters), 200, "Träffar som ändrats eller ställts in 3", "Alla brev har gått i väg")
	w.wants(w.get("Alma", "/practice/people"), 200, `href="/practice/letters"`)

	ids := w.fail("lindqvist", "retryable", "send letter: sending SMTP RCPT TO command (code 451), affected mira@example.org")
	foreign := w.fail("berg", "cancelled", "x (code 550)")
	rec := w.get("Nora", paths.Letters)
	w.reads(rec, 200, "Inget brev väntar", "2 försök, mejlservern svarade 451", "Nästa försök")
	if body := rec.Body.String(); strings.Count(body, `name="letter"`) != 3 || strings.Contains(body, "example.org") && strings.Contains(body, "mira@") || strings.Contains(body, "550") {
		t.Errorf("the page holds too little or too much:\n%s", body)
	}
	w.reads(w.get("Bo", paths.Letters), 200, "mejlservern svarade 550", "Försöks inte igen av sig självt", "!451")

	again := func(as, path, id string) { w.Helper(); w.wants(w.post(as, path, url.Values{"letter": {id}}), 303) }
	state := func(id string) string {
		return value[string](w, `select coalesce((select state::text from river.river_job where id = $1::text::bigint), 'gone')`, id)
	}
	w.step("tried again, twice", func() {
		again("Nora", paths.LetterAgain, ids[0])
		again("Nora", paths.LetterAgain, ids[0])
		if got := state(ids[0]); got != "available" {
			t.Errorf("it is %s", got)
		}
	})
	w.step("dropped, twice", func() {
		again("Nora", paths.LetterDrop, ids[1])
		again("Nora", paths.LetterDrop, ids[1])
		if got := state(ids[1]); got != "gone" {
			t.Errorf("it is %s", got)
		}
	})
	w.step("another practice's", func() {
		again("Nora", paths.LetterAgain, foreign[0])
		again("Nora", paths.LetterDrop, foreign[0])
		if got := state(foreign[0]); got != "cancelled" {
			t.Errorf("it is %s", got)
		}
	})
	w.step("one that is being tried", func() {
		w.exec(`update river.river_job set state = 'running' where id = $1::text::bigint`, ids[2])
		again("Nora", paths.LetterDrop, ids[2])
		if got := state(ids[2]); got != "running" {
			t.Errorf("it is %s", got)
		}
	})
	w.step("no number", func() { w.wants(w.post("Nora", paths.LetterDrop, url.Values{"letter": {"x"}}), 404) })
	w.step("a test letter", func() {
		w.wants(w.post("Nora", paths.LettersTest, nil), 303)
		w.wants(w.get("Nora", paths.Letters), 200, "tog emot ett provbrev till nora@example.org")
	})
	w.step("its cost", func() {
		statements, trips := w.Count.cost(func() { w.wants(w.get("Nora", paths.Letters), 200) })
		if statements > statementsMost || trips > tripsMost {
			t.Errorf("%d statements in %d round trips", statements, trips)
		}
	})
}

// Who cannot be reached is said to the leaders, until a letter arrives or the
// address is another.
func TestLeadersSeeWhoCannotBeReached(t *testing.T) {
	w := newWorld(t)
	to := w.recipient("Mira")
	w.must(w.Store.NoteRefused(t.Context(), to, 550))
	w.must(w.Store.NoteRefused(t.Context(), to, 554))
	told := func(yes bool) {
		w.Helper()
		mark := map[bool]string{true: "", false: "!"}[yes]
		w.reads(w.get("Alma", "/today"), 200, mark+"Mira går inte att nå med mejl")
		w.reads(w.get("Alma", paths.Members(norr)), 200, mark+"Går inte att nå sedan tis 24 nov", mark+"Fråga den det gäller")
	}
	told(true)
	w.step("not the members, nor who leads another group", func() {
		w.reads(w.get("Sara", paths.Members(norr)), 200, "!inte att nå")
		w.reads(w.get("Sara", "/today"), 200, "!inte att nå")
		w.reads(w.get("Petra", "/today"), 200, "!inte att nå")
		w.reads(w.get("Bo", "/today"), 200, "!inte att nå")
	})
	w.step("another address", func() {
		w.exec(`update people set address = 'mira@example.net' where id = $1`, w.people["Mira"])
		told(false)
		w.exec(`update people set address = 'mira@example.org' where id = $1`, w.people["Mira"])
		told(true)
	})
	w.step("a letter arrives", func() {
		w.must(w.Store.NoteTaken(t.Context(), to))
		told(false)
	})
}

// A move that writes to 200 people costs its page the statements of one that
// writes to nobody, and at most 1.5 times its time: medians of moves taken in
// turn, up to three times on a busy machine.
func TestManyLettersDoNotSlowThePage(t *testing.T) {
	w := quietWorld(t)
	w.group("Tom", "dddd4444", "lindqvist", "Alma", "")
	w.session("Norr", "2026-12-01 09:00")
	w.session("Tom", "2026-12-02 09:00")
	w.people200()
	w.movesInTurn(2) // statements are prepared
	const rounds = 24
	for try := 1; ; try++ {
		took, cost := w.movesInTurn(rounds)
		all, none := median(took[norr]), median(took[tom])
		ratio := float64(all) / float64(none)
		t.Logf("200 letters: %v in %d statements; none: %v in %d; ratio %.2f", all, cost[norr], none, cost[tom], ratio)
		if cost[norr] != cost[tom] {
			t.Errorf("200 letters cost %d statements and none %d", cost[norr], cost[tom])
		}
		if ratio <= 1.5 {
			w.reads(w.get("Alma", paths.Letters), 200, "Träffar som ändrats eller ställts in "+strconv.Itoa((2+try*rounds)*200))
			return
		}
		if try == 3 {
			t.Fatalf("200 letters cost %.2f times none", ratio)
		}
	}
}

const tom = "tom-dddd4444"

// movesInTurn moves a session of Norr and one of Tom, again and again, and
// returns what that took and cost.
func (w *world) movesInTurn(rounds int) (took map[string][]time.Duration, cost map[string]int64) {
	w.Helper()
	took, cost = map[string][]time.Duration{}, map[string]int64{}
	for i := range rounds {
		for group, date := range map[string]string{norr: "2026-12-01", tom: "2026-12-02"} {
			move := paths.MoveSession(group, 1)
			form := opened(w.get("Alma", move), "date", date, "start_time", []string{"10.00", "11.00"}[i%2])
			cost[group], _ = w.Count.cost(func() {
				began := time.Now()
				w.wants(w.post("Alma", move, form), 303)
				took[group] = append(took[group], time.Since(began))
			})
		}
	}
	return took, cost
}

// people200 makes Norr a group of 200 members.
func (w *world) people200() {
	w.Helper()
	w.exec(`with added as (
			insert into people (id, address, language, created_at)
			select gen_random_uuid(), 'many' || n || '@example.org', 'sv', now() from generate_series(1, 197) n returning id
		), here as (
			insert into practice_people (practice_id, person_id, name) select p.id, a.id, 'Någon' from practices p, added a where p.slug = 'lindqvist' returning *
		)
		insert into memberships (practice_id, group_id, person_id, joined_on) select g.practice_id, g.id, h.person_id, '2026-01-01' from groups g, here h where g.name = 'Norr'`)
}
