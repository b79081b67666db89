package email

import (
	"strconv"
	"strings"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// Instant is a point in time.
type Instant = time.Time

// A Change is what a letter tells of moved or cancelled sessions.
type Change struct {
	Cancelled bool // else moved
	Ended     bool // the whole group, with sessions or without
	Placed    bool // at another place too
	Reason    string
	Group     string // its name
	Zone      *time.Location
	Link      string
	Sessions  []ChangedSession // by date
	Signed    Signature
}

// A ChangedSession is when a session was to be and is to be: start and end.
type ChangedSession struct {
	Number    int
	Told, Now [2]Instant
	Place     supervision.Place // where it is to be
}

// Changed is the letter about a change.
func Changed(t *i18n.Texts, c Change) Content {
	l := t.Letter.Change
	if c.Ended {
		return ended(t, c)
	}
	lead := l.MovedText
	if c.Cancelled {
		lead = l.CancelledText
	}
	parts := []Part{changedSessions(t, c)}
	if c.Cancelled && c.Reason != "" {
		parts = append(parts, Paragraph(l.Reason+" "+c.Reason))
	}
	if c.Placed {
		parts = append(parts, newPlace(t, c.Sessions[0].Place)...)
	}
	parts = append(parts, Paragraph(l.Zone+" "+i18n.City(c.Zone.String())+"."), Button{l.Link, c.Link})
	return Content{Subject: changedSubject(t, c), Lead: lead + " " + c.Group + ":", Parts: parts, Signed: c.Signed}
}

// newPlace says where sessions are to be; those of one change have one place.
func newPlace(t *i18n.Texts, p supervision.Place) []Part {
	parts := []Part{Facts{{t.Letter.Change.Placed, placeOf(t, p)}}}
	if p.Link != "" {
		parts = append(parts, Link{t.Letter.Session.OpenPlace, p.Link})
	}
	return parts
}

// changedSubject names the day of a single session, of several their number.
func changedSubject(t *i18n.Texts, c Change) string {
	l, first := t.Letter.Change, c.Sessions[0]
	at, subject := first.Now[0].In(c.Zone), l.MovedOne
	switch {
	case c.Cancelled && len(c.Sessions) > 1:
		subject = l.CancelledMany
	case c.Cancelled:
		at, subject = first.Told[0].In(c.Zone), l.CancelledOne
	case len(c.Sessions) > 1:
		subject = l.MovedMany
	case first.Told[0].Equal(first.Now[0]) && first.Told[1].Equal(first.Now[1]):
		subject = l.PlacedOne
	}
	return strings.NewReplacer("{day}", t.ShortDate(at), "{at}", t.At(at), "{n}", strconv.Itoa(len(c.Sessions))).Replace(subject)
}

// ended is the letter about a group's end.
func ended(t *i18n.Texts, c Change) Content {
	fill := strings.NewReplacer("{group}", c.Group)
	var parts []Part
	if len(c.Sessions) > 0 {
		parts = append(parts, Paragraph(t.Life.LetterSessions), changedSessions(t, c), Paragraph(t.Letter.Change.Zone+" "+i18n.City(c.Zone.String())+"."))
	}
	parts = append(parts, Button{t.Lead.LetterLink, c.Link})
	return Content{Subject: fill.Replace(t.Life.LetterSubject), Lead: fill.Replace(t.Life.LetterText), Parts: parts, Signed: c.Signed}
}

func changedSessions(t *i18n.Texts, c Change) List {
	var list List
	for _, s := range c.Sessions {
		name := t.SessionNumber(s.Number)
		told, now := stretch(t, s.Told, c.Zone), stretch(t, s.Now, c.Zone)
		switch {
		case c.Cancelled, c.Ended:
			list = append(list, Item{Text: name + ": " + told})
		case told == now:
			list = append(list, Item{Text: name + ": " + now})
		default:
			list = append(list, Item{name, []string{t.Letter.Change.Was + " " + told, t.Letter.Change.Now + " " + now}})
		}
	}
	return list
}

// stretch returns "tis 12 jan 2027 9.00–10.30".
func stretch(t *i18n.Texts, at [2]Instant, zone *time.Location) string {
	from, to := at[0].In(zone), at[1].In(zone)
	return t.PlanDate(calendar.DateOf(from, zone)) + " " + t.Clock(from) + "–" + t.Clock(to)
}
