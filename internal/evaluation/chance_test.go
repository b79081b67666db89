package evaluation

import (
	"math/rand/v2"
	"testing"
)

// Larger worlds by chance: six rounds of three groups, people in several of
// them, leaders who change, items that not every round asks.
func TestByChanceNobodyCanWorkOutMoreEither(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(2027, 4))
	most := 0
	for range 2000 {
		w := anyWorld(r, 6)
		results := mixed(r, w.results())
		views := Publish(results)
		most = max(most, len(views))
		if found := w.leak(results, views); found != "" {
			t.Fatal(found)
		}
	}
	if most < 8 {
		t.Errorf("chance shows no more than %d views", most)
	}
}

// The rule itself does not hang on the order in which views come about, nor on
// which pools are tried.
func TestWhateverIsTriedNobodyCanWorkOutMore(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(2027, 5))
	nested := 0
	for range 1000 {
		w := anyWorld(r, 5)
		results := mixed(r, w.results())
		p := newPublisher(results)
		for _, result := range results {
			p.meet(result)
		}
		for range 12 {
			i := r.IntN(len(results))
			to, pool := anyPool(r, results, i)
			if p.show(i, to, pool) {
				nested += len(pool) - 1
			}
		}
		if len(p.views) > 8 {
			p.views = p.views[:8] // what comes first is safe without what comes later
		}
		if found := w.leak(results, p.views); found != "" {
			t.Fatal(found)
		}
	}
	if nested < 400 {
		t.Errorf("only %d rounds were pooled", nested)
	}
}

func anyPool(r *rand.Rand, results []Result, i int) (Audience, []int) {
	to, pool := []Audience{ForGroup, ForOrderer}[r.IntN(2)], []int{i}
	for j := range results {
		if j != i && r.IntN(2) == 0 && (to == ForOrderer || results[j].Group == results[i].Group) {
			pool = append(pool, j)
		}
	}
	return to, pool
}

func anyWorld(r *rand.Rand, n int) world {
	var w world
	for range n {
		roster := 3 + r.IntN(6)
		answers := roster - min(r.IntN(4), r.IntN(roster))
		silent := r.IntN(3)
		if r.IntN(4) == 0 {
			silent = answers // nobody was asked
		}
		w.group, w.roster, w.answers, w.silent = append(w.group, r.IntN(3)), append(w.roster, roster), append(w.answers, answers), append(w.silent, silent)
		w.fixed = append(w.fixed, answersOf(answers, silent))
	}
	return w
}

// mixed lets people be in several groups and leaders change.
func mixed(r *rand.Rand, results []Result) []Result {
	for i := range results {
		results[i].Leaders[0] = someone(900 + r.IntN(3))
		results[i].Roster[0], results[i].Roster[1] = someone(800+r.IntN(2)), someone(810+r.IntN(2))
		if len(results[i].Answers) > 0 && results[i].Answers[0].Values["safety"] == 0 && r.IntN(2) == 0 {
			results[i].Items = keptAsked(results[i])
		}
	}
	return results
}

// keptAsked leaves out what nobody has answered.
func keptAsked(r Result) (items []Item) {
	for _, item := range r.Items {
		if r.tallies()[item.Key()].values > 0 {
			items = append(items, item)
		}
	}
	return items
}
