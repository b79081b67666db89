package discretion

import "time"

// A day is a date in the calendar, without a zone.
type day struct{ year, month, day int }

func dayOf(t time.Time) day {
	y, m, d := t.Date()
	return day{y, int(m), d}
}

func (d day) exists() bool {
	return d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= d.daysInMonth()
}

func (d day) daysInMonth() int {
	leap := d.year%4 == 0 && (d.year%100 != 0 || d.year%400 == 0)
	switch {
	case d.month == 2 && leap:
		return 29
	case d.month == 2:
		return 28
	case d.month == 4, d.month == 6, d.month == 9, d.month == 11:
		return 30
	}
	return 31
}

// after also orders days that do not exist, such as one of an unknown month 0.
func (d day) after(e day) bool {
	if d.year != e.year {
		return d.year > e.year
	}
	if d.month != e.month {
		return d.month > e.month
	}
	return d.day > e.day
}

// isClock tells whether groups i and i+1 are written as a time of day: 8.30,
// 13:00, but no part of 14.05.25.
func (r reading) isClock(i int) bool {
	if i+1 >= len(r.groups) || r.groups[i].len() > 2 || r.groups[i+1].len() != 2 {
		return false
	}
	g, next := r.groups[i], r.groups[i+1]
	return r.pointed(g.end) && next.start == g.end+1 &&
		r.value(i) <= 24 && r.value(i+1) <= 59 &&
		!(r.pointed(g.start-1) && isDigit(r.at(g.start-2))) &&
		!(r.pointed(next.end) && isDigit(r.at(next.end+1)))
}

func (r reading) pointed(i int) bool { return r.at(i) == '.' || r.at(i) == ':' }

// isWrittenDate tells whether groups i to i+2 are 14.05.2026, 14/5/2026 or
// 2026-05-14, and no longer row of the same sign.
func (r reading) isWrittenDate(i int) bool {
	if i+2 >= len(r.groups) {
		return false
	}
	a, b, c := r.groups[i], r.groups[i+1], r.groups[i+2]
	sign := r.at(a.end)
	if (sign != '.' && sign != '-' && sign != '/') || b.start != a.end+1 || r.at(b.end) != sign || c.start != b.end+1 {
		return false
	}
	if r.at(a.start-1) == sign && isDigit(r.at(a.start-2)) || r.at(c.end) == sign && isDigit(r.at(c.end+1)) {
		return false
	}
	first, last := i, i+2
	if a.len() == 4 {
		first, last = last, first
	}
	if r.groups[first].len() > 2 || b.len() > 2 || r.groups[last].len() != 4 {
		return false
	}
	d := day{r.value(last), r.value(i + 1), r.value(first)}
	return d.year >= 1900 && d.year <= 2099 && d.exists()
}

// partClocks lets no number reach over the blank between a date and a clock:
// "2012-05-14 08.00" and "140525 13:00" are no identity numbers.
func (r reading) partClocks() {
	for i, g := range r.groups {
		if g.clock && g.gap == ' ' && r.dateEnds(i) {
			r.groups[i].gap = 0
		}
	}
}

// dateEnds tells whether the groups just before group i are a date of six or
// eight digits, in whatever order.
func (r reading) dateEnds(i int) bool {
	n := 0
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		n += r.groups[k].len()
		if n > 8 {
			return false
		}
		if (n == 6 || n == 8) && anyDate(r.stretch(k, i-1)) {
			return true
		}
		if r.groups[k].gap == 0 {
			return false
		}
	}
	return false
}

func anyDate(s stretch) bool {
	d := s.digits[:s.n]
	if s.n == 6 {
		return day{2000 + two(d), two(d[2:]), two(d[4:])}.exists() || day{2000 + two(d[4:]), two(d[2:]), two(d)}.exists()
	}
	return day{four(d), two(d[4:]), two(d[6:])}.exists() || day{four(d[4:]), two(d[2:]), two(d)}.exists()
}

func two(d []int) int  { return d[0]*10 + d[1] }
func four(d []int) int { return two(d)*100 + two(d[2:]) }
