package server

import (
	"fmt"
	"slices"
	"time"

	"samrum/internal/login"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A modelEnd is what a group's end took.
type modelEnd struct {
	at       time.Time
	sessions []*modelSession
	items    []*modelItem
}

// modelLead is who leads a group: leaders, and from a day on next.
type modelLead struct {
	leaders, next []string
	from          time.Time // zero: nothing is to change
}

// A modelHandover is a change of lead, with what there was before.
type modelHandover struct {
	was   modelLead
	at    time.Time
	actor string
}

// dayOf is the groups' date of an instant, midnight UTC.
func dayOf(at time.Time) time.Time {
	y, m, d := at.In(supervision.Zone("Europe/Stockholm")).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// on lists who leads at an instant.
func (l modelLead) on(at time.Time) []string {
	if !l.from.IsZero() && !dayOf(at).Before(l.from) {
		return l.next
	}
	return l.leaders
}

func (g *game) version(group *modelGroup) int {
	return value[int](g.world, `select version from groups where name = $1`, group.name)
}

func (g *game) pause(group *modelGroup) {
	var want error
	if group.end != nil {
		want = supervision.ErrStale
	}
	g.say(group, "pause")
	if g.agree(g.Store.PauseGroup(g.Context(), g.lead(group), g.version(group)), want) {
		group.paused = true
	}
}

func (g *game) resume(group *modelGroup) {
	g.say(group, "resume")
	if g.agree(g.Store.ResumeGroup(g.Context(), g.lead(group)), nil) && group.end == nil {
		group.paused = false
	}
}

// endOrReopen ends a group that runs, now and then; one that has ended is
// reopened.
func (g *game) endOrReopen(group *modelGroup) {
	if group.end != nil {
		g.reopen(group)
		return
	}
	if g.rand.IntN(3) > 0 {
		return
	}
	end := &modelEnd{at: g.now}
	for _, s := range group.sessions {
		if g.open(s) {
			end.sessions = append(end.sessions, s)
		}
	}
	slices.SortFunc(end.sessions, byDate)
	var stamp supervision.Stamp
	for _, s := range end.sessions {
		stamp = append(stamp, supervision.StampPart{Number: s.Number, Version: s.version})
	}
	var want error
	if len(stamp) > 0 && g.rand.IntN(4) == 0 {
		stamp, want = stamp[1:], supervision.ErrStale
	}
	g.say(group, "end of %d", len(end.sessions))
	if !g.agree(g.Store.EndGroup(g.Context(), g.lead(group), stamp, supervision.Cancellation{Reason: "Slut"}), want) {
		return
	}
	group.end = end
	for _, s := range end.sessions {
		s.Status, s.By, s.version = supervision.Cancelled, nil, s.version+1
	}
	for _, item := range group.items {
		if item.Status == supervision.Waiting {
			item.Status = supervision.Lapsed
			end.items = append(end.items, item)
		}
	}
}

func (g *game) reopen(group *modelGroup) {
	end, want := group.end, error(nil)
	soon := end.at.After(g.now.Add(-supervision.UndoFor))
	for _, s := range end.sessions {
		if soon && g.busy(group, postgres.Slot{Starts: s.Starts, Ends: s.Ends}, end.sessions...) {
			want = postgres.ErrTaken
		}
	}
	g.say(group, "reopen")
	if !g.agree(g.Store.ReopenGroup(g.Context(), g.lead(group)), want) {
		return
	}
	group.end = nil
	if !soon {
		return
	}
	for _, s := range end.sessions {
		s.Status, s.By, s.version = supervision.Planned, group.lead.on(s.Starts), s.version+1
	}
	for _, item := range end.items {
		if item.Status == supervision.Lapsed {
			item.Status = supervision.Waiting
		}
	}
}

// handOver lets others lead from today or from a day to come.
func (g *game) handOver(group *modelGroup) {
	choices := [][]string{{"Alma"}, {"Petra"}, {"Alma", "Petra"}, {"Petra", "Alma"}}
	names := choices[g.rand.IntN(len(choices))]
	from := dayOf(g.now).AddDate(0, 0, []int{0, 0, 1, 5, 20}[g.rand.IntN(5)])
	next := modelLead{leaders: names}
	if from.After(dayOf(g.now)) {
		next = modelLead{group.lead.on(g.now), names, from}
	}
	h := supervision.Handover{LeadID: g.people[names[0]], From: from}
	if len(names) > 1 {
		h.CoLeadID = g.people[names[1]]
	}
	want := g.refuses(group, next)
	if group.end != nil {
		want = supervision.ErrEnded
	}
	actor := g.lead(group)
	g.say(group, "hands-over to %v from %v", names, from)
	if g.agree(g.Store.ChangeLead(g.Context(), actor, g.version(group), h), want) {
		group.handed = append(group.handed, modelHandover{group.lead, g.now, actor.Person().Name})
		g.ledBy(group, next)
	}
}

// refuses tells whether somebody is busy when a group is led otherwise.
func (g *game) refuses(group *modelGroup, next modelLead) error {
	then := *group
	then.lead = next
	var open []*modelSession
	for _, s := range group.sessions {
		if g.open(s) {
			open = append(open, s)
		}
	}
	for _, s := range open {
		if g.busy(&then, postgres.Slot{Starts: s.Starts, Ends: s.Ends}, open...) {
			return postgres.ErrTaken
		}
	}
	return nil
}

func (g *game) ledBy(group *modelGroup, next modelLead) {
	group.lead = next
	for _, s := range group.sessions {
		if g.open(s) {
			s.By = next.on(s.Starts)
		}
	}
}

// undoHandOver is tried by whoever changed the lead last.
func (g *game) undoHandOver(group *modelGroup) {
	if len(group.handed) == 0 {
		return
	}
	last := group.handed[len(group.handed)-1]
	want := g.refuses(group, last.was)
	if !last.at.After(g.now.Add(-supervision.UndoFor)) {
		want = supervision.ErrStale
	}
	who, err := g.Store.WhoAsks(g.Context(), login.Hash(g.signIn(last.actor)[0].Value))
	g.must(err)
	place, err := who.InPractice()
	g.must(err)
	g.say(group, "undoes the hand-over")
	if g.agree(g.Store.UndoHandover(g.Context(), place, group.tail), want) {
		group.handed = group.handed[:len(group.handed)-1]
		g.ledBy(group, last.was)
	}
}

// state is who leads a group now, and whether it is paused or over.
func (group *modelGroup) state(now time.Time) string {
	return fmt.Sprint(group.name, group.lead.on(now), group.paused, group.end != nil)
}
