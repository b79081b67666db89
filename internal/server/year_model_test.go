package server

import (
	"cmp"
	"slices"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

type modelGroup struct {
	name, tail string
	lead       modelLead
	handed     []modelHandover // not undone
	paused     bool
	end        *modelEnd // nil: it runs
	members    map[string]bool
	sessions   []*modelSession // by number
	items      []*modelItem
}

type modelSession struct {
	Group        string
	Number       int
	Status       supervision.SessionStatus
	Starts, Ends time.Time
	By           []string // whose time it takes
	version      int
}

type modelItem struct {
	ID      string
	Session int // number, 0: none
	Status  supervision.CaseStatus
	Carried int       // sessions that it waited for in vain
	Expires time.Time // zero: the words are gone
	written time.Time
	author  string
}

func (s modelSession) compare(other modelSession) int {
	return cmp.Or(cmp.Compare(s.Group, other.Group), s.Number-other.Number)
}

// equal compares what the store knows, too.
func (s modelSession) equal(other modelSession) bool {
	return s.Group == other.Group && s.Number == other.Number && s.Status == other.Status &&
		s.Starts.Equal(other.Starts) && s.Ends.Equal(other.Ends) && slices.Equal(s.By, other.By)
}

func (i modelItem) compare(other modelItem) int { return cmp.Compare(i.ID, other.ID) }

// equal compares what the store knows, too.
func (i modelItem) equal(other modelItem) bool {
	return i.ID == other.ID && i.Session == other.Session && i.Status == other.Status && i.Carried == other.Carried && i.Expires.Equal(other.Expires)
}

// A modelChange is a cancellation.
type modelChange struct {
	id     supervision.ID[postgres.Change]
	group  *modelGroup
	at     time.Time
	undone bool
	of     []*modelSession
	items  map[*modelItem]*modelSession
}

func (g *game) slot() postgres.Slot {
	days, quarter := g.rand.IntN(40), g.rand.IntN(24)
	starts := g.now.Truncate(24*time.Hour).AddDate(0, 0, days+1).Add(8*time.Hour + time.Duration(quarter)*15*time.Minute)
	return postgres.Slot{Starts: starts, Ends: starts.Add(time.Duration(1+g.rand.IntN(6)) * 15 * time.Minute)}
}

// busy tells whether a leader of the group is taken in a slot, by a session that
// is not among except.
func (g *game) busy(group *modelGroup, slot postgres.Slot, except ...*modelSession) bool {
	lead := group.lead.on(slot.Starts)
	for _, other := range g.groups {
		for _, s := range other.sessions {
			shared := slices.ContainsFunc(s.By, func(l string) bool { return slices.Contains(lead, l) })
			if shared && !slices.Contains(except, s) && s.Starts.Before(slot.Ends) && slot.Starts.Before(s.Ends) {
				return true
			}
		}
	}
	return false
}

func (g *game) add1(group *modelGroup, slot postgres.Slot) {
	group.sessions = append(group.sessions, &modelSession{
		Group: group.name, Number: len(group.sessions) + 1, Status: supervision.Planned, Starts: slot.Starts, Ends: slot.Ends, By: group.lead.on(slot.Starts), version: 1,
	})
}

var somewhere = supervision.Place{Kind: "on_site", Address: "Kvarnen"}

func (g *game) open(s *modelSession) bool {
	return s.Status == supervision.Planned && s.Ends.After(g.now)
}

func (g *game) some(group *modelGroup) *modelSession {
	if len(group.sessions) == 0 {
		return nil
	}
	return group.sessions[g.rand.IntN(len(group.sessions))]
}

// next is the number of the next planned session, 0 when there is none.
func (g *game) next(group *modelGroup, except int) int {
	var found *modelSession
	for _, s := range group.sessions {
		if g.open(s) && s.Number != except && (found == nil || s.Starts.Before(found.Starts)) {
			found = s
		}
	}
	if found == nil {
		return 0
	}
	return found.Number
}

func (g *game) waitForNext(group *modelGroup, from int) {
	next := g.next(group, from)
	for _, item := range group.items {
		if item.Session == from && item.open() && next != from {
			if from > 0 && item.Status == supervision.Waiting && group.sessions[from-1].Status != supervision.Cancelled {
				item.Carried++
			}
			item.Session = next
			g.date(group, item)
		}
	}
}

// open tells whether an item waits, registered or as a draft.
func (i *modelItem) open() bool {
	return i.Status == supervision.Waiting || i.Status == supervision.Draft
}

// date gives an item's words their date: 30 days after the session they wait
// for, never over 180 days from writing.
func (g *game) date(group *modelGroup, item *modelItem) {
	if item.Expires.IsZero() {
		return
	}
	item.Expires = item.written.Add(supervision.KeptAtMost)
	if item.Session > 0 {
		after := group.sessions[item.Session-1].Ends.Add(supervision.KeptAfterSession)
		item.Expires = time.UnixMicro(min(item.Expires.UnixMicro(), after.UnixMicro()))
	}
}

func (g *game) modelSweep(group *modelGroup) {
	over := slices.Clone(group.sessions)
	slices.SortFunc(over, func(a, b *modelSession) int { return a.Ends.Compare(b.Ends) })
	for _, s := range over {
		if s.Ends.Before(g.now.Add(-3 * time.Hour)) {
			g.waitForNext(group, s.Number)
		}
	}
	for _, item := range group.items {
		if (item.open() || item.Status == supervision.Lapsed) && !group.members[item.author] {
			item.Status, item.Expires = supervision.Withdrawn, time.Time{} // a leaver's items go with her
		}
		if !item.Expires.After(g.now) {
			item.Expires = time.Time{}
			if item.Status == supervision.Draft {
				item.Status = supervision.Withdrawn
			}
		}
	}
}
