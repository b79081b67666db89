package email

import (
	"strconv"
	"strings"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// ToSupervisor is the letter to a supervisor of the booking. To one who has
// nothing to do with it any more it says that.
func ToSupervisor(t *i18n.Texts, news supervision.BookingNews, b Booking, former bool) Content {
	l := t.Letter.Booking
	c := Content{Facts: b.news(t), Parts: []Part{Button{l.ToYou.Link, b.Links.Page}}, Signed: b.Signed}
	switch {
	case former:
		c = Content{Subject: l.ToYou.FormerSubject, Lead: l.ToYou.Former, Signed: b.Signed}
	case news == supervision.NewsAsked:
		c.Subject, c.Lead = l.ToYou.AskedSubject, l.ToYou.AskedLead
		if b.About == supervision.AProgramme {
			c.Lead = l.ToYou.AskedProgramme
		}
		c.Parts = []Part{Paragraph(l.ToYou.AskedNext), Button{l.ToYou.AskedLink, b.Links.Page}}
	case news == supervision.NewsCancelled && !b.InCalendars():
		c.Subject, c.Lead = l.ToYou.WithdrawnSubject, l.ToYou.Withdrawn
	case news == supervision.NewsCancelled && b.CancelledBy == supervision.BySupervisor:
		c.Subject, c.Lead = l.CancelledSubject, l.ToYou.CancelledHere
	case news == supervision.NewsCancelled:
		c.Subject, c.Lead = l.CancelledSubject, l.ToYou.Cancelled
	case news == supervision.NewsMoved:
		c.Subject, c.Lead = l.MovedSubject, l.ToYou.Moved
	default:
		c.Subject, c.Lead = l.BookedSubject, l.ToYou.Booked
	}
	fill := b.filler(t, b.Home)
	c.Subject, c.Lead = fill.Replace(c.Subject), fill.Replace(c.Lead)
	return c
}

// news are the facts that a supervisor is told: never a free text.
func (b Booking) news(t *i18n.Texts) (facts Facts) {
	l := t.Letter.Booking
	if b.HasTime() && (b.Status != supervision.CalledOff || b.InCalendars()) {
		home := b
		home.Zone = "" // hers is the practice's clock
		facts = Facts{{l.Time, home.time(t)}}
	}
	facts = append(facts, Fact{l.Place, b.where(l.Theirs, t)}, Fact{l.Who, b.Name})
	if from := office(b.Organisation, b.Unit); from != "" {
		facts = append(facts, Fact{l.Organisation, from})
	}
	if b.People > 0 {
		facts = append(facts, Fact{l.People, strconv.Itoa(b.People)})
	}
	if b.Service != "" {
		facts = append(facts, Fact{l.About, t.Public.Text[b.Service]})
	}
	return facts
}

// office is where somebody works, "" where that is not said.
func office(organisation, unit string) string { return strings.Trim(organisation+", "+unit, ", ") }

func withOffice(name, organisation, unit string) string {
	if from := office(organisation, unit); from != "" {
		return name + ", " + from
	}
	return name
}
