package page

import (
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
)

// Undo is a cancellation that can still be undone.
type Undo struct {
	ID      string
	Numbers []int
	Until   time.Time // in the group's zone
}

func (u Undo) action(g supervision.Group) string { return paths.UndoChange(g.Address(), u.ID) }

// UndoRefused is why a cancellation can no longer be undone.
type UndoRefused struct {
	Group   supervision.Group
	Clashes []Clash // none: too late
}
