package evaluation_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"samrum/internal/evaluation"

	"github.com/google/go-cmp/cmp"
)

// ofGroup returns what a group sees of a round by itself.
func ofGroup(t *testing.T, r evaluation.Result) evaluation.View {
	t.Helper()
	views := evaluation.Publish([]evaluation.Result{r})
	if len(views) == 0 {
		t.Fatal("nothing is shown")
	}
	return views[0]
}

func TestATrendWithTheSamePeople(t *testing.T) {
	t.Parallel()
	before, now := ofGroup(t, closed(1, 6, 3, 3, 3, 3, 3)), ofGroup(t, closed(1, 6, 4, 4, 4, 4, 4))
	for name, c := range map[string]struct {
		from, to evaluation.View
		want     evaluation.Direction
	}{"up": {before, now, evaluation.Higher}, "down": {now, before, evaluation.Lower}, "level": {now, now, evaluation.Same}} {
		got, ok := evaluation.Compare(c.from, c.to)
		if !ok || got.Overall != c.want || len(got.Steps) != 1 {
			t.Errorf("%s: %v %v", name, got, ok)
		}
	}
}

func TestWhoChangedDecidesWhatATrendMaySay(t *testing.T) {
	t.Parallel()
	before := closed(1, 6, 3, 3, 3, 3, 3)
	for name, c := range map[string]struct {
		roster []evaluation.PersonID
		items  bool
	}{
		"in another order":          {slices.Concat(before.Roster[3:], before.Roster[:3]), true},
		"one took another's place":  {slices.Concat(before.Roster[1:], people(150, 1)), false},
		"two took others' places":   {slices.Concat(before.Roster[2:], people(150, 2)), false},
		"three took others' places": {slices.Concat(before.Roster[3:], people(150, 3)), true},
		"one left":                  {before.Roster[1:], false},
		"one left and two came":     {slices.Concat(before.Roster[1:], people(150, 2)), false},
	} {
		now := closed(1, 6, 4, 4, 4, 4, 4)
		now.Roster = c.roster
		got, ok := evaluation.Compare(ofGroup(t, before), ofGroup(t, now))
		if !ok || got.Overall != evaluation.Higher || (got.Steps != nil) != c.items {
			t.Errorf("%s: %v %v", name, got, ok)
		}
	}
}

func TestPoolsAndOtherGroupsHaveNoTrend(t *testing.T) {
	t.Parallel()
	one, other := ofGroup(t, closed(1, 6, 3, 3, 3, 3)), ofGroup(t, closed(2, 6, 3, 3, 3, 3))
	pool := evaluation.Publish([]evaluation.Result{closed(1, 3, 2, 2, 2), closed(1, 3, 4, 4, 4)})[0]
	for name, pair := range map[string][2]evaluation.View{"another group": {one, other}, "a pool": {one, pool}, "nothing": {{}, one}} {
		if got, ok := evaluation.Compare(pair[0], pair[1]); ok {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestWordsComeInRandomOrderAndNeverToTheOrderer(t *testing.T) {
	t.Parallel()
	results := []evaluation.Result{closed(1, 6, 3, 3, 3, 3, 3), closed(1, 6, 3, 3, 3)}
	views := evaluation.Publish(results)
	first := map[string]int{}
	for seed := range uint64(200) {
		sayings := evaluation.Sayings(results, views[0], rand.New(rand.NewPCG(seed, 1)))
		if len(sayings) != 1 || sayings[0].Item.Code != "keep" || len(sayings[0].Texts) != 5 {
			t.Fatal(sayings)
		}
		first[sayings[0].Texts[0]]++
	}
	for text, n := range first {
		if len(first) != 5 || n < 15 || n > 75 {
			t.Errorf("%q comes first %d times of 200", text, n)
		}
	}
	if got := evaluation.Sayings(results, views[1], rand.New(rand.NewPCG(1, 1))); got != nil {
		t.Error("the orderer reads", got)
	}
}

// Who sent first must not matter: the same draw gives the same order.
func TestTheOrderOfWordsHangsOnTheDrawAlone(t *testing.T) {
	t.Parallel()
	r := closed(1, 6, 3, 3, 3, 3, 3)
	view, turned := ofGroup(t, r), r
	turned.Answers = slices.Clone(r.Answers)
	slices.Reverse(turned.Answers)
	a := evaluation.Sayings([]evaluation.Result{r}, view, rand.New(rand.NewPCG(7, 1)))
	b := evaluation.Sayings([]evaluation.Result{turned}, view, rand.New(rand.NewPCG(7, 1)))
	if !cmp.Equal(a, b) {
		t.Error(cmp.Diff(a, b))
	}
}
