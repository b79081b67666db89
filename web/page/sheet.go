package page

import (
	"context"
	"slices"
	"strings"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// A Sheet is a session on paper.
type Sheet struct {
	RoomPage
	Enter string // where it is entered afterwards, in full
}

// Lines to write on by hand.
const (
	sheetFloor = supervision.BroughtMost
	sheetLines = 8
)

// A sheetLine is a part with when it is planned to begin, "" once the clock has
// run.
type sheetLine struct {
	line
	At string
}

func (p Sheet) plan(ctx context.Context) []sheetLine {
	var lines []sheetLine
	at := p.starts()
	for _, l := range p.lines(ctx) {
		row := sheetLine{line: l}
		if !p.State.Started() {
			row.At = i18n.Clock(ctx, at)
		}
		lines = append(lines, row)
		at = at.Add(time.Duration(l.Minutes) * time.Minute)
	}
	return lines
}

// leaders names who leads, "" for nobody.
func (p Sheet) leaders(t *i18n.Texts) string {
	var names []string
	for _, s := range p.Seats {
		if s.Leads {
			names = append(names, s.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return t.Room.Leads + " " + strings.Join(names, ", ")
}

// NewSheet puts a room on paper. Paper leaves the room, where a mistake of one's
// own counts as a case.
func NewSheet(room RoomPage, enter string) Sheet {
	room.Items, room.State.Plan.Items = slices.Clone(room.Items), slices.Clone(room.State.Plan.Items)
	for i := range room.Items {
		asCase(&room.Items[i].Kind)
	}
	for i := range room.State.Plan.Items {
		asCase(&room.State.Plan.Items[i].Kind)
	}
	room.State.Run.Steps = slices.Clone(room.State.Run.Steps)
	for i := range room.State.Run.Steps {
		asCase(&room.State.Run.Steps[i].ItemKind)
	}
	return Sheet{room, enter}
}

func asCase(k *supervision.Kind) {
	if *k == "own_mistake" {
		*k = "case"
	}
}

// wished says how long an item's author wants and what of the group, "" for
// nothing.
func (p Sheet) wished(ctx context.Context, item supervision.RoomItem) string {
	t := i18n.T(ctx)
	var wished []string
	if item.Minutes > 0 {
		wished = append(wished, t.Room.AddMinutes+": "+i18n.Minutes(ctx, item.Minutes))
	}
	if len(item.Wishes) > 0 {
		wished = append(wished, t.Room.Wishes+": "+strings.ReplaceAll(wishNames(t, item.Wishes), " · ", ", "))
	}
	return strings.Join(wished, " · ")
}

// opens tells whether there are minutes for process without an item.
func (p Sheet) opens() bool {
	for _, part := range p.RoomPage.plan().Frame {
		if part.Kind == agenda.Process {
			return true
		}
	}
	return false
}
