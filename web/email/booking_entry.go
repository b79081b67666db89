package email

import (
	"samrum/internal/ical"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// Entry is the meeting in the calendar of whoever booked. It has a time.
func (b Booking) Entry(t *i18n.Texts) ical.Meeting {
	m := b.entry(t.Letter.Booking.EntryTitle, t)
	m.Description = t.Letter.Booking.EntryHint + "\n" + b.Links.Receipt
	m.Location = b.whereabouts(t.Letter.Booking.Yours, t)
	return m
}

// SupervisorsEntry is the same meeting in her calendar; to a former supervisor
// it is called off.
func (b Booking) SupervisorsEntry(t *i18n.Texts, former bool) ical.Meeting {
	m := b.entry(t.Letter.Booking.EntryWith, t)
	m.Summary = withOffice(m.Summary, b.Organisation, b.Unit)
	m.Description = t.Letter.Booking.ToYou.Link + ":\n" + b.Links.Page
	m.Location = b.whereabouts(t.Letter.Booking.Theirs, t)
	m.Cancelled = m.Cancelled || former
	return m
}

func (b Booking) entry(title string, t *i18n.Texts) ical.Meeting {
	return ical.Meeting{
		ID: b.ID.String(), Sequence: b.Sequence, Starts: b.StartsAt, Ends: b.Ends(), Written: b.Now,
		Summary:   b.filler(t, b.Home).Replace(title),
		Organizer: ical.Party{Name: b.Practice, Address: b.From}, Attendee: b.To,
		Cancelled: b.Status == supervision.CalledOff,
	}
}

// whereabouts is where calendars lead to: a link where there is one.
func (b Booking) whereabouts(yours string, t *i18n.Texts) string {
	if b.Place == supervision.MeetOnline && b.PlaceLink != "" {
		return b.PlaceLink
	}
	return b.where(yours, t)
}
