package page

import (
	"context"
	"strconv"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Closing is the form at the end of a session.
type Closing struct {
	Room RoomPage
	supervision.Closing
	Problems supervision.Problems
	Reviews  component.Reviews // of what was never registered
}

func (c Closing) action() string {
	return paths.CloseSession(c.Room.Group.Address(), c.Room.Session.Number)
}

func (c Closing) held(t *i18n.Texts) component.Field {
	return minutesField("held_minutes", t.Room.Held, c.Held, false).In(c.Problems)
}

func (c Closing) reading(t *i18n.Texts) component.Field {
	return minutesField("reading_minutes", t.Room.ReadingMinutes, c.Reading, true).In(c.Problems)
}

func (c Closing) open(t *i18n.Texts) component.Field {
	return minutesField("open_minutes", t.Room.OpenMinutes, c.Open, true).In(c.Problems)
}

func (c Closing) attends(a supervision.Attended) component.Field {
	return component.Field{Name: a.Field("attends"), Label: c.nameOf(a)}.In(c.Problems)
}

func (c Closing) there(t *i18n.Texts, a supervision.Attended) component.Field {
	minutes := a.Minutes
	if a.Attendance != "part" {
		minutes = 0
	}
	return minutesField(a.Field("minutes"), t.Room.MinutesThere, minutes, false).In(c.Problems)
}

func (c Closing) outcome(ctx context.Context, o supervision.Settled) component.Field {
	return component.Field{Name: o.Field("outcome"), Label: c.headline(ctx, o)}.In(c.Problems)
}

func (c Closing) took(t *i18n.Texts, o supervision.Settled) component.Field {
	return minutesField(o.Field("took"), t.Room.Took, o.Minutes, false).In(c.Problems)
}

// minutesField shows minutes; an empty field stands for none where they may be
// left out, and what was no number is not repeated.
func minutesField(name, label string, minutes int, optional bool) component.Field {
	f := component.Field{Name: name, Label: label, Inputmode: "numeric", Narrow: true, Optional: optional}
	if minutes > 0 {
		f.Value = strconv.Itoa(minutes)
	}
	return f
}

func (c Closing) nameOf(a supervision.Attended) string {
	for _, s := range c.Room.Seats {
		if s.PersonID == a.PersonID {
			return s.Name
		}
	}
	return ""
}

func (c Closing) headline(ctx context.Context, o supervision.Settled) string {
	item := c.Room.item(o.ItemID)
	line := headlineOf(item)
	if item.Headline != "" {
		line += " · " + supervision.FirstName(item.AuthorName)
	}
	return line
}

func (c Closing) with(t *i18n.Texts, o supervision.Settled) []component.Option {
	options := []component.Option{{Value: "", Label: t.Room.Nobody, Chosen: o.With.IsZero()}}
	for _, s := range c.Room.members() {
		if s.PersonID != c.Room.item(o.ItemID).AuthorID {
			options = append(options, component.Option{Value: s.PersonID.String(), Label: supervision.FirstName(s.Name), Chosen: s.PersonID == o.With})
		}
	}
	return options
}

// fields lists the form's, in their order, for the summary of what to mend.
func (c Closing) fields(ctx context.Context) []component.Field {
	t := i18n.T(ctx)
	fields := []component.Field{c.held(t)}
	for _, a := range c.People {
		there := c.there(t, a)
		there.Label = c.nameOf(a) + ": " + there.Label
		fields = append(fields, c.attends(a), there)
	}
	for _, o := range c.Items {
		took := c.took(t, o)
		took.Label = c.headline(ctx, o) + ": " + took.Label
		fields = append(fields, c.outcome(ctx, o), took)
	}
	for _, b := range c.rows() {
		headline := c.broughtHeadline(t, b)
		reason := component.Field{Name: component.ReasonName(headline.Name), Label: headline.Label}
		fields = append(fields, headline, reason, c.broughtAuthor(t, b), c.broughtTook(t, b), c.broughtKind(t, b))
	}
	return append(fields, c.reading(t), c.open(t))
}
