package evaluation

import (
	"maps"
	"slices"
)

// Wide pools for the whole practice what has been shown to orderers, and nothing
// else: so it tells nothing about what waits. It has no distributions, which would
// undo the rounding of what it is made of. False while nothing has been shown.
func Wide(results []Result) (View, bool) {
	p := newPublisher(results)
	p.publish()
	set := p.public(family{})
	if len(set) == 0 {
		return View{}, false
	}
	v := p.viewOf(set[len(set)-1], ForOrderer, set)
	v.Roster = nil
	for _, item := range p.items(set) {
		if t := p.total(item.Key(), p.public(family{key: item.Key()})); t.values > 0 {
			v.Cells = append(v.Cells, Cell{Item: item, Mean: meanOf(t.sum, t.values, true)})
		}
	}
	return v, true
}

// public lists the rounds of which a family was shown to orderers.
func (p *publisher) public(f family) []int {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(p.shown[f])), func(i int) bool {
		return !slices.ContainsFunc(p.shown[f][i], func(s showing) bool { return p.views[s.view].Public() })
	})
}

// A WideResult is what Wide shows, as those who work in the practice see it.
type WideResult struct {
	Rounds, Groups int
	Answered       Band
	Cells          []Cell
}
