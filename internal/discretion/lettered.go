package discretion

import "strings"

// lettered finds identity numbers with letters behind the date that s is. It
// returns the rule and the end of the number, or "".
func (r reading) lettered(s stretch) (Rule, int) {
	if s.n != 6 && s.n != 8 {
		return "", 0
	}
	sign, start := r.tailStart(r.groups[s.last].end)
	if tail, end := r.tail(start, 4); separates(sign) && r.interim(s, sign, tail) {
		return SEPersonnummer, end
	}
	if s.n == 8 {
		return "", 0
	}
	if tail, end := r.tail(start, 4); sign == '-' && end == start+4 && danishReplacement(s, tail) {
		return DKCPR, end
	}
	return r.hetu(s, sign, start)
}

// tailStart skips what may stand between date and serial number.
func (r reading) tailStart(from int) (sign byte, start int) {
	start = from
	for start-from < 3 && strings.ContainsRune(" -+./", r.at(start)) {
		start++
	}
	if start == from {
		return 0, start
	}
	if sign = gap(r.runes[from:start], "-+./", 1); sign == 0 {
		sign = '.' // too many signs part as a full stop does
	}
	return sign, start
}

// tail reads n letters and digits from start; up to three blanks may part a
// letter from a digit. It returns "" when there are fewer, when a digit
// follows, or when the last letter begins a word.
func (r reading) tail(start, n int) (tail string, end int) {
	var b strings.Builder
	parted := false
	for i := start; b.Len() < n; i = end {
		next := i
		for next-i < 3 && i > start && r.at(next) == ' ' {
			next++
		}
		c := r.at(next)
		if !isDigit(c) && !isLetter(c) {
			return "", 0
		}
		if parted = next > i; parted && isLetter(c) == isLetter(r.at(i-1)) {
			return "", 0
		}
		b.WriteRune(c)
		end = next + 1
	}
	last, after := r.at(end-1), r.at(end)
	if isDigit(after) || parted && isLetter(last) && isLetter(after) {
		return "", 0
	}
	return b.String(), end
}

// interim tells whether the date and a tail such as T220 are a Swedish interim
// number, for whose check the letter counts as 1.
func (r reading) interim(s stretch, sign byte, tail string) bool {
	if tail == "" || !strings.Contains("TRSUWXJKLMN", tail[:1]) || !allDigits(tail[1:]) {
		return false
	}
	d := append(s.digits[:s.n:s.n], 1)
	for _, c := range tail[1:] {
		d = append(d, int(c-'0'))
	}
	return swedish(d, sign, r.today)
}

// danishReplacement tells whether the tail has letters among the seventh to
// ninth signs and a digit last, and the date is one.
func danishReplacement(s stretch, tail string) bool {
	return tail != "" && !allDigits(tail[:3]) && allDigits(tail[3:]) && danishDate(s.digits[:6], -1)
}

// hetu reads a Finnish code whose century sign or check is a letter.
func (r reading) hetu(s stretch, sign byte, start int) (Rule, int) {
	tail, end := "", 0
	switch sign {
	case '-', '+':
		tail, end = r.tail(start, 4)
	case 0, ' ':
		tail, end = r.tail(start, 5)
		if tail == "" || !strings.Contains("ABCDEFUVWXY", tail[:1]) {
			return "", 0
		}
		tail = tail[1:]
	}
	if tail == "" || !allDigits(tail[:3]) {
		return "", 0
	}
	d := append([]int{}, s.digits[:6]...)
	for _, c := range tail[:3] {
		d = append(d, int(c-'0'))
	}
	if !finnish(d, rune(tail[3])) {
		return "", 0
	}
	return FIHetu, end
}

func allDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }
