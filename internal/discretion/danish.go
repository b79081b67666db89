package discretion

// danish tells whether ten digits are a CPR number. Numbers are issued without
// the modulus since 2007, so a valid date is enough when the digits are written
// as a CPR number is, and for 1 January, the date that ran out of numbers.
func danish(s stretch) bool {
	d := s.digits[:10]
	if !danishDate(d, d[6]) {
		return false
	}
	newYear := d[0]%6 == 0 && d[1] == 1 && two(d[2:]) == 1
	return danishModulus(d) || s.isHyphenated() || s.isSpaced() || newYear && s.whole(0, 10)
}

// isHyphenated: 251248-9996, 25 12 48 - 99 96, 25-12-48-9996; but no date in
// the style of 2011-05-14 with an hour after it, and no 19 07.30-15.45.
func (s stretch) isHyphenated() bool {
	if s.gaps[6] != '-' {
		return false
	}
	onlyBlanks := s.gaps[7] <= ' ' && s.gaps[8] <= ' ' && s.gaps[9] <= ' '
	return s.count('-') == 1 && onlyBlanks || s.inThreePairs() && s.whole(6, 10)
}

// isSpaced: 251248 9996, 2512 48 9996, 25.12.48 9996; but not two months such
// as 2010-12 2011.
func (s stretch) isSpaced() bool {
	signs := s.count('-') + s.count('+') + s.count('.') + s.count('/')
	return s.gaps[6] == ' ' && s.whole(6, 10) && s.inPairs(6) && (signs == 0 || s.inThreePairs())
}

// danishDate reads DDMMYY, also with the sixty that replacement numbers add to
// the day. The seventh digit tells the century; -1 leaves it open.
func danishDate(d []int, seventh int) bool {
	birth := day{danishYear(two(d[4:]), seventh), two(d[2:]), two(d)}
	if birth.day > 60 {
		birth.day -= 60
	}
	return birth.exists()
}

// danishYear follows the CPR office's table of the seventh digit. The year may
// lie in the future.
func danishYear(yy, seventh int) int {
	switch {
	case seventh < 0:
		return 2000 + yy
	case seventh <= 3:
		return 1900 + yy
	case (seventh == 4 || seventh == 9) && yy <= 36, seventh >= 5 && seventh <= 8 && yy <= 57:
		return 2000 + yy
	case seventh >= 5 && seventh <= 8:
		return 1800 + yy
	}
	return 1900 + yy
}

func danishModulus(d []int) bool {
	return modulus11(d, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) == 0
}

// modulus11 returns the weighted sum of the digits modulo eleven.
func modulus11(d []int, weights ...int) int {
	sum := 0
	for i, w := range weights {
		sum += w * d[i]
	}
	return sum % 11
}
