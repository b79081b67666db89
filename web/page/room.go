package page

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
	"samrum/web/layout"
)

// RoomPage is what the room shows to one reader.
type RoomPage struct {
	Group   supervision.Group
	Session supervision.Session
	Reader  supervision.ID[supervision.Person]
	Leads   bool
	Opened  bool
	Planned bool // the group plans its time, or has: the items are open
	Shut    bool // ended, or sealed
	State   agenda.Room
	Version int64
	Items   []supervision.RoomItem // the longest waiting first
	Seats   []supervision.RoomSeat // leaders first
	Start   agenda.Start           // what starting now would make of the plan
	Next    *supervision.NextTime
	Now     time.Time // in the group's zone
	Key     supervision.FormKey
	Asking  bool      // the evaluation that comes with the session is open
	Answer  string    // where the reader answers it, "" for nowhere
	Notice  string    // what changed while the reader pressed
	Asks    bool      // the group is to agree before the clock starts
	Add     FloorItem // the form for what comes from the floor
	Big     bool
	Reading []supervision.BookReading
	ReadBy  supervision.ReadBy
	Notes   *NotesProps       // of those who write: leaders; nil for others
	Space   supervision.Space // of the term; for leaders, and never on the wall
}

// FloorItem is the form for an item that somebody brings on the spot.
type FloorItem struct {
	Author   string // a person's id
	Draft    supervision.CaseDraft
	Problems supervision.Problems
	Reviews  component.Reviews
}

func (p RoomPage) at(path func(string, int) string) string {
	return path(p.Group.Address(), p.Session.Number)
}

func (p RoomPage) head(ctx context.Context) layout.RoomHead {
	t := i18n.T(ctx)
	h := layout.RoomHead{
		Title: p.title(ctx) + " – " + t.SessionNumber(p.Session.Number) + ", " + p.Group.Name, Group: p.Group.Name,
		Facts: t.SessionNumber(p.Session.Number) + " · " + i18n.LongDate(ctx, p.starts()) + " " + i18n.At(ctx, p.starts()) + "–" + i18n.Clock(ctx, p.ends()),
		Leave: paths.Session(p.Group.Address(), p.Session.Number), Version: strconv.FormatInt(p.Version, 10),
		Problems: len(p.Add.Problems) > 0, Big: p.Big,
	}
	if !p.Shut && (p.Opened || p.opensToday()) {
		h.Live = p.at(paths.RoomLive)
	}
	return h
}

// opensToday tells whether the room may be opened: it is the session's day.
func (p RoomPage) opensToday() bool {
	return SessionPage{Group: p.Group, Session: p.Session, Now: p.Now}.roomToday()
}

func (p RoomPage) starts() time.Time { return p.Session.StartsAt.In(p.Group.Location()) }
func (p RoomPage) ends() time.Time   { return p.Session.EndsAt.In(p.Group.Location()) }

// running tells whether a part of the session is under way.
func (p RoomPage) running() bool { return p.State.Started() && p.State.Run.Runs() }

// place is where in its course the session is.
func (p RoomPage) place() agenda.PlaceOf {
	switch {
	case p.running():
		return p.step().Kind.At()
	case p.State.Started():
		return agenda.AtNextTime
	case p.Planned:
		return agenda.AtPlan
	}
	return agenda.AtRound
}

// A mark is one of the places that a session goes through.
type mark struct {
	Place agenda.PlaceOf
	Done  bool
	Now   bool
}

func (p RoomPage) places() []mark {
	places := p.plan().Places()
	now := slices.Index(places, p.place())
	marks := make([]mark, len(places))
	for i, place := range places {
		marks[i] = mark{place, i < now, i == now}
	}
	return marks
}

// plan is the group's, or before it is made what its template says.
func (p RoomPage) plan() agenda.Plan { return p.State.Plan }

// title says what is going on.
func (p RoomPage) title(ctx context.Context) string {
	t := i18n.T(ctx)
	switch {
	case p.Shut:
		return t.Room.Ended
	case !p.Opened:
		return t.Room.NotOpen
	case p.running():
		return p.now(ctx)
	}
	return t.Room.Place[p.place()]
}

// members are the seats of those who do not lead.
func (p RoomPage) members() []supervision.RoomSeat {
	return slices.DeleteFunc(slices.Clone(p.Seats), func(s supervision.RoomSeat) bool { return s.Leads })
}

// here counts the members who have come.
func (p RoomPage) here() int {
	n := 0
	for _, s := range p.members() {
		if p.State.IsHere(s.PersonID) {
			n++
		}
	}
	return n
}

// hereNames names who is here: leaders, and the members who have come.
func (p RoomPage) hereNames() string {
	var names []string
	for _, s := range p.Seats {
		if s.Leads || p.State.IsHere(s.PersonID) {
			names = append(names, supervision.FirstName(s.Name))
		}
	}
	return strings.Join(names, ", ")
}

// name is the first name of somebody who has a seat.
func (p RoomPage) name(id supervision.ID[supervision.Person]) string {
	for _, s := range p.Seats {
		if s.PersonID == id {
			return supervision.FirstName(s.Name)
		}
	}
	return ""
}

// item finds one of the session's items, a zero one when it is gone.
func (p RoomPage) item(id agenda.ItemID) supervision.RoomItem {
	i := slices.IndexFunc(p.Items, func(i supervision.RoomItem) bool { return i.ID == id })
	if i < 0 {
		return supervision.RoomItem{}
	}
	return p.Items[i]
}

// presenters names who brings an item: its author, and who presents it with her.
func (p RoomPage) presenters(item supervision.RoomItem) string {
	name := supervision.FirstName(item.AuthorName)
	if with := p.name(p.State.Pairs[item.ID]); with != "" && name != "" {
		name += " + " + with
	}
	return name
}

// presents tells whether somebody brings the item that is taken up.
func (p RoomPage) presents(item agenda.ItemID, who supervision.ID[supervision.Person]) bool {
	return !item.IsZero() && (p.item(item).AuthorID == who || p.State.Pairs[item] == who)
}

// partTitle names a part: what a group calls it, who brings the item in it, or
// the catalogue's words.
func (p RoomPage) partTitle(ctx context.Context, part agenda.Part) string {
	t := i18n.T(ctx)
	if !part.Item.IsZero() {
		item := p.item(part.Item)
		title := kindName(ctx, p.Group, p.kindOf(part))
		if name := p.presenters(item); name != "" {
			title += ": " + name
		}
		return title
	}
	if part.Own != nil && part.Own.Title != "" {
		return part.Own.Title
	}
	return t.Agenda.Part[part.Title]
}

func (p RoomPage) kindOf(part agenda.Part) supervision.Kind {
	if part.ItemKind != "" {
		return part.ItemKind
	}
	return supervision.Kind(part.Kind)
}

// partSub is the line under a part's title: an item's headline and who leads.
func (p RoomPage) partSub(ctx context.Context, part agenda.Part) string {
	var facts []string
	if item := p.item(part.Item); item.Headline != "" {
		facts = append(facts, item.Headline)
	}
	if p.firstReading(part) {
		facts = append(facts, i18n.T(ctx).ReadingText(p.Reading))
	}
	if name := p.name(part.Leader); name != "" {
		facts = append(facts, i18n.T(ctx).Room.Leads+" "+name)
	}
	return strings.Join(facts, " · ")
}

// firstReading tells whether a part is the first of those for the reading, where
// its chapters are named.
func (p RoomPage) firstReading(part agenda.Part) bool {
	first := slices.IndexFunc(p.plan().Frame, func(other agenda.Part) bool { return other.Kind == agenda.Reading })
	return part.Kind == agenda.Reading && part.Place == first && len(p.Reading) > 0
}

// A line is a part as the side lists it.
type line struct {
	Title, Sub string
	Minutes    int
	Done, Now  bool
	LeftOut    bool
}

func (p RoomPage) lines(ctx context.Context) []line {
	var lines []line
	if !p.State.Started() {
		for _, part := range p.plan().Parts() {
			lines = append(lines, line{Title: p.partTitle(ctx, part), Sub: p.partSub(ctx, part), Minutes: part.Minutes})
		}
		return lines
	}
	for i, step := range p.State.Run.Steps {
		lines = append(lines, line{
			Title: p.partTitle(ctx, step.Part), Sub: p.partSub(ctx, step.Part), Minutes: step.Minutes,
			Done: i < p.State.Run.Current, Now: i == p.State.Run.Current && p.running(), LeftOut: step.LeftOut,
		})
	}
	return lines
}

// sum says whether the session is on time, or before it starts the minutes of
// the plan against its own.
func (p RoomPage) sum(ctx context.Context) string {
	t := i18n.T(ctx)
	switch {
	case p.running():
		return t.Room.InStep(p.State.Run.Behind(p.Now))
	case p.State.Started():
		return ""
	}
	return t.Agenda.PlanSum(p.plan().Sum())
}

func (l line) class() string {
	switch {
	case l.Now:
		return "now"
	case l.Done, l.LeftOut:
		return "done"
	}
	return ""
}

func (m mark) class() string {
	if m.Done {
		return "done"
	}
	return ""
}

// timer draws the session's minutes with everybody around.
func (p RoomPage) timer(ctx context.Context) component.Timer {
	t := i18n.T(ctx)
	timer := component.Timer{Title: t.Room.Time}
	for _, s := range p.Seats {
		timer.Seats = append(timer.Seats, component.TimerSeat{Initials: short(s.Name), Chair: p.chair(s)})
	}
	here := i18n.Fill(t.Room.HereToday, "{names}", p.hereNames())
	if !p.running() {
		left := agenda.MinutesLeft(p.Now, p.Session.EndsAt)
		timer.Number, timer.Caption[0] = t.Room.MinutesLeft(left)
		timer.Text = i18n.Fill(t.Room.EndsAt, "{n}", i18n.Count(left), "{time}", i18n.Clock(ctx, p.ends())) + " " + here
		for _, part := range p.plan().Parts() {
			timer.Parts = append(timer.Parts, component.Arc{Minutes: part.Minutes, Done: p.State.Started()})
		}
		return timer
	}
	p.runArcs(&timer)
	timer.Number, timer.Caption[0] = t.Room.MinutesLeft(p.left())
	timer.Caption[1], timer.Live = p.shortNow(ctx), !p.State.Run.Paused()
	timer.Text = timer.Number + " " + timer.Caption[0] + " " + timer.Caption[1] + ". " + p.sum(ctx) + " " + here
	return timer
}

// short is how a chair names somebody: by the beginning of her first name.
func short(name string) string {
	first := []rune(strings.ToUpper(supervision.FirstName(name)))
	return string(first[:min(2, len(first))])
}

// runArcs draws the steps, the current one as far as it has come.
func (p RoomPage) runArcs(timer *component.Timer) {
	run := p.State.Run
	for i, step := range run.Steps {
		arc := component.Arc{Minutes: step.Minutes, Done: i < run.Current, Now: i == run.Current}
		if arc.Now && step.Minutes > 0 {
			arc.Elapsed = 1 - float64(run.Left(p.Now))/float64(step.Minutes)
		}
		timer.Parts = append(timer.Parts, arc)
	}
}

// chair is how somebody sits: who presents now is the one in another colour.
func (p RoomPage) chair(s supervision.RoomSeat) component.Chair {
	switch {
	case p.running() && p.presents(p.step().Item, s.PersonID):
		return component.Yours
	case s.Leads || p.State.IsHere(s.PersonID):
		return component.Taken
	case s.Absent:
		return component.Away
	}
	return component.Nobody
}

// NameOf is the first name of somebody who has a seat.
func (p RoomPage) NameOf(id supervision.ID[supervision.Person]) string { return p.name(id) }

// StepName names a step of the session by its place.
func (p RoomPage) StepName(ctx context.Context, step int) string {
	if step < 0 || step >= len(p.State.Run.Steps) {
		return i18n.T(ctx).Room.Place[agenda.AtNextTime]
	}
	return p.partTitle(ctx, p.State.Run.Steps[step].Part)
}
