package email

import (
	"strconv"
	"strings"
	"time"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// A SessionLetter is what the letters around one session are written from.
type SessionLetter struct {
	Group       string // its name
	Number      int
	Starts      Instant
	Ends        Instant
	Zone        *time.Location // the group's
	Reader      *time.Location // the reader's: its clock is told where it differs
	Place       supervision.Place
	Reading     []supervision.BookReading
	Items       int  // that wait for the session
	Brings      bool // the reader has one of them
	Now         Instant
	Link        string
	Unsubscribe string // "" where the letter is no reminder
	Signed      Signature
}

func (s SessionLetter) starts() time.Time { return s.Starts.In(s.Zone) }

// filler fills in the words that a letter's sentences have in common.
func (s SessionLetter) filler(t *i18n.Texts) *strings.Replacer {
	return strings.NewReplacer(
		"{day}", t.NamedDay(s.starts(), s.Now.In(s.Zone)), "{at}", t.At(s.starts()), "{group}", s.Group, "{reading}", t.ReadingText(s.Reading))
}

// Reminder asks a member before a session: for a case, in the week before to
// read, on the morning of the day.
func Reminder(t *i18n.Texts, kind supervision.LetterKind, s SessionLetter) Content {
	l := t.Letter.Session
	subject, lead, answer := l.CasesSubject, l.CasesLead, l.Answer
	switch kind {
	case supervision.ReadingLetter:
		subject, lead = l.ReadingSubject, l.ReadingLead
	case supervision.MorningLetter:
		subject, lead, answer = l.MorningSubject, l.MorningLead, l.AnswerMorning
	}
	fill := s.filler(t)
	return Content{
		Subject: fill.Replace(subject), Facts: s.facts(t, true), Lead: fill.Replace(lead), Signed: s.Signed,
		Parts: append(append(s.meeting(t), s.chapters(t)...), Button{answer, s.Link}, Paragraph(l.NoAnswer)),
		Foot:  []Part{Paragraph(fill.Replace(l.Why)), Link{l.Stop, s.Unsubscribe}},
	}
}

// Summary tells a member after a session of the next one.
func Summary(t *i18n.Texts, s SessionLetter) Content {
	l, fill := t.Letter.Session, s.filler(t)
	parts := append(s.meeting(t), s.chapters(t)...)
	if s.Brings {
		parts = append(parts, Paragraph(l.Bring))
	}
	return Content{
		Subject: fill.Replace(l.SummarySubject), Facts: s.facts(t, false), Lead: fill.Replace(l.SummaryLead), Signed: s.Signed,
		Parts: append(parts, Button{l.See, s.Link}),
		Foot:  []Part{Paragraph(fill.Replace(l.Why))},
	}
}

func (s SessionLetter) facts(t *i18n.Texts, cases bool) Facts {
	l := t.Letter.Session
	facts := Facts{{l.Time, s.time(t)}, {l.Place, placeOf(t, s.Place)}}
	if len(s.Reading) > 0 {
		facts = append(facts, Fact{l.Reading, t.ReadingText(s.Reading)})
	}
	if cases {
		facts = append(facts, Fact{l.Cases, s.registered(t)})
	}
	return facts
}

// chapters lists what is to be read, and what to think about meanwhile.
func (s SessionLetter) chapters(t *i18n.Texts) (parts []Part) {
	var chapters, questions List
	for _, book := range s.Reading {
		item := Item{Text: t.BookAndAuthor(book.Title, book.Author)}
		for _, c := range book.Chapters {
			item.Lines = append(item.Lines, t.ChapterLine(c))
		}
		chapters = append(chapters, item)
		for _, q := range book.Questions {
			questions = append(questions, Item{Text: q.Text + q.Link})
		}
	}
	if len(chapters) > 0 {
		parts = append(parts, chapters)
	}
	if len(questions) > 0 {
		parts = append(parts, Paragraph(t.Reading.LetterQuestions), questions)
	}
	return parts
}

// meeting is the link to a session that is held at a distance.
func (s SessionLetter) meeting(t *i18n.Texts) []Part {
	if s.Place.Link == "" {
		return nil
	}
	return []Part{Link{t.Letter.Session.OpenPlace, s.Place.Link}}
}

// time is the session's, with the zone where the reader's clock shows another.
func (s SessionLetter) time(t *i18n.Texts) string {
	text := t.LongDate(s.starts()) + " " + t.At(s.starts()) + "–" + t.Clock(s.Ends.In(s.Zone))
	_, here := s.Starts.In(s.Reader).Zone()
	if _, there := s.starts().Zone(); here != there {
		text += ". " + t.Session.ZoneNote + " " + i18n.City(s.Zone.String()) + ", " + t.At(s.Starts.In(s.Reader)) + " " + t.Session.ZoneYours + "."
	}
	return text
}

// placeOf is where a session is, in a word or an address.
func placeOf(t *i18n.Texts, p supervision.Place) string {
	if p.Address == "" {
		return t.Choice.Place[p.Kind]
	}
	return p.Address
}

func (s SessionLetter) registered(t *i18n.Texts) string {
	l := t.Letter.Session
	switch s.Items {
	case 0:
		return l.NoCases
	case 1:
		return l.OneCase
	}
	return strings.ReplaceAll(l.ManyCases, "{n}", strconv.Itoa(s.Items))
}

// A Digest is a leader's news of one day.
type Digest struct {
	News     []DigestLine
	Bookings []DigestBooking // with the first of all
	Lapsed   int             // bookings that were never confirmed
	Link     string
	All      string // leads to the bookings
	Signed   Signature
}

// A DigestLine is what is new before one session.
type DigestLine struct {
	Group  string
	Number int
	Starts Instant
	Zone   *time.Location
	Absent []string // names
	Items  int
}

// News is the letter of a leader's day. It holds names and numbers, no word of
// what anybody wrote.
func News(t *i18n.Texts, d Digest) Content {
	if len(d.News) == 0 {
		return d.ofBookings(t)
	}
	l := t.Letter.Session
	parts := []Part{d.sessions(t)}
	if said := d.bookings(t); len(said) > 0 {
		parts = append(append(parts, Paragraph(t.Letter.Booking.ToYou.Title)), said...)
		parts = append(parts, Link{t.Letter.Booking.ToYou.All, d.All})
	}
	return Content{Subject: l.DigestSubject, Lead: l.DigestLead, Parts: append(parts, Button{l.DigestLink, d.Link}), Signed: d.Signed}
}

func (d Digest) sessions(t *i18n.Texts) (list List) {
	for _, n := range d.News {
		at := n.Starts.In(n.Zone)
		item := Item{Text: n.Group + ", " + t.SessionNumber(n.Number) + ", " + t.ShortDate(at) + " " + t.At(at)}
		for _, name := range n.Absent {
			item.Lines = append(item.Lines, name+" "+t.Preparation.Absent)
		}
		if n.Items > 0 {
			item.Lines = append(item.Lines, t.NewCases(n.Items))
		}
		list = append(list, item)
	}
	return list
}

// Dates are what was planned in a group.
type Dates struct {
	Group    string
	Zone     *time.Location
	Sessions []supervision.Session // by date, at least one
	Link     string
	Signed   Signature
}

// Planned is the letter of planned dates.
func Planned(t *i18n.Texts, d Dates) Content {
	l := t.Letter.Session
	said := l.DatesMany
	if len(d.Sessions) == 1 {
		said = l.DatesOne
	}
	said = strings.NewReplacer("{n}", strconv.Itoa(len(d.Sessions)), "{group}", d.Group).Replace(said)
	var list List
	for _, s := range d.Sessions {
		list = append(list, Item{Text: t.SessionNumber(s.Number) + ": " + stretch(t, [2]Instant{s.StartsAt, s.EndsAt}, d.Zone)})
	}
	return Content{
		Subject: said, Lead: said + ".", Signed: d.Signed,
		Parts: []Part{list, Paragraph(t.Letter.Change.Zone + " " + i18n.City(d.Zone.String()) + "."), Button{l.DatesLink, d.Link}},
	}
}
