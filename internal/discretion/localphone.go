package discretion

import "strings"

// isLocalPhone tells whether s is grouped as telephone numbers are that have no
// country code.
func (r reading) isLocalPhone(s stretch) bool {
	for i := s.first; i <= s.last; i++ {
		if g := r.groups[i]; g.clock || g.date {
			return false
		}
	}
	if s.digits[0] == 0 {
		return s.isAreaNumber()
	}
	if s.n != 8 || r.isRowPart(s) {
		return false
	}
	return s.whole(0, 8) || s.isEightGrouped()
}

// isAreaNumber: 08-123 45 67, 070-123 45 69, 040 1234567, with an area or a
// network in front, in Sweden and Finland.
func (s stretch) isAreaNumber() bool {
	if s.n < 8 || s.n > 11 || s.digits[1] == 0 {
		return false
	}
	if s.whole(0, s.n) {
		return s.n <= 10
	}
	area := 1
	for s.gaps[area] == 0 {
		area++
	}
	if area < 2 || area > 4 || s.gaps[area] == '.' || s.gaps[area] == '+' {
		return false
	}
	hours := area == 2 && s.gaps[2] == ' ' && s.gaps[4] == ' ' // 08 10 12 14
	return !hours && s.onlyBlanks(area+1)
}

// onlyBlanks tells that no sign stands after the k:th digit or later.
func (s stretch) onlyBlanks(k int) bool {
	for _, g := range s.gaps[k:s.n] {
		if g > ' ' {
			return false
		}
	}
	return true
}

// isEightGrouped: 12 34 56 78 and 912 34 567 of Denmark and Norway, and 1234
// 5678 unless these are years.
func (s stretch) isEightGrouped() bool {
	if !s.onlyBlanks(1) {
		return false
	}
	d := s.digits[:8]
	switch {
	case s.whole(0, 4) && s.whole(4, 8):
		return !inDatedCentury(four(d)) && !inDatedCentury(four(d[4:]))
	case s.whole(0, 3) && s.whole(3, 5) && s.whole(5, 8):
		return s.gaps[3] == ' ' && s.gaps[5] == ' '
	}
	return s.inPairs(8) && s.gaps[2] == ' ' && s.gaps[4] == ' ' && s.gaps[6] == ' '
}

// isRowPart tells that s is part of something longer: 10 20 30 40 50 or
// 19900230-12AB. Blanks alone part digits in one run from an age, say.
func (r reading) isRowPart(s stretch) bool {
	start, end := r.groups[s.first].start, r.groups[s.last].end
	if joins(r.at(end)) && (isDigit(r.at(end+1)) || r.inWord(end+1)) || joins(r.at(start-1)) && isDigit(r.at(start-2)) {
		return true
	}
	follows := s.last+1 < len(r.groups) && r.groups[s.last+1].gap == ' '
	return !s.whole(0, s.n) && (r.groups[s.first].gap == ' ' || follows)
}

func joins(c rune) bool { return strings.ContainsRune("-+./", c) }

var phoneWords = setOf(`tel tlf telefon telefonnr telefonnummer mobil mobilnr mobilnummer mob phone puh`)

// announcedPhones finds shorter and odder numbers after a word that promises a
// telephone number.
func announcedPhones(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		if !phoneWords[t.text] {
			continue
		}
		digits, last := 0, i
		for k := i + 1; r.token(k).number && digits < longestPhone && r.token(k).before != "…"; k++ {
			digits, last = digits+len(r.token(k).text), k
		}
		if digits >= 6 {
			found = append(found, r.mark(i+1, last, PhoneLocal))
		}
	}
	return found
}
