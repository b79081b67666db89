package server

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp/cmpopts"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A longer game: go test ./internal/server -run TestARandomYear -args -year-steps 20000 -year-seed 7
var (
	yearSteps = flag.Int("year-steps", 300, "random edits that TestARandomYear plays")
	yearSeed  = flag.Uint64("year-seed", 1, "where its chance begins")
)

// A game plays random edits against the store and a model that does the same in
// memory, and compares all sessions, items and dates after each.
type game struct {
	*world
	rand    *rand.Rand
	now     time.Time
	groups  []*modelGroup
	changes []*modelChange
	said    string         // the last edit
	done    map[string]int // edits that the store made and refused, by their first word
}

type modelGroup struct {
	name, tail string
	leaders    []string
	members    map[string]bool
	sessions   []*modelSession // by number
	items      []*modelItem
}

type modelSession struct {
	Group        string
	Number       int
	Status       supervision.SessionStatus
	Starts, Ends time.Time
	version      int
}

type modelItem struct {
	ID      string
	Session int // number, 0: none
	Status  supervision.CaseStatus
	Carried int       // sessions that it waited for in vain
	Expires time.Time // zero: the words are gone
	written time.Time
	author  string
}

// A modelChange is a cancellation.
type modelChange struct {
	id     supervision.ID[postgres.Change]
	group  *modelGroup
	at     time.Time
	undone bool
	of     []*modelSession
	items  map[*modelItem]*modelSession
}

// No session is lost, doubled or renumbered, no leader is in two places, items
// wait where the rules say, and all words have a date.
func TestARandomYear(t *testing.T) {
	w := newWorld(t)
	g := &game{world: w, rand: rand.New(rand.NewPCG(*yearSeed, 2)), now: worldStart, done: map[string]int{}}
	g.groups = []*modelGroup{
		{name: "Norr", tail: "aaaa1111", leaders: []string{"Alma"}, members: map[string]bool{"Mira": true, "Sara": true, "Jonas": true}},
		{name: "Väst", tail: "bbbb2222", leaders: []string{"Alma", "Petra"}, members: map[string]bool{"Elin": true}},
	}
	edits := []func(*modelGroup){
		g.plan, g.plan, g.add, g.move, g.move, g.shift, g.shift, g.cancel, g.cancel, g.undo, g.undo, g.register, g.register,
		g.register, g.draft, g.draft, g.registerDraft, g.withdraw, g.undoWithdrawal, g.discuss, g.memberComesOrGoes, g.timePasses, g.timePasses,
	}
	for step := range *yearSteps {
		edits[g.rand.IntN(len(edits))](g.groups[g.rand.IntN(len(g.groups))])
		g.compare(step)
		if t.Failed() {
			return
		}
	}
	t.Logf("%d sessions, %d items, %v", len(g.groups[0].sessions)+len(g.groups[1].sessions), len(g.groups[0].items)+len(g.groups[1].items), g.done)
}

func (g *game) say(group *modelGroup, format string, args ...any) {
	g.said = group.name + ": " + fmt.Sprintf(format, args...)
}

// agree checks that the store answered as the model wants.
func (g *game) agree(got, want error) bool {
	g.Helper()
	verb := strings.Fields(g.said)[1]
	if want != nil {
		verb += " refused: " + want.Error()
	}
	g.done[verb]++
	if !errors.Is(got, want) {
		g.Errorf("%s: %v, want %v", g.said, got, want)
	}
	return want == nil && got == nil
}

func (g *game) lead(group *modelGroup) postgres.Lead {
	g.Helper()
	lead, err := g.seat(group.leaders[g.rand.IntN(len(group.leaders))], group.tail).Lead()
	g.must(err)
	return lead
}

func (g *game) slot() postgres.Slot {
	days, quarter := g.rand.IntN(40), g.rand.IntN(24)
	starts := g.now.Truncate(24*time.Hour).AddDate(0, 0, days+1).Add(8*time.Hour + time.Duration(quarter)*15*time.Minute)
	return postgres.Slot{Starts: starts, Ends: starts.Add(time.Duration(1+g.rand.IntN(6)) * 15 * time.Minute)}
}

// busy tells whether a leader of the group is taken in a slot, by a session that
// is not among except.
func (g *game) busy(group *modelGroup, slot postgres.Slot, except ...*modelSession) bool {
	for _, other := range g.groups {
		shared := slices.ContainsFunc(other.leaders, func(l string) bool { return slices.Contains(group.leaders, l) })
		for _, s := range other.sessions {
			if shared && s.Status != supervision.Cancelled && !slices.Contains(except, s) && s.Starts.Before(slot.Ends) && slot.Starts.Before(s.Ends) {
				return true
			}
		}
	}
	return false
}

func (g *game) add1(group *modelGroup, slot postgres.Slot) {
	group.sessions = append(group.sessions, &modelSession{
		Group: group.name, Number: len(group.sessions) + 1, Status: supervision.Planned, Starts: slot.Starts, Ends: slot.Ends, version: 1,
	})
}

var somewhere = supervision.Place{Kind: "on_site", Address: "Kvarnen"}

func (g *game) plan(group *modelGroup) {
	first := g.slot()
	plan := postgres.Plan{
		Form: supervision.NewFormKey(), NextNumber: len(group.sessions) + 1, StartMinute: 600, Length: 90, Rhythm: "every_n_weeks", EveryWeeks: 1, Place: somewhere,
	}
	plan.FirstDate.Year, plan.FirstDate.Month, plan.FirstDate.Day = first.Starts.Date()
	var want error
	for n := range 1 + g.rand.IntN(4) {
		slot := postgres.Slot{Starts: first.Starts.AddDate(0, 0, 7*n), Ends: first.Ends.AddDate(0, 0, 7*n)}
		plan.Slots = append(plan.Slots, slot)
		if g.busy(group, slot) {
			want = postgres.ErrTaken
		}
	}
	g.say(group, "plan %d from %v", len(plan.Slots), first)
	if g.agree(g.Store.SavePlan(g.Context(), g.lead(group), plan), want) {
		for _, slot := range plan.Slots {
			g.add1(group, slot)
		}
		g.waitForNext(group, 0)
	}
}

func (g *game) add(group *modelGroup) {
	slot, want := g.slot(), error(nil)
	if g.busy(group, slot) {
		want = postgres.ErrTaken
	}
	g.say(group, "add %v", slot)
	if g.agree(g.Store.AddSession(g.Context(), g.lead(group), len(group.sessions)+1, slot, somewhere), want) {
		g.add1(group, slot)
		g.waitForNext(group, 0)
	}
}

func (g *game) open(s *modelSession) bool {
	return s.Status == supervision.Planned && s.Ends.After(g.now)
}

func (g *game) some(group *modelGroup) *modelSession {
	if len(group.sessions) == 0 {
		return nil
	}
	return group.sessions[g.rand.IntN(len(group.sessions))]
}

func (g *game) move(group *modelGroup) {
	s, slot, want := g.some(group), g.slot(), error(nil)
	if s == nil {
		return
	}
	switch {
	case !g.open(s):
		want = supervision.ErrStale
	case g.busy(group, slot, s):
		want = postgres.ErrTaken
	}
	g.say(group, "move %d to %v", s.Number, slot)
	if g.agree(g.Store.MoveSession(g.Context(), g.lead(group), s.Number, s.version, slot), want) {
		g.goes(group, s, slot)
	}
}

// goes gives a session another time; the words that wait for it follow.
func (g *game) goes(group *modelGroup, s *modelSession, slot postgres.Slot) {
	s.Starts, s.Ends, s.version = slot.Starts, slot.Ends, s.version+1
	for _, item := range group.items {
		if item.Session == s.Number && item.Status != supervision.Withdrawn {
			g.date(group, item)
		}
	}
}

// shift changes a session and those after it.
func (g *game) shift(group *modelGroup) {
	s := g.some(group)
	if s == nil || !g.open(s) {
		return
	}
	var set []*modelSession
	for _, other := range group.sessions {
		if g.open(other) && (other.Starts.After(s.Starts) || other.Starts.Equal(s.Starts) && other.Number >= s.Number) {
			set = append(set, other)
		}
	}
	slices.SortFunc(set, func(a, b *modelSession) int {
		return cmp.Or(a.Starts.Compare(b.Starts), cmp.Compare(a.Number, b.Number))
	})
	by := time.Duration(g.rand.IntN(21)) * 12 * time.Hour
	change, want := postgres.FollowingChange{From: s.Number}, error(nil)
	for _, other := range set {
		slot := postgres.Slot{Starts: other.Starts.Add(by), Ends: other.Ends.Add(by)}
		change.Slots = append(change.Slots, slot)
		change.Stamp = append(change.Stamp, supervision.StampPart{Number: other.Number, Version: other.version})
		if g.busy(group, slot, set...) {
			want = postgres.ErrTaken
		}
	}
	if g.rand.IntN(8) == 0 {
		change.Stamp[0].Version++
		want = supervision.ErrStale
	}
	g.say(group, "shift %d from %d by %v", len(set), s.Number, by)
	if g.agree(g.Store.ChangeFollowing(g.Context(), g.lead(group), change), want) && by > 0 {
		for i, other := range set {
			g.goes(group, other, change.Slots[i])
		}
	}
}

func (g *game) cancel(group *modelGroup) {
	change := &modelChange{group: group, at: g.now, items: map[*modelItem]*modelSession{}}
	var chosen supervision.Stamp
	var want error
	for range 1 + g.rand.IntN(3) {
		s := g.some(group)
		if s == nil || slices.Contains(change.of, s) {
			continue
		}
		change.of = append(change.of, s)
		chosen = append(chosen, supervision.StampPart{Number: s.Number, Version: s.version})
		if !g.open(s) {
			want = supervision.ErrStale
		}
	}
	if len(chosen) == 0 {
		return
	}
	g.say(group, "cancel %v", chosen)
	if !g.agree(g.Store.CancelSessions(g.Context(), g.lead(group), chosen, supervision.Cancellation{Reason: "Snö"}), want) {
		return
	}
	change.id = value[supervision.ID[postgres.Change]](g.world, `select id from changes where kind = 'cancel' order by created_at desc, id desc limit 1`)
	g.changes = append(g.changes, change)
	for _, s := range change.of {
		s.Status, s.version = supervision.Cancelled, s.version+1
		for _, item := range group.items {
			if item.Session == s.Number && item.Status != supervision.Discussed {
				change.items[item] = s
			}
		}
	}
	for _, s := range change.of {
		g.waitForNext(group, s.Number)
	}
}

func (g *game) undo(*modelGroup) {
	if len(g.changes) == 0 {
		return
	}
	change := g.changes[len(g.changes)-1-g.rand.IntN(min(3, len(g.changes)))]
	if g.now.Sub(change.at) >= 30*24*time.Hour {
		return // it has been forgotten
	}
	group, want := change.group, error(nil)
	for _, s := range change.of {
		if g.busy(group, postgres.Slot{Starts: s.Starts, Ends: s.Ends}) {
			want = postgres.ErrTaken
		}
	}
	late := !change.at.After(g.now.Add(-supervision.UndoFor))
	if late {
		want = supervision.ErrClosed
	}
	if change.undone {
		want = nil
	}
	if change.at.Before(g.now.AddDate(0, 0, -30)) {
		want = supervision.ErrNotFound // swept
	}
	g.say(group, "undo of %d", len(change.of))
	if !g.agree(g.Store.UndoCancel(g.Context(), g.lead(group), change.id), want) || change.undone {
		return
	}
	change.undone = true
	for _, s := range change.of {
		s.Status, s.version = supervision.Planned, s.version+1
	}
	for item, s := range change.items {
		if item.open() && (item.Session == 0 || s.Starts.Before(group.sessions[item.Session-1].Starts)) {
			item.Session = s.Number
			g.date(group, item)
		}
	}
	g.waitForNext(group, 0)
}

// next is the number of the next planned session, 0 when there is none.
func (g *game) next(group *modelGroup, except int) int {
	var found *modelSession
	for _, s := range group.sessions {
		if g.open(s) && s.Number != except && (found == nil || s.Starts.Before(found.Starts)) {
			found = s
		}
	}
	if found == nil {
		return 0
	}
	return found.Number
}

func (g *game) waitForNext(group *modelGroup, from int) {
	next := g.next(group, from)
	for _, item := range group.items {
		if item.Session == from && item.open() && next != from {
			if from > 0 && item.Status == supervision.Waiting && group.sessions[from-1].Status != supervision.Cancelled {
				item.Carried++
			}
			item.Session = next
			g.date(group, item)
		}
	}
}

// open tells whether an item waits, registered or as a draft.
func (i *modelItem) open() bool {
	return i.Status == supervision.Waiting || i.Status == supervision.Draft
}

// date gives an item's words their date: 30 days after the session they wait
// for, never over 180 days from writing.
func (g *game) date(group *modelGroup, item *modelItem) {
	if item.Expires.IsZero() {
		return
	}
	item.Expires = item.written.Add(supervision.KeptAtMost)
	if item.Session > 0 {
		after := group.sessions[item.Session-1].Ends.Add(supervision.KeptAfterSession)
		item.Expires = time.UnixMicro(min(item.Expires.UnixMicro(), after.UnixMicro()))
	}
}

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
	if len(members) == 0 {
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
	if len(group.items) == 0 {
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
	if item.Status == supervision.Discussed {
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
	if item.Status == supervision.Discussed || item.Status == supervision.Withdrawn && !item.Expires.After(g.now) {
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
	names := []string{"Mira", "Sara", "Jonas", "Elin"}
	name := names[g.rand.IntN(len(names))]
	g.say(group, "%s comes or goes", name)
	g.exec(`delete from memberships m using groups g where g.id = m.group_id and g.name = $1 and m.person_id = $2`, group.name, g.people[name])
	if group.members[name] = !group.members[name]; group.members[name] {
		g.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
			select practice_id, id, $2, $3::timestamptz::date - 1 from groups where name = $1`, group.name, g.people[name], g.now)
	}
}

// timePasses from a minute to days; leaders may say that a session was held, and
// the sweep runs.
func (g *game) timePasses(group *modelGroup) {
	minutes := []int{1, 2, 4, 60, 24 * 60, 3 * 24 * 60}
	g.now = g.now.Add(time.Duration(minutes[g.rand.IntN(len(minutes))]) * time.Minute)
	g.setTime(g.now)
	g.say(group, "it is %v", g.now)
	g.exec(`update logins set seen_at = $1, created_at = $1`, g.now)
	for _, other := range g.groups {
		for _, s := range other.sessions {
			if s.Status == supervision.Planned && s.Ends.Before(g.now) && g.rand.IntN(3) == 0 {
				s.Status = supervision.Held
				g.exec(`update sessions s set status = 'held' from groups g where g.id = s.group_id and g.name = $1 and s.number = $2`, other.name, s.Number)
			}
		}
	}
	g.sweep()
	for _, other := range g.groups {
		g.modelSweep(other)
	}
}

func (g *game) modelSweep(group *modelGroup) {
	over := slices.Clone(group.sessions)
	slices.SortFunc(over, func(a, b *modelSession) int { return a.Ends.Compare(b.Ends) })
	for _, s := range over {
		if s.Ends.Before(g.now.Add(-3 * time.Hour)) {
			g.waitForNext(group, s.Number)
		}
	}
	for _, item := range group.items {
		if item.open() && !group.members[item.author] {
			item.Status, item.Expires = supervision.Withdrawn, time.Time{} // a leaver's items go with her
		}
		if !item.Expires.After(g.now) {
			item.Expires = time.Time{}
			if item.Status == supervision.Draft {
				item.Status = supervision.Withdrawn
			}
		}
	}
}

// compare holds the store against the model.
func (g *game) compare(step int) {
	g.Helper()
	var want []modelSession
	var wantItems []modelItem
	for _, group := range g.groups {
		for _, s := range group.sessions {
			want = append(want, *s)
		}
		for _, item := range group.items {
			wantItems = append(wantItems, *item)
		}
	}
	rows, _ := g.Above.Query(g.Context(), `
		select g.name as "group", s.number, s.status, s.starts_at as starts, s.ends_at as ends
		from sessions s join groups g on g.id = s.group_id order by g.name, s.number`)
	got, err := pgx.CollectRows(rows, pgx.RowToStructByName[struct {
		Group        string
		Number       int
		Status       supervision.SessionStatus
		Starts, Ends time.Time
	}])
	g.must(err)
	sessions := make([]modelSession, len(got))
	for i, s := range got {
		sessions[i] = modelSession{Group: s.Group, Number: s.Number, Status: s.Status, Starts: s.Starts, Ends: s.Ends}
	}
	g.same(step, want, sessions, gocmp.Options{
		cmpopts.IgnoreUnexported(modelSession{}), cmpopts.EquateEmpty(),
		cmpopts.SortSlices(func(a, b modelSession) bool { return cmp.Or(cmp.Compare(a.Group, b.Group), a.Number-b.Number) < 0 }),
	})
	rows, _ = g.Above.Query(g.Context(), `
		select i.id::text, coalesce(s.number, 0) as session, i.status, i.carried, coalesce(t.text_expires_at, '0001-01-01 00:00Z') as expires
		from items i left join sessions s on s.id = i.session_id left join item_texts t on t.item_id = i.id`)
	found, err := pgx.CollectRows(rows, pgx.RowToStructByName[struct {
		ID      string
		Session int
		Status  supervision.CaseStatus
		Carried int
		Expires time.Time
	}])
	g.must(err)
	items := make([]modelItem, len(found))
	for i, item := range found {
		items[i] = modelItem{ID: item.ID, Session: item.Session, Status: item.Status, Carried: item.Carried, Expires: item.Expires}
	}
	g.same(step, wantItems, items, gocmp.Options{
		cmpopts.IgnoreUnexported(modelItem{}), cmpopts.EquateEmpty(),
		cmpopts.SortSlices(func(a, b modelItem) bool { return a.ID < b.ID }),
	})
	g.holds(step)
}

func (g *game) same(step int, want, got any, options gocmp.Options) {
	g.Helper()
	if d := gocmp.Diff(want, got, options); d != "" {
		g.Errorf("after step %d, %s (-model +store):\n%s", step, g.said, d)
	}
}

// holds checks what is always so: each leader's time is her sessions' and no
// more, numbers have no gaps, all words have a date within 180 days.
func (g *game) holds(step int) {
	g.Helper()
	for name, q := range map[string]string{
		"rows of the leaders' time are wrong": `
			select count(*)::int from (
				select s.id, l.person, tstzrange(s.starts_at, s.ends_at) during
				from sessions s join groups g on g.id = s.group_id, unnest(array_remove(array[g.lead_id, g.co_lead_id], null)) l (person)
				where s.status <> 'cancelled'
			) want full join leader_time lt on lt.session_id = want.id and lt.person_id = want.person and lt.during = want.during
			where want.id is null or lt.session_id is null`,
		"groups have lost or doubled a number": `
			select count(*)::int from groups g
			where g.next_number <> 1 + (select count(*) from sessions s where s.group_id = g.id)
				or g.next_number <> 1 + coalesce((select max(number) from sessions s where s.group_id = g.id), 0)`,
		"texts have no date, or one too late": `
			select count(*)::int from item_texts where text_expires_at is null or text_expires_at > written_at + interval '180 days'`,
	} {
		if n := value[int](g.world, q); n > 0 {
			g.Errorf("after step %d, %s: %d %s", step, g.said, n, name)
		}
	}
}
