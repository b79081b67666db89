package calendar

import (
	"iter"
	"slices"
	"time"
)

// What a plan may hold.
const (
	MinLength   = 15 * time.Minute
	MaxLength   = 8 * time.Hour
	MaxSessions = 60
	maxYears    = 5
)

// A Series is the planning form, read.
type Series struct {
	Country Country
	Zone    *time.Location // never nil
	// First gives the weekday and the earliest date. With chosen dates it is one
	// of them and may be left out.
	First  Date
	Start  Clock
	Length time.Duration
	Rhythm Rhythm
	// Either Until, inclusive, or Number, of sessions held, ends the series; the
	// zero Date and nil are not filled in. Chosen dates end by themselves.
	Until  Date
	Number *int
	Skip   SkipRules
	// Choices are for the dates that a rule hits, Changes for the others, as when
	// a leader is taken. Apart, so that what was preset for a date does not bind
	// it once the ticks are changed.
	Choices, Changes map[Date]Choice
	// Today in Zone: sessions are not moved to before it.
	Today Date
}

// settled sorts chosen dates, each once, with First among them.
func (s Series) settled() Series {
	if s.Rhythm.Kind != ChosenDates || len(s.Rhythm.Dates) == 0 {
		return s
	}
	dates := slices.Clone(s.Rhythm.Dates)
	if !s.First.IsZero() {
		dates = append(dates, s.First)
	}
	slices.SortFunc(dates, Date.Compare)
	s.Rhythm.Dates = slices.Compact(dates)
	if s.First.IsZero() {
		s.First = dates[0]
	}
	return s
}

// grid yields the dates of the rhythm by date, up to five years.
func (s Series) grid() iter.Seq[Date] {
	if s.Rhythm.Kind == ChosenDates {
		return slices.Values(s.Rhythm.Dates)
	}
	return func(yield func(Date) bool) {
		for d := s.First; !d.After(s.horizon()); d = d.AddDays(7) {
			if s.Rhythm.has(s.First, d) && !yield(d) {
				return
			}
		}
	}
}

// horizon is the last date the grid may reach.
func (s Series) horizon() Date {
	return Date{s.First.Year + maxYears, s.First.Month, s.First.Day}.AddDays(0)
}

func (s Series) isPastUntil(d Date) bool { return !s.Until.IsZero() && d.After(s.Until) }

// reasons lists what strikes d out. A start in the clock gap comes last.
func (s Series) reasons(d Date) []Reason {
	hit := s.Skip.Reasons(s.Country, d)
	if _, times := d.At(s.Start, s.Zone); times == 0 {
		hit = append(hit, Reason{Kind: InGap})
	}
	return hit
}
