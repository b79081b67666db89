package email

import (
	"strconv"
	"strings"
	"time"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// A DigestBooking is what is new of one booking.
type DigestBooking struct {
	News         supervision.BookingNews
	Starts       Instant // zero for a request
	Zone         *time.Location
	Name         string
	Organisation string
	Unit         string
	Former       bool   // it is another supervisor's now
	Supervisor   string // whose it is
	Total        int    // of the bookings there is news of
}

// ofBookings is a day's letter without news of sessions.
func (d Digest) ofBookings(t *i18n.Texts) Content {
	l := t.Letter.Booking.ToYou
	return Content{Subject: l.Subject, Lead: l.Lead, Parts: append(d.bookings(t), Button{l.All, d.All}), Signed: d.Signed}
}

func (d Digest) bookings(t *i18n.Texts) (parts []Part) {
	var list List
	for _, b := range d.Bookings {
		list = append(list, Item{b.said(t), []string{withOffice(b.Name, b.Organisation, b.Unit)}})
	}
	if n := len(list); n > 0 && d.Bookings[0].Total > n {
		list = append(list, Item{Text: strings.ReplaceAll(t.Letter.Booking.ToYou.More, "{n}", strconv.Itoa(d.Bookings[0].Total-n))})
	}
	if len(list) > 0 {
		parts = append(parts, list)
	}
	if d.Lapsed > 0 {
		parts = append(parts, Paragraph(t.Lapsed(d.Lapsed)))
	}
	return parts
}

func (b DigestBooking) said(t *i18n.Texts) string {
	l, said := t.Letter.Booking.ToYou, ""
	switch {
	case b.Former:
		said = l.DayFormer
	case b.News == supervision.NewsAsked:
		said = l.DayAsked
	case b.News == supervision.NewsCancelled && b.Starts.IsZero():
		said = l.DayWithdrawn
	case b.News == supervision.NewsCancelled:
		said = l.DayCancelled
	case b.News == supervision.NewsMoved:
		said = l.DayMoved
	default:
		said = l.DayBooked
	}
	at := b.Starts.In(b.Zone)
	return strings.NewReplacer("{day}", t.ShortDate(at), "{at}", t.At(at), "{name}", b.Supervisor).Replace(said)
}
