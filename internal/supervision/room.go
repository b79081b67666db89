package supervision

import "time"

// RoomSealed is how long after its session's planned end a room that nobody ends
// is open.
const RoomSealed = 3 * time.Hour

// A RoomItem is an item in its session's room, as its reader may read it now.
type RoomItem struct {
	CaseItem
	MayRead bool // more than headline and minutes
	Space   int  // minutes that its author has had this term; for leaders
}

// Ready tells whether its question is filled in.
func (i RoomItem) Ready() bool { return i.Question != "" }

// A RoomSeat is somebody's place in the ring.
type RoomSeat struct {
	PersonID ID[Person]
	Name     string
	Leads    bool
	Absent   bool // she has said that she cannot come
}

// NextTime is a group's next session after one.
type NextTime struct {
	Number   int
	StartsAt time.Time
	Brings   []string // who has something that waits for it, by name; for leaders
	Reading  []BookReading
}
