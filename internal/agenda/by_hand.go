package agenda

import (
	"errors"
	"fmt"
	"slices"

	"samrum/internal/supervision"
)

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

// Add changes an item's minutes by some more or fewer; it keeps at least one.
func (p Plan) Add(item ItemID, minutes int) (Plan, error) {
	i := p.index(item)
	if i < 0 {
		return p, ErrNoSuchItem
	}
	return p.Give(item, max(1, p.Items[i].Minutes+minutes))
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

// Drop leaves items out that do not wait any more: withdrawn, or elsewhere.
func (p Plan) Drop(waits func(ItemID) bool) Plan {
	p.Items = slices.DeleteFunc(slices.Clone(p.Items), func(i Item) bool { return !waits(i.ID) })
	return p
}

// Move puts an item one place earlier in the order, or one later.
func (p Plan) Move(item ItemID, by int) Plan {
	from := p.index(item)
	to := from + by
	if from < 0 || to < 0 || to >= len(p.Items) {
		return p
	}
	p.Items = slices.Clone(p.Items)
	p.Items[from], p.Items[to] = p.Items[to], p.Items[from]
	return p
}

func (p Plan) index(item ItemID) int {
	return slices.IndexFunc(p.Items, func(i Item) bool { return i.ID == item })
}

// Lead says which of two leaders leads a part of the frame; nobody's ID takes it
// back.
func (p Plan) Lead(place int, leader PersonID) (Plan, error) {
	if place < 0 || place >= len(p.Frame) {
		return p, ErrNoSuchPart
	}
	p.Frame = slices.Clone(p.Frame)
	p.Frame[place].Leader = leader
	return p, nil
}

// LeadItem says which of two leaders leads an item.
func (p Plan) LeadItem(item ItemID, leader PersonID) (Plan, error) {
	i := p.index(item)
	if i < 0 {
		return p, ErrNoSuchItem
	}
	p.Items = slices.Clone(p.Items)
	p.Items[i].Leader = leader
	return p, nil
}
