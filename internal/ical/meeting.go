// Package ical writes a meeting as a calendar entry (RFC 5545, RFC 5546).
package ical

import (
	"strings"
	"time"
	"unicode"

	ics "github.com/arran4/golang-ical"
)

// A Meeting is one entry of somebody's calendar. Times are written in UTC, so
// that no zone has to be described: the calendar shows its reader's own clock.
type Meeting struct {
	ID          string // a UUID; the entry's for good, however often it moves
	Sequence    int    // raised by every move, and by the cancellation
	Starts      time.Time
	Ends        time.Time
	Written     time.Time
	Summary     string
	Location    string // "" while there is none
	Description string
	Organizer   Party
	Attendee    string // the reader's address; "" in a file that anybody may open
	Cancelled   bool
}

// A Party is whom an entry comes from.
type Party struct{ Name, Address string }

// The methods of the entries that we send.
const (
	Request = string(ics.MethodRequest)
	Cancel  = string(ics.MethodCancel)
)

// Invitation is the entry as a letter carries it, and its method: a REQUEST
// that puts it in or moves it, a CANCEL that takes it out.
func (m Meeting) Invitation() (method, entry string) {
	method = Request
	if m.Cancelled {
		method = Cancel
	}
	return method, m.write(ics.Method(method))
}

// File is the entry to be saved or opened. It names no attendee (RFC 5546,
// 3.2.1), and is the same entry as a letter's.
func (m Meeting) File() string {
	m.Attendee = ""
	return m.write(ics.MethodPublish)
}

func (m Meeting) write(method ics.Method) string {
	c := ics.NewCalendar()
	c.SetProductId("-//Samrum//Samrum//EN")
	c.SetMethod(method)
	// The id alone, without a host (RFC 7986, 5.3): a practice that gets another
	// address must still be able to move what is in calendars already.
	e := c.AddEvent(m.ID)
	e.SetDtStampTime(m.Written)
	e.SetSequence(m.Sequence)
	e.SetStartAt(m.Starts)
	e.SetEndAt(m.Ends)
	e.SetSummary(text(m.Summary))
	if m.Location != "" {
		e.SetLocation(text(m.Location))
	}
	if m.Description != "" {
		e.SetDescription(text(m.Description))
	}
	e.SetStatus(m.status())
	e.AddProperty(named(ics.ComponentPropertyOrganizer, m.Organizer.Name), "mailto:"+m.Organizer.Address)
	if m.Attendee != "" {
		// Both have agreed to the time elsewhere: nothing is left to answer.
		e.AddAttendee("mailto:"+m.Attendee, ics.ParticipationStatusAccepted, ics.ParticipationRoleReqParticipant, &ics.KeyValues{Key: "RSVP", Value: []string{"FALSE"}})
	}
	return c.Serialize(ics.WithNewLineWindows)
}

func (m Meeting) status() ics.ObjectStatus {
	if m.Cancelled {
		return ics.ObjectStatusCancelled
	}
	return ics.ObjectStatusConfirmed
}

// named gives a property its CN in quotes. The library would write a comma in it
// with a backslash, which is for values and not for parameters.
func named(p ics.ComponentProperty, name string) ics.ComponentProperty {
	name = strings.ReplaceAll(strings.Join(strings.Fields(text(name)), " "), `"`, "'")
	if name == "" {
		return p
	}
	return p + `;CN="` + ics.ComponentProperty(name) + `"`
}

// text keeps line breaks, which the library escapes, and no other control
// character: a lone CR reads as a line break in some programs.
func text(s string) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}
