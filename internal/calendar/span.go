package calendar

import (
	"slices"
	"sort"
	"time"
)

// A Span is from an instant until, but not with, a later one.
type Span struct{ Starts, Ends time.Time }

// widened adds time on both sides.
func (s Span) widened(before, after time.Duration) Span {
	return Span{s.Starts.Add(-before), s.Ends.Add(after)}
}

// A timeline holds spans by time, none of which overlap or touch.
type timeline []Span

func newTimeline(spans []Span) timeline {
	var line timeline
	for _, s := range slices.SortedFunc(slices.Values(spans), byTime) {
		last := len(line) - 1
		switch {
		case last < 0 || line[last].Ends.Before(s.Starts):
			line = append(line, s)
		case line[last].Ends.Before(s.Ends):
			line[last].Ends = s.Ends
		}
	}
	return line
}

func byTime(a, b Span) int { return a.Starts.Compare(b.Starts) }

// isFree tells whether s overlaps nothing; touching is fine.
func (l timeline) isFree(s Span) bool {
	next := sort.Search(len(l), func(i int) bool { return l[i].Ends.After(s.Starts) })
	return next == len(l) || !l[next].Starts.Before(s.Ends)
}
