package evaluation

import (
	"slices"

	"samrum/internal/supervision"
)

// show makes a view of some rounds, if all who will read it may.
func (p *publisher) show(closing int, to Audience, pool []int) bool {
	set := slices.Sorted(slices.Values(pool))
	v := p.viewOf(closing, to, set)
	if !p.allowed(family{}, set, v) {
		return false
	}
	p.views = append(p.views, v)
	p.note(family{}, set)
	at := &p.views[len(p.views)-1]
	for _, item := range p.items(set) {
		p.cell(at, item, p.asked(item.Key(), set))
	}
	return true
}

func (p *publisher) viewOf(closing int, to Audience, set []int) View {
	v := View{Audience: to, Closing: p.results[closing].Round}
	for _, i := range set {
		r := p.results[i]
		v.Rounds, v.Groups = append(v.Rounds, r.Round), appendNew(v.Groups, r.Group)
		switch to {
		case ForGroup:
			v.Readers = appendNew(v.Readers, r.people()...)
		case ForLeader:
			v.Readers = appendNew(v.Readers, r.Leaders...)
		}
	}
	if len(set) == 1 {
		v.Roster = p.results[set[0]].Roster
	}
	t := p.total("", set)
	v.Answered = bandOf(t.answers, t.roster, t.fewest(to))
	return v
}

// fewest is the fewest answers of a roster that an audience may see.
func (t tally) fewest(to Audience) int {
	if to != ForOrderer {
		return t.least.Group
	}
	return max(t.least.Orderer, (t.least.Tenths*t.roster+9)/10)
}

// cell adds an item to a view where that may be.
func (p *publisher) cell(v *View, item Item, set []int) {
	means, exact := family{key: item.Key()}, family{key: item.Key(), precise: true}
	if !p.allowed(means, set, *v) {
		return
	}
	p.note(means, set)
	t := p.total(item.Key(), set)
	c := Cell{Item: item}
	if p.allowed(exact, set, *v) {
		p.note(exact, set)
		c.Counts = t.counts[:]
	}
	c.Mean = meanOf(t.sum, t.values, c.Counts == nil)
	v.Cells = append(v.Cells, c)
}

// allowed tells whether nobody who will read a view learns too much by it: its
// readers, and of a public one also all who know something of its rounds.
func (p *publisher) allowed(f family, set []int, v View) bool {
	if p.total(f.key, set).values == 0 {
		return false
	}
	for _, who := range p.whoReads(f, set, v) {
		if !p.safe(f, set, who) {
			return false
		}
	}
	return true
}

func (p *publisher) whoReads(f family, set []int, v View) (readers []reader) {
	means := family{key: f.key} // whoever saw a distribution saw its mean
	known := p.touching(means, set)
	people := v.Readers
	if v.Public() {
		readers = append(readers, reader{outside: true})
		for _, s := range p.touching(means, p.widened(known)) {
			people = appendNew(people, p.views[s.view].Readers...)
		}
	}
	if len(known) == 0 && len(people) > 0 {
		people = people[:1] // nothing tells them apart
	}
	for _, who := range people {
		readers = append(readers, reader{PersonID: who})
	}
	return readers
}

// widened joins what was shown to one set.
func (p *publisher) widened(shown []showing) (set []int) {
	for _, s := range shown {
		set = append(set, s.set...)
	}
	return set
}

// note remembers that the latest view shows a set.
func (p *publisher) note(f family, set []int) {
	if p.shown[f] == nil {
		p.shown[f] = map[int][]showing{}
	}
	for _, i := range set {
		p.shown[f][i] = append(p.shown[f][i], showing{set, len(p.views) - 1})
	}
}

// items lists what any of the rounds asked in numbers, in their order.
func (p *publisher) items(set []int) (items []Item) {
	seen := map[Key]bool{}
	for _, i := range set {
		for _, item := range p.results[i].Items {
			if item.Scale != Words && !seen[item.Key()] {
				seen[item.Key()] = true
				items = append(items, item)
			}
		}
	}
	return items
}

// asked returns those of the rounds that asked an item.
func (p *publisher) asked(key Key, set []int) []int {
	return slices.DeleteFunc(slices.Clone(set), func(i int) bool {
		_, asked := p.tallies[i][key]
		return !asked
	})
}

func appendNew[T any](ids []supervision.ID[T], more ...supervision.ID[T]) []supervision.ID[T] {
	ids = slices.Clone(ids)
	for _, id := range more {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
