package calendar

import "time"

// A Shift is what changes for sessions that keep their weeks. What is nil or
// zero stays as it is for each of them.
type Shift struct {
	Weekday *time.Weekday
	Start   *Clock
	Length  time.Duration
	Zone    *time.Location // of the clock on the wall, never nil
}

// Of returns when a session is then held: on the weekday of its own ISO week, at
// the same time on the wall also when the clocks change in between. The time
// shown is counted as in Date.At: none means that the clock skips it that day.
func (sh Shift) Of(starts, ends time.Time) (s Session, times int) {
	date, length, times := DateOf(starts, sh.Zone), ends.Sub(starts), 1
	local := starts.In(sh.Zone)
	clock := Clock(local.Hour()*60 + local.Minute())
	if sh.Length > 0 {
		length = sh.Length
	}
	if sh.Weekday == nil && sh.Start == nil {
		return Session{Date: date, Starts: starts, Ends: starts.Add(length)}, times
	}
	if sh.Weekday != nil {
		date = date.AddDays(fromMonday(*sh.Weekday) - fromMonday(date.Weekday()))
	}
	if sh.Start != nil {
		clock = *sh.Start
	}
	at, times := date.At(clock, sh.Zone)
	return Session{Date: date, Starts: at, Ends: at.Add(length), SummerTime: times > 1}, times
}

// fromMonday counts the days since the week's Monday.
func fromMonday(d time.Weekday) int { return int(d+6) % 7 }
