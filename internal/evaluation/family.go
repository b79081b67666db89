package evaluation

import "slices"

// A family is everything that was shown of one item, either as means or, precise,
// as distributions and means that are not clipped.
type family struct {
	key     Key
	precise bool
}

// A showing is a view that shows an item: the rounds in it that asked the item,
// in rising order.
type showing struct {
	set  []int
	view int
}

// A reader is a person, or somebody from outside who reads what is public.
type reader struct {
	PersonID
	outside bool
}

func (p *publisher) visible(s showing, who reader) bool {
	v := p.views[s.view]
	return v.Public() || !who.outside && v.reads(who.PersonID)
}

// touching lists what was shown of any of the rounds.
func (p *publisher) touching(f family, set []int) (found []showing) {
	seen := map[int]bool{}
	for _, i := range set {
		for _, s := range p.shown[f][i] {
			if !seen[s.view] {
				seen[s.view] = true
				found = append(found, s)
			}
		}
	}
	return found
}

// tellsNothing tells whether a reader who gets to see one set more can work out
// nothing that she may not be shown. What a reader has seen is kept so that two
// sets lie apart or one in the other. Every sum and difference that is a set of
// answers is then made of pieces, a piece being what a set has besides those
// within it; so it suffices that every piece is empty or may itself be shown to
// her. It is the complement suppression of statistical tables, for nested ones.
func (p *publisher) tellsNothing(f family, set []int, who reader) bool {
	if f.precise && p.partsShown(f, set, who) || !f.precise && p.wholeShown(f, set, who) {
		return false
	}
	within, around, nested := p.neighbours(f, set, who)
	if !nested || !p.mayShow(f, without(set, within), who) {
		return false
	}
	if around == nil || len(around) == len(set) {
		return true
	}
	beside, _, _ := p.neighbours(f, around, who)
	return p.mayShow(f, without(around, append(beside, set)), who)
}

// partsShown tells whether a reader has seen the mean of a part of a set that is
// too small for a distribution, or leaves too little: a distribution of the whole
// would undo the rounding of the part.
func (p *publisher) partsShown(f family, set []int, who reader) bool {
	within, _, nested := p.neighbours(family{key: f.key}, set, who)
	return !nested || !p.mayShow(f, without(set, within), who) ||
		slices.ContainsFunc(within, func(part []int) bool { return !p.mayShow(f, part, who) })
}

// wholeShown is the same seen from the part: a reader has seen a distribution of
// more, in which the part, or what it leaves, is too small.
func (p *publisher) wholeShown(f family, set []int, who reader) bool {
	exact := family{f.key, true}
	return slices.ContainsFunc(p.touching(exact, set), func(s showing) bool {
		more := p.visible(s, who) && holdsAll(s.set, set) && len(s.set) > len(set)
		return more && (!p.mayShow(exact, set, who) || !p.mayShow(exact, without(s.set, [][]int{set}), who))
	})
}

// neighbours returns the sets within one and the smallest around it, false when
// some set lies across. A set that was shown already lies around itself.
func (p *publisher) neighbours(f family, set []int, who reader) (within [][]int, around []int, nested bool) {
	for _, s := range p.touching(f, set) {
		switch {
		case !p.visible(s, who):
		case holdsAll(s.set, set):
			if around == nil || len(s.set) < len(around) {
				around = s.set
			}
		case holdsAll(set, s.set):
			within = append(within, s.set)
		default:
			return nil, nil, false
		}
	}
	return within, around, true
}

func holdsAll(set, part []int) bool {
	return !slices.ContainsFunc(part, func(i int) bool { return !slices.Contains(set, i) })
}

func without(set []int, parts [][]int) []int {
	return slices.DeleteFunc(slices.Clone(set), func(i int) bool {
		return slices.ContainsFunc(parts, func(part []int) bool { return slices.Contains(part, i) })
	})
}

// mayShow tells whether a reader may be shown the answers of some rounds as one,
// or there are none. Of her own groups that takes as many as a group may see, of
// others as an orderer.
func (p *publisher) mayShow(f family, set []int, who reader) bool {
	t := p.total(f.key, set)
	switch {
	case t.values == 0:
		return true
	case f.precise:
		return t.values >= precise
	case p.own(set, who):
		return t.values >= t.least.Group
	}
	return t.values >= t.least.Orderer && 10*t.answers >= t.least.Tenths*t.roster
}

func (p *publisher) own(set []int, who reader) bool {
	return !who.outside && !slices.ContainsFunc(set, func(i int) bool { return !p.groups[who.PersonID][p.results[i].Group] })
}

func (p *publisher) total(key Key, set []int) (sum tally) {
	for _, i := range set {
		sum = sum.plus(p.tallies[i][key])
	}
	return sum
}
