package page

import (
	"context"
	"slices"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// rows are those for what was never registered, as many as a closing takes.
func (c Closing) rows() []supervision.Brought {
	rows := make([]supervision.Brought, supervision.BroughtMost)
	for i := range rows {
		rows[i] = supervision.Brought{Row: i + 1, Kind: "case"}
	}
	for _, b := range c.Brought {
		rows[b.Row-1] = b
	}
	return rows
}

// more tells whether a row behind the first is in use.
func (c Closing) more() bool {
	return slices.ContainsFunc(c.Brought, func(b supervision.Brought) bool { return b.Row > 1 })
}

func (c Closing) broughtHeadline(t *i18n.Texts, b supervision.Brought) component.Field {
	return component.Field{
		Name: b.Field("headline"), Label: t.Room.AddHeadline, Value: b.Headline, Max: supervision.HeadlineMax, Optional: true,
		Hint: t.Case.LeaveOut(c.Room.Group.ClientTerm),
	}.In(c.Problems).Reviewed(c.Reviews, c.Problems)
}

func (c Closing) broughtAuthor(t *i18n.Texts, b supervision.Brought) component.Field {
	return component.Field{Name: b.Field("author"), Label: t.Room.AddWho}.In(c.Problems)
}

func (c Closing) broughtKind(t *i18n.Texts, b supervision.Brought) component.Field {
	return component.Field{Name: b.Field("kind"), Label: t.Case.Kind}.In(c.Problems)
}

func (c Closing) broughtTook(t *i18n.Texts, b supervision.Brought) component.Field {
	return minutesField(b.Field("took"), t.Room.Took, b.Minutes, false).In(c.Problems)
}

// members offers one of the day's members, or nobody.
func (c Closing) members(none string, chosen supervision.ID[supervision.Person]) []component.Option {
	options := []component.Option{{Value: "", Label: none, Chosen: chosen.IsZero()}}
	for _, s := range c.Room.members() {
		options = append(options, component.Option{Value: s.PersonID.String(), Label: s.Name, Chosen: s.PersonID == chosen})
	}
	return options
}

// kinds offers what an item is about.
func (c Closing) kinds(ctx context.Context, chosen supervision.Kind) []component.Option {
	options := make([]component.Option, len(supervision.Kinds))
	for i, k := range supervision.Kinds {
		options[i] = component.Option{Value: string(k), Label: kindName(ctx, c.Room.Group, k), Chosen: k == chosen}
	}
	return options
}

// reached tells whether the group got to a chapter.
func (c Closing) reached(chapter supervision.Chapter) bool {
	return !slices.Contains(c.NotReached, chapter.ID)
}

// sum says what the minutes add up to, "" while nothing is to be mended.
func (c Closing) sum(t *i18n.Texts) string {
	sum := c.Minutes()
	if len(c.Problems) == 0 || sum == 0 || c.Held < 1 {
		return ""
	}
	text := t.Closing.SumWithin
	if sum > c.Held {
		text = t.Closing.SumOver
	}
	return i18n.Fill(text, "{sum}", i18n.Count(sum), "{held}", i18n.Count(c.Held))
}
