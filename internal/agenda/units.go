package agenda

import "samrum/internal/supervision"

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
