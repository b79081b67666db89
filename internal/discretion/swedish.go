package discretion

// swedish tells whether ten or twelve digits are a personnummer or a
// samordningsnummer of somebody born by today, as Skatteverket defines them. The
// sign is the gap before the last four: '+' makes ten digits a century older.
func swedish(d []int, sign byte, today day) bool {
	if !swedishDate(d, sign, today) {
		return false
	}
	d = d[len(d)-10:]
	serial := d[6]*100 + d[7]*10 + d[8]
	return serial > 0 && luhn(d)
}

// swedishDate tells whether the digits begin with the date of a birth.
func swedishDate(d []int, sign byte, today day) bool {
	year := 0
	if len(d) == 12 {
		year, d = four(d), d[2:]
		if year < 1800 || year > 2099 {
			return false
		}
	} else {
		year = lastYear(two(d), today)
		if sign == '+' {
			year -= 100
		}
	}
	return born(day{year, two(d[2:]), two(d[4:])}, today)
}

// lastYear returns the latest year up to today's with these last two digits.
func lastYear(yy int, today day) int {
	year := today.year - today.year%100 + yy
	if year > today.year {
		year -= 100
	}
	return year
}

// born accepts a real date up to today, or the day plus sixty of a
// samordningsnummer, whose day and month may be unknown (60, 00).
func born(d, today day) bool {
	if d.day >= 60 && d.day <= 91 && d.month <= 12 {
		d.day -= 60
		return !d.after(today)
	}
	return d.exists() && !d.after(today)
}

// luhn is Skatteverket's check over ten digits, weights 2 and 1 in turn.
func luhn(d []int) bool {
	sum := 0
	for i, v := range d[:10] {
		if i%2 == 0 {
			v *= 2
		}
		sum += v/10 + v%10
	}
	return sum%10 == 0
}

// swedishVAT tells whether s is the VAT number SE…01 of a sole trader, whose
// ten digits are a personnummer.
func (r reading) swedishVAT(s stretch) bool {
	return s.digits[10] == 0 && s.digits[11] == 1 && r.isVAT(s) && swedish(s.digits[:10], 0, r.today)
}

// isVAT tells that SE stands before s.
func (r reading) isVAT(s stretch) bool {
	i := r.groups[s.first].start - 1
	for skipped := 0; skipped < 3 && (r.at(i) == ' ' || r.at(i) == '-'); skipped++ {
		i--
	}
	return r.at(i) == 'E' && r.at(i-1) == 'S'
}
