package browser

import (
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A stop is where Tab leads.
type stop struct {
	Name   string
	Index  int      // in the order of the page, -1 for none
	Faults []string // with its focus
	Skips  bool     // it is the link past the menu
}

// walk presses Tab through the whole page: first comes the link to its content,
// then everything in the order in which it stands, each with a focus to be seen
// and nothing in front of it.
func (v *visitor) walk() {
	v.Helper()
	evaluate[chromedp.Void](v, "window.hand = "+hand+"; window.passed = new Set()")
	first := v.firstStop()
	if !first.Skips {
		v.Errorf("%s: the first stop is not the link to the content", v.where())
	}
	last := first
	for range tooManyStops {
		s := v.tabOn()
		if s.around() {
			if missed := evaluate[string](v, "window.hand.missed(window.passed)"); missed != "" {
				v.Errorf("%s: Tab does not lead to %s", v.where(), missed)
			}
			return
		}
		if s.Index < last.Index {
			s.Faults = append(s.Faults, s.Name+": comes out of order")
		}
		for _, fault := range s.Faults {
			v.Errorf("%s: %s", v.where(), fault)
		}
		last = s
	}
	v.Errorf("%s: Tab never comes to an end", v.where())
}

// around tells that a walk has come to the page's end, and perhaps past it.
func (s stop) around() bool { return s.Index < 0 || s.Skips }

const tooManyStops = 250

// firstStop leaves what a page puts the focus on by itself, and everything after
// it, and returns where Tab leads first.
func (v *visitor) firstStop() stop {
	v.Helper()
	if evaluate[bool](v, "document.activeElement === document.body && location.hash === ''") {
		return v.tabOn()
	}
	for range tooManyStops {
		s := v.tabOn()
		switch {
		case s.Index < 0:
			return v.tabOn()
		case s.Skips:
			return s
		}
	}
	return stop{}
}

func (v *visitor) tabOn() stop {
	v.Helper()
	v.do(chromedp.KeyEvent(kb.Tab))
	return evaluate[stop](v, "window.hand.stop(window.passed)")
}
