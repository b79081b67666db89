package evaluation

import (
	"math/rand/v2"
	"slices"
)

// A Saying is what was written under one item.
type Saying struct {
	Item  Item
	Texts []string
}

// Sayings returns what was written in the rounds of a view, for the group and its
// leaders; whoever ordered the supervision never gets a word of it. Each item's
// texts come in an order of their own, drawn from r after they were sorted, so
// that neither who came first nor who wrote two of them can be told.
func Sayings(results []Result, v View, r *rand.Rand) []Saying {
	if v.Public() {
		return nil
	}
	var items []Item
	texts := map[Key][]string{}
	for _, result := range results {
		if !slices.Contains(v.Rounds, result.Round) {
			continue
		}
		for _, item := range result.Items {
			if item.Scale != Words {
				continue
			}
			if _, seen := texts[item.Key()]; !seen {
				items = append(items, item)
			}
			texts[item.Key()] = append(texts[item.Key()], result.written(item.Key())...)
		}
	}
	return drawn(items, texts, r)
}

func (r Result) written(key Key) []string {
	texts := []string{}
	for _, a := range r.Answers {
		if text := a.Texts[key]; text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

func drawn(items []Item, texts map[Key][]string, r *rand.Rand) (sayings []Saying) {
	for _, item := range items {
		of := texts[item.Key()]
		if len(of) == 0 {
			continue
		}
		slices.Sort(of)
		r.Shuffle(len(of), func(i, j int) { of[i], of[j] = of[j], of[i] })
		sayings = append(sayings, Saying{item, of})
	}
	return sayings
}
