package component

import "strconv"

// A Bar is a quantity with its name. What the bar shows stands beside it in words
// too.
type Bar struct {
	Label string
	Facts string // below the label, "" for none
	Text  string // the quantity in words
	Start int    // what it is counted from, shown paler before it
	Value int
}

// barWidth is how wide the picture of a full bar is, in its own units.
const barWidth = 100

// full is the quantity of a full bar: the largest, start included, or least when
// none is as large.
func full(bars []Bar, least int) int {
	for _, b := range bars {
		least = max(least, b.Start+b.Value)
	}
	return max(least, 1)
}

// length is how long a quantity is drawn.
func length(n, full int) string { return strconv.Itoa(n * barWidth / full) }
