package calendar_test

import (
	"slices"
	"time"

	"samrum/internal/calendar"
)

// A slotModel is a slow model of time: every minute of some days, and what the wall
// shows in it by the standard library.
type slotModel struct {
	at    []time.Time
	date  []calendar.Date
	clock []int
	shown map[wallTime]int // how many minutes show it
	open  []map[calendar.Date]*[1440]bool
}

type wallTime struct {
	date  calendar.Date
	clock int
}

func newSlotModel(s calendar.Search) slotModel {
	m := slotModel{shown: map[wallTime]int{}}
	first := s.Now.Truncate(time.Minute).Add(-24 * time.Hour)
	for i := range 7 * 24 * 60 {
		at := first.Add(time.Duration(i) * time.Minute)
		local := at.In(s.Zone)
		date, clock := calendar.DateOf(at, s.Zone), local.Hour()*60+local.Minute()
		m.at, m.date, m.clock = append(m.at, at), append(m.date, date), append(m.clock, clock)
		m.shown[wallTime{date, clock}]++
	}
	for _, diary := range s.Diaries {
		m.open = append(m.open, m.openMinutes(diary.Opening))
	}
	return m
}

// openMinutes ticks the minutes on the wall, one by one.
func (m slotModel) openMinutes(o calendar.Opening) map[calendar.Date]*[1440]bool {
	open := map[calendar.Date]*[1440]bool{}
	for _, date := range slices.Compact(slices.Clone(m.date)) {
		open[date] = &[1440]bool{}
		tick := func(list []calendar.Window) {
			for _, w := range list {
				for c := w.From; c < w.Until; c++ {
					open[date][c] = true
				}
			}
		}
		tick(o.Extra[date])
		if len(o.Country.HolidaysOn(date)) == 0 && !o.Closed[date] {
			tick(o.Week[date.Weekday()])
		}
	}
	return open
}

// A trial asks whether a diary can offer the minute i.
type trial struct {
	slotModel
	search calendar.Search
	whose  int
	diary  calendar.Diary
	i      int
}

// slotRules are the rules of what is offered, each by itself.
var slotRules = []struct {
	name  string
	keeps func(trial) bool
}{
	{"on the grid", trial.isOnGrid},
	{"shown once", func(t trial) bool { return t.shown[wallTime{t.date[t.i], t.clock[t.i]}] == 1 }},
	{"within the hours", trial.isWithinHours},
	{"not past", func(t trial) bool { return !t.at[t.i].Before(t.search.Now) }},
	{"not too soon", func(t trial) bool {
		return t.at[t.i].Before(t.search.Now) || t.at[t.i].Sub(t.search.Now) >= t.diary.Kind.Notice
	}},
	{"not too late", func(t trial) bool {
		today := calendar.DateOf(t.search.Now, t.search.Zone)
		return !t.date[t.i].After(today.AddDays(t.diary.Kind.Horizon))
	}},
	{"no session", trial.hasNoSession},
	{"no booking", trial.hasNoBooking},
	{"the day not full", trial.isDayNotFull},
}

// hours walks from the minute to where its window opens and closes; both are the
// same when it is closed.
func (t trial) hours() (opens, closes int) {
	open := t.open[t.whose][t.date[t.i]]
	opens, closes = t.clock[t.i], t.clock[t.i]
	for closes < len(open) && open[closes] {
		closes++
	}
	for closes > opens && opens > 0 && open[opens-1] {
		opens--
	}
	return opens, closes
}

func (t trial) isOnGrid() bool {
	opens, closes := t.hours()
	return opens < closes && (t.clock[t.i]-opens)%int(t.diary.Kind.Step) == 0
}

// isWithinHours wants every minute of the meeting in one window. Two are not one
// because the clocks are put forward over what lies between them.
func (t trial) isWithinHours() bool {
	opens, closes := t.hours()
	length := int(t.diary.Kind.Length / time.Minute)
	for i := t.i; i < t.i+length; i++ {
		if i == len(t.at) || t.date[i] != t.date[t.i] || t.clock[i] < opens || t.clock[i] >= closes {
			return false
		}
	}
	return true
}

func (t trial) hasNoSession() bool {
	return !slices.ContainsFunc(t.diary.Sessions, t.meets)
}

func (t trial) hasNoBooking() bool {
	return !slices.ContainsFunc(t.diary.Bookings, func(b calendar.Booking) bool {
		return !b.Moving && t.meets(calendar.Span{Starts: b.Starts.Add(-b.Before), Ends: b.Ends.Add(b.After)})
	})
}

// meets tells whether the meeting with its buffers shares time with a span.
func (t trial) meets(s calendar.Span) bool {
	from := t.at[t.i].Add(-t.diary.Kind.Before)
	until := t.at[t.i].Add(t.diary.Kind.Length + t.diary.Kind.After)
	return from.Before(s.Ends) && s.Starts.Before(until)
}

func (t trial) isDayNotFull() bool {
	count := 0
	for _, b := range t.diary.Bookings {
		if !b.Moving && calendar.DateOf(b.Starts, t.search.Zone) == t.date[t.i] {
			count++
		}
	}
	return t.diary.Kind.MostADay == 0 || count < t.diary.Kind.MostADay
}

// whoIsFree is the diary that offers the minute, or -1, and which rules keep each
// diary from it. What is not on the grid is tried no further.
func (m slotModel) whoIsFree(s calendar.Search, i int) (who int, broken [][]string) {
	who, fewest := -1, 0
	for whose, diary := range s.Diaries {
		rules := trial{m, s, whose, diary, i}.broken()
		coming := 0
		for _, b := range diary.Bookings {
			if !b.Moving && b.Starts.After(s.Now) {
				coming++
			}
		}
		if len(rules) == 0 && (who < 0 || coming < fewest) {
			who, fewest = whose, coming
		}
		broken = append(broken, rules)
	}
	return who, broken
}

func (t trial) broken() []string {
	var names []string
	for i, rule := range slotRules {
		if !rule.keeps(t) {
			names = append(names, rule.name)
			if i == 0 {
				break
			}
		}
	}
	return names
}
