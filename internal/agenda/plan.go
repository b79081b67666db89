package agenda

import (
	"errors"
	"slices"

	"samrum/internal/supervision"
)

// A Plan is what a group means to do with its session: the parts that every
// session has, and the items it takes up today. Any total may stand while
// people plan; Sum says it.
type Plan struct {
	Length int    `json:"length"` // of the session, in minutes
	Frame  []Part `json:"frame"`  // the group's template, fitted to Length
	Items  []Item `json:"items"`  // taken up today, in their order; all others wait
}

// An Item is what somebody brings, as far as its time goes.
type Item struct {
	ID      ItemID           `json:"id"`
	Kind    supervision.Kind `json:"kind"`
	Wished  int              `json:"wished,omitzero"` // 0: don't know
	Minutes int              `json:"minutes,omitzero"`
	Leader  PersonID         `json:"leader,omitzero"` // which of two leads it
}

// Short tells whether the item is a short question, which scaling leaves alone.
func (i Item) Short() bool { return i.Minutes < CaseFloor }

// NewPlan lays a template out in a length with items in an order, each with its
// share of the minutes for its kind. The error is a TooShort.
func NewPlan(t Template, length int, items []Item) (Plan, error) {
	fitted, err := t.Fit(length)
	return Plan{length, fitted.Parts, items}.Shared(), err
}

// Total is a plan's sum against the session's length.
type Total struct{ Minutes, Length int }

// Over returns by how much the plan is too long, 0 when it is not.
func (t Total) Over() int { return max(0, t.Minutes-t.Length) }

// Left returns what is not planned yet, 0 when nothing is.
func (t Total) Left() int { return max(0, t.Length-t.Minutes) }

// Sum returns the plan's total.
func (p Plan) Sum() Total { return Total{Sum(p.Parts()), p.Length} }

// Shared hands the minutes of the frame out to the items anew, by what they
// wished for. Where they are too many for the minutes of their kind, each
// stands with what it wished for: Crowds says how many fit.
func (p Plan) Shared() Plan {
	p.Items = slices.Clone(p.Items)
	for _, kind := range []Kind{Case, Process} {
		places, wished, minutes := p.pool(kind)
		shares, err := Split(minutes, wished)
		for i, place := range places {
			item := &p.Items[place]
			if err == nil {
				item.Minutes = shares[i]
			} else {
				item.Minutes = wish(item.Wished)
			}
		}
	}
	return p
}

// A Crowd is more items of a kind than its minutes have room for.
type Crowd struct {
	Kind             Kind
	Minutes          int // of the parts for them
	Items, Fit, Wait int // Fit and Wait sum to Items
}

// Crowds tells where not all items of today fit, nil when they do.
func (p Plan) Crowds() []Crowd {
	var crowds []Crowd
	for _, kind := range []Kind{Case, Process} {
		_, wished, minutes := p.pool(kind)
		var many TooMany
		if _, err := Split(minutes, wished); errors.As(err, &many) {
			crowds = append(crowds, Crowd{kind, minutes, len(wished), many.Fit, len(wished) - many.Fit})
		}
	}
	return crowds
}

// pool returns the items that take from the parts of a kind, by their places in
// the order, what they wished for, and the minutes of those parts.
func (p Plan) pool(kind Kind) (places, wished []int, minutes int) {
	for i, item := range p.Items {
		if p.takesFrom(item) == kind {
			places, wished = append(places, i), append(wished, item.Wished)
		}
	}
	for _, part := range p.Frame {
		if part.Kind == kind {
			minutes += part.Minutes
		}
	}
	return places, wished, minutes
}

// takesFrom returns the kind of parts that an item is taken up in: its own, a
// topic and a mistake of one's own counting as cases, or the other kind of work
// where the frame has none. With neither, it is that of a case.
func (p Plan) takesFrom(item Item) Kind {
	own, other := Case, Process
	if item.Kind == "process" {
		own, other = Process, Case
	}
	if indexKind(p.Frame, own) < 0 && indexKind(p.Frame, other) >= 0 {
		return other
	}
	if indexKind(p.Frame, own) < 0 {
		return Case
	}
	return own
}
