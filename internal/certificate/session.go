// Package certificate is how many hours of supervision somebody can show: what
// counts and how it is summed, the document that says so, its signature and its
// paper. It knows no clock and no database; words come from the catalogue.
package certificate

import (
	"fmt"

	"samrum/internal/supervision"
)

// GroupID is a group's.
type GroupID = supervision.ID[supervision.Group]

// Kind tells what the holder did in the sessions. A certificate is of one kind.
type Kind string

// The kinds of supervision.
const (
	Received Kind = "received"
	Given    Kind = "given" // the holder supervised
	Meta     Kind = "meta"  // supervision on the supervision that the holder gives
)

// Kinds lists them in the order a form shows.
var Kinds = []Kind{Received, Given, Meta}

// A Session is one that the holder was enrolled in, or gave.
type Session struct {
	Group      GroupID
	Day        Day // of its start, in the group's zone
	Since      Day // first day of the membership that the session lies in
	Held       bool
	Length     int // minutes it was really held
	Minutes    int // of them the holder was there; 0 when she was not
	Enrolled   int // accepted members that day, the holder included, leaders not
	Individual bool
	Kind       Kind
	External   bool // its supervisor is from outside the holder's workplace
	Online     bool
}

// Impossible is a session whose figures contradict each other.
type Impossible struct{ Day Day }

func (e Impossible) Error() string { return fmt.Sprintf("impossible minutes on %s", e.Day) }

func (s Session) check() error {
	if !s.Day.Valid() || s.Since > s.Day || s.Minutes < 0 || s.Length < 0 || s.Minutes > s.Length || s.Length > supervision.HeldMax || s.Enrolled < 1 {
		return Impossible{s.Day}
	}
	return nil
}

// size returns how many share the session's time.
func (s Session) size() int {
	if s.Individual {
		return 1
	}
	return s.Enrolled
}

// A Membership is for how long somebody is in a group; both days count.
type Membership struct {
	First Day
	Last  Day // "" while it goes on
}

// On tells whether the membership covers a day.
func (m Membership) On(day Day) bool { return m.First <= day && (m.Last == "" || day <= m.Last) }

// EnrolledOn counts the members of a day; who leaves that day is still one.
func EnrolledOn(day Day, members []Membership) int {
	n := 0
	for _, m := range members {
		if m.On(day) {
			n++
		}
	}
	return n
}
