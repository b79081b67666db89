package evaluation

// An Outcome is what one reader gets to see of a round of her group that has
// opened. Of a round that is open, and of one with too few answers, it holds no
// more than that.
type Outcome struct {
	Round  Round
	Closed bool
	Asked  bool  // she could answer, or led when it opened
	View   *View // nil: nothing is shown to her
	Pool   Pool
	Course *Course // nil: nothing to compare with
	Words  []Saying
	// Remarks are what members wrote to the leaders with their names on; for those
	// who led when the round opened.
	Remarks []Remark
}

// A Pool is what a view of several rounds was made of.
type Pool struct {
	Own    []Round // the reader's group's, in the order they closed
	Others int     // of other groups of the same organisation
}

// Single tells whether the view is of one round.
func (p Pool) Single() bool { return len(p.Own)+p.Others < 2 }

// A Remark is what somebody wrote to the leaders with her name on.
type Remark struct{ Name, Text string }

// ParseName reads a round's name, false when no round has such a one.
func ParseName(name string) (Round, bool) {
	term, number := PlaceOf(name)
	for _, kind := range Kinds {
		if r := (Round{Kind: kind, Term: term, Number: number}); r.Name() == name && (number > 0) == (kind == AfterSession) {
			return r, true
		}
	}
	return Round{}, false
}
