package evaluation

import "slices"

// courseMost is how many rounds stand beside each other.
const courseMost = 6

// A Course is how one group's rounds of a kind went on, the latest last.
type Course struct {
	Trend  Trend // from the round before the latest one
	Views  []View
	Rounds []Round // of the views, one each
}

// CourseOf returns how a group's views of rounds of one kind, in the order they
// came to be shown, went on to the last of them; false when that cannot be
// compared with the one before it. Views holds those that may be laid side by
// side item by item, each with each, and none when not even the last two may.
func CourseOf(views []View) (Course, bool) {
	n := len(views)
	if n < 2 {
		return Course{}, false
	}
	trend, ok := Compare(views[n-2], views[n-1])
	if !ok {
		return Course{}, false
	}
	beside := []View{views[n-1]}
	for _, before := range slices.Backward(views[:n-1]) {
		if len(beside) == courseMost || slices.ContainsFunc(beside, func(v View) bool { return !itemByItem(before, v) }) {
			break
		}
		beside = append(beside, before)
	}
	if len(beside) < 2 {
		return Course{Trend: trend}, true
	}
	slices.Reverse(beside)
	return Course{Trend: trend, Views: beside}, true
}

func itemByItem(before, now View) bool {
	t, ok := Compare(before, now)
	return ok && len(t.Steps) > 0
}

// Items lists what the latest of the rounds has in common with one of the others.
func (c Course) Items() (items []Item) {
	if len(c.Views) < 2 {
		return nil
	}
	last := len(c.Views) - 1
	for _, cell := range c.Views[last].Cells {
		if slices.ContainsFunc(c.Views[:last], func(v View) bool { _, shown := v.Cell(cell.Item.Key()); return shown }) {
			items = append(items, cell.Item)
		}
	}
	return items
}

// Means lists an item's means round by round; nil where it has none.
func (c Course) Means(key Key) []*Mean {
	means := make([]*Mean, len(c.Views))
	for i, v := range c.Views {
		if cell, shown := v.Cell(key); shown {
			means[i] = &cell.Mean
		}
	}
	return means
}
