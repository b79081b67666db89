package page

import (
	"context"
	"strings"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// CaseShow is what the page of one item shows.
type CaseShow struct {
	Group     supervision.Group
	Waits     CaseWaits
	Item      supervision.CaseItem
	DeletedOn time.Time // in the group's zone
	MayRead   bool      // more than headline and minutes
	Mine      bool
	Leads     bool
	Tips      []component.Tip // for its author: what is worth a second look
	Problems  supervision.Problems
}

// heading is the item's headline, or what became of its words.
func (c CaseShow) heading(t *i18n.Texts) string {
	if c.Item.Erased {
		return t.Case.GoneTitle
	}
	if c.Item.Later() {
		return t.Case.LaterTitle
	}
	return c.Item.Headline
}

func (c CaseShow) gone(t *i18n.Texts) string {
	if c.Item.Status == supervision.Withdrawn {
		return t.Case.WithdrawnText
	}
	return t.Case.Gone
}

// facts says what an item is besides its words; only the minutes are for
// everybody, and what it is about while it has no words.
func (c CaseShow) facts(ctx context.Context) string {
	t := i18n.T(ctx)
	facts := []string{t.Case.Minutes + ": " + strings.ToLower(t.WishedMinutes(c.Item.Minutes))}
	if c.Item.Carried > 0 {
		facts = append(facts, t.Carried(c.Item.Carried))
	}
	if c.MayRead || c.Item.Later() {
		facts = append(facts, kindName(ctx, c.Group, c.Item.Kind))
	}
	if c.MayRead {
		facts = append(facts, t.Choice.Urgency[c.Item.Urgency])
	}
	if c.MayRead && !c.Mine {
		facts = append(facts, t.Case.From+" "+c.Item.AuthorName)
	}
	return strings.Join(facts, " · ")
}

func (c CaseShow) tag() string {
	switch c.Item.Status {
	case supervision.Waiting:
		return "wait"
	case supervision.Discussed:
		return "ok"
	}
	return ""
}

func (c CaseShow) waiting() bool { return c.Item.Status == supervision.Waiting }

func (c CaseShow) edit() string     { return paths.EditCase(c.Group.Address(), c.Item.ID.String()) }
func (c CaseShow) withdraw() string { return paths.WithdrawCase(c.Group.Address(), c.Item.ID.String()) }

// mayUndo tells whether the words of what was withdrawn are still there.
func (c CaseShow) mayUndo() bool {
	return c.Mine && c.Item.Status == supervision.Withdrawn && !c.Item.Erased
}

func (c CaseShow) undo() string {
	return paths.UndoWithdrawal(c.Group.Address(), c.Item.ID.String())
}

func (c CaseShow) discuss() string { return paths.DiscussCase(c.Group.Address(), c.Item.ID.String()) }

func wishNames(t *i18n.Texts, wishes []supervision.Wish) string {
	names := make([]string, len(wishes))
	for i, w := range wishes {
		names[i] = t.Choice.Wish[w]
	}
	return strings.Join(names, " · ")
}
