package calendar

import (
	"slices"
	"time"
)

// A HolidayName is the stable code of a feast, whichever way it is kept: Maundy
// Thursday is a public holiday in Denmark and a half day in Sweden.
type HolidayName string

// A Holiday is one feast in one year.
type Holiday struct {
	Date Date
	Name HolidayName
}

// A feast is one line of the tables: what is kept, when, and where.
type feast struct {
	name      HolidayName
	on        func(year int) Date
	in        []Country
	from, end int // first and last year of the feast; 0 = open
}

func (f feast) keptBy(c Country, year int) bool {
	return slices.Contains(f.in, c) && year >= f.from && (f.end == 0 || year <= f.end)
}

// keptOn names the feasts on d, in the order of the year.
func keptOn(feasts []feast, c Country, d Date) []HolidayName {
	var names []HolidayName
	for _, f := range feasts {
		if f.keptBy(c, d.Year) && f.on(d.Year) == d {
			names = append(names, f.name)
		}
	}
	return names
}

func fixed(month time.Month, day int) func(int) Date {
	return func(year int) Date { return Date{year, month, day} }
}

// easter is so many days after Easter Day.
func easter(days int) func(int) Date {
	return func(year int) Date { return easterDay(year).AddDays(days) }
}

// firstWeekday is the first such weekday on or after a date.
func firstWeekday(weekday time.Weekday, month time.Month, day int) func(int) Date {
	return func(year int) Date {
		d := Date{year, month, day}
		return d.AddDays(int(weekday-d.Weekday()+7) % 7)
	}
}

// easterDay follows the Gregorian computus of Meeus, Jones and Butcher, with
// the letters of Meeus, Astronomical Algorithms, chapter 8.
func easterDay(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := (h + l - 7*m + 90) / 25
	p := (h + l - 7*m + 33*n + 19) % 32
	return Date{year, time.Month(n), p}
}
