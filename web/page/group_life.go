package page

import (
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// EndGroup asks whether a group ends.
type EndGroup struct {
	Group     supervision.Group
	Coming    []supervision.Session // what an end calls off
	Meanwhile []Meanwhile
	Problems  supervision.Problems
}

func (e EndGroup) stamp() string { return supervision.StampOf(e.Coming).String() }

// DeleteGroup asks for a group's name before it goes.
type DeleteGroup struct {
	Group    supervision.Group
	Used     bool // then it is ended, not deleted
	Typed    string
	Problems supervision.Problems
}

func (d DeleteGroup) name(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "name", Label: t.Life.DeleteName, Hint: d.Group.Name, Value: d.Typed, Autocomplete: "off",
	}.In(d.Problems)
}

// endUndoable is until when the group's end can be undone, the zero time when no
// longer.
func endUndoable(g supervision.Group, now time.Time) time.Time {
	if !g.Ended() || !now.Before(g.EndedAt.Add(supervision.UndoFor)) {
		return time.Time{}
	}
	return g.EndedAt.Add(supervision.UndoFor).In(g.Location())
}
