package discretion

import (
	"slices"
	"strconv"
	"strings"
)

// monthNames are those of Swedish, Danish, Norwegian, English and Finnish, as
// they stand in a date; a row is a month.
var monthNames = []string{
	`januari januar january jan tammikuuta tammikuu`,
	`februari februar february feb helmikuuta helmikuu`,
	`mars marts march mar maaliskuuta maaliskuu`,
	`april apr huhtikuuta huhtikuu`,
	`maj mai may toukokuuta toukokuu`,
	`juni june jun kesäkuuta kesäkuu`,
	`juli july jul heinäkuuta heinäkuu`,
	`augusti august aug elokuuta elokuu`,
	`september sept sep syyskuuta syyskuu`,
	`oktober october okt oct lokakuuta lokakuu`,
	`november nov marraskuuta marraskuu`,
	`december desember dec des joulukuuta joulukuu`,
}

// months numbers the names from 1.
var months = func() map[string]int {
	m := map[string]int{}
	for i, row := range monthNames {
		for _, name := range strings.Fields(row) {
			m[name] = i + 1
		}
	}
	return m
}()

var ordinals = setOf(`a e te de st nd rd th`)

// writtenDates finds dates with a year whose month is a word: 22 november 2026,
// den 22:a nov. 2026, November 22nd, 2026.
func writtenDates(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		month := months[t.text]
		if month == 0 {
			continue
		}
		before, after := r.dayBefore(i), i+1
		if before < 0 {
			after = r.dayAfter(i)
		}
		year := r.token(after)
		if after < 0 || !isYear(year.text) || !slices.Contains([]string{" ", ".", ",", "-", "\n"}, year.before) {
			continue
		}
		first, date := before, before
		if before < 0 {
			first, date = i, i+1
		}
		if (day{number(year), month, number(r.token(date))}).exists() {
			found = append(found, r.mark(first, after, FullDate))
		}
	}
	return found
}

// dayBefore returns the token with the day in "22:a november" and "22nd of
// November", or -1.
func (r reading) dayBefore(month int) int {
	i := month - 1
	if r.token(i).text == "of" {
		i--
	}
	if ordinals[r.token(i).text] && (r.token(i).before == "" || r.token(i).before == ":") {
		i--
	}
	if t := r.token(i); !t.number || len(t.text) > 2 || r.tokens[month].before == "…" {
		return -1
	}
	return i
}

// dayAfter returns the token behind the day in "November 22nd, 2026", or -1.
func (r reading) dayAfter(month int) int {
	i := month + 1
	if t := r.token(i); !t.number || len(t.text) > 2 || t.before != " " {
		return -1
	}
	if ordinals[r.token(i+1).text] && r.token(i+1).before == "" {
		i++
	}
	return i + 1
}

// isYear: 1900 to 2099.
func isYear(text string) bool {
	return len(text) == 4 && isDigit(rune(text[3])) && (text[:2] == "19" || text[:2] == "20")
}

// number is the value of a token of a few digits.
func number(t token) int {
	n, _ := strconv.Atoi(t.text)
	return n
}
