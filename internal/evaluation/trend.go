package evaluation

import "slices"

// Direction is where the overall mean went.
type Direction string

// The directions.
const (
	Higher Direction = "higher"
	Same   Direction = "same" // about
	Lower  Direction = "lower"
)

// Directions lists them.
var Directions = []Direction{Higher, Same, Lower}

// fewChanged is how many who came or left would stand out item by item.
const fewChanged = 2

// A Trend is what may be said of two rounds of one group beside each other.
type Trend struct {
	Overall Direction
	Steps   []Step // nil when one or two people changed: then the word is all
}

// A Step is an item in both rounds.
type Step struct {
	Item        Item
	Before, Now Mean
}

// Compare returns the trend from one view to a later one, false where the two
// cannot be compared: pools cannot, nor another group's or audience's views. The
// overall direction is taken from the means as they are shown, so that it says
// nothing that these do not, and only from agreement: too much is not better.
func Compare(before, now View) (Trend, bool) {
	if len(before.Rounds) != 1 || len(now.Rounds) != 1 || before.Audience != now.Audience || before.Groups[0] != now.Groups[0] {
		return Trend{}, false
	}
	var t Trend
	sum, n := 0, 0
	for _, cell := range now.Cells {
		old, both := before.Cell(cell.Item.Key())
		if !both {
			continue
		}
		t.Steps = append(t.Steps, Step{cell.Item, old.Mean, cell.Mean})
		if cell.Item.Scale == Agreement {
			sum += cell.Mean.Halves - old.Mean.Halves
			n++
		}
	}
	t.Overall = direction(sum, n)
	if changed := changed(before.Roster, now.Roster); changed > 0 && changed <= fewChanged {
		t.Steps = nil
	}
	return t, n > 0
}

// direction calls a mean difference of a quarter a direction: half of the steps,
// of half a point each, that n items took together.
func direction(halves, n int) Direction {
	switch {
	case 2*halves >= n:
		return Higher
	case -2*halves >= n:
		return Lower
	}
	return Same
}

// changed counts the people who came or those who left, whichever are more: one
// who takes another's place is one.
func changed(before, now []PersonID) int { return max(missing(before, now), missing(now, before)) }

func missing(from, in []PersonID) int {
	n := 0
	for _, who := range from {
		if !slices.Contains(in, who) {
			n++
		}
	}
	return n
}
