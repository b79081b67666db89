package supervision

import (
	"slices"
	"time"
)

// A Session is one meeting of a group. It keeps its number for ever.
type Session struct {
	ID           ID[Session]
	Number       int
	StartsAt     time.Time // an instant
	EndsAt       time.Time
	PlaceKind    PlaceKind
	PlaceAddress string
	PlaceLink    string
	Status       SessionStatus
	CancelReason string
	MovedFrom    *time.Time // where it was before its last move
	Version      int        // a form that carries an older one is stale
}

// Place returns where the session is.
func (s Session) Place() Place { return Place{s.PlaceKind, s.PlaceAddress, s.PlaceLink} }

// Length returns the session's real minutes.
func (s Session) Length() int { return int(s.EndsAt.Sub(s.StartsAt) / time.Minute) }

// Changeable tells whether the session may still be moved or cancelled: it is
// planned and has not ended.
func (s Session) Changeable(now time.Time) bool { return s.Status == Planned && s.EndsAt.After(now) }

// SessionStatus tells what became of a session. A planned session that is over
// is not held until a leader says so.
type SessionStatus string

// The three statuses.
const (
	Planned   SessionStatus = "planned"
	Held      SessionStatus = "held"
	Cancelled SessionStatus = "cancelled"
)

// PlaceKind tells how people meet.
type PlaceKind string

// PlaceKinds lists them in the order forms show.
var PlaceKinds = []PlaceKind{"on_site", "online", "hybrid"}

// Limits of a session's fields, in characters.
const (
	PlaceAddressMax = 200
	PlaceLinkMax    = 500
	ReasonMax       = 200
)

// A Place is where a session is: an address, a link, or both.
type Place struct {
	Kind    PlaceKind
	Address string
	Link    string
}

// Tidy returns the place as it will be stored, and what is wrong. Only what the
// kind needs is kept; a link is https.
func (p Place) Tidy() (Place, Problems) {
	p.Address, p.Link = OneLine(p.Address), OneLine(p.Link)
	if p.Kind == "online" {
		p.Address = ""
	}
	if p.Kind == "on_site" {
		p.Link = ""
	}
	var problems Problems
	problems.Check("place", slices.Contains(PlaceKinds, p.Kind), ChooseOne)
	if p.Kind != "online" {
		problems.Length("place_address", p.Address, 1, PlaceAddressMax)
	}
	if p.Kind != "on_site" {
		problems.Length("place_link", p.Link, 1, PlaceLinkMax)
		problems.Check("place_link", isLink(p.Link), BadLink)
	}
	return p, problems
}

// TidyPreset does the same for a place that a plan only begins with, of which
// nothing need be known yet.
func (p Place) TidyPreset() (Place, Problems) {
	p.Address, p.Link = OneLine(p.Address), OneLine(p.Link)
	var problems Problems
	problems.Check("place", slices.Contains(PlaceKinds, p.Kind), ChooseOne)
	problems.Length("place_address", p.Address, 0, PlaceAddressMax)
	problems.Length("place_link", p.Link, 0, PlaceLinkMax)
	problems.Check("place_link", p.Link == "" || isLink(p.Link), BadLink)
	return p, problems
}

// UndoFor is how long a cancellation or a withdrawal can be undone. Letters wait
// as long.
const UndoFor = 5 * time.Minute

// A Cancellation is why a session will not be.
type Cancellation struct {
	Reason  string
	Excuses []Excuse // why what was warned about in it may stand
}

// Tidy returns the cancellation as it will be stored, and what is wrong.
func (c Cancellation) Tidy() (Cancellation, Problems) {
	c.Reason = OneLine(c.Reason)
	var p Problems
	p.Length("reason", c.Reason, 1, ReasonMax)
	return c, p
}

// A Coming is a session ahead in one of the reader's groups.
type Coming struct {
	Number       int
	StartsAt     time.Time
	EndsAt       time.Time
	PlaceKind    PlaceKind
	PlaceAddress string
	PlaceLink    string
	GroupAddress string
	GroupName    string
	Zone         string // the group's
	Leads        bool
	Items        int    // waiting for it
	Absent       int    // members who have said that they cannot come
	Seats        []bool // one per member in name order: whether she brings something; nil for members
	CoLeader     string // the other leader's name, "" when none or for members
	Paused       bool   // the group is
	Mine         int    // items of the reader's own that wait for it
}

// Place returns where the session is.
func (c Coming) Place() Place { return Place{c.PlaceKind, c.PlaceAddress, c.PlaceLink} }

// A Seat is a member's place at a session.
type Seat struct {
	Name    string
	Brings  bool   // something waits; never shown to other members
	Absent  bool   // she has said that she cannot come; by name for leaders
	Absence string // why not, for leaders; "" when she did not say
}
