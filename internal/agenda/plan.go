package agenda

import (
	"errors"
	"fmt"
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
}

// Short tells whether the item is a short question, which scaling leaves alone.
func (i Item) Short() bool { return i.Minutes < CaseFloor }

// What planning refuses. Minutes are whole and between 1 and MinutesMax; a part
// of the frame may be left out with 0.
var (
	ErrNoSuchPart = errors.New("agenda: no such part")
	ErrNoSuchItem = errors.New("agenda: no such item")
	ErrMinutes    = errors.New("agenda: no such number of minutes")
)

// MinutesMax is the longest part.
const MinutesMax = supervision.LengthMax

// TooFew refuses to cut a part further.
type TooFew struct{ Floor int }

func (e TooFew) Error() string { return fmt.Sprintf("no fewer than %d minutes", e.Floor) }

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

// Give sets an item's minutes by hand. The others keep theirs.
func (p Plan) Give(item ItemID, minutes int) (Plan, error) {
	i := p.index(item)
	if i < 0 {
		return p, ErrNoSuchItem
	}
	if minutes < 1 || minutes > MinutesMax {
		return p, ErrMinutes
	}
	p.Items = slices.Clone(p.Items)
	p.Items[i].Minutes = minutes
	return p, nil
}

// Set gives a part of the frame other minutes by hand, 0 to leave it out. The
// error for a closing under five is a TooFew.
func (p Plan) Set(place, minutes int) (Plan, error) {
	if place < 0 || place >= len(p.Frame) {
		return p, ErrNoSuchPart
	}
	if minutes < 0 || minutes > MinutesMax {
		return p, ErrMinutes
	}
	if p.Frame[place].Kind == CheckOut && minutes < ClosingFloor {
		return p, TooFew{ClosingFloor}
	}
	p.Frame = slices.Clone(p.Frame)
	p.Frame[place].Minutes = minutes
	return p, nil
}

// TakeUp adds an item at the end of the order, with the minutes it wished for.
// One that is taken up already stays as it is.
func (p Plan) TakeUp(item Item) Plan {
	if p.index(item.ID) >= 0 {
		return p
	}
	item.Minutes = wish(item.Wished)
	p.Items = append(slices.Clone(p.Items), item)
	return p
}

// Wait leaves an item for next time. The others keep their minutes.
func (p Plan) Wait(item ItemID) Plan {
	p.Items = slices.DeleteFunc(slices.Clone(p.Items), func(i Item) bool { return i.ID == item })
	return p
}

// Arrange puts the items into an order. Those it does not name follow, as they
// stood: who arranges did not know of them yet.
func (p Plan) Arrange(order []ItemID) Plan {
	rank := func(i Item) int {
		if at := slices.Index(order, i.ID); at >= 0 {
			return at
		}
		return len(order)
	}
	p.Items = slices.SortedStableFunc(slices.Values(p.Items), func(a, b Item) int { return rank(a) - rank(b) })
	return p
}

func (p Plan) index(item ItemID) int {
	return slices.IndexFunc(p.Items, func(i Item) bool { return i.ID == item })
}
