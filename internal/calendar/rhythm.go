package calendar

import "slices"

// A RhythmKind is the code of how dates follow each other.
type RhythmKind string

const (
	EveryNWeeks RhythmKind = "every_n_weeks"
	EvenWeeks   RhythmKind = "even_weeks" // ISO week numbers
	OddWeeks    RhythmKind = "odd_weeks"
	ChosenDates RhythmKind = "chosen_dates"
)

// MaxRhythm is the longest rhythm in weeks.
const MaxRhythm = 8

// A Rhythm needs Weeks only for EveryNWeeks and Dates only for ChosenDates.
type Rhythm struct {
	Kind  RhythmKind
	Weeks int
	Dates []Date // in any order, a date may be there twice
}

func (r Rhythm) problem() Problem {
	switch r.Kind {
	case EvenWeeks, OddWeeks, ChosenDates:
		return ""
	case EveryNWeeks:
		if r.Weeks < 1 || r.Weeks > MaxRhythm {
			return RhythmRange
		}
		return ""
	}
	return ChooseOne
}

// Has tells whether d continues the rhythm of a session on an earlier date.
func (r Rhythm) Has(earlier, d Date) bool { return r.has(earlier, d) }

// has tells whether d, not before first, is on the grid that starts there: a date
// of the rhythm, skipped or not.
func (r Rhythm) has(first, d Date) bool {
	if r.Kind == ChosenDates {
		return slices.Contains(r.Dates, d)
	}
	days := d.daysSince(first)
	if days%7 != 0 {
		return false
	}
	_, week := d.ISOWeek()
	switch r.Kind {
	case EvenWeeks:
		return week%2 == 0
	case OddWeeks:
		return week%2 == 1
	}
	return days/7%r.Weeks == 0
}
