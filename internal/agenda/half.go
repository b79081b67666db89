package agenda

import "slices"

// Shift moves minutes between the reading and the rest of the work, to the
// reading when positive; the total holds. Each side shares in proportion, and
// short questions keep theirs. The error is a TooFew with the fewest minutes of
// the side that would fall under its floors.
func (p Plan) Shift(minutes int) (Plan, error) {
	reading := p.flexible(func(k Kind) bool { return k == Reading })
	work := p.flexible(Kind.Work)
	switch {
	case len(reading.unit) == 0 || reading.minutes+minutes < reading.floors():
		return p, TooFew{reading.floors()}
	case len(work.unit) == 0 || work.minutes-minutes < work.floors():
		return p, TooFew{work.floors()}
	}
	return work.set(reading.set(p, reading.minutes+minutes), work.minutes-minutes), nil
}

// A half is some of a plan's flexible minutes: those of parts of the frame that
// stand open, and of items that are no short questions.
type half struct {
	units
	minutes int
	places  []place
}

// A place is where the minutes of one weight are kept.
type place struct {
	item  ItemID // zero: in the frame
	frame int
}

// flexible returns the flexible minutes of some kinds in the order they are
// laid, so that the earlier of two equal remainders is the earlier part.
func (p Plan) flexible(kinds func(Kind) bool) half {
	var h half
	cases, seen := map[int]int{}, map[ItemID]bool{}
	for _, part := range p.Parts() {
		switch {
		case !part.Kind.Flexible() || !kinds(part.Kind) || seen[part.Item]:
		case !part.Item.IsZero():
			seen[part.Item] = true
			if item := p.Items[p.index(part.Item)]; !item.Short() {
				h.put(h.add(CaseFloor), item.Minutes, place{item: item.ID})
			}
		default:
			unit, known := cases[part.OfCase]
			if !known || part.OfCase == 0 {
				unit = h.add(part.floor())
				cases[part.OfCase] = unit
			}
			h.put(unit, part.Minutes, place{frame: part.Place})
		}
	}
	return h
}

func (h *half) put(unit, minutes int, at place) {
	h.weigh(unit, minutes)
	h.places = append(h.places, at)
	h.minutes += minutes
}

// set returns the plan with the half's minutes shared out to another sum.
func (h half) set(p Plan, minutes int) Plan {
	p.Items, p.Frame = slices.Clone(p.Items), slices.Clone(p.Frame)
	for i, share := range h.share(minutes) {
		if at := h.places[i]; at.item.IsZero() {
			p.Frame[at.frame].Minutes = share
		} else {
			p.Items[p.index(at.item)].Minutes = share
		}
	}
	return p
}

// SummaryMinutes is how long the summary of a reading is.
const SummaryMinutes = 10

// WithSummary puts a summary before the reading, for when fewer than half have
// read, and takes its minutes from the reading as far as that has them. A plan
// without reading, or with a summary, stays as it is.
func (p Plan) WithSummary() Plan {
	first := indexKind(p.Frame, Reading)
	if first < 0 || indexKind(p.Frame, Summary) >= 0 {
		return p
	}
	reading := p.flexible(func(k Kind) bool { return k == Reading })
	p = reading.set(p, max(reading.floors(), reading.minutes-SummaryMinutes))
	summary := Part{Kind: Summary, Minutes: SummaryMinutes, Title: SummaryTitle, Instruction: "reading_summary"}
	p.Frame = numbered(slices.Insert(p.Frame, first, summary))
	return p
}
