package page

import (
	"slices"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// Quorum is how few members make it worth asking whether to hold a session.
const quorum = 3

// few tells whether fewer are here than make a group.
func (p RoomPage) few() bool { return !p.Group.Individual && p.here() > 0 && p.here() < quorum }

// seatValue is what pressing a seat makes of it.
func seatValue(here bool) string {
	if here {
		return "no"
	}
	return "yes"
}

func seatState(t *i18n.Texts, s supervision.RoomSeat, here bool) string {
	switch {
	case here:
		return t.Room.IsHere
	case s.Absent:
		return t.Room.NotComing
	}
	return t.Room.ComesLater
}

// bringsNext tells whether somebody has something that waits for next time.
func (p RoomPage) bringsNext(s supervision.RoomSeat) bool {
	return p.Next != nil && slices.Contains(p.Next.Brings, s.Name)
}

// wallLine is the one sentence on the wall: what the presenter wants, or how the
// part is done.
func (p RoomPage) wallLine(t *i18n.Texts) string {
	if wishes := p.wishes(t); wishes != "" {
		return t.Room.Wishes + ": " + wishes
	}
	if phase, ok := p.phase(); ok {
		return t.Agenda.Do[phase.Code]["team"]
	}
	return p.instruction(t)
}
