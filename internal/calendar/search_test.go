package calendar_test

import (
	"fmt"
	"strings"
	"time"

	"samrum/internal/calendar"
)

// search is made at 08.00 on Monday 23 November 2026 in Stockholm, for half an
// hour within a week with somebody whose hours the edits set.
func search(edits ...func(*calendar.Search)) calendar.Search {
	s := calendar.Search{
		Zone: zone("Europe/Stockholm"),
		Diaries: []calendar.Diary{{
			Opening: calendar.Opening{
				Country: calendar.SE,
				Closed:  map[calendar.Date]bool{},
				Extra:   map[calendar.Date][]calendar.Window{},
			},
			Kind: calendar.MeetingKind{Length: 30 * time.Minute, Horizon: 7},
		}},
	}
	now("2026-11-23 08:00")(&s)
	for _, edit := range edits {
		edit(&s)
	}
	return s
}

type wish = func(*calendar.Search)

// local reads 2026-11-24 09:00 in the practice's zone.
func local(text string, zone *time.Location) time.Time {
	at, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
	if err != nil {
		panic(err)
	}
	return at
}

// spanAt reads 2026-11-24 09:00 with a length.
func spanAt(text string, length time.Duration, zone *time.Location) calendar.Span {
	starts := local(text, zone)
	return calendar.Span{Starts: starts, Ends: starts.Add(length)}
}

// windows reads "09:00-12:00 22:00-24:00".
func windows(text string) []calendar.Window {
	var list []calendar.Window
	for _, item := range strings.Fields(text) {
		var from, fromMinute, until, untilMinute calendar.Clock
		if _, err := fmt.Sscanf(item, "%d:%d-%d:%d", &from, &fromMinute, &until, &untilMinute); err != nil {
			panic(item + ": " + err.Error())
		}
		list = append(list, calendar.Window{From: from*60 + fromMinute, Until: until*60 + untilMinute})
	}
	return list
}

func now(text string) wish {
	return func(s *calendar.Search) { s.Now = local(text, s.Zone) }
}

// at moves the practice to another zone and the question to another time.
func at(place, text string) wish {
	return func(s *calendar.Search) {
		s.Zone = zone(place)
		now(text)(s)
	}
}

func bookerIn(place string) wish { return func(s *calendar.Search) { s.Booker = zone(place) } }

// ofDiary edits the diary that was added last.
func ofDiary(change func(d *calendar.Diary, zone *time.Location)) wish {
	return func(s *calendar.Search) { change(&s.Diaries[len(s.Diaries)-1], s.Zone) }
}

func opening(change func(*calendar.Opening)) wish {
	return ofDiary(func(d *calendar.Diary, _ *time.Location) { change(&d.Opening) })
}

func on(weekday time.Weekday, hours string) wish {
	return opening(func(o *calendar.Opening) { o.Week[weekday] = windows(hours) })
}

func daily(hours string) wish {
	return opening(func(o *calendar.Opening) {
		for weekday := range o.Week {
			o.Week[weekday] = windows(hours)
		}
	})
}

func country(c calendar.Country) wish {
	return opening(func(o *calendar.Opening) { o.Country = c })
}

func closed(date string) wish {
	return opening(func(o *calendar.Opening) { o.Closed[day(date)] = true })
}

func extra(date, hours string) wish {
	return opening(func(o *calendar.Opening) { o.Extra[day(date)] = windows(hours) })
}

func kind(change func(*calendar.MeetingKind)) wish {
	return ofDiary(func(d *calendar.Diary, _ *time.Location) { change(&d.Kind) })
}

func minutes(n int) wish {
	return kind(func(k *calendar.MeetingKind) { k.Length = time.Duration(n) * time.Minute })
}

func step(c calendar.Clock) wish {
	return kind(func(k *calendar.MeetingKind) { k.Step = c })
}

func buffers(before, after time.Duration) wish {
	return kind(func(k *calendar.MeetingKind) { k.Before, k.After = before, after })
}

func notice(d time.Duration) wish {
	return kind(func(k *calendar.MeetingKind) { k.Notice = d })
}

func within(days int) wish {
	return kind(func(k *calendar.MeetingKind) { k.Horizon = days })
}

func mostADay(n int) wish {
	return kind(func(k *calendar.MeetingKind) { k.MostADay = n })
}

func session(starts string, length time.Duration) wish {
	return ofDiary(func(d *calendar.Diary, zone *time.Location) {
		d.Sessions = append(d.Sessions, spanAt(starts, length, zone))
	})
}

// booked is a booking of half an hour.
func booked(starts string, before, after time.Duration) wish {
	return ofDiary(func(d *calendar.Diary, zone *time.Location) {
		span := spanAt(starts, 30*time.Minute, zone)
		d.Bookings = append(d.Bookings, calendar.Booking{Span: span, Before: before, After: after})
	})
}

// moving marks the booking that was made last.
func moving() wish {
	return ofDiary(func(d *calendar.Diary, _ *time.Location) { d.Bookings[len(d.Bookings)-1].Moving = true })
}

// another adds a diary like the first, without what is in it.
func another(edits ...wish) wish {
	return func(s *calendar.Search) {
		s.Diaries = append(s.Diaries, search(edits...).Diaries[0])
	}
}

// slotsOf writes a line a day: the date, and the times on the practice's wall. A
// booker's other date stands behind its time, and a second diary's slot is marked.
func slotsOf(s calendar.Search) string {
	var lines []string
	for _, found := range s.FreeSlots() {
		line := found.Date.String()
		for _, slot := range found.Slots {
			line += " " + slot.Starts.In(s.Zone).Format("15:04") + strings.Repeat("*", slot.Diary)
			if !slot.BookerDate.IsZero() {
				line += "(" + slot.BookerDate.String() + ")"
			}
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
