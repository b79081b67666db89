package supervision

import (
	"strconv"
	"strings"
	"time"
)

// A Term is half a year, the stretch over which space is shared: spring to the
// last of June, autumn from the first of July. July, when hardly anybody meets,
// so begins what August goes on with.
type Term struct {
	Year   int
	Autumn bool
}

// TermOf returns the term of a local date.
func TermOf(day time.Time) Term { return Term{day.Year(), day.Month() >= time.July} }

// First returns the term's first date, midnight UTC.
func (t Term) First() time.Time {
	if t.Autumn {
		return time.Date(t.Year, time.July, 1, 0, 0, 0, 0, time.UTC)
	}
	return time.Date(t.Year, time.January, 1, 0, 0, 0, 0, time.UTC)
}

// Last returns the term's last date, midnight UTC.
func (t Term) Last() time.Time { return t.First().AddDate(0, 6, -1) }

// Before returns the term before.
func (t Term) Before() Term {
	if t.Autumn {
		return Term{t.Year, false}
	}
	return Term{t.Year - 1, true}
}

// After returns the term after.
func (t Term) After() Term {
	if t.Autumn {
		return Term{t.Year + 1, false}
	}
	return Term{t.Year, true}
}

// String is the term as an address has it: "2026-1" is the spring of 2026.
func (t Term) String() string {
	if t.Autumn {
		return strconv.Itoa(t.Year) + "-2"
	}
	return strconv.Itoa(t.Year) + "-1"
}

// ParseTerm reads a term from an address, false when it is none.
func ParseTerm(s string) (Term, bool) {
	year, half, _ := strings.Cut(s, "-")
	n, err := strconv.Atoi(year)
	if err != nil || n < 1900 || n >= 9999 || half != "1" && half != "2" {
		return Term{}, false
	}
	return Term{n, half == "2"}, true
}
