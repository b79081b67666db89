package email

import (
	"strconv"
	"strings"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// A Booking is what the letters about a booking and its calendar entries are
// written from. What whoever booked has typed stands in letters to supervisors
// alone: the address may be anybody's, and the practice would sign the words.
type Booking struct {
	supervision.Booking
	PlaceAddress string // where the practice receives
	PlaceLink    string // of the online meeting
	Practice     string // its name
	Home         *time.Location
	Now          Instant
	From         string // the address that letters come from
	To           string // and the reader's
	Links        BookingLinks
	Signed       Signature
}

// BookingLinks are where letters about a booking lead.
type BookingLinks struct {
	Receipt, Move, Cancel, Again string // for whoever booked
	Page                         string // for the supervisor
}

// LinksOf are the links of a booking with a receipt's token; link makes an
// address of a path.
func LinksOf(link func(path string) string, practice supervision.Practice, id supervision.ID[supervision.Booking], token string) BookingLinks {
	return BookingLinks{
		Receipt: link(paths.Receipt(token)), Move: link(paths.MoveReceipt(token)), Cancel: link(paths.CancelReceipt(token)),
		Again: link(paths.Book(practice.Slug, "", nil)), Page: link(paths.Booking(id.String())),
	}
}

// ToBooker is the letter to whoever booked.
func ToBooker(t *i18n.Texts, news supervision.BookingNews, b Booking) Content {
	var c Content
	switch news {
	case supervision.NewsConfirm:
		c = b.toConfirm(t)
	case supervision.NewsAsked:
		c = b.asked(t)
	case supervision.NewsOffered:
		c = b.offered(t)
	case supervision.NewsCancelled:
		c = b.cancelled(t)
	default:
		c = b.settled(t, news)
	}
	fill := b.filler(t, b.clock())
	c.Subject, c.Lead, c.Signed = fill.Replace(c.Subject), fill.Replace(c.Lead), b.Signed
	return c
}

func (b Booking) toConfirm(t *i18n.Texts) Content {
	l := t.Letter.Booking
	until := strings.NewReplacer("{until}", t.At(b.HoldUntil.In(b.clock())))
	c := Content{Subject: l.ConfirmAskedSubject, Lead: l.ConfirmAskedLead}
	said := l.ConfirmAskedUntil
	if b.HasTime() {
		c, said = Content{Subject: l.ConfirmSubject, Lead: l.ConfirmLead, Facts: b.facts(t)}, l.ConfirmUntil
	}
	c.Parts = []Part{Paragraph(until.Replace(said)), Button{l.ConfirmLink, b.Links.Receipt}, Paragraph(l.NotYou)}
	return c
}

func (b Booking) asked(t *i18n.Texts) Content {
	l := t.Letter.Booking
	next := l.AskedNext
	if b.About == supervision.AProgramme {
		next = l.AskedProgramme
	}
	return Content{Subject: l.AskedSubject, Lead: l.AskedLead, Parts: []Part{Paragraph(next), Button{l.AskedLink, b.Links.Receipt}}}
}

func (b Booking) offered(t *i18n.Texts) Content {
	l := t.Letter.Booking
	return Content{
		Subject: l.OfferedSubject, Facts: b.facts(t), Lead: l.OfferedLead,
		Parts: []Part{Button{l.OfferedLink, b.Links.Receipt}, Paragraph(l.OfferedHint)},
	}
}

// settled tells of a time that holds: it is new, another, or near.
func (b Booking) settled(t *i18n.Texts, news supervision.BookingNews) Content {
	l := t.Letter.Booking
	c := Content{Subject: l.BookedSubject, Lead: l.BookedLead, Facts: b.facts(t), Parts: b.place(t)}
	switch news {
	case supervision.NewsMoved:
		c.Subject, c.Lead = l.MovedSubject, l.MovedLead
	case supervision.NewsReminder:
		c.Subject, c.Lead = l.ReminderSubject, l.ReminderLead
	}
	c.Parts = append(c.Parts, Button{l.Receipt, b.Links.Receipt}, Link{l.Move, b.Links.Move}, Link{l.Cancel, b.Links.Cancel})
	if news != supervision.NewsReminder {
		c.Parts = append(c.Parts, Paragraph(l.Calendar))
	}
	return c
}

func (b Booking) cancelled(t *i18n.Texts) Content {
	l, byUs := t.Letter.Booking, b.CancelledBy == supervision.BySupervisor
	switch {
	case !b.InCalendars() && byUs:
		return Content{Subject: l.DeclinedSubject, Lead: l.DeclinedLead}
	case !b.InCalendars():
		return Content{Subject: l.WithdrawnSubject, Lead: l.WithdrawnLead}
	}
	c := Content{Subject: l.CancelledSubject, Facts: b.facts(t)[:1], Lead: l.CancelledLead}
	if byUs {
		c.Lead = l.CancelledForYou
	}
	c.Parts = []Part{Link{l.Again, b.Links.Again}}
	return c
}

// place says how whoever booked gets to the meeting.
func (b Booking) place(t *i18n.Texts) []Part {
	l, fill := t.Letter.Booking, strings.NewReplacer("{name}", b.SupervisorName)
	switch {
	case b.Place == supervision.MeetAtYours:
		return []Part{Paragraph(fill.Replace(l.AtYours))}
	case b.Place == supervision.MeetOnline && b.PlaceLink == "":
		return []Part{Paragraph(fill.Replace(l.NoLink))}
	case b.Place == supervision.MeetOnline:
		return []Part{Link{l.Open, b.PlaceLink}}
	}
	return nil
}

func (b Booking) facts(t *i18n.Texts) Facts {
	l := t.Letter.Booking
	return Facts{
		{l.Time, b.time(t)},
		{l.Place, b.where(l.Yours, t)},
		{l.With, b.SupervisorName + ", " + b.Practice},
		{l.Length, strconv.Itoa(b.Minutes) + "\u00a0min"},
	}
}

// where is a word or an address; yours is the word for where whoever booked is.
func (b Booking) where(yours string, t *i18n.Texts) string {
	switch {
	case b.Place == supervision.MeetAtYours:
		return yours
	case b.Place == supervision.MeetOnline:
		return t.Letter.Booking.Online
	case b.PlaceAddress == "":
		return b.Practice
	}
	return b.PlaceAddress
}

// clock is by which whoever booked will come: her own, but the practice's when
// she comes there.
func (b Booking) clock() *time.Location {
	if b.Zone == "" || b.Place == supervision.MeetAtPractice {
		return b.Home
	}
	return supervision.Zone(b.Zone)
}

// time is the meeting's, by both clocks where they differ.
func (b Booking) time(t *i18n.Texts) string {
	here, there := b.clock(), b.Home
	if here == b.Home && b.Zone != "" {
		there = supervision.Zone(b.Zone)
	}
	starts := b.StartsAt.In(here)
	text := t.LongDate(starts) + " " + t.At(starts) + "–" + t.Clock(b.Ends().In(here))
	_, ours := starts.Zone()
	if _, theirs := b.StartsAt.In(there).Zone(); ours == theirs {
		return text
	}
	clocks := strings.NewReplacer("{here}", i18n.City(here.String()), "{there}", i18n.City(there.String()), "{clock}", t.Clock(b.StartsAt.In(there)))
	return text + ". " + clocks.Replace(t.Letter.Booking.TwoClocks)
}

// filler fills in the words that the letters' sentences have in common.
func (b Booking) filler(t *i18n.Texts, clock *time.Location) *strings.Replacer {
	at := b.StartsAt.In(clock)
	return strings.NewReplacer(
		"{day}", t.ShortDate(at), "{at}", t.At(at), "{soon}", t.Soon(at, b.Now.In(clock)), "{name}", b.SupervisorName, "{practice}", b.Practice, "{who}", b.Name)
}
