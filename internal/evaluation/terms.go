package evaluation

import (
	"fmt"
	"time"

	"samrum/internal/supervision"
)

// A YearDay is a day of every year.
type YearDay struct {
	Month time.Month
	Day   int
}

// ParseYearDay reads "MM-DD", false when no year has such a day or not every
// year has it.
func ParseYearDay(s string) (YearDay, bool) {
	at, err := time.Parse("2006-01-02", "2001-"+s)
	return YearDay{at.Month(), at.Day()}, err == nil
}

// String is the day as "MM-DD".
func (d YearDay) String() string { return fmt.Sprintf("%02d-%02d", d.Month, d.Day) }

func (d YearDay) of(year int) time.Time {
	return time.Date(year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// Terms are when a practice's terms begin. A term ends the day before the next
// begins.
type Terms struct{ Spring, Autumn YearDay }

// UsualTerms are those of a practice that has set nothing: the halves of the
// year.
var UsualTerms = Terms{YearDay{time.January, 1}, YearDay{time.July, 1}}

// Tidy returns the terms as they will be stored, and what is wrong: a year
// begins its spring before its autumn.
func (t Terms) Tidy() (Terms, supervision.Problems) {
	var p supervision.Problems
	p.Check("autumn", t.Spring.of(2001).Before(t.Autumn.of(2001)), supervision.AutumnFirst)
	return t, p
}

// Of returns the term of a local date.
func (t Terms) Of(day time.Time) supervision.Term {
	year := day.Year()
	date := time.Date(year, day.Month(), day.Day(), 0, 0, 0, 0, time.UTC)
	switch {
	case date.Before(t.Spring.of(year)):
		return supervision.Term{Year: year - 1, Autumn: true}
	case date.Before(t.Autumn.of(year)):
		return supervision.Term{Year: year}
	}
	return supervision.Term{Year: year, Autumn: true}
}

// Span returns a term's first and last date.
func (t Terms) Span(term supervision.Term) Span {
	return Span{t.first(term), t.first(term.After()).AddDate(0, 0, -1)}
}

func (t Terms) first(term supervision.Term) time.Time {
	if term.Autumn {
		return t.Autumn.of(term.Year)
	}
	return t.Spring.of(term.Year)
}
