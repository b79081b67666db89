package discretion

import "slices"

// numericDates finds dates with a year that are written in digits and signs:
// 2026-11-22, 22.11.2026, 22/11-26. Digits in one run are doubtfulNumbers'.
func numericDates(r reading) []Finding {
	var found []Finding
	for i := range r.groups {
		if i+2 < len(r.groups) && r.isDateOfThree(i) && !r.inSection(i) {
			found = append(found, r.finding(r.groups[i].start, r.groups[i+2].end, FullDate))
		}
	}
	return found
}

// isDateOfThree tells whether groups i to i+2 are day, month and year, or year,
// month and day.
func (r reading) isDateOfThree(i int) bool {
	a, b, c := r.groups[i], r.groups[i+1], r.groups[i+2]
	if !r.dateSigns(i) || b.len() > 2 || r.inRow(i) {
		return false
	}
	switch {
	case a.len() == 4 && c.len() <= 2:
		return r.isDate(i, i+1, i+2)
	case a.len() <= 2 && c.len() == 4:
		return r.isDate(i+2, i+1, i)
	case a.len() == 2 && c.len() == 2 && r.isDate(i, i+1, i+2):
		return true
	case b.gap == '-' && a.len()+b.len() < 4:
		return false // 3-1-10 is no date
	}
	return a.len() <= 2 && c.len() == 2 && r.isDate(i+2, i+1, i)
}

// dateSigns: the same sign twice, or 22/11-26 and 22/11 2026.
func (r reading) dateSigns(i int) bool {
	first, second := r.groups[i+1].gap, r.groups[i+2].gap
	switch first {
	case '.', '-':
		return second == first
	case '/':
		return second == '/' || second == '-' || second == ' ' && r.groups[i+2].len() == 4
	}
	return false
}

// inRow tells that the three groups are part of a longer row such as 1.2.10.4.
func (r reading) inRow(i int) bool {
	sign := r.groups[i+2].gap
	before := r.groups[i].gap == sign
	after := i+3 < len(r.groups) && r.groups[i+3].gap == sign
	return sign != ' ' && (before || after)
}

func (r reading) isDate(year, month, date int) bool {
	d := day{r.value(year), r.value(month), r.value(date)}
	if r.groups[year].len() == 2 {
		d.year = lastYear(d.year, r.today)
	}
	return d.year >= 1900 && d.year <= 2099 && d.exists()
}

var sectionWords = setOf(`avsnitt kapitel kap bilaga punkt p version afsnit kapittel avsnittet bilag pkt section chapter paragraph`)

// inSection tells that a short row of numbers is a place in a text: avsnitt
// 4.2.10.
func (r reading) inSection(i int) bool {
	if r.groups[i].len() == 4 || r.groups[i+2].len() == 4 {
		return false
	}
	at, _ := slices.BinarySearchFunc(r.tokens, r.groups[i].start, func(t token, start int) int { return t.start - start })
	return sectionWords[r.token(at-1).text] || r.at(r.groups[i].start-1) == '§' || r.at(r.groups[i].start-2) == '§'
}
