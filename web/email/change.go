package email

import (
	"strings"
	"time"

	"samrum/internal/calendar"
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
}

// A ChangedSession is when a session was to be and is to be: start and end.
type ChangedSession struct {
	Number    int
	Told, Now [2]Instant
}

// Changed returns the letter about a change.
func Changed(t *i18n.Texts, c Change) (subject, text string) {
	l := t.Letter.Change
	if c.Ended {
		return ended(t, c)
	}
	subject, lead := l.MovedOne, l.MovedText
	switch {
	case c.Cancelled && len(c.Sessions) == 1:
		subject, lead = l.CancelledOne, l.CancelledText
	case c.Cancelled:
		subject, lead = l.CancelledMany, l.CancelledText
	case len(c.Sessions) > 1:
		subject = l.MovedMany
	}
	parts := []string{t.Letter.SignInHello, wrap(lead + " " + c.Group + ":"), changedSessions(t, c)}
	if c.Cancelled && c.Reason != "" {
		parts = append(parts, wrap(l.Reason+" "+c.Reason))
	}
	if c.Placed {
		parts = append(parts, l.Placed)
	}
	parts = append(parts, l.Zone+" "+c.Zone.String()+".", l.Link, c.Link, "Samrum")
	return subject, strings.Join(parts, "\n\n") + "\n"
}

// ended returns the letter about a group's end.
func ended(t *i18n.Texts, c Change) (subject, text string) {
	fill := strings.NewReplacer("{group}", c.Group)
	parts := []string{t.Letter.SignInHello, wrap(fill.Replace(t.Life.LetterText))}
	if len(c.Sessions) > 0 {
		parts = append(parts, t.Life.LetterSessions, changedSessions(t, c), t.Letter.Change.Zone+" "+c.Zone.String()+".")
	}
	parts = append(parts, t.Lead.LetterLink, c.Link, "Samrum")
	return fill.Replace(t.Life.LetterSubject), strings.Join(parts, "\n\n") + "\n"
}

func changedSessions(t *i18n.Texts, c Change) string {
	var lines []string
	for _, s := range c.Sessions {
		name := "- " + t.SessionNumber(s.Number)
		told, now := stretch(t, s.Told, c.Zone), stretch(t, s.Now, c.Zone)
		switch {
		case c.Cancelled, c.Ended:
			lines = append(lines, name+": "+told)
		case told == now:
			lines = append(lines, name+": "+now)
		default:
			lines = append(lines, name, "  "+t.Letter.Change.Was+" "+told, "  "+t.Letter.Change.Now+" "+now)
		}
	}
	return strings.ReplaceAll(strings.Join(lines, "\n"), "\u00a0", " ")
}

// stretch returns "tis 12 jan 2027 9.00–10.30".
func stretch(t *i18n.Texts, at [2]Instant, zone *time.Location) string {
	from, to := at[0].In(zone), at[1].In(zone)
	return t.PlanDate(calendar.DateOf(from, zone)) + " " + t.Clock(from) + "–" + t.Clock(to)
}
