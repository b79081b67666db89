package calendar

import "time"

// A Peace is when somebody is not written to by what can wait: her quiet hours
// and, when Days is set, Saturdays, Sundays and the country's public holidays.
type Peace struct {
	Zone     *time.Location // whose wall clock counts
	Country  Country
	From, To int // whole hours from From until To, over midnight too; equal: none
	Days     bool
}

// reminderClock is when reminders leave.
const reminderClock Clock = 9 * 60

// readingTime is how long before its start a session's last reminder leaves at
// the latest, quiet hours allowing.
const readingTime = 2 * time.Hour

// longestRest is more than the longest run of quiet days in any country we know.
const longestRest = 14

// Holds tells whether an instant lies in the quiet.
func (p Peace) Holds(at time.Time) bool {
	return p.isQuietDay(DateOf(at, p.Zone)) || p.isQuietHour(at.In(p.Zone).Hour())
}

// EndsAfter returns an instant, or the first after it that is not in the quiet.
func (p Peace) EndsAfter(at time.Time) time.Time {
	for range longestRest * 24 {
		if !p.Holds(at) {
			break
		}
		local := at.In(p.Zone)
		at = at.Add(time.Hour - time.Duration(local.Minute())*time.Minute - time.Duration(local.Second())*time.Second)
	}
	return at
}

// RemindsAt is when a reminder of what starts at an instant is due: at nine on
// the day so many days before, or on the last day before that is not quiet. One
// for the very day is due two hours before an early start. While Holds, what is
// due waits.
func (p Peace) RemindsAt(starts time.Time, daysBefore int) time.Time {
	day := DateOf(starts, p.Zone).AddDays(-daysBefore)
	due, _ := p.lastWorkingDay(day).At(reminderClock, p.Zone)
	if early := starts.Add(-readingTime); early.Before(due) {
		return early
	}
	return due
}

// LastWorkingDayAt returns the last instant, now or before, that a clock showed a
// time on a day that is not quiet.
func (p Peace) LastWorkingDayAt(clock Clock, now time.Time) time.Time {
	day := p.lastWorkingDay(DateOf(now, p.Zone))
	at, _ := day.At(clock, p.Zone)
	if at.After(now) {
		at, _ = p.lastWorkingDay(day.AddDays(-1)).At(clock, p.Zone)
	}
	return at
}

func (p Peace) lastWorkingDay(day Date) Date {
	for range longestRest {
		if !p.isQuietDay(day) {
			return day
		}
		day = day.AddDays(-1)
	}
	return day
}

func (p Peace) isQuietDay(d Date) bool { return p.Days && (d.isWeekend() || p.Country.isHoliday(d)) }

func (p Peace) isQuietHour(hour int) bool {
	if p.From <= p.To {
		return p.From <= hour && hour < p.To
	}
	return hour >= p.From || hour < p.To
}
