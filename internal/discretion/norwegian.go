package discretion

// norwegian tells whether eleven digits are a fødselsnummer, D-number, H-number,
// FH-number or one of the synthetic numbers made for tests.
func norwegian(s stretch) bool {
	d := s.digits[:11]
	k1 := modulus11(d, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
	k2 := modulus11(d, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
	if k2 != 0 || !separates(s.gaps[6]) {
		return false
	}
	if d[0] >= 8 {
		return k1 == 0 && (s.whole(0, 11) || s.gaps[6] != 0)
	}
	// From 2032 the first check digit may leave 0 to 3, says Skatteetaten.
	return k1 <= 3 && norwegianDate(d)
}

// norwegianDate reads DDMMYY with what the special numbers add: 40 to the day
// (D), 40 (H), 65 or 80 (synthetic) to the month. From 2032 the century cannot
// be told, so any will do.
func norwegianDate(d []int) bool {
	birth := day{2000 + two(d[4:]), two(d[2:]), two(d)}
	if birth.day > 40 {
		birth.day -= 40
	}
	for _, added := range []int{80, 65, 40} {
		if birth.month > added {
			birth.month -= added
			break
		}
	}
	return birth.exists()
}
