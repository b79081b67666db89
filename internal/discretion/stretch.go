package discretion

import "iter"

// longest is the number of digits of the longest identity number.
const longest = 12

// A stretch is some whole neighbouring groups read as one number.
type stretch struct {
	first, last int // groups
	n           int // digits
	digits      [longest]int
	// gaps[k] stands after the first k digits: 0 inside a group, ' ' for
	// blanks, else the sign.
	gaps [longest]byte
}

// stretches yields every stretch of at most twelve digits. As every group has
// a digit, there are at most twelve for each group of the text.
func (r reading) stretches() iter.Seq[stretch] {
	return func(yield func(stretch) bool) {
		for first := range r.groups {
			s := stretch{first: first, last: first}
			for r.extend(&s) {
				if !yield(s) {
					return
				}
				s.last++
			}
		}
	}
}

// stretch reads the groups from first to last, which have at most twelve
// digits.
func (r reading) stretch(first, last int) stretch {
	s := stretch{first: first, last: first}
	for r.extend(&s) && s.last < last {
		s.last++
	}
	return s
}

// extend reads group s.last into s, and tells whether it may belong there.
func (r reading) extend(s *stretch) bool {
	if s.last >= len(r.groups) {
		return false
	}
	g := r.groups[s.last]
	if s.n+g.len() > longest || s.n > 0 && g.gap == 0 {
		return false
	}
	if s.n > 0 {
		s.gaps[s.n] = g.gap
	}
	for _, c := range r.runes[g.start:g.end] {
		s.digits[s.n] = int(c - '0')
		s.n++
	}
	return true
}

// whole tells that no gap parts the digits from the k:th to the l:th.
func (s stretch) whole(k, l int) bool {
	for _, g := range s.gaps[k+1 : l] {
		if g != 0 {
			return false
		}
	}
	return true
}

// inPairs tells that gaps stand after an even number of digits only, as they
// do in 25 12 48 and 2512 48.
func (s stretch) inPairs(l int) bool {
	for k := 1; k < l; k += 2 {
		if s.gaps[k] != 0 {
			return false
		}
	}
	return true
}

// inThreePairs: the first six digits are written as a date is, 25 12 48.
func (s stretch) inThreePairs() bool {
	return s.inPairs(6) && s.gaps[2] != 0 && s.gaps[4] != 0
}

// count returns how many gaps have this sign.
func (s stretch) count(sign byte) int {
	n := 0
	for _, g := range s.gaps {
		if g == sign {
			n++
		}
	}
	return n
}
