package server

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A longer game: go test ./internal/server -run TestARandomYear -args -year-steps 20000 -year-seed 7
var (
	yearSteps = flag.Int("year-steps", 2000, "random edits that TestARandomYear plays")
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

// No session is lost, doubled or renumbered, no leader is in two places, items
// wait where the rules say, and all words have a date.
func TestARandomYear(t *testing.T) {
	w := newWorld(t)
	g := &game{world: w, rand: rand.New(rand.NewPCG(*yearSeed, 2)), now: worldStart, done: map[string]int{}}
	g.groups = []*modelGroup{
		{name: "Norr", tail: "aaaa1111", lead: modelLead{leaders: []string{"Alma"}}, members: map[string]bool{"Mira": true, "Sara": true, "Jonas": true}},
		{name: "Väst", tail: "bbbb2222", lead: modelLead{leaders: []string{"Alma", "Petra"}}, members: map[string]bool{"Elin": true}},
	}
	edits := []func(*modelGroup){
		g.plan, g.plan, g.add, g.move, g.move, g.shift, g.shift, g.cancel, g.cancel, g.undo, g.undo, g.register, g.register,
		g.register, g.draft, g.draft, g.registerDraft, g.withdraw, g.undoWithdrawal, g.discuss, g.memberComesOrGoes, g.timePasses, g.timePasses,
		g.pause, g.resume, g.endOrReopen, g.endOrReopen, g.handOver, g.undoHandOver,
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
	leaders := group.lead.on(g.now)
	lead, err := g.seat(leaders[g.rand.IntN(len(leaders))], group.tail).Lead()
	g.must(err)
	return lead
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

// compare holds the store against the model.
func (g *game) compare(step int) {
	g.Helper()
	var want []modelSession
	var wantItems []modelItem
	for _, group := range g.groups {
		for _, s := range group.sessions {
			known := *s
			known.By = slices.Sorted(slices.Values(s.By))
			want = append(want, known)
		}
		for _, item := range group.items {
			wantItems = append(wantItems, *item)
		}
	}
	rows, _ := g.Above.Query(g.Context(), `
		select g.name as "group", s.number, s.status, s.starts_at as starts, s.ends_at as ends, array(
				select pp.name from leader_time lt join practice_people pp on pp.person_id = lt.person_id
				where lt.session_id = s.id and lt.during = tstzrange(s.starts_at, s.ends_at) order by 1) as by
		from sessions s join groups g on g.id = s.group_id order by g.name, s.number`)
	got, err := pgx.CollectRows(rows, pgx.RowToStructByName[struct {
		Group        string
		Number       int
		Status       supervision.SessionStatus
		Starts, Ends time.Time
		By           []string
	}])
	g.must(err)
	sessions := make([]modelSession, len(got))
	for i, s := range got {
		sessions[i] = modelSession{Group: s.Group, Number: s.Number, Status: s.Status, Starts: s.Starts, Ends: s.Ends, By: s.By}
	}
	same(g, step, want, sessions, modelSession.compare, modelSession.equal)
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
	same(g, step, wantItems, items, modelItem.compare, modelItem.equal)
	var states []string
	for _, group := range g.groups {
		states = append(states, group.state(g.now))
	}
	rows, _ = g.Above.Query(g.Context(), `
		select g.name || '[' || (
			select string_agg(pp.name, ' ' order by l.n)
			from unnest(leaders(g, $1)) with ordinality l (id, n) join practice_people pp on pp.person_id = l.id)
			|| '] ' || (g.paused_at is not null) || ' ' || (g.ended_at is not null)
		from groups g where g.name in ('Norr', 'Väst') order by g.name`, g.now)
	are, err := pgx.CollectRows(rows, pgx.RowTo[string])
	g.must(err)
	same(g, step, states, are, strings.Compare, func(a, b string) bool { return a == b })
	g.holds(step)
}

// same looks for what differs only where something does: finding it takes a
// hundred times as long. Both are put in one order first.
func same[T any](g *game, step int, want, got []T, order func(a, b T) int, equal func(a, b T) bool) {
	g.Helper()
	slices.SortFunc(want, order)
	slices.SortFunc(got, order)
	if !slices.EqualFunc(want, got, equal) {
		g.Errorf("after step %d, %s (-model +store):\n%s", step, g.said, gocmp.Diff(want, got, cmpopts.IgnoreUnexported(modelSession{}, modelItem{})))
	}
}

// holds checks what is always so: each leader's time is her sessions', numbers have no gaps, all words have a date within 180 days.
func (g *game) holds(step int) {
	g.Helper()
	for name, q := range map[string]string{
		"rows of the leaders' time are of other times": `
			select count(*)::int from leader_time lt join sessions s on s.id = lt.session_id
			where lt.during <> tstzrange(s.starts_at, s.ends_at)`,
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
