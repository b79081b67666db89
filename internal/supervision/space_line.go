package supervision

import (
	"slices"
	"time"
)

// SpaceKind tells what an entry in the space ledger counts as.
type SpaceKind string

// The kinds of entries.
const (
	Presented SpaceKind = "presented"
	NotToday  SpaceKind = "declined" // she was offered time and took none
	Struck    SpaceKind = "struck"   // corrected away: it counts as nothing
)

// SpaceKinds lists them in the order a form shows.
var SpaceKinds = []SpaceKind{Presented, NotToday, Struck}

// A SpaceLine is one entry in the ledger: one member's, of one session.
type SpaceLine struct {
	ID       ID[SpaceLine]
	Number   int       // the session's
	On       time.Time // the session's local date, midnight UTC
	PersonID ID[Person]
	Name     string
	Kind     SpaceKind
	Minutes  int // of her own share
	Version  int // over 1: it has been corrected
}

// Corrected tells whether the entry is another than what the session wrote.
func (l SpaceLine) Corrected() bool { return l.Version > 1 }

// Entries turns lines into what SpaceOf adds up. Their minutes are shared out
// already.
func Entries(lines []SpaceLine) []SpaceEntry {
	var entries []SpaceEntry
	for _, l := range lines {
		if l.Kind != Struck {
			entries = append(entries, SpaceEntry{On: l.On, Presenters: []ID[Person]{l.PersonID}, Minutes: l.Minutes, Declined: l.Kind == NotToday})
		}
	}
	return entries
}

// Invited lists who has had less than half of what even would be, in the order
// of the rows: those to ask whether they want space next time. Where a newcomer
// starts counts as hers here.
func (s Space) Invited() []SpaceRow {
	return slices.DeleteFunc(slices.Clone(s.Rows), func(r SpaceRow) bool { return 2*(r.Minutes+r.Start) >= s.Even })
}

// Only returns what one member may see of the space: her own row.
func (s Space) Only(person ID[Person]) Space {
	return Space{Rows: slices.DeleteFunc(slices.Clone(s.Rows), func(r SpaceRow) bool { return r.PersonID != person })}
}

// WhyMax is the longest reason for a correction, in characters.
const WhyMax = 200

// A SpaceCorrection is what an entry should have been.
type SpaceCorrection struct {
	Kind    SpaceKind
	Minutes int
	Why     string
	Excuses []Excuse // why what was warned about in it may stand
}

// Tidy returns the correction as it will be stored, and what is wrong. Only who
// presented has minutes.
func (c SpaceCorrection) Tidy() (SpaceCorrection, Problems) {
	var p Problems
	c.Why = OneLine(c.Why)
	p.Check("kind", slices.Contains(SpaceKinds, c.Kind), ChooseOne)
	if c.Kind == NotToday || c.Kind == Struck {
		c.Minutes = 0
	}
	p.Between("minutes", c.Minutes, 0, LengthMax)
	p.Length("why", c.Why, 0, WhyMax)
	return c, p
}

// A SpaceChange is one correction in an entry's log.
type SpaceChange struct {
	At         time.Time
	By         string // a name
	WasKind    SpaceKind
	WasMinutes int
	Kind       SpaceKind
	Minutes    int
	Why        string
}
