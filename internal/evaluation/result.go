package evaluation

import (
	"slices"

	"samrum/internal/supervision"
)

// PersonID is whoever may answer or read.
type PersonID = supervision.ID[supervision.Person]

// A Result is a round that has closed. Nothing of it changes any more.
type Result struct {
	Round        supervision.ID[Round]
	Kind         Kind
	Group        supervision.ID[supervision.Group]
	Organisation string     // groups of one may be pooled for its orderer; "" with none
	Roster       []PersonID // who could answer, fixed when the round opened
	Leaders      []PersonID // when it opened
	Thresholds   Thresholds // when it opened
	Items        []Item     // what was asked
	Answers      []Answer
}

// people are those who read the round's own result.
func (r Result) people() []PersonID { return slices.Concat(r.Roster, r.Leaders) }

// tally sums up one item of one or several rounds. That of the key "" counts
// answers, whatever is in them.
type tally struct {
	values  int // "don't know" is none
	sum     int
	counts  [Points]int
	answers int
	roster  int
	least   Thresholds
}

func (t tally) plus(other tally) tally {
	t.values, t.sum, t.answers, t.roster = t.values+other.values, t.sum+other.sum, t.answers+other.answers, t.roster+other.roster
	for i, n := range other.counts {
		t.counts[i] += n
	}
	t.least = t.least.stricter(other.least)
	return t
}

// tallies sums up every item that has numbers.
func (r Result) tallies() map[Key]tally {
	empty := tally{answers: len(r.Answers), roster: len(r.Roster), least: r.Thresholds.stricter(Fewest)}
	whole := empty
	whole.values = len(r.Answers)
	all := map[Key]tally{"": whole}
	for _, item := range r.Items {
		if item.Scale != Words {
			all[item.Key()] = empty.of(item.Key(), r.Answers)
		}
	}
	return all
}

func (t tally) of(key Key, answers []Answer) tally {
	for _, a := range answers {
		if value := a.Values[key]; value > 0 {
			t.values++
			t.sum += value
			t.counts[value-1]++
		}
	}
	return t
}
