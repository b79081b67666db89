package discretion

// isTimetable tells that s is dates and times of day that only happen to have
// the digits of an identity number. It asks for whole dates and likely hours: an
// identity number must be written as times of day to be taken for them.
func (r reading) isTimetable(s stretch) bool {
	return r.cutsDate(s) || r.holdsDate(s) || r.isDateAndHours(s) || r.isRowOfClocks(s)
}

// cutsDate: s begins or ends inside a date with its year in full.
func (r reading) cutsDate(s stretch) bool {
	return r.datesFrom(s.first-2, s.first-1) || r.datesFrom(max(s.first, s.last-1), s.last)
}

// holdsDate: "14.05.2026 12 barn". Only twelve digits may begin with a date.
func (r reading) holdsDate(s stretch) bool {
	from := s.first
	if s.n == longest {
		from++
	}
	return r.datesFrom(from, s.last-2)
}

// datesFrom tells whether a date with its year in full begins at a group from
// first to last.
func (r reading) datesFrom(first, last int) bool {
	for i := max(first, 0); i <= last; i++ {
		if r.groups[i].date {
			return true
		}
	}
	return false
}

// isDateAndHours: 2026-05-14 10-12 and 14.05.26 10-12, a date with its signs
// and a blank before two hours.
func (r reading) isDateAndHours(s stretch) bool {
	l := s.n - 4
	if l < 6 || s.gaps[l] != ' ' || s.gaps[l+2] != '-' || !s.whole(l, l+2) || !s.whole(l+2, l+4) {
		return false
	}
	from, to := two(s.digits[l:]), two(s.digits[l+2:])
	signed := r.groups[s.first].date || s.gaps[2] > ' ' && s.gaps[4] == s.gaps[2]
	return signed && from < to && to <= 24
}

// isRowOfClocks: "12 08.15-09.30", or a piece cut out of "08.15 09.00–10.30".
func (r reading) isRowOfClocks(s stretch) bool {
	clocks := 0
	for i := s.first; i <= s.last; i++ {
		if !r.groups[i].clock {
			continue
		}
		if i+3 <= s.last && r.isSpell(i) {
			return true
		}
		clocks++
	}
	cutBefore := s.first > 0 && r.groups[s.first-1].clock
	if cutBefore {
		clocks++
	}
	return clocks > 1 && (cutBefore || r.groups[s.last].clock)
}

// isSpell: the clock at group i is followed by a later one, 08.15-09.30.
func (r reading) isSpell(i int) bool {
	next := r.groups[i+2]
	if !next.clock || next.gap != '-' && next.gap != ' ' {
		return false
	}
	return r.value(i)*60+r.value(i+1) < r.value(i+2)*60+r.value(i+3)
}
