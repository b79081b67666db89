package agenda

import (
	"fmt"
	"slices"
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
