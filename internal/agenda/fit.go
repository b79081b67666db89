package agenda

import (
	"fmt"
	"slices"

	"samrum/internal/supervision"
)

// TooShort refuses a length that the fixed parts and the floors of the others
// do not fit into.
type TooShort struct{ Shortest int } // minutes that do

func (e TooShort) Error() string { return fmt.Sprintf("no shorter than %d minutes", e.Shortest) }

// Shortest returns the fewest minutes the template can be held in: its fixed
// parts, 15 for each case and 1 for any other flexible part.
func (t Template) Shortest() int {
	units, _ := flexible(t.Parts)
	return fixed(t.Parts) + units.floors()
}

// Fit returns the template in another length. Fixed parts, the closing among
// them, keep their minutes; flexible ones share the rest in proportion to
// theirs. The error is a TooShort.
func (t Template) Fit(length int) (Template, error) {
	if shortest := t.Shortest(); length < shortest {
		return Template{}, TooShort{shortest}
	}
	t.Parts = numbered(t.Parts)
	units, places := flexible(t.Parts)
	if spare := length - t.Length(); len(places) == 0 && spare > 0 {
		t.Parts = withTalk(t.Parts, spare)
	}
	for i, minutes := range units.share(length - fixed(t.Parts)) {
		t.Parts[places[i]].Minutes = minutes
	}
	return t, nil
}

// withTalk gives minutes that nothing takes up an open part of their own before
// the closing.
func withTalk(parts []Part, minutes int) []Part {
	talk := Part{Kind: Talk, Minutes: minutes, Title: TalkTitle}
	return numbered(slices.Insert(slices.Clone(parts), beforeClosing(parts), talk))
}

func beforeClosing(parts []Part) int {
	if i := indexKind(parts, CheckOut); i >= 0 {
		return i
	}
	return len(parts)
}

// Fitting lists the ready templates that can be held in a length.
func Fitting(length int) []Code {
	return slices.DeleteFunc(slices.Clone(Codes), func(c Code) bool {
		t, _ := Ready(c)
		return t.Shortest() > length
	})
}

func fixed(parts []Part) int {
	sum := 0
	for _, p := range parts {
		if !p.Kind.Flexible() {
			sum += p.Minutes
		}
	}
	return sum
}

// flexible returns what shares the rest, and where its parts stand.
func flexible(parts []Part) (u units, places []int) {
	cases := map[int]int{}
	for i, p := range parts {
		if !p.Kind.Flexible() {
			continue
		}
		unit, known := cases[p.OfCase]
		if !known || p.OfCase == 0 {
			unit = u.add(p.floor())
			cases[p.OfCase] = unit
		}
		u.weigh(unit, p.Minutes)
		places = append(places, i)
	}
	return u, places
}

// units share minutes. A unit is a part, or all parts of one case.
type units struct {
	floor  []int // of each unit
	unit   []int // of each part
	weight []int // of each part
}

func (u *units) add(floor int) int {
	u.floor = append(u.floor, floor)
	return len(u.floor) - 1
}

func (u *units) weigh(unit, weight int) {
	u.unit, u.weight = append(u.unit, unit), append(u.weight, weight)
}

func (u units) floors() int {
	sum := 0
	for _, f := range u.floor {
		sum += f
	}
	return sum
}

// share hands minutes out to the parts in proportion to their weights. A unit
// that falls under its floor gets the floor and leaves the sharing, and the
// others share again. The minutes suffice for all floors.
func (u units) share(minutes int) []int {
	shares := make([]int, len(u.unit))
	left := make([]bool, len(u.floor))
	for again := true; again; {
		u.give(shares, minutes, func(unit int) bool { return !left[unit] })
		again = false
		for unit, floor := range u.floor {
			if !left[unit] && u.sum(shares, unit) < floor {
				u.give(shares, floor, func(other int) bool { return other == unit })
				left[unit], again = true, true
				minutes -= floor
			}
		}
	}
	u.leaveNone(shares)
	return shares
}

// give splits minutes among the parts of some units.
func (u units) give(shares []int, minutes int, among func(unit int) bool) {
	var places, weights []int
	for i, unit := range u.unit {
		if among(unit) {
			places, weights = append(places, i), append(weights, u.weight[i])
		}
	}
	for i, share := range supervision.Shares(minutes, weights) {
		shares[places[i]] = share
	}
}

func (u units) sum(shares []int, unit int) int {
	sum := 0
	for i, of := range u.unit {
		if of == unit {
			sum += shares[i]
		}
	}
	return sum
}

// leaveNone gives a part of a case that came away with nothing a minute of the
// longest of its case.
func (u units) leaveNone(shares []int) {
	for i, share := range shares {
		longest := i
		for j := range shares {
			if u.unit[j] == u.unit[i] && shares[j] > shares[longest] {
				longest = j
			}
		}
		if share == 0 && shares[longest] > 1 {
			shares[i]++
			shares[longest]--
		}
	}
}
