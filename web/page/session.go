package page

import (
	"context"
	"slices"
	"strings"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// SessionPage is what the page of one session shows.
type SessionPage struct {
	Group   supervision.Group
	Session supervision.Session
	Items   []supervision.CaseLine
	Seats   []supervision.Seat
	ReadBy  supervision.ReadBy
	Reading []supervision.BookReading
	Leads   bool
	Key     supervision.FormKey        // of the short form
	Undo    *Undo                      // nil: nothing to undo
	Own     *supervision.OwnAttendance // nil: the reader is not noted

	Questioned []string // who says that she is noted wrongly, for leaders
	Now        time.Time
	Reader     *time.Location
}

func (p SessionPage) starts() time.Time { return p.Session.StartsAt.In(p.Group.Location()) }
func (p SessionPage) ends() time.Time   { return p.Session.EndsAt.In(p.Group.Location()) }

// items are listed without the number of the session whose page it is.
func (p SessionPage) items() []supervision.CaseLine {
	items := slices.Clone(p.Items)
	for i := range items {
		if items[i].SessionNumber == p.Session.Number {
			items[i].SessionNumber = 0
		}
	}
	return items
}

// mayBring tells whether an item may still wait for the session.
func (p SessionPage) mayBring() bool { return !p.Leads && p.Session.Changeable(p.Now) }

// ring draws who comes; who brings something is for leaders.
func (p SessionPage) ring() []component.Chair {
	seats := make([]bool, len(p.Seats))
	for i, s := range p.Seats {
		seats[i] = s.Brings && p.Leads
	}
	return chairs(seats)
}

// roomToday tells whether it is the session's day in the group's zone, and its
// room is not sealed yet.
func (p SessionPage) roomToday() bool {
	now := p.Now.In(p.Group.Location())
	return p.Session.Status == supervision.Planned && now.Before(p.Session.EndsAt.Add(supervision.RoomSealed)) &&
		now.Format(time.DateOnly) >= p.starts().Format(time.DateOnly)
}

// closable tells whether a leader may still say that the session was held.
func (p SessionPage) closable() bool {
	return p.Session.Status == supervision.Planned && p.Session.StartsAt.Before(p.Now) &&
		p.Now.Before(p.Session.EndsAt.AddDate(0, 0, supervision.ClosableDays))
}

// questionable tells whether a member may still say that she is noted wrongly, or
// take that back.
func (p SessionPage) questionable() bool {
	return p.Session.Correctable(p.Now) && !p.Group.Ended()
}

// absent lists who has said that she cannot come.
func (p SessionPage) absent() []supervision.Seat {
	var absent []supervision.Seat
	for _, s := range p.Seats {
		if s.Absent {
			absent = append(absent, s)
		}
	}
	return absent
}

// notes tells whether there is a page of notes: for leaders always, for members
// when the session is over.
func (p SessionPage) notes() bool {
	over := p.Session.Status == supervision.Held || !p.Session.EndsAt.After(p.Now)
	return p.Session.Status != supervision.Cancelled && (p.Leads || over)
}

// mayPrepare tells whether a member may still say whether she comes.
func (p SessionPage) mayPrepare() bool {
	return !p.Leads && p.Session.Status == supervision.Planned && p.Session.StartsAt.After(p.Now)
}

func (p SessionPage) names() string {
	names := make([]string, len(p.Seats))
	for i, s := range p.Seats {
		names[i] = supervision.FirstName(s.Name)
	}
	return strings.Join(names, ", ")
}

// headline is an item's headline, or that its words are gone or to come.
func headline(ctx context.Context, item supervision.CaseLine) string {
	if item.Erased {
		return "–"
	}
	if item.Headline == "" {
		return i18n.T(ctx).Case.LaterTitle
	}
	return item.Headline
}

// lineFacts says kind and wished minutes, and who brings it where that may be
// seen.
func lineFacts(ctx context.Context, g supervision.Group, item supervision.CaseLine) string {
	facts := []string{kindName(ctx, g, item.Kind)}
	if item.Minutes > 0 {
		facts = append(facts, i18n.Minutes(ctx, item.Minutes))
	}
	if item.AuthorName != "" && !item.Mine {
		facts = append(facts, item.AuthorName)
	}
	if item.Carried > 0 {
		facts = append(facts, i18n.T(ctx).Carried(item.Carried))
	}
	if item.SessionNumber > 0 {
		facts = append(facts, i18n.T(ctx).SessionNumber(item.SessionNumber))
	}
	return strings.Join(facts, " · ")
}

// kindName uses the group's own word for a case.
func kindName(ctx context.Context, g supervision.Group, k supervision.Kind) string {
	if k == "case" && g.CaseLabel != "" {
		return capital(g.CaseLabel)
	}
	return i18n.T(ctx).Choice.Kind[k]
}

// groupFacts says in one line what kind of group it is.
func groupFacts(ctx context.Context, g supervision.Group) string {
	t := i18n.T(ctx)
	facts := []string{t.Choice.Form[g.Form]}
	if g.Individual {
		facts = append(facts, t.Group.IndividualGroup)
	} else {
		facts = append(facts, t.SizeRange(g.Smallest, g.Largest))
	}
	return strings.Join(append(facts, i18n.Minutes(ctx, g.Length)), " · ")
}
