package discretion

// doubtfulNumbers finds the numbers that are written as a telephone number, an
// organisation number, a failed identity number or a date is.
func doubtfulNumbers(r reading) []Finding {
	var found []Finding
	for s := range r.stretches() {
		rule := r.doubtful(s)
		if rule == "" || r.isTimetable(s) {
			continue
		}
		found = append(found, r.finding(r.groups[s.first].start, r.groups[s.last].end, rule))
	}
	return found
}

func (r reading) doubtful(s stretch) Rule {
	switch {
	case s.isDateInOneRun():
		return FullDate
	case r.isOrganisation(s):
		return Organisation
	case r.isLocalPhone(s):
		return PhoneLocal
	case r.isDuf(s):
		return NODuf
	}
	return r.identityLike(s)
}

// identityLike returns the rule of the identity number that s is but for its
// check. The date must be written together, and so must the rest.
func (r reading) identityLike(s stretch) Rule {
	l := 6
	if s.n == 12 {
		l = 8
	}
	if s.n < 10 || !s.whole(l, s.n) || !separates(s.gaps[l]) || !s.inPairs(l) {
		return ""
	}
	d := s.digits[:s.n]
	switch {
	case s.n == 11 && d[0] < 8 && norwegianDate(d):
		return NOFodselsnummerLike
	case s.n == 11, s.isMobile():
		return ""
	case swedishDate(d, s.gaps[l], r.today):
		return SEPersonnummerLike
	case s.n == 10 && danishDate(d, d[6]):
		return DKCPRLike
	}
	return ""
}

// isDateInOneRun: 20261122, 22112026, 261122, 221126.
func (s stretch) isDateInOneRun() bool {
	if s.n != 6 && s.n != 8 || !s.whole(0, s.n) {
		return false
	}
	d := s.digits[:s.n]
	return anyDate(s) && (s.n == 6 || inDatedCentury(four(d)) || inDatedCentury(four(d[4:])))
}

func inDatedCentury(year int) bool { return year >= 1900 && year <= 2099 }

// isDuf: a case number of the Norwegian immigration authority, twelve digits
// that begin with a year and may stand as 4, 6 and 2.
func (r reading) isDuf(s stretch) bool {
	if s.n != 12 || !s.whole(0, 4) || !s.whole(4, 10) || !s.whole(10, 12) {
		return false
	}
	year := four(s.digits[:])
	return s.gaps[4] <= ' ' && s.gaps[10] <= ' ' && year >= 1975 && year <= r.today.year
}
