package page

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// step is the current one. The page shows it only while the clock runs.
func (p RoomPage) step() agenda.Step { return p.State.Run.Steps[p.State.Run.Current] }

// phase is the current one of a form that has some, false without one.
func (p RoomPage) phase() (agenda.Phase, bool) {
	step := p.step()
	if len(step.Phases) == 0 {
		return agenda.Phase{}, false
	}
	return step.Phases[step.Phase], true
}

// now names what is done now: a phase, or the part.
func (p RoomPage) now(ctx context.Context) string {
	t := i18n.T(ctx)
	if phase, ok := p.phase(); ok {
		return t.Agenda.Phase[phase.Code]
	}
	if item := p.item(p.step().Item); item.Headline != "" {
		return item.Headline
	}
	return p.partTitle(ctx, p.step().Part)
}

// shortNow names it in a word or two, for the middle of the ring.
func (p RoomPage) shortNow(ctx context.Context) string {
	t := i18n.T(ctx)
	if phase, ok := p.phase(); ok {
		return t.Agenda.Phase[phase.Code]
	}
	kind := t.Agenda.Kind[p.step().Kind]
	if label := p.Group.CaseLabel; p.step().Kind == agenda.Case && label != "" {
		kind = capital(label)
	}
	return kind
}

// above says which of the items it is and whose, or where in the session we are.
func (p RoomPage) above(ctx context.Context) string {
	t := i18n.T(ctx)
	step := p.step()
	if step.Item.IsZero() {
		return t.Room.Place[p.place()]
	}
	above := p.partTitle(ctx, step.Part)
	if _, ok := p.phase(); ok {
		above += " · " + p.item(step.Item).Headline
	}
	return above
}

// left is the whole minutes left of what the reader sees: the phase, or the part.
func (p RoomPage) left() int {
	if _, ok := p.phase(); ok {
		return p.State.Run.PhaseLeft(p.Now)
	}
	return p.State.Run.Left(p.Now)
}

// doneAbout is when the current part will be done.
func (p RoomPage) doneAbout() time.Time {
	return p.State.Run.DoneAbout(p.Now)[p.State.Run.Current].In(p.Group.Location())
}

// until says when the part will be done, or since when the clock stands.
func (p RoomPage) until(ctx context.Context) string {
	t := i18n.T(ctx)
	if p.State.Run.Paused() {
		return i18n.Fill(t.Room.Paused, "{time}", i18n.Clock(ctx, p.State.Run.PausedAt.In(p.Group.Location())))
	}
	return i18n.Fill(t.Room.DoneAbout, "{time}", i18n.Clock(ctx, p.doneAbout()))
}

func (p RoomPage) timeOut() bool { return p.State.Run.TimeOut(p.Now) }

// nextTitle names what *next* goes to: a phase, a part, or next time.
func (p RoomPage) nextTitle(ctx context.Context) string {
	t := i18n.T(ctx)
	step := p.step()
	if step.Phase+1 < len(step.Phases) {
		return i18n.Fill(t.Room.Next, "{step}", t.Agenda.Phase[step.Phases[step.Phase+1].Code])
	}
	for _, coming := range p.State.Run.Steps[p.State.Run.Current+1:] {
		if !coming.LeftOut {
			return i18n.Fill(t.Room.Next, "{step}", p.partTitle(ctx, coming.Part))
		}
	}
	return t.Room.ToEnd
}

// gives says whose minutes five more would be.
func (p RoomPage) gives(ctx context.Context) string {
	t := i18n.T(ctx)
	from := p.State.Run.Gives()
	if from < 0 {
		return t.Room.GiveOver
	}
	step := p.State.Run.Steps[from]
	return i18n.Fill(t.Room.GiveFrom, "{step}", p.partTitle(ctx, step.Part), "{n}", i18n.Count(step.Minutes-agenda.MoreMinutes))
}

// coming lists the items that may still be left out.
func (p RoomPage) coming() []supervision.RoomItem {
	var items []supervision.RoomItem
	notReached := p.State.Run.NotReached()
	for i, step := range p.State.Run.Steps {
		known := slices.ContainsFunc(items, func(i supervision.RoomItem) bool { return i.ID == step.Item })
		if i > p.State.Run.Current && !step.LeftOut && !known && slices.Contains(notReached, step.Item) {
			items = append(items, p.item(step.Item))
		}
	}
	return items
}

// forms lists the working forms that the part can change to.
func (p RoomPage) forms(t *i18n.Texts) []component.Option {
	step := p.step()
	if !step.Kind.Work() {
		return nil
	}
	var options []component.Option
	for _, f := range agenda.WorkForms {
		if f.Offers(p.State.Run.Left(p.Now)) || f == step.Form {
			chosen := f == step.Form || step.Form == "" && f == agenda.Plain
			options = append(options, component.Option{Value: string(f), Label: t.Agenda.Form[f], Chosen: chosen})
		}
	}
	return options
}

// roles says what each does in the current phase, whose own comes first.
func (p RoomPage) roles(t *i18n.Texts) [][2]string {
	phase, ok := p.phase()
	if !ok {
		return nil
	}
	var lines [][2]string
	for _, role := range agenda.PhaseRoles {
		name := t.Agenda.Role[role]
		if role == "presenter" {
			if who := p.presenters(p.item(p.step().Item)); who != "" {
				name = who
			}
		}
		lines = append(lines, [2]string{name, t.Agenda.Do[phase.Code][role]})
	}
	return lines
}

// instruction says how the part is done, "" when nothing needs saying.
func (p RoomPage) instruction(t *i18n.Texts) string {
	part := p.step().Part
	if part.Own != nil && part.Own.Instruction != "" {
		return part.Own.Instruction
	}
	switch p.step().Works() {
	case agenda.RolePlaying:
		return t.Agenda.Instruction["role_play"]
	case agenda.NetworkMap:
		return t.Agenda.Instruction["network_map"]
	}
	if part.Instruction == "reflecting_team" && p.step().Form == "" {
		return "" // the form is chosen, and says itself
	}
	if part.Instruction == "" && part.Kind == agenda.CheckIn {
		return t.Room.RoundText
	}
	return t.Agenda.Instruction[part.Instruction]
}

// materials lists what to have at hand.
func (p RoomPage) materials(t *i18n.Texts) string {
	part := p.step().Part
	var things []string
	if part.Own != nil {
		things = append(things, part.Own.Material...)
	}
	for _, m := range part.Material {
		things = append(things, t.Agenda.Material[m])
	}
	return strings.Join(things, ", ")
}

// listens tells whether a reflecting team listens from positions.
func (p RoomPage) listens() bool {
	_, ok := p.phase()
	return ok && p.step().Works() == agenda.ReflectingTeam
}

// positions lists who listens for what, by name.
func (p RoomPage) positions(t *i18n.Texts) [][2]string {
	if !p.listens() {
		return nil
	}
	var lines [][2]string
	listening := p.listening()
	for _, s := range p.members() {
		if what, ok := listening[s.PersonID]; ok {
			lines = append(lines, [2]string{supervision.FirstName(s.Name), t.Agenda.Listen[what]})
		}
	}
	return lines
}

// myPosition is what the reader listens for, "" for nothing.
func (p RoomPage) myPosition(t *i18n.Texts) string {
	if !p.listens() || p.Big {
		return ""
	}
	return t.Agenda.Listen[p.listening()[p.Reader]]
}

func (p RoomPage) listening() map[agenda.PersonID]agenda.Listening {
	var here []agenda.PersonID
	for _, s := range p.members() {
		if p.State.IsHere(s.PersonID) {
			here = append(here, s.PersonID)
		}
	}
	presents := func(who agenda.PersonID) bool { return p.presents(p.step().Item, who) }
	return agenda.ListensFor(here, presents, p.Session.Number)
}

// wishes says what the presenter wants of the group.
func (p RoomPage) wishes(t *i18n.Texts) string {
	item := p.item(p.step().Item)
	if len(item.Wishes) == 0 {
		return ""
	}
	return wishNames(t, item.Wishes)
}

// clock carries what the script needs to follow the time: by the server's clock.
func (p RoomPage) clock() map[string]string {
	if !p.running() || p.State.Run.Paused() {
		return nil
	}
	ends := p.exactEnd(p.step().Clock, p.step().Minutes)
	shown := ends
	if phase, ok := p.phase(); ok {
		shown = p.exactEnd(phase.Clock, phase.Minutes)
	}
	return map[string]string{
		"now": stamp(p.Now), "ends": stamp(shown), "part": stamp(ends),
		"step": strconv.Itoa(p.State.Run.Current) + "." + strconv.Itoa(p.step().Minutes),
	}
}

func (p RoomPage) exactEnd(c agenda.Clock, minutes int) time.Time {
	return p.Now.Add(time.Duration(minutes)*time.Minute - c.Spent(p.Now))
}

func stamp(t time.Time) string { return strconv.FormatInt(t.UnixMilli(), 10) }

// votes says how many want what, "" while nobody has said.
func (p RoomPage) votes(t *i18n.Texts) string {
	on, off := p.State.Said(agenda.GoOn), p.State.Said(agenda.MoveOn)
	if on+off == 0 {
		return ""
	}
	return i18n.Fill(t.Room.Voted, "{on}", i18n.Count(on), "{off}", i18n.Count(off))
}

func voteName(t *i18n.Texts, v agenda.Vote) string {
	if v == agenda.GoOn {
		return t.Room.GoOn
	}
	return t.Room.MoveOn
}

// reads tells whether the current part is about the chapters.
func (p RoomPage) reads() bool {
	kind := p.step().Kind
	return (kind == agenda.Reading || kind == agenda.Summary) && len(p.Reading) > 0
}

// questions lists what to think about in the chapters, each once.
func (p RoomPage) questions() []supervision.ReadingQuestion {
	var all []supervision.ReadingQuestion
	for _, b := range p.Reading {
		all = append(all, b.Questions...)
	}
	return all
}

func (p RoomPage) ticked(q supervision.ReadingQuestion) bool {
	return slices.Contains(p.State.Ticked, q.ID.String())
}

func tickName(t *i18n.Texts, done bool) string {
	if done {
		return t.Room.Untick
	}
	return t.Room.Tick
}

// haveRead says how many have read: to the group only when enough have answered.
func (p RoomPage) haveRead(t *i18n.Texts) string {
	if p.ReadBy.Answered() == 0 || !p.Leads && !p.ReadBy.ForGroup() || p.Big {
		return ""
	}
	return i18n.Fill(t.Room.HaveRead, "{read}", i18n.Count(p.ReadBy.Read), "{partly}", i18n.Count(p.ReadBy.Partly), "{no}", i18n.Count(p.ReadBy.No))
}
