package server

import (
	"cmp"
	"slices"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

func (g *game) plan(group *modelGroup) {
	first := g.slot()
	plan := postgres.Plan{
		Form: supervision.NewFormKey(), NextNumber: len(group.sessions) + 1, StartMinute: 600, Length: 90, Rhythm: "every_n_weeks", EveryWeeks: 1, Place: somewhere,
	}
	plan.FirstDate.Year, plan.FirstDate.Month, plan.FirstDate.Day = first.Starts.Date()
	var want error
	for n := range 1 + g.rand.IntN(4) {
		slot := postgres.Slot{Starts: first.Starts.AddDate(0, 0, 7*n), Ends: first.Ends.AddDate(0, 0, 7*n)}
		plan.Slots = append(plan.Slots, slot)
		if g.busy(group, slot) {
			want = postgres.ErrTaken
		}
	}
	if group.end != nil {
		want = supervision.ErrEnded
	}
	g.say(group, "plan %d from %v", len(plan.Slots), first)
	if g.agree(g.Store.SavePlan(g.Context(), g.lead(group), plan), want) {
		for _, slot := range plan.Slots {
			g.add1(group, slot)
		}
		g.waitForNext(group, 0)
	}
}

func (g *game) add(group *modelGroup) {
	slot, want := g.slot(), error(nil)
	if g.busy(group, slot) {
		want = postgres.ErrTaken
	}
	if group.end != nil {
		want = supervision.ErrEnded
	}
	g.say(group, "add %v", slot)
	if g.agree(g.Store.AddSession(g.Context(), g.lead(group), len(group.sessions)+1, slot, somewhere), want) {
		g.add1(group, slot)
		g.waitForNext(group, 0)
	}
}

func (g *game) move(group *modelGroup) {
	s, slot, want := g.some(group), g.slot(), error(nil)
	if s == nil {
		return
	}
	switch {
	case !g.open(s):
		want = supervision.ErrStale
	case g.busy(group, slot, s):
		want = postgres.ErrTaken
	}
	g.say(group, "move %d to %v", s.Number, slot)
	if g.agree(g.Store.MoveSession(g.Context(), g.lead(group), s.Number, s.version, slot), want) {
		g.goes(group, s, slot)
	}
}

// goes gives a session another time; the words that wait for it follow.
func (g *game) goes(group *modelGroup, s *modelSession, slot postgres.Slot) {
	s.Starts, s.Ends, s.By, s.version = slot.Starts, slot.Ends, group.lead.on(slot.Starts), s.version+1
	for _, item := range group.items {
		if item.Session == s.Number && item.Status != supervision.Withdrawn {
			g.date(group, item)
		}
	}
}

// shift changes a session and those after it.
func (g *game) shift(group *modelGroup) {
	s := g.some(group)
	if s == nil || !g.open(s) {
		return
	}
	var set []*modelSession
	for _, other := range group.sessions {
		if g.open(other) && (other.Starts.After(s.Starts) || other.Starts.Equal(s.Starts) && other.Number >= s.Number) {
			set = append(set, other)
		}
	}
	slices.SortFunc(set, byDate)
	by := time.Duration(g.rand.IntN(21)) * 12 * time.Hour
	change, want := postgres.FollowingChange{From: s.Number}, error(nil)
	for _, other := range set {
		slot := postgres.Slot{Starts: other.Starts.Add(by), Ends: other.Ends.Add(by)}
		change.Slots = append(change.Slots, slot)
		change.Stamp = append(change.Stamp, supervision.StampPart{Number: other.Number, Version: other.version})
		if g.busy(group, slot, set...) {
			want = postgres.ErrTaken
		}
	}
	if g.rand.IntN(8) == 0 {
		change.Stamp[0].Version++
		want = supervision.ErrStale
	}
	g.say(group, "shift %d from %d by %v", len(set), s.Number, by)
	if g.agree(g.Store.ChangeFollowing(g.Context(), g.lead(group), change), want) && by > 0 {
		for i, other := range set {
			g.goes(group, other, change.Slots[i])
		}
	}
}

func (g *game) cancel(group *modelGroup) {
	change := &modelChange{group: group, at: g.now, items: map[*modelItem]*modelSession{}}
	var chosen supervision.Stamp
	var want error
	for range 1 + g.rand.IntN(3) {
		s := g.some(group)
		if s == nil || slices.Contains(change.of, s) {
			continue
		}
		change.of = append(change.of, s)
		chosen = append(chosen, supervision.StampPart{Number: s.Number, Version: s.version})
		if !g.open(s) {
			want = supervision.ErrStale
		}
	}
	if len(chosen) == 0 {
		return
	}
	g.say(group, "cancel %v", chosen)
	if !g.agree(g.Store.CancelSessions(g.Context(), g.lead(group), chosen, supervision.Cancellation{Reason: "Snö"}), want) {
		return
	}
	change.id = value[supervision.ID[postgres.Change]](g.world, `select id from changes where kind = 'cancel' order by created_at desc, id desc limit 1`)
	g.changes = append(g.changes, change)
	for _, s := range change.of {
		s.Status, s.By, s.version = supervision.Cancelled, nil, s.version+1
		for _, item := range group.items {
			if item.Session == s.Number && item.Status != supervision.Discussed {
				change.items[item] = s
			}
		}
	}
	for _, s := range change.of {
		g.waitForNext(group, s.Number)
	}
}

func (g *game) undo(*modelGroup) {
	if len(g.changes) == 0 {
		return
	}
	change := g.changes[len(g.changes)-1-g.rand.IntN(min(3, len(g.changes)))]
	group, want := change.group, error(nil)
	for _, s := range change.of {
		if g.busy(group, postgres.Slot{Starts: s.Starts, Ends: s.Ends}) {
			want = postgres.ErrTaken
		}
	}
	late := !change.at.After(g.now.Add(-supervision.UndoFor))
	if late {
		want = supervision.ErrClosed
	}
	if change.undone {
		want = nil
	}
	if change.at.Before(g.now.AddDate(0, 0, -30)) {
		want = supervision.ErrNotFound // swept
	}
	if group.end != nil {
		want = supervision.ErrEnded
	}
	g.say(group, "undo of %d", len(change.of))
	if !g.agree(g.Store.UndoCancel(g.Context(), g.lead(group), change.id), want) || change.undone {
		return
	}
	change.undone = true
	for _, s := range change.of {
		s.Status, s.By, s.version = supervision.Planned, group.lead.on(s.Starts), s.version+1
	}
	for item, s := range change.items {
		if item.open() && (item.Session == 0 || s.Starts.Before(group.sessions[item.Session-1].Starts)) {
			item.Session = s.Number
			g.date(group, item)
		}
	}
	g.waitForNext(group, 0)
}

func byDate(a, b *modelSession) int {
	return cmp.Or(a.Starts.Compare(b.Starts), cmp.Compare(a.Number, b.Number))
}
