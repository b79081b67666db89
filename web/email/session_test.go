package email

import (
	"testing"
	"time"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

var (
	stockholm = supervision.Zone("Europe/Stockholm")
	helsinki  = supervision.Zone("Europe/Helsinki")
)

func nextSession() SessionLetter {
	return SessionLetter{
		Group: "Familjerätten Norr", Number: 7, Zone: stockholm, Reader: stockholm,
		Starts: time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC), Ends: time.Date(2026, 11, 26, 9, 30, 0, 0, time.UTC),
		Place: supervision.Place{Kind: "on_site", Address: "Kvarnen, plan 2"}, Items: 2,
		Now: time.Date(2026, 11, 24, 8, 0, 0, 0, time.UTC), Link: "https://samrum.example.org/m/abcdefghijklmnopqrstuv",
		Unsubscribe: "https://samrum.example.org/m/abcdefghijklmnopqrstuv/unsubscribe", Signed: lindqvist,
	}
}

// chaptersThreeAndFour are of an invented book, with questions to both.
func chaptersThreeAndFour() []supervision.BookReading {
	return []supervision.BookReading{{
		Title: "Samtal i motvind", Author: "Ester Granfors",
		Chapters: []supervision.Chapter{{Number: 3, Title: "Att lyssna", FirstPage: 41, Pages: 18}, {Number: 4, FirstPage: 59, Pages: 20}},
		Questions: []supervision.ReadingQuestion{
			{Text: "När lyssnade någon på dig så att det gjorde skillnad?"}, {Link: "https://bok.example.org/fragor"},
		},
	}}
}

func TestTheLettersAroundASession(t *testing.T) {
	t.Parallel()
	inEveryLanguage(t, "reminder_cases", func(x *i18n.Texts) Content { return Reminder(x, supervision.CasesLetter, nextSession()) })
	inEveryLanguage(t, "reminder_today", func(x *i18n.Texts) Content {
		s := nextSession()
		s.Now = s.Starts.Add(-2 * time.Hour)
		return Reminder(x, supervision.CasesLetter, s)
	})
	inEveryLanguage(t, "reminder_reading", func(x *i18n.Texts) Content {
		s := nextSession()
		s.Reading, s.Items, s.Now = chaptersThreeAndFour(), 0, s.Now.Add(-5*24*time.Hour)
		return Reminder(x, supervision.ReadingLetter, s)
	})
	inEveryLanguage(t, "reminder_morning", func(x *i18n.Texts) Content {
		s := nextSession()
		s.Place, s.Reader, s.Items = supervision.Place{Kind: "online", Link: "https://meet.example.org/norr"}, helsinki, 1
		s.Now = s.Starts.Add(-2 * time.Hour)
		return Reminder(x, supervision.MorningLetter, s)
	})
	inEveryLanguage(t, "reminder_morning_before", func(x *i18n.Texts) Content { // the day itself is quiet
		s := nextSession()
		s.Now = s.Starts.Add(-24 * time.Hour)
		return Reminder(x, supervision.MorningLetter, s)
	})
	inEveryLanguage(t, "summary", func(x *i18n.Texts) Content {
		s := nextSession()
		s.Now, s.Brings, s.Reading, s.Link = s.Now.Add(-12*24*time.Hour), true, chaptersThreeAndFour(), "https://samrum.example.org/groups/norr-aaaa1111/sessions/7"
		return Summary(x, s)
	})
}

func TestTheLeadersDay(t *testing.T) {
	t.Parallel()
	inEveryLanguage(t, "digest", func(x *i18n.Texts) Content {
		return News(x, Digest{
			News: []DigestLine{
				{Group: "Familjerätten Norr", Number: 7, Starts: nextSession().Starts, Zone: stockholm, Absent: []string{"Sara Ek", "Jonas Berg"}, Items: 2},
				{Group: "Elevhälsan", Number: 12, Starts: nextSession().Starts.Add(48 * time.Hour), Zone: stockholm, Items: 1},
			},
			Link: "https://samrum.example.org/today", Signed: lindqvist,
		})
	})
}

func TestTheBookingsOfTheDay(t *testing.T) {
	t.Parallel()
	line := func(news supervision.BookingNews, days, total int) DigestBooking {
		return DigestBooking{News: news, Starts: nextSession().Starts.AddDate(0, 0, days), Zone: stockholm, Name: "Karin Ek", Organisation: "Uppsala kommun", Unit: "Familjerätten", Total: total}
	}
	asked, withdrawn, former := line(supervision.NewsAsked, 0, 37), line(supervision.NewsCancelled, 0, 37), line(supervision.NewsMoved, 5, 37)
	asked.Starts, asked.Unit, withdrawn.Starts, withdrawn.Organisation, withdrawn.Unit = Instant{}, "", Instant{}, "", ""
	former.Former, former.Supervisor = true, "Petra Sund"
	d := Digest{
		Bookings: []DigestBooking{line(supervision.NewsBooked, 1, 37), line(supervision.NewsMoved, 2, 37), line(supervision.NewsCancelled, 3, 37), asked, withdrawn, former},
		Lapsed:   37, Link: "https://samrum.example.org/today", All: "https://samrum.example.org/bookings", Signed: lindqvist,
	}
	inEveryLanguage(t, "digest_bookings", func(x *i18n.Texts) Content { return News(x, d) })
	inEveryLanguage(t, "digest_lapsed", func(x *i18n.Texts) Content { return News(x, Digest{Lapsed: 1, All: d.All, Signed: lindqvist}) })
	inEveryLanguage(t, "digest_both", func(x *i18n.Texts) Content {
		both := d
		both.Bookings, both.Lapsed = []DigestBooking{line(supervision.NewsBooked, 1, 1)}, 0
		both.News = []DigestLine{{Group: "Elevhälsan", Number: 12, Starts: nextSession().Starts, Zone: stockholm, Items: 1}}
		return News(x, both)
	})
}

func TestTheLetterOfPlannedDates(t *testing.T) {
	t.Parallel()
	dates := func(n int) Dates {
		d := Dates{Group: "Familjerätten Norr", Zone: stockholm, Link: "https://samrum.example.org/groups/norr-aaaa1111", Signed: lindqvist}
		for i := range n {
			s := nextSession()
			at := s.Starts.AddDate(0, 0, 14*i)
			d.Sessions = append(d.Sessions, supervision.Session{Number: i + 1, StartsAt: at, EndsAt: at.Add(90 * time.Minute)})
		}
		return d
	}
	inEveryLanguage(t, "dates_planned", func(x *i18n.Texts) Content { return Planned(x, dates(3)) })
	inEveryLanguage(t, "date_planned", func(x *i18n.Texts) Content { return Planned(x, dates(1)) })
}
