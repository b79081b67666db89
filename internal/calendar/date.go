// Package calendar plans a series of sessions: which local dates a rhythm
// gives, which of them fall on days the Nordic countries keep free, and at
// which instants the rest begin and end. It also finds the times at which a
// supervisor can be met. All of it is pure: no clock, no database, and codes
// instead of sentences.
package calendar

import (
	"cmp"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// A Date is a civil date without a zone. The zero Date means "not filled in".
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

var isoDate = regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})$`)

// ParseDate reads 2027-01-12. The error is Required, NotADate or NoSuchDate.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, Required
	}
	part := isoDate.FindStringSubmatch(text)
	if part == nil {
		return Date{}, NotADate
	}
	year, _ := strconv.Atoi(part[1])
	month, _ := strconv.Atoi(part[2])
	day, _ := strconv.Atoi(part[3])
	d := Date{year, time.Month(month), day}
	if d.AddDays(0) != d {
		return Date{}, NoSuchDate
	}
	return d, nil
}

// ParseDates reads dates between commas, semicolons or blanks; nothing gives none.
// The error is that of the first that is no date.
func ParseDates(text string) ([]Date, error) {
	var dates []Date
	for _, item := range strings.FieldsFunc(text, betweenItems) {
		d, err := ParseDate(item)
		if err != nil {
			return nil, err
		}
		dates = append(dates, d)
	}
	return dates, nil
}

// betweenItems parts the lists that people type: of dates and of weeks.
func betweenItems(r rune) bool { return r == ',' || r == ';' || unicode.IsSpace(r) }

// DateOf is the date on the wall in zone at t.
func DateOf(t time.Time, zone *time.Location) Date {
	year, month, day := t.In(zone).Date()
	return Date{year, month, day}
}

// String is the ISO form, the one ParseDate reads.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

func (d Date) IsZero() bool { return d == Date{} }

func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// ISOWeek returns the week with the year it belongs to, which around New Year
// is not always d.Year.
func (d Date) ISOWeek() (year, week int) { return d.utc().ISOWeek() }

// AddDays also takes a day past the end of its month to the date it means.
func (d Date) AddDays(n int) Date { return DateOf(d.utc().AddDate(0, 0, n), time.UTC) }

func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// daysSince counts from e to d; UTC has no days of 23 or 25 hours.
func (d Date) daysSince(e Date) int { return int(d.utc().Sub(e.utc()) / (24 * time.Hour)) }

func (d Date) isWeekend() bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}

func (d Date) utc() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }
