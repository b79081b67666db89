package calendar

import (
	"cmp"
	"iter"
	"slices"
	"time"
)

// A Search is for times when somebody can be met.
type Search struct {
	Now    time.Time
	Zone   *time.Location // of the practice, never nil
	Booker *time.Location // nil when it is not known
	// Diaries is one supervisor's; or several in order of name for whoever is free
	// first. Then each instant is offered once, by the one with fewer coming
	// bookings, and among equals by the first.
	Diaries []Diary
}

// FreeSlots lists the days with slots by date; nil when there is none.
func (s Search) FreeSlots() []SlotDay {
	var days []SlotDay
	for _, slot := range s.firstFree() {
		date := DateOf(slot.Starts, s.Zone)
		slot.BookerDate = s.bookerDate(slot, date)
		if len(days) == 0 || days[len(days)-1].Date != date {
			days = append(days, SlotDay{Date: date})
		}
		day := &days[len(days)-1]
		day.Slots = append(day.Slots, slot)
	}
	return days
}

func (s Search) bookerDate(slot Slot, practice Date) Date {
	if s.Booker == nil {
		return Date{}
	}
	if own := DateOf(slot.Starts, s.Booker); own != practice {
		return own
	}
	return Date{}
}

// firstFree joins the diaries' slots by time, one an instant.
func (s Search) firstFree() []Slot {
	var slots []Slot
	coming := make([]int, len(s.Diaries))
	for i, diary := range s.Diaries {
		diary = diary.settled()
		coming[i] = diary.coming(s.Now)
		for _, free := range s.freeIn(diary) {
			slots = append(slots, Slot{Span: free, Diary: i})
		}
	}
	slices.SortStableFunc(slots, func(a, b Slot) int {
		return cmp.Or(byTime(a.Span, b.Span), cmp.Compare(coming[a.Diary], coming[b.Diary]))
	})
	return slices.CompactFunc(slots, func(a, b Slot) bool { return a.Starts.Equal(b.Starts) })
}

// freeIn lists by time what one settled diary has to offer.
func (s Search) freeIn(diary Diary) []Span {
	var free []Span
	taken, perDay := diary.taken(), diary.perDay(s.Zone)
	today, kind := DateOf(s.Now, s.Zone), diary.Kind
	earliest := s.Now.Add(kind.Notice)
	for ahead := range kind.Horizon + 1 {
		date := today.AddDays(ahead)
		if kind.isFull(perDay[date]) {
			continue
		}
		for slot := range s.openOn(date, diary) {
			if !slot.Starts.Before(earliest) && taken.isFree(slot.widened(kind.Before, kind.After)) {
				free = append(free, slot)
			}
		}
	}
	return free
}

// openOn yields by time what fits into a date's hours, free or not. Only the
// meeting must lie in them, its buffers need not.
func (s Search) openOn(date Date, diary Diary) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for _, window := range diary.Opening.On(date) {
			closes := window.ends(date, s.Zone)
			for starts := range window.starts(date, diary.Kind.step(), s.Zone) {
				slot := Span{starts, starts.Add(diary.Kind.Length)}
				if !slot.Ends.After(closes) && !yield(slot) {
					return
				}
			}
		}
	}
}
