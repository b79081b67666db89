package page

import (
	"context"
	"strconv"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// SpacePage is who has had how much space in a term, as far as the reader may see
// it.
type SpacePage struct {
	Group     supervision.Group
	Term, Now supervision.Term // Now is the one that today lies in
	Space     supervision.Space
	Lines     []supervision.SpaceLine
	Content   supervision.Content
	ForAll    bool
	Leads     bool
	Today     time.Time
}

// whole tells whether the reader sees more than her own.
func (p SpacePage) whole() bool { return p.Leads || p.ForAll }

func (p SpacePage) lead(t *i18n.Texts) string {
	if p.whole() {
		return t.Space.Lead
	}
	return t.Space.OwnLead
}

// spaceBars are the members' in the order they come in: by name. They are full at
// the largest, or at what even would be.
func spaceBars(ctx context.Context, space supervision.Space) []component.Bar {
	var bars []component.Bar
	for _, r := range space.Rows {
		bars = append(bars, component.Bar{
			Label: r.Name, Facts: i18n.T(ctx).Space.Facts(r), Text: i18n.Minutes(ctx, r.Minutes), Start: r.Start, Value: r.Minutes,
		})
	}
	return bars
}

// roomBars are the same for the room's narrow side: by first names, and without
// what the space page says of each.
func roomBars(ctx context.Context, space supervision.Space) []component.Bar {
	bars := spaceBars(ctx, space)
	for i := range bars {
		bars[i].Label, bars[i].Facts = supervision.FirstName(bars[i].Label), ""
	}
	return bars
}

// content are the shares of what the term's time went to.
func (p SpacePage) content(t *i18n.Texts) []component.Bar {
	percent, minutes := p.Content.Percent(), p.Content
	bar := func(label string, percent, minutes int) component.Bar {
		return component.Bar{Label: label, Text: t.Space.ShareOf(percent, minutes), Value: percent}
	}
	return []component.Bar{
		bar(t.Choice.Kind["case"], percent.Case, minutes.Case), bar(t.Choice.Kind["process"], percent.Process, minutes.Process),
		bar(t.Choice.Kind["topic"], percent.Topic, minutes.Topic), bar(t.Agenda.Kind["reading"], percent.Reading, minutes.Reading),
	}
}

// invited lists whom the leaders might ask, in the present term only.
func (p SpacePage) invited() []supervision.SpaceRow {
	if !p.Leads || p.Term != p.Now || p.Group.Ended() {
		return nil
	}
	return p.Space.Invited()
}

// SpaceForm is the form that corrects one entry of the ledger.
type SpaceForm struct {
	Group    supervision.Group
	Line     supervision.SpaceLine // as it is now
	Version  int                   // as whoever fills in the form saw it
	Kind     supervision.SpaceKind
	Minutes  string // as typed
	Why      string
	Log      []supervision.SpaceChange
	Now      time.Time
	Problems supervision.Problems
	Reviews  component.Reviews // of why
}

// NewSpaceForm is the form as an entry is.
func NewSpaceForm(line supervision.SpaceLine) SpaceForm {
	return SpaceForm{Line: line, Version: line.Version, Kind: line.Kind, Minutes: strconv.Itoa(line.Minutes)}
}

func (f SpaceForm) kind(t *i18n.Texts) component.Field {
	return component.Field{Name: "kind", Label: t.Space.What}.In(f.Problems)
}

func (f SpaceForm) minutes(t *i18n.Texts) component.Field {
	return numeric(component.Field{Name: "minutes", Label: t.Space.Minutes, Hint: t.Space.MinutesHint, Value: f.Minutes}.In(f.Problems))
}

func (f SpaceForm) why(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "why", Label: t.Space.Why, Hint: t.Space.WhyHint, Value: f.Why, Optional: true, Max: supervision.WhyMax,
	}.In(f.Problems).Reviewed(f.Reviews, f.Problems)
}

func (f SpaceForm) fields(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{f.kind(t), f.minutes(t), f.why(t)})
}
