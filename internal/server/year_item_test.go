package server

import (
	"slices"
	"time"

	"samrum/internal/supervision"
)

func (g *game) register(group *modelGroup) { g.brings(group, supervision.Waiting) }

func (g *game) draft(group *modelGroup) { g.brings(group, supervision.Draft) }

// brings lets a member register an item or save a draft.
func (g *game) brings(group *modelGroup, as supervision.CaseStatus) {
	var members []string
	for name, is := range group.members {
		if is {
			members = append(members, name)
		}
	}
	if len(members) == 0 || group.end != nil {
		return
	}
	slices.Sort(members)
	author, number := members[g.rand.IntN(len(members))], 0
	if s := g.some(group); s != nil && g.rand.IntN(2) == 0 {
		number = s.Number
	}
	g.say(group, "%s brings %s for %d", author, as, number)
	var id string
	if as == supervision.Waiting {
		id = g.item(group.name, author, number)
	} else {
		draft, err := g.Store.SaveDraft(g.Context(), g.seat(author, group.tail), number, begun(), supervision.NewFormKey())
		g.must(err)
		id = draft.String()
	}
	item := &modelItem{ID: id, Session: number, Status: as, written: g.now, Expires: g.now, author: author}
	if number == 0 || !g.open(group.sessions[number-1]) {
		item.Session = g.next(group, 0)
	}
	group.items = append(group.items, item)
	g.date(group, item)
}

// own picks an item of somebody who is a member now.
func (g *game) own(group *modelGroup) (*modelItem, supervision.ID[supervision.CaseItem], bool) {
	var id supervision.ID[supervision.CaseItem]
	if len(group.items) == 0 || group.end != nil {
		return nil, id, false
	}
	item := group.items[len(group.items)-1-g.rand.IntN(min(8, len(group.items)))]
	id, err := supervision.ParseID[supervision.CaseItem](item.ID)
	g.must(err)
	return item, id, group.members[item.author]
}

func begun() supervision.CaseDraft {
	d := supervision.NewCaseDraft()
	d.Headline = "En rubrik"
	d, _ = d.TidyUnfinished()
	return d
}

// registerDraft makes a draft wait, or deletes it.
func (g *game) registerDraft(group *modelGroup) {
	item, id, ok := g.own(group)
	if !ok || item.Status != supervision.Draft {
		return
	}
	seat := g.seat(item.author, group.tail)
	if g.rand.IntN(4) == 0 {
		g.say(group, "delete draft %s", item.ID)
		g.agree(g.Store.DeleteDraft(g.Context(), seat, id), nil)
		item.Status, item.Expires = supervision.Withdrawn, time.Time{}
		return
	}
	g.say(group, "register-draft %s", item.ID)
	g.agree(g.Store.RegisterDraft(g.Context(), seat, id, 1, begun()), nil)
	item.Status = supervision.Waiting
	if item.Session == 0 || !g.open(group.sessions[item.Session-1]) {
		item.Session = g.next(group, 0)
	}
	g.date(group, item)
}

func (g *game) withdraw(group *modelGroup) {
	item, id, ok := g.own(group)
	if !ok {
		return
	}
	var want error
	if item.Status == supervision.Discussed || item.Status == supervision.Lapsed {
		want = supervision.ErrClosed
	}
	if item.Status == supervision.Draft {
		want = supervision.ErrNotFound
	}
	g.say(group, "withdraw %s", item.ID)
	if g.agree(g.Store.WithdrawCase(g.Context(), g.seat(item.author, group.tail), id), want) && item.Status == supervision.Waiting {
		item.Status = supervision.Withdrawn
		if end := g.now.Add(supervision.UndoFor); !item.Expires.IsZero() && end.Before(item.Expires) {
			item.Expires = end
		}
	}
}

func (g *game) undoWithdrawal(group *modelGroup) {
	item, id, ok := g.own(group)
	if !ok {
		return
	}
	var want error
	if item.Status == supervision.Discussed || item.Status == supervision.Lapsed || item.Status == supervision.Withdrawn && !item.Expires.After(g.now) {
		want = supervision.ErrClosed
	}
	g.say(group, "undo withdrawal of %s", item.ID)
	if !g.agree(g.Store.UndoWithdrawal(g.Context(), g.seat(item.author, group.tail), id), want) || item.Status != supervision.Withdrawn {
		return
	}
	item.Status = supervision.Waiting
	if item.Session == 0 || !g.open(group.sessions[item.Session-1]) {
		item.Session = g.next(group, 0)
	}
	g.date(group, item)
}

func (g *game) discuss(group *modelGroup) {
	item, id, ok := g.own(group)
	if !ok || item.Status != supervision.Waiting || g.rand.IntN(3) > 0 {
		return
	}
	g.say(group, "discuss %s", item.ID)
	if g.agree(g.Store.DiscussCase(g.Context(), g.lead(group), id), nil) {
		item.Status = supervision.Discussed
	}
}

// memberComesOrGoes changes a membership by its dates; nothing else follows.
func (g *game) memberComesOrGoes(group *modelGroup) {
	if group.end != nil {
		return
	}
	names := []string{"Mira", "Sara", "Jonas", "Elin"}
	name := names[g.rand.IntN(len(names))]
	g.say(group, "%s comes or goes", name)
	g.exec(`delete from memberships m using groups g where g.id = m.group_id and g.name = $1 and m.person_id = $2`, group.name, g.people[name])
	if group.members[name] = !group.members[name]; group.members[name] {
		g.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
			select practice_id, id, $2, $3::timestamptz::date - 1 from groups where name = $1`, group.name, g.people[name], g.now)
	}
}
