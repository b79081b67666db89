package discretion

// identityNumbers finds the personal numbers of Sweden, Norway, Denmark and
// Finland, however their digits are grouped.
func identityNumbers(r reading) []Finding {
	var found []Finding
	for s := range r.stretches() {
		if r.isTimetable(s) {
			continue
		}
		end := r.groups[s.last].end
		rule := r.identity(s)
		if rule == "" {
			rule, end = r.lettered(s)
		}
		if rule != "" {
			found = append(found, r.finding(r.groups[s.first].start, end, rule))
		}
	}
	return found
}

// identity returns the rule that the digits of s break, or "".
func (r reading) identity(s stretch) Rule {
	switch s.n {
	case 10:
		return r.tenDigits(s)
	case 11:
		if norwegian(s) {
			return NOFodselsnummer
		}
	case 12:
		if r.swedishVAT(s) || separates(s.gaps[8]) && swedish(s.digits[:12], s.gaps[8], r.today) {
			return SEPersonnummer
		}
	}
	return ""
}

// tenDigits tries the systems that use ten digits. A number may belong to
// several; then a real date with a check speaks for its country.
func (r reading) tenDigits(s stretch) Rule {
	d, sign := s.digits[:10], s.gaps[6]
	if s.isMobile() || !separates(sign) {
		return ""
	}
	inSweden, inDenmark := swedish(d, sign, r.today), danish(s)
	certainlyDanish := inDenmark && two(d) <= 31 && danishModulus(d)
	switch {
	case inSweden && two(d[4:]) <= 31, inSweden && !certainlyDanish:
		return SEPersonnummer
	case inDenmark:
		return DKCPR
	case (sign == '-' || sign == '+') && finnish(d[:9], rune('0'+d[9])):
		return FIHetu
	}
	return ""
}

// separates tells whether a gap may part birth date and serial number.
func separates(gap byte) bool { return gap != '.' && gap != '/' }

// isMobile tells that ten digits are a Swedish mobile number, although they
// may pass for a date with Luhn's check: 07[02369] and seven digits in one run
// or in the groups of a telephone number. 070123-4569 is none.
func (s stretch) isMobile() bool {
	if s.digits[0] != 0 || s.digits[1] != 7 {
		return false
	}
	switch s.digits[2] {
	case 0, 2, 3, 6, 9:
	default:
		return false
	}
	serial := s.gaps[6] != 0 && s.whole(6, 10)
	switch {
	case s.whole(0, 10):
		return true
	case s.whole(0, 3) && s.gaps[3] != 0:
		return s.gaps[6] != '-' && s.gaps[6] != '+'
	case s.whole(0, 4) && s.gaps[4] != 0:
		return !serial
	}
	return false
}
