package discretion

import "slices"

// internationalPhones finds telephone numbers with a country code, written +46
// or 0046, however they are grouped.
func internationalPhones(r reading) []Finding {
	var found []Finding
	for i := range r.groups {
		start, prefix, nordic := r.dialled(i)
		if start < 0 || r.groups[i].date {
			continue
		}
		if last := r.phoneEnd(i, prefix, nordic); last >= 0 {
			found = append(found, r.finding(start, r.groups[last].end, PhoneInternational))
		}
	}
	return found
}

// dialled tells where a number with a country code would start if group i were
// its first: at the plus or at 00, which is a prefix of two digits. It returns
// start -1 when there is neither. Where plus may be a sum, a bullet or a
// century sign, only Nordic codes count.
func (r reading) dialled(i int) (start, prefix int, nordic bool) {
	g := r.groups[i]
	plus := g.start - 1
	for plus >= g.start-2 && (r.at(plus) == ' ' || r.at(plus) == '(') {
		plus--
	}
	switch {
	case r.at(plus) == '+':
		return plus, 0, plus < g.start-1 || isDigit(r.at(plus-1))
	case g.len() < 2 || r.runes[g.start] != '0' || r.runes[g.start+1] != '0':
		return -1, 0, false
	case g.len() == 2 && (g.clock || isDigit(r.at(g.start-2)) && slices.Contains([]rune(".:,-/"), r.at(g.start-1))):
		return -1, 0, false // the hour of 00.30, the minutes of 13.00
	}
	return g.start, 2, false
}

// A country is what its telephone numbers look like: how many digits they have
// with the code, least and usually at most.
type country struct {
	code        string
	least, most int
	nordic      bool
}

// countries lists the codes whose length is known. Fifteen is the longest that
// ITU-T E.164 allows.
var countries = []country{
	{"46", 8, 12, true},
	{"45", 8, 10, true},
	{"47", 8, 10, true},
	{"358", 8, 13, true},
	{"1", 11, 11, false},
	{"7", 11, 11, false},
	{"0", 16, 0, false}, // no code begins with it
	{"", 8, 15, false},
}

const longestPhone = 15

func countryOf(digits []rune) country {
	for _, c := range countries {
		if len(digits) >= len(c.code) && string(digits[:len(c.code)]) == c.code {
			return c
		}
	}
	return country{}
}

// phoneEnd returns the last group of the number that begins in group i: the
// longest usual length there is, else the first possible one. It returns -1
// when it is no telephone number.
func (r reading) phoneEnd(i, prefix int, nordicOnly bool) int {
	var digits []rune
	end := -1
	for k := i; k < len(r.groups) && (k == i || r.dials(k)); k++ {
		g := r.groups[k]
		if len(digits)+g.len() > longestPhone+prefix {
			break
		}
		digits = append(digits, r.runes[g.start:g.end]...)
		if len(digits) <= prefix {
			continue
		}
		n, c := len(digits)-prefix, countryOf(digits[prefix:])
		if n >= c.least && (n <= c.most || end < 0) && (c.nordic || !nordicOnly) {
			end = k
		}
	}
	return end
}

// dials tells whether group k may belong to the same telephone number as the
// one before: "+46 (0)70".
func (r reading) dials(k int) bool {
	return gap(r.runes[r.groups[k-1].end:r.groups[k].start], "-./()", 2) != 0
}
