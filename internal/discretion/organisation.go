package discretion

import "slices"

// isOrganisation tells whether s is the number of a company or a public body in
// Sweden, Denmark, Norway or Finland. What type its first digit says does not
// matter.
func (r reading) isOrganisation(s stretch) bool {
	d := s.digits[:s.n]
	switch s.n {
	case 8:
		return s.whole(0, 8) && danishCompany(d) || s.whole(0, 7) && s.gaps[7] == '-' && finnishCompany(d)
	case 9:
		return (s.whole(0, 9) || s.inThrees()) && norwegianCompany(d)
	case 10:
		return s.whole(0, 6) && s.whole(6, 10) && (s.gaps[6] == 0 || s.gaps[6] == '-') && swedishCompany(d)
	case 12:
		prefixed := two(d) == 16 && swedishCompany(d[2:])
		return s.whole(0, 8) && s.whole(8, 12) && prefixed || two(d[10:]) == 1 && r.isVAT(s) && swedishCompany(d[:10])
	}
	return false
}

// swedishCompany: the third digit tells it from a personnummer, says
// Bolagsverket, whose check is Luhn's too.
func swedishCompany(d []int) bool { return d[2] >= 2 && luhn(d) }

// danishCompany is the modulus of the CVR register.
func danishCompany(d []int) bool { return d[0] > 0 && modulus11(d, 2, 7, 6, 5, 4, 3, 2, 1) == 0 }

// norwegianCompany is the modulus of Brønnøysundregistrene.
func norwegianCompany(d []int) bool { return d[0] > 0 && modulus11(d, 3, 2, 7, 6, 5, 4, 3, 2, 1) == 0 }

// finnishCompany is the modulus of the Finnish business register.
func finnishCompany(d []int) bool { return modulus11(d, 7, 9, 10, 5, 8, 4, 2, 1) == 0 }

// inThrees: 974 760 673.
func (s stretch) inThrees() bool {
	return slices.Equal(s.gaps[:9], []byte{0, 0, 0, ' ', 0, 0, ' ', 0, 0})
}
