package agenda

import "slices"

// Parts lays the plan out: the parts of the frame in their order, those for
// work filled with the items, and without those left out. The first item takes
// the place of the first part of its kind, and so on; items that are more
// follow the last, parts that are more fall away. Where no item is taken up, the
// parts for it stand open.
func (p Plan) Parts() []Part {
	at := make([][]Part, len(p.Frame)+1) // what is laid in each place
	for i, part := range p.Frame {
		at[i] = []Part{part}
	}
	for _, kind := range []Kind{Case, Process} {
		p.fill(at, kind)
	}
	parts := slices.Concat(at...)
	return slices.DeleteFunc(parts, func(part Part) bool { return part.Minutes == 0 })
}

func (p Plan) fill(at [][]Part, kind Kind) {
	items, _, _ := p.pool(kind)
	if len(items) == 0 {
		return
	}
	slots := p.slots(kind)
	last := beforeClosing(p.Frame)
	for _, slot := range slots {
		last = slot[len(slot)-1]
		for _, place := range slot {
			at[place] = nil
		}
	}
	for i, place := range items {
		item := p.Items[place]
		switch {
		case i < len(slots):
			p.fillSlot(at, slots[i], item)
		case len(slots) > 0:
			at[last] = append(at[last], extra(item, kind, last))
		case last < len(p.Frame): // before the closing, in a frame without parts for work
			at[last] = slices.Insert(at[last], len(at[last])-1, extra(item, kind, last))
		default:
			at[last] = append(at[last], extra(item, kind, last))
		}
	}
}

// slots returns the places of each part of a kind, those of one case together.
func (p Plan) slots(kind Kind) [][]int {
	var slots [][]int
	of := map[int]int{}
	for i, part := range p.Frame {
		if part.Kind != kind {
			continue
		}
		slot, known := of[part.OfCase]
		if part.OfCase > 0 && known {
			slots[slot] = append(slots[slot], i)
			continue
		}
		of[part.OfCase] = len(slots)
		slots = append(slots, []int{i})
	}
	return slots
}

// fillSlot spreads an item over the parts of one case; a short question that
// has not a minute for each takes the first.
func (p Plan) fillSlot(at [][]Part, slot []int, item Item) {
	if item.Minutes < len(slot) {
		slot = slot[:1]
	}
	var u units
	u.add(item.Minutes)
	for _, place := range slot {
		u.weigh(0, p.Frame[place].Minutes)
	}
	for i, minutes := range u.share(item.Minutes) {
		part := p.Frame[slot[i]]
		part.Minutes, part.Item, part.ItemKind, part.Leader = minutes, item.ID, item.Kind, item.Leader
		at[slot[i]] = []Part{part}
	}
}

func extra(item Item, kind Kind, place int) Part {
	return Part{Kind: kind, Minutes: item.Minutes, Title: ItemTitle, Place: place, Item: item.ID, ItemKind: item.Kind, Leader: item.Leader}
}

// open tells whether the parts of a kind stand without items.
func (p Plan) open(kind Kind) bool {
	items, _, _ := p.pool(kind)
	return len(items) == 0
}
