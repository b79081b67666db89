package discretion

import "strings"

// reserveNumbers finds what Swedish hospitals give to those without a number, a
// date and four signs with a letter among them (no register knows them), and
// Finnish codes with the wrong check.
func reserveNumbers(r reading) []Finding {
	var found []Finding
	for s := range r.stretches() {
		if rule, end := r.reserve(s); rule != "" {
			found = append(found, r.finding(r.groups[s.first].start, end, rule))
		}
	}
	return found
}

func (r reading) reserve(s stretch) (Rule, int) {
	if s.n != 6 && s.n != 8 || !s.inPairs(s.n) || !birthLike(s) {
		return "", 0
	}
	sign, start := r.tailStart(r.groups[s.last].end)
	if rule, end := r.hetuLike(s, sign, start); rule != "" {
		return rule, end
	}
	tail, end := r.tail(start, 4)
	if sign != 0 && sign != '-' || tail == "" || allDigits(tail) || allLetters(tail) || isLetter(r.at(end)) {
		return "", 0
	}
	return SEReserve, end
}

// hetuLike: a date, the sign of a century, three digits and any check.
func (r reading) hetuLike(s stretch, sign byte, start int) (Rule, int) {
	tail, end := r.tail(start, 4)
	if sign == 0 {
		if tail, end = r.tail(start, 5); tail == "" || !strings.Contains("ABCDEFUVWXY", tail[:1]) {
			return "", 0
		}
		tail = tail[1:]
	} else if sign != '-' && sign != '+' {
		return "", 0
	}
	if s.n != 6 || tail == "" || !allDigits(tail[:3]) || !strings.Contains(hetuChecks, tail[3:]) ||
		isLetter(r.at(end)) || !danishDate(s.digits[:6], -1) {
		return "", 0
	}
	return FIHetuLike, end
}

// birthLike tells whether six or eight digits pass for a date; the last two
// may be no real day, as hospitals do not ask.
func birthLike(s stretch) bool {
	d := s.digits[:s.n]
	if s.n == 8 {
		if century := two(d); (century < 18 || century > 23) && century != 99 {
			return false
		}
		d = d[2:]
	}
	inSweden := two(d[2:]) <= 12 && two(d[4:])%60 <= 31
	return inSweden || s.n == 6 && danishDate(d, -1)
}

func allLetters(s string) bool { return !strings.ContainsAny(s, "0123456789") }
