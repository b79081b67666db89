package supervision

import (
	"slices"
	"time"
)

// A SpaceEntry is one time that a term gave space, or offered it: an item that
// was taken up, or a "not today".
type SpaceEntry struct {
	On         time.Time    // the session's local date, midnight UTC
	Item       ID[CaseItem] // zero: of no item
	Presenters []ID[Person] // whose item it was, or who was asked
	Minutes    int          // as really run
	Declined   bool         // an offer that was declined: no time, no minutes
}

// A SpaceRow is what the term has given one member. It is for her and for the
// leaders, never for the big screen, and carries no rank.
type SpaceRow struct {
	PersonID ID[Person]
	Name     string
	Times    int // presented
	Minutes  int // with an item of her own
	Declined int // offers
	Start    int // where a newcomer starts, in minutes; shown beside Minutes, never counted as given
}

// Space is who has had how much of a term.
type Space struct {
	Rows  []SpaceRow
	Given int // minutes to anybody in the term, those who have left included
	Even  int // "even would be": Given by members enrolled now, halves up
}

// SpaceOf adds a term's entries up for the members enrolled on a day, in the
// order they come in: sort by name before. All who were members in the term are
// to be among them, since a newcomer starts where those before her stood.
// Presenters share minutes, the odd ones to the first; an absence is no entry
// and raises no debt.
func SpaceOf(members []Membership, entries []SpaceEntry, today time.Time) Space {
	starts := starts(members, entries)
	var space Space
	for _, e := range entries {
		if !e.Declined {
			space.Given += e.Minutes
		}
	}
	for _, m := range members {
		if m.on(today) {
			row := total(m.PersonID, entries)
			row.Name, row.Start = m.Name, starts[m.PersonID]
			space.Rows = append(space.Rows, row)
		}
	}
	if n := len(space.Rows); n > 0 {
		space.Even = (2*space.Given + n) / (2 * n)
	}
	return space
}

// on tells whether she is a member that day. First and last day both count.
func (m Membership) on(day time.Time) bool {
	return !m.JoinedOn.After(day) && (m.LeftOn == nil || !m.LeftOn.Before(day))
}

// Shares returns what each presenter has of the entry's minutes, the odd ones to
// the first.
func (e SpaceEntry) Shares() []int { return Shares(e.Minutes, equal(len(e.Presenters))) }

func total(person ID[Person], entries []SpaceEntry) SpaceRow {
	row := SpaceRow{PersonID: person}
	for _, e := range entries {
		i := slices.Index(e.Presenters, person)
		switch {
		case i < 0:
		case e.Declined:
			row.Declined++
		default:
			row.Times++
			row.Minutes += e.Shares()[i]
		}
	}
	return row
}

// starts gives each newcomer the median of where those enrolled before her
// stood on her first day: what they had been given, and their own start.
func starts(members []Membership, entries []SpaceEntry) map[ID[Person]]int {
	byJoining := slices.SortedStableFunc(slices.Values(members), func(a, b Membership) int { return a.JoinedOn.Compare(b.JoinedOn) })
	starts := map[ID[Person]]int{}
	for _, newcomer := range byJoining {
		before := slices.DeleteFunc(slices.Clone(entries), func(e SpaceEntry) bool { return !e.On.Before(newcomer.JoinedOn) })
		var stood []int
		for _, m := range byJoining {
			if m.JoinedOn.Before(newcomer.JoinedOn) && m.on(newcomer.JoinedOn) {
				stood = append(stood, total(m.PersonID, before).Minutes+starts[m.PersonID])
			}
		}
		starts[newcomer.PersonID] = lowerMedian(stood)
	}
	return starts
}

// lowerMedian returns the middle one, of an even count the lower, of none 0.
func lowerMedian(of []int) int {
	if len(of) == 0 {
		return 0
	}
	slices.Sort(of)
	return of[(len(of)-1)/2]
}
