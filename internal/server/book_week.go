package server

import (
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// weekOf shows the free times of one week: the one asked for, or the first that
// has some.
func weekOf(b booking) page.BookTimes {
	zone := supervision.Zone(b.practice.Zone)
	t := page.BookTimes{Zone: b.practice.Zone, Length: time.Duration(b.kind.Minutes) * time.Minute}
	if b.draft.Zone != b.practice.Zone {
		t.Booker = b.draft.Zone
	}
	if !b.draft.StartsAt.IsZero() {
		t.Chosen = b.draft.StartsAt.In(zone)
	}
	days := b.free().Days
	if len(days) == 0 {
		return t
	}
	monday := mondayOf(days[0].Date)
	if asked, err := calendar.ParseDate(b.week); err == nil {
		monday = mondayOf(asked)
	}
	_, t.Number = monday.ISOWeek()
	t.Shown, t.Next = monday.String(), nextSlot(days, monday).In(zone)
	t.Earlier, t.Later = weeksAround(days, monday)
	t.Days = weekDays(days, monday, zone)
	return t
}

// weekDays lists Monday to Friday, and of the weekend what has free times.
func weekDays(days []calendar.SlotDay, monday calendar.Date, zone *time.Location) (week []page.BookDay) {
	free := map[calendar.Date][]time.Time{}
	for _, day := range days {
		for _, slot := range day.Slots {
			free[day.Date] = append(free[day.Date], slot.Starts.In(zone))
		}
	}
	for n := range 7 {
		date := monday.AddDays(n)
		if slots := free[date]; n < 5 || len(slots) > 0 {
			week = append(week, page.BookDay{Date: noon(date, zone), Slots: slots})
		}
	}
	return week
}

// weeksAround names the nearest weeks with free times before and after one, ""
// where there is none.
func weeksAround(days []calendar.SlotDay, monday calendar.Date) (earlier, later string) {
	for _, day := range days {
		switch {
		case day.Date.Before(monday):
			earlier = mondayOf(day.Date).String()
		case later == "" && !day.Date.Before(monday.AddDays(7)):
			later = mondayOf(day.Date).String()
		}
	}
	return earlier, later
}

// nextSlot is the first free time from a date on, or else the first of all.
func nextSlot(days []calendar.SlotDay, from calendar.Date) time.Time {
	for _, day := range days {
		if !day.Date.Before(from) {
			return day.Slots[0].Starts
		}
	}
	return days[0].Slots[0].Starts
}

func mondayOf(d calendar.Date) calendar.Date { return d.AddDays(-(int(d.Weekday()) + 6) % 7) }

// noon stands for a date where a time is to be written as one.
func noon(d calendar.Date, zone *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, zone)
}
