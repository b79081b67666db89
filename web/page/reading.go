package page

import (
	"context"
	"slices"
	"strings"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// ReadingPage is what the page of a group's reading shows.
type ReadingPage struct {
	Group    supervision.Group
	Leads    bool
	Evenly   bool
	Books    []ReadingBook
	Sessions []supervision.Session // to come, by date
	Begun    []supervision.Session // that something was read for, by date
	Next     int                   // the next session with something to read, 0 for none
	Mine     supervision.HasRead
	ReadBy   supervision.ReadBy // for leaders
	Over     []supervision.Chapter
	WaysOut  []supervision.WayOut
	CatchUp  []supervision.Chapter
	Now      time.Time
}

// A ReadingBook is a book as its chapters are spread.
type ReadingBook struct {
	supervision.Book
	Version   int
	Planned   []supervision.PlannedChapter
	Questions []supervision.ReadingQuestion
}

// Has tells whether a chapter is the book's.
func (b ReadingBook) Has(id supervision.ID[supervision.Chapter]) bool {
	return slices.ContainsFunc(b.Planned, func(c supervision.PlannedChapter) bool { return c.ID == id })
}

// Draft is the book as its form has it.
func (b ReadingBook) Draft() supervision.BookDraft {
	lines := make([]string, len(b.Planned))
	for i, c := range b.Planned {
		lines[i] = c.Line()
	}
	return supervision.BookDraft{Title: b.Title, Author: b.Author, Edition: b.Edition, Pace: b.Pace, Chapters: strings.Join(lines, "\n")}
}

// of lists the questions of one of its chapters; the zero ID is the whole book.
func (b ReadingBook) of(chapter supervision.ID[supervision.Chapter]) []supervision.ReadingQuestion {
	return slices.DeleteFunc(slices.Clone(b.Questions), func(q supervision.ReadingQuestion) bool { return q.ChapterID != chapter })
}

// A planLine is a session with what is read for it.
type planLine struct {
	supervision.Session
	Reading []supervision.BookReading
}

// titles names the chapters that have titles.
func (l planLine) titles() string {
	var titles []string
	for _, b := range l.Reading {
		for _, c := range b.Chapters {
			if c.Title != "" {
				titles = append(titles, c.Title)
			}
		}
	}
	return strings.Join(titles, " · ")
}

// lines lists sessions that something is read for.
func (p ReadingPage) lines(sessions []supervision.Session) []planLine {
	var lines []planLine
	for _, s := range sessions {
		if reading := p.reading(s.Number); len(reading) > 0 {
			lines = append(lines, planLine{s, reading})
		}
	}
	return lines
}

// reading is what is read for a session, with its questions.
func (p ReadingPage) reading(session int) (reading []supervision.BookReading) {
	for _, b := range p.Books {
		r := supervision.BookReading{BookID: b.ID, Title: b.Title, Author: b.Author, Edition: b.Edition}
		for _, c := range b.Planned {
			if c.Session == session {
				r.Chapters = append(r.Chapters, c.Chapter)
				r.Questions = append(r.Questions, b.of(c.ID)...)
			}
		}
		if len(r.Chapters) > 0 {
			r.Questions = append(r.Questions, b.of(supervision.ID[supervision.Chapter]{})...)
			reading = append(reading, r)
		}
	}
	return reading
}

// next is the next session that something is read for, nil for none.
func (p ReadingPage) next() *planLine {
	for _, l := range p.lines(p.Sessions) {
		if l.Number == p.Next {
			return &l
		}
	}
	return nil
}

// Had lists what was read for the sessions that have begun.
func (p ReadingPage) Had() (had []supervision.Reading) {
	for _, l := range p.lines(p.Begun) {
		r := supervision.Reading{Number: l.Number, On: day(l.StartsAt.In(p.Group.Location()))}
		for _, b := range l.Reading {
			r.Chapters = append(r.Chapters, b.Chapters...)
		}
		had = append(had, r)
	}
	return had
}

// Unread lists what is still to be read, in its order.
func (p ReadingPage) Unread() (unread []supervision.Chapter) {
	for _, b := range p.Books {
		for _, c := range b.Planned {
			if !c.Begun && !c.Dropped {
				unread = append(unread, c.Chapter)
			}
		}
	}
	return unread
}

// day is an instant's local date, midnight UTC.
func day(at time.Time) time.Time {
	return time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
}

// catchUp is the list as what one book asks for.
func (p ReadingPage) catchUp() []supervision.BookReading {
	for _, b := range p.Books {
		if len(p.CatchUp) > 0 && b.ID == p.CatchUp[0].BookID {
			return []supervision.BookReading{{BookID: b.ID, Title: b.Title, Author: b.Author, Chapters: p.CatchUp}}
		}
	}
	return nil
}

func (p ReadingPage) writes() bool { return p.Leads && !p.Group.Ended() }

// starts is a session's local start.
func (p ReadingPage) starts(s supervision.Session) time.Time {
	return s.StartsAt.In(p.Group.Location())
}

// wayTo is where a way out is walked; "" for the one that is a button.
func (p ReadingPage) wayTo(way supervision.WayOut) string {
	group := p.Group.Address()
	switch way.Code {
	case supervision.AddSessions:
		return paths.NewSession(group)
	case supervision.SpreadEvenly:
		return ""
	case supervision.LongerHalf:
		return paths.ReadingBook(group, p.Unread()[0].BookID.String()) + "#pace"
	}
	return paths.ReadingBook(group, p.Over[0].BookID.String()) + "#list"
}

// where says what becomes of a chapter.
func (p ReadingPage) where(ctx context.Context, c supervision.PlannedChapter) string {
	t := i18n.T(ctx)
	for _, s := range slices.Concat(p.Begun, p.Sessions) {
		if s.Number == c.Session {
			return t.SessionNumber(s.Number) + ", " + i18n.DateIn(ctx, p.starts(s), p.Now)
		}
	}
	if c.Dropped {
		return t.Reading.Dropped
	}
	return t.Reading.NoSession
}
