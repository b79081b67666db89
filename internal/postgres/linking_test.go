package postgres_test

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/evaluation"
	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/internal/supervision"
)

// Somebody takes everything that the database keeps of closed rounds, and knows
// besides in which order people have answered. Whatever she sorts by, she finds
// whose an answer is no better than by guessing. The same search finds out at
// once when rows are written in the order they came, and while rounds are open.
func TestAnswersCannotBeLinkedToPeople(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		rounds  int
		prepare func(*postgres.Store)
		closes  bool
		linked  bool
	}{
		"after closing":                   {200, func(*postgres.Store) {}, true, false},
		"after closing in order of ids":   {60, (*postgres.Store).Serial, true, true},
		"while the rounds are still open": {60, func(*postgres.Store) {}, false, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := newLinking(t, linked)
			c.prepare(l.store)
			l.play(c.rounds, c.closes)
			p, by := l.search(t)
			if found := p < 1e-6; found != c.linked || !c.linked && p <= 0.01 {
				t.Errorf("linked by %s: p = %g", by, p)
			}
		})
	}
}

// People who answer a round of the linking test.
const linked = 6

// A linking is a practice with one group whose rounds are simulated.
type linking struct {
	testing.TB
	store    *postgres.Store
	above    *pgxpool.Pool
	now      time.Time
	chance   *rand.Rand
	practice supervision.ID[supervision.Practice]
	group    supervision.ID[supervision.Group]
	people   []supervision.ID[supervision.Person]
	arrival  map[string]int // by round and person
}

func newLinking(t testing.TB, n int) *linking {
	db := pgtest.New(t)
	fill(t, db)
	l := &linking{TB: t, above: db.Above(t), now: time.Now(), chance: rand.New(rand.NewPCG(5, 7)), arrival: map[string]int{}}
	store, err := postgres.NewStore(db.Pool(t), func() time.Time { return l.now }, testVault(t))
	must(t, err)
	store.SeedChance(rand.NewChaCha8([32]byte{5, 7}))
	l.store = store
	must(t, l.above.QueryRow(t.Context(), `select practice_id, id from groups limit 1`).Scan(&l.practice, &l.group))
	for range n {
		l.people = append(l.people, supervision.NewID[supervision.Person]())
	}
	_, err = l.above.Exec(t.Context(), `delete from evaluation_rounds; delete from data_keys; update groups set individual = true`)
	must(t, err)
	_, err = l.above.Exec(t.Context(), `insert into people (id, address, language, created_at) select id, id || '@example.org', 'sv', now() from unnest($1::uuid[]) id`, l.people)
	must(t, err)
	_, err = l.above.Exec(t.Context(), `insert into practice_people (practice_id, person_id, name) select $1, id, 'N' from unnest($2::uuid[]) id`, l.practice, l.people)
	must(t, err)
	return l
}

// play lets all people answer some rounds, one after the other, each round in an
// order of its own.
func (l *linking) play(rounds int, closes bool) {
	ctx := l.Context()
	for n := range rounds {
		round := supervision.NewID[evaluation.Round]()
		l.open(round, n)
		l.must(l.store.HandOut(ctx, l.practice, round, slices.Clone(l.people)))
		for place, who := range l.chance.Perm(linked) {
			l.arrival[round.String()+l.people[who].String()] = place
			l.answer(ctx, round, who)
		}
		if closes {
			l.now = l.now.Add(2 * time.Hour)
			done, err := l.store.Evaluate(ctx)
			l.must(err)
			if done.Closed != 1 {
				l.Fatalf("closed %d rounds", done.Closed)
			}
		}
	}
}

// open puts a round that is open for an hour into the database.
func (l *linking) open(round supervision.ID[evaluation.Round], n int) {
	_, err := l.above.Exec(l.Context(), `
		insert into evaluation_rounds (practice_id, id, group_id, name, kind, opens_at, closes_at, opened, items, for_group, for_orderer, tenths, organisation, leaders)
		values ($1, $2, $3, 'session-' || $4, 'after_session', $5, $6, true, $7, 4, 5, 7, '', '{}')`,
		l.practice, round, l.group, strconv.Itoa(n+1), l.now, l.now.Add(time.Hour), evaluation.Setting{}.Questionnaire(evaluation.AfterSession))
	l.must(err)
}

// Closing a round of 500 answers takes a second at most, in a practice with
// nothing else closed.
func BenchmarkClosing500Answers(b *testing.B) {
	l := newLinking(b, 500)
	for n := 0; b.Loop(); n++ {
		b.StopTimer()
		l.must(func() error { _, err := l.above.Exec(b.Context(), `delete from evaluation_rounds`); return err }())
		round := supervision.NewID[evaluation.Round]()
		l.open(round, n)
		l.must(l.store.HandOut(b.Context(), l.practice, round, slices.Clone(l.people)))
		l.must(l.store.Answered(b.Context(), l.practice, round, 500, evaluation.Answer{
			Values: map[evaluation.Key]int{"heard": 3, "mattered": 4, "form": 5, "takeaway": 4}, Texts: map[evaluation.Key]string{"to_supervisor": "Det var bra i dag."},
		}))
		l.now = l.now.Add(2 * time.Hour)
		b.StartTimer()
		_, err := l.store.Evaluate(b.Context())
		l.must(err)
	}
}

// answer sends one person's answer, which says who she is.
func (l *linking) answer(ctx context.Context, round supervision.ID[evaluation.Round], who int) {
	var token supervision.ID[postgres.Token]
	l.must(l.above.QueryRow(ctx, `select id from evaluation_tokens where round_id = $1 and person_id = $2`, round, l.people[who]).Scan(&token))
	asked, err := l.store.Answering(ctx, sha256.Sum256([]byte(l.store.EvaluationToken(token))))
	l.must(err)
	l.must(l.store.Answer(ctx, asked, evaluation.Answer{
		Values: map[evaluation.Key]int{"heard": 3}, Texts: map[evaluation.Key]string{"to_supervisor": strconv.Itoa(who)},
	}, ""))
}

func (l *linking) must(err error) {
	l.Helper()
	if err != nil {
		l.Fatal(err)
	}
}

// A trace is what is left of a token or an answer, by what it may be sorted by.
type trace struct {
	round string
	whose string
	by    map[string]string
}

// search sorts each round's tokens and answers by all that is left of them, takes
// those of one place for one person's, and returns how probable it is that mere
// guessing finds as many as the best sorting did. The probability is exact: of n
// in random order k stay in place in as many ways as rencontres numbers say. It
// allows for having searched in many ways.
func (l *linking) search(t *testing.T) (p float64, by string) {
	tokens, answers := l.tokens(t), l.answers(t)
	ways := 0
	p = 1
	for tokenBy := range tokens[0].by {
		for answerBy := range answers[0].by {
			for _, backwards := range []bool{false, true} {
				ways++
				hits, rounds := matches(tokens, answers, tokenBy, answerBy, backwards)
				if q := guessed(hits, rounds); q < p {
					p, by = q, fmt.Sprintf("%s and %s, %d of %d", tokenBy, answerBy, hits, rounds*linked)
				}
			}
		}
	}
	return min(1, p*float64(ways)), by
}

func (l *linking) tokens(t *testing.T) []trace {
	rows, _ := l.above.Query(t.Context(), `
		select k.round_id::text, k.person_id::text, k.id::text, lpad(split_part(trim(k.ctid::text, '()'), ',', 1), 8, '0') || lpad(split_part(trim(k.ctid::text, '()'), ',', 2), 8, '0') as ctid,
			lpad(k.xmin::text, 12, '0') as xmin, k.token_hash::text as hash, (select lpad(min(j.id)::text, 12, '0') from river.river_job j where j.args->>'token' = k.id::text) as job
		from evaluation_tokens k`)
	found, err := pgx.CollectRows(rows, pgx.RowToMap)
	must(t, err)
	var traces []trace
	for _, row := range found {
		text := func(column string) string { return row[column].(string) }
		round, person := text("round_id"), text("person_id")
		traces = append(traces, trace{round, person, map[string]string{
			"id": text("id"), "ctid": text("ctid"), "xmin": text("xmin") + text("ctid"), "hash": text("hash"), "job": text("job"),
			"order of arrival": strconv.Itoa(l.arrival[round+person]),
		}})
	}
	return traces
}

func (l *linking) answers(t *testing.T) []trace {
	open, err := l.store.AnswersOf(t.Context(), l.practice)
	must(t, err)
	rows, _ := l.above.Query(t.Context(), `
		select a.round_id::text, a.id::text, lpad(split_part(trim(a.ctid::text, '()'), ',', 1), 8, '0') || lpad(split_part(trim(a.ctid::text, '()'), ',', 2), 8, '0') as ctid,
			lpad(a.xmin::text, 12, '0') as xmin, encode(a.answer, 'hex') as sealed
		from evaluation_answers a where a.practice_id = $1`, l.practice)
	found, err := pgx.CollectRows(rows, pgx.RowToMap)
	must(t, err)
	var traces []trace
	for _, row := range found {
		text := func(column string) string { return row[column].(string) }
		id, err := supervision.ParseID[evaluation.Answer](text("id"))
		must(t, err)
		who, err := strconv.Atoi(open[id].Texts["to_supervisor"])
		must(t, err)
		traces = append(traces, trace{text("round_id"), l.people[who].String(), map[string]string{
			"id": text("id"), "ctid": text("ctid"), "xmin": text("xmin") + text("ctid"), "sealed": text("sealed"),
		}})
	}
	return traces
}

// matches counts in how many places of a round a token and an answer are the
// same person's.
func matches(tokens, answers []trace, tokenBy, answerBy string, backwards bool) (hits, rounds int) {
	sorted := func(traces []trace, by string) map[string][]trace {
		slices.SortFunc(traces, func(a, b trace) int { return cmp.Compare(a.by[by], b.by[by]) })
		of := map[string][]trace{}
		for _, one := range traces {
			of[one.round] = append(of[one.round], one)
		}
		return of
	}
	given := sorted(answers, answerBy)
	for round, all := range sorted(tokens, tokenBy) {
		rounds++
		for i, token := range all {
			place := i
			if backwards {
				place = len(all) - 1 - i
			}
			if given[round][place].whose == token.whose {
				hits++
			}
		}
	}
	return hits, rounds
}

// guessed is the probability that as many or more of several rounds' six stay in
// place by chance.
func guessed(hits, rounds int) float64 {
	once := []float64{265, 264, 135, 40, 15, 0, 1} // of 720
	total := []float64{1}
	for range rounds {
		next := make([]float64, len(total)+linked)
		for i, p := range total {
			for k, ways := range once {
				next[i+k] += p * ways / 720
			}
		}
		total = next
	}
	sum := 0.0
	for _, p := range total[hits:] {
		sum += p
	}
	return sum
}
