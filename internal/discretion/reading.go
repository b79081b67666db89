package discretion

import (
	"strings"
	"time"
)

// A reading is a plain text with its digits gathered into groups. Only a
// Checker fills in the tokens.
type reading struct {
	plain
	groups []group
	today  day
	tokens []token
}

// A group is a run of adjacent digits: the runes from start to end.
type group struct {
	start, end int
	// gap is what stands between the group before and this one: ' ' for
	// blanks alone, else the one other sign; 0 when they cannot belong to one
	// number.
	gap byte
	// clock: this group is the hour and the next the minute of a time of day.
	clock bool
	// date: this group and the next two are a date with its year in four digits.
	date bool
}

func (g group) len() int { return g.end - g.start }

func read(text string, today time.Time) reading {
	r := reading{plain: plainText(text), today: dayOf(today)}
	r.groups = r.gather()
	for i := range r.groups {
		r.groups[i].clock = r.isClock(i)
		r.groups[i].date = r.isWrittenDate(i)
	}
	r.partClocks()
	return r
}

func (r reading) gather() []group {
	var groups []group
	before := -1
	for i := 0; i < len(r.runes); i++ {
		if !isDigit(r.runes[i]) {
			continue
		}
		g := group{start: i}
		for isDigit(r.at(i)) {
			i++
		}
		g.end = i
		if before >= 0 {
			g.gap = gap(r.runes[before:g.start], "-+./", 1)
		}
		groups, before = append(groups, g), g.end
	}
	return groups
}

// gap judges what stands between two groups: at most three runes, blanks or
// signs, and at most so many signs. It returns the last sign, ' ' for blanks
// alone, or 0.
func gap(between []rune, signs string, most int) byte {
	if len(between) == 0 || len(between) > 3 {
		return 0
	}
	sign, n := byte(' '), 0
	for _, c := range between {
		if c == ' ' {
			continue
		}
		if !strings.ContainsRune(signs, c) {
			return 0
		}
		sign = byte(c)
		n++
	}
	if n > most {
		return 0
	}
	return sign
}

// value reads group i as a number; only for groups of at most eight digits.
func (r reading) value(i int) int {
	n := 0
	for _, c := range r.runes[r.groups[i].start:r.groups[i].end] {
		n = n*10 + int(c-'0')
	}
	return n
}
