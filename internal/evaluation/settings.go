package evaluation

import (
	"slices"

	"samrum/internal/supervision"
)

// ScalesMost is how many licensed scales a practice asks at a time.
const ScalesMost = 2

// Settings are what a practice has chosen for its evaluations.
type Settings struct {
	Thresholds
	Terms
	Version int // 0: nothing has been chosen
}

// UsualSettings are those of a practice that has chosen nothing.
var UsualSettings = Settings{Thresholds: Fewest, Terms: UsualTerms}

// Change returns the settings as they will be stored, and what is wrong.
// Thresholds that stay as they are may stay while a round is open.
func (s Settings) Change(to Settings, open bool) (Settings, supervision.Problems) {
	terms, p := to.Terms.Tidy()
	to.Terms = terms
	if to.Thresholds != s.Thresholds {
		_, raised := s.Raise(to.Thresholds, open)
		for field, problem := range raised {
			p.Add(field, problem.Code, problem.Limit)
		}
	}
	return to, p
}

// Above returns the settings as they can be stored over others: with thresholds
// that are nowhere lower, and their version.
func (s Settings) Above(now Settings) Settings {
	s.Thresholds, s.Version = s.stricter(now.Thresholds), now.Version
	return s
}

// Sources lists the licensed scales among a practice's items, in their order.
func Sources(items []Item) (sources []string) {
	for _, item := range items {
		if item.Source != "" && !slices.Contains(sources, item.Source) {
			sources = append(sources, item.Source)
		}
	}
	return sources
}

// Of returns the items of a scale; of "" those that the practice has written.
func Of(items []Item, source string) []Item {
	return slices.DeleteFunc(slices.Clone(items), func(item Item) bool { return item.Source != source })
}
