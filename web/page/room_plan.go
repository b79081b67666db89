package page

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// taken returns the items of today in their order, as the plan has them.
func (p RoomPage) taken() []agenda.Item { return p.plan().Items }

// waiting returns the items that are not taken up today.
func (p RoomPage) waiting() []supervision.RoomItem {
	return slices.DeleteFunc(slices.Clone(p.Items), func(i supervision.RoomItem) bool {
		return slices.ContainsFunc(p.taken(), func(t agenda.Item) bool { return t.ID == i.ID }) || i.Status != supervision.Waiting
	})
}

// itemFacts says who brings an item, what kind it is and how long it has waited.
func (p RoomPage) itemFacts(ctx context.Context, item supervision.RoomItem) string {
	t := i18n.T(ctx)
	facts := []string{kindName(ctx, p.Group, item.Kind)}
	if name := p.presenters(item); name != "" {
		facts = append([]string{name}, facts...)
	}
	if item.Carried > 0 {
		facts = append(facts, t.Carried(item.Carried))
	}
	if item.Urgency != "" && item.Urgency != "can_wait" {
		facts = append(facts, t.Choice.Urgency[item.Urgency])
	}
	if dots := p.State.DotsOn(item.ID); p.State.Dotted && dots > 0 {
		facts = append(facts, i18n.Fill(t.Room.Dots, "{n}", i18n.Count(dots)))
	}
	return strings.Join(facts, " · ")
}

// suggested is the order that the rules suggest, empty when there is nothing to
// put in order.
func (p RoomPage) suggested() []agenda.Suggestion {
	var candidates []agenda.Candidate
	for _, i := range p.Items {
		if i.Status == supervision.Waiting {
			candidates = append(candidates, agenda.Candidate{
				Item: i.ID, Urgency: i.Urgency, Carried: i.Carried, Space: i.Space, Ready: i.Ready(), RegisteredAt: i.CreatedAt,
			})
		}
	}
	if len(candidates) < 2 {
		return nil
	}
	return agenda.Suggest(candidates)
}

// crowd says how many of today's items fit, "" when all do.
func (p RoomPage) crowd(ctx context.Context) string {
	t := i18n.T(ctx)
	var said []string
	for _, c := range p.plan().Crowds() {
		said = append(said, i18n.Fill(t.Room.Fit, "{fit}", i18n.Count(c.Fit), "{minutes}", i18n.Count(c.Minutes), "{wait}", i18n.Count(c.Wait)))
	}
	return strings.Join(said, " ")
}

// minutesLeft says how much of the session is left.
func (p RoomPage) minutesLeft(ctx context.Context) string {
	left := agenda.MinutesLeft(p.Now, p.Session.EndsAt)
	return i18n.Fill(i18n.T(ctx).Room.EndsAt, "{n}", i18n.Count(left), "{time}", i18n.Clock(ctx, p.ends()))
}

// startAsks says what starting now would cost, a sentence each.
func (p RoomPage) startAsks(ctx context.Context) []string {
	t := i18n.T(ctx)
	var asks []string
	if len(p.Start.Waits) > 0 {
		names := make([]string, len(p.Start.Waits))
		for i, id := range p.Start.Waits {
			names[i] = headlineOf(p.item(id))
		}
		asks = append(asks, i18n.Fill(t.Room.StartWaits, "{names}", strings.Join(names, ", ")))
	}
	if !p.Start.Short.IsZero() {
		asks = append(asks, i18n.Fill(t.Room.StartShort, "{name}", headlineOf(p.item(p.Start.Short))))
	}
	if p.Start.Over > 0 {
		asks = append(asks, i18n.Fill(t.Room.StartOver, "{n}", i18n.Count(p.Start.Over)))
	}
	return asks
}

// Agreed names what a group agrees to by starting like this.
func Agreed(s agenda.Start) string {
	agreed := s.Short.String()
	for _, id := range s.Waits {
		agreed += " " + id.String()
	}
	return agreed
}

func headlineOf(item supervision.RoomItem) string {
	if item.Headline == "" {
		return supervision.FirstName(item.AuthorName)
	}
	return item.Headline
}

// hasReading tells whether the plan has a reading to shift minutes to and from.
func (p RoomPage) hasReading() bool {
	return slices.ContainsFunc(p.plan().Frame, func(part agenda.Part) bool { return part.Kind == agenda.Reading })
}

// offersSummary tells whether fewer than half of those who answered have read,
// and the plan has no summary yet.
func (p RoomPage) offersSummary() bool {
	summed := slices.ContainsFunc(p.plan().Frame, func(part agenda.Part) bool { return part.Kind == agenda.Summary })
	return p.hasReading() && !summed && p.ReadBy.WantsSummary()
}

// fixedParts lists the parts of the frame whose minutes are set by hand.
func (p RoomPage) fixedParts() []agenda.Part {
	var parts []agenda.Part
	for i, part := range p.plan().Frame {
		if !part.Kind.Work() {
			part.Place = i
			parts = append(parts, part)
		}
	}
	return parts
}

// coLed tells whether two lead the group.
func (p RoomPage) coLed() bool { return !p.Group.CoLeadID.IsZero() }

// leaders offers who leads a part.
func (p RoomPage) leaders(t *i18n.Texts, chosen agenda.PersonID) []component.Option {
	options := []component.Option{{Value: "", Label: t.Room.NobodyYet, Chosen: chosen.IsZero()}}
	for _, s := range p.Seats {
		if s.Leads {
			options = append(options, component.Option{Value: s.PersonID.String(), Label: supervision.FirstName(s.Name), Chosen: s.PersonID == chosen})
		}
	}
	return options
}

// others offers who presents an item with its author.
func (p RoomPage) others(t *i18n.Texts, item supervision.RoomItem) []component.Option {
	with := p.State.Pairs[item.ID]
	options := []component.Option{{Value: "", Label: t.Room.Alone, Chosen: with.IsZero()}}
	for _, s := range p.members() {
		if s.PersonID != item.AuthorID {
			options = append(options, component.Option{Value: s.PersonID.String(), Label: supervision.FirstName(s.Name), Chosen: s.PersonID == with})
		}
	}
	return options
}

// authors offers who brings something from the floor.
func (p RoomPage) authors() []component.Option {
	var options []component.Option
	for _, s := range p.members() {
		options = append(options, component.Option{Value: s.PersonID.String(), Label: supervision.FirstName(s.Name), Chosen: s.PersonID.String() == p.Add.Author})
	}
	return options
}

// kinds offers what an item from the floor is about.
func (p RoomPage) kinds(ctx context.Context) []component.Option {
	options := make([]component.Option, len(supervision.Kinds))
	for i, k := range supervision.Kinds {
		options[i] = component.Option{Value: string(k), Label: kindName(ctx, p.Group, k), Chosen: k == p.Add.Draft.Kind}
	}
	return options
}

func (p RoomPage) minutesOffered(ctx context.Context) []component.Option {
	var options []component.Option
	for _, m := range supervision.MinutesOffered {
		label, value := i18n.T(ctx).Case.DontKnow, ""
		if m > 0 {
			label, value = i18n.Minutes(ctx, m), strconv.Itoa(m)
		}
		options = append(options, component.Option{Value: value, Label: label, Chosen: m == p.Add.Draft.Minutes})
	}
	return options
}

func (p RoomPage) floorHeadline(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "headline", Label: t.Room.AddHeadline, Value: p.Add.Draft.Headline, Max: supervision.HeadlineMax,
		Hint: t.Case.LeaveOut(p.Group.ClientTerm), Review: p.Add.Reviews["headline"],
	}.In(p.Add.Problems)
}

// dotsLeft counts the reader's own.
func (p RoomPage) dotsLeft() int { return agenda.DotsEach - len(p.State.Dots[p.Reader]) }

func (p RoomPage) dotted(item supervision.RoomItem) bool {
	return slices.Contains(p.State.Dots[p.Reader], item.ID)
}
