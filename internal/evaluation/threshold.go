package evaluation

import "samrum/internal/supervision"

// Thresholds are how much must have been answered before anything is shown. A
// round keeps those of the instant it opened.
type Thresholds struct {
	Group   int // answers, for the group and its leaders
	Orderer int // answers, for whoever ordered the supervision
	Tenths  int // of the roster that must have answered, for the same
}

// Fewest is where every practice begins, and what none goes below.
var Fewest = Thresholds{Group: 4, Orderer: 5, Tenths: 7}

// ThresholdMost is as high as a practice may go: more would hide everything.
const ThresholdMost = 20

// precise is the fewest values whose distribution is shown, and whose mean is
// not clipped.
const precise = 8

// Raise returns the thresholds that a practice sets, and what is wrong. They go
// up only, and not while one of its rounds is open. The orderer's is no lower than
// the group's, for what the orderer gets the group reads.
func (t Thresholds) Raise(to Thresholds, open bool) (Thresholds, supervision.Problems) {
	var p supervision.Problems
	p.Check("", !open, supervision.Closed)
	p.Between("group", to.Group, max(t.Group, Fewest.Group), ThresholdMost)
	p.Between("orderer", to.Orderer, max(t.Orderer, Fewest.Orderer, min(to.Group, ThresholdMost)), ThresholdMost)
	p.Between("tenths", to.Tenths, max(t.Tenths, Fewest.Tenths), 10)
	if p != nil {
		return t, p
	}
	return to, nil
}

// stricter joins the thresholds of rounds that are pooled. Fewer than ours never
// hold.
func (t Thresholds) stricter(other Thresholds) Thresholds {
	return Thresholds{max(t.Group, other.Group), max(t.Orderer, other.Orderer), max(t.Tenths, other.Tenths)}
}
