package calendar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A WeekSet is a set of ISO week numbers, 1–53, that holds in every year. Week
// 53 does nothing in a year without one. The zero WeekSet is empty.
type WeekSet uint64

const lastWeek = 53

// everyWeek has the bits 1 to 53.
const everyWeek WeekSet = 1<<(lastWeek+1) - 2

// What the form proposes. Christmas holds week 53 too.
var (
	ChristmasWeeks = Weeks(52, 1)
	SummerWeeks    = Weeks(26, 33)
)

// Weeks is the range from one week to another; it goes over New Year when the
// second is the lower, and then holds week 53. Both must lie in 1–53.
func Weeks(from, to int) WeekSet {
	set := WeekSet(1) << to
	for week := from; week != to; week = week%lastWeek + 1 {
		set |= 1 << week
	}
	return set
}

func (w WeekSet) Has(week int) bool { return w>>week&1 == 1 }

// String is what ParseWeeks reads: "9, 15, 26–33, 52–1".
func (w WeekSet) String() string {
	if w == everyWeek {
		return fmt.Sprintf("1–%d", lastWeek)
	}
	var parts []string
	for from := 1; from <= lastWeek; from++ {
		if w.Has(from) && !w.Has((from+lastWeek-2)%lastWeek+1) {
			parts = append(parts, w.run(from))
		}
	}
	return strings.Join(parts, ", ")
}

// run writes the unbroken range that begins at from.
func (w WeekSet) run(from int) string {
	to := from
	for next := from%lastWeek + 1; w.Has(next); next = next%lastWeek + 1 {
		to = next
	}
	if to == from {
		return strconv.Itoa(from)
	}
	return fmt.Sprintf("%d–%d", from, to)
}

var dashes = strings.NewReplacer("–", "-", "—", "-", "‑", "-", "−", "-")

// ParseWeeks reads week numbers and ranges between commas, semicolons or
// blanks; nothing gives the empty set. The error is NotWeeks or NoSuchWeek.
func ParseWeeks(text string) (WeekSet, error) {
	parts := strings.Split(dashes.Replace(text), "-")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	var set WeekSet
	for _, item := range strings.FieldsFunc(strings.Join(parts, "-"), betweenItems) {
		weeks, err := parseRange(item)
		if err != nil {
			return 0, err
		}
		set |= weeks
	}
	return set, nil
}

func parseRange(item string) (WeekSet, error) {
	low, high, isRange := strings.Cut(item, "-")
	if !isRange {
		high = low
	}
	from, err := parseWeek(low)
	if err != nil {
		return 0, err
	}
	to, err := parseWeek(high)
	if err != nil {
		return 0, err
	}
	return Weeks(from, to), nil
}

func parseWeek(digits string) (int, error) {
	week, err := strconv.ParseUint(digits, 10, 64)
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return 0, NotWeeks
	}
	if week < 1 || week > lastWeek {
		return 0, NoSuchWeek
	}
	return int(week), nil
}
