package agenda

import (
	"slices"
	"time"

	"samrum/internal/supervision"
)

// Given is what an item, or open work without one, really took.
type Given struct {
	Item    ItemID // zero: open work
	Kind    supervision.Kind
	Minutes int // the nearest whole ones, halves up; pauses do not count
}

// Given lists what was taken up, in the order it was, for the space ledger. An
// item in several parts is one.
func (r Run) Given(now time.Time) []Given {
	var given []Given
	var spent []time.Duration
	for _, step := range r.Steps {
		if step.BeganAt.IsZero() || !step.Kind.Work() {
			continue
		}
		at := slices.IndexFunc(given, func(g Given) bool { return g.Item == step.Item && !step.Item.IsZero() })
		if at < 0 {
			at = len(given)
			given, spent = append(given, Given{Item: step.Item, Kind: step.itemKind()}), append(spent, 0)
		}
		spent[at] += step.Spent(r.clock(now))
		given[at].Minutes = nearest(spent[at])
	}
	return given
}

// itemKind returns what kind of item the work counts as.
func (s Step) itemKind() supervision.Kind {
	if s.ItemKind != "" {
		return s.ItemKind
	}
	return supervision.Kind(s.Kind)
}

// NotReached lists the items that were planned and have not begun: they wait
// for the next session.
func (r Run) NotReached() []ItemID {
	var items []ItemID
	for _, step := range r.Steps {
		begun := slices.ContainsFunc(r.Steps, func(s Step) bool { return s.Item == step.Item && !s.BeganAt.IsZero() })
		if !step.Item.IsZero() && !begun && !slices.Contains(items, step.Item) {
			items = append(items, step.Item)
		}
	}
	return items
}

// Begun lists the items that were taken up, in the order they were.
func (r Run) Begun() []ItemID {
	var items []ItemID
	for _, step := range r.Steps {
		if !step.Item.IsZero() && !step.BeganAt.IsZero() && !slices.Contains(items, step.Item) {
			items = append(items, step.Item)
		}
	}
	return items
}

// Content returns the minutes that really went to cases, process, topics and
// reading, for the term's view.
func (r Run) Content(now time.Time) supervision.Content {
	var c supervision.Content
	for _, g := range r.Given(now) {
		c.Add(g.Kind, g.Minutes)
	}
	var reading time.Duration
	for _, step := range r.Steps {
		if step.Kind == Reading || step.Kind == Summary {
			reading += step.Spent(r.clock(now))
		}
	}
	c.Reading = nearest(reading)
	return c
}

// HasRead tells whether the reading has begun.
func (r Run) HasRead() bool {
	return slices.ContainsFunc(r.Steps, func(s Step) bool { return s.Kind == Reading && !s.BeganAt.IsZero() })
}

func nearest(d time.Duration) int { return int((d + time.Minute/2) / time.Minute) }
