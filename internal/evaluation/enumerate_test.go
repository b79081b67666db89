package evaluation

import (
	"fmt"
	"slices"
	"testing"

	"samrum/internal/supervision"

	"github.com/google/uuid"
)

// A world is a few closed rounds of one organisation. Everybody in it answers the
// item "space", and all but some the item "safety".
type world struct {
	group   []int // of each round
	roster  []int
	answers []int
	silent  []int // of those who answered, who didn't know about safety
	shared  bool  // one person is in every group
	led     bool  // one leader has all groups
	fixed   [][]Answer
}

func someone(n int) PersonID { return PersonID{UUID: uuid.UUID{1, byte(n >> 8), byte(n)}} }

var asked = []Item{{Code: "safety", Scale: Agreement}, {Code: "space", Scale: Agreement}}

// answersOf lists how n people answer of whom some don't know about safety.
func answersOf(n, silent int) []Answer {
	all := make([]Answer, n)
	for i := range all {
		all[i].Values = map[Key]int{"space": 1 + i%5}
		if i >= silent {
			all[i].Values["safety"] = 5 - i%5
		}
	}
	return all
}

func (w world) results() []Result {
	results := make([]Result, len(w.group))
	for i, g := range w.group {
		r := Result{Kind: TermEnd, Organisation: "Town", Items: asked, Leaders: []PersonID{someone(900 + g)}, Answers: w.fixed[i]}
		r.Round, r.Group = supervision.ID[Round]{UUID: uuid.UUID{2, byte(i)}}, supervision.ID[supervision.Group]{UUID: uuid.UUID{3, byte(g)}}
		for n := range w.roster[i] {
			r.Roster = append(r.Roster, someone(100*g+n+1))
		}
		if w.shared {
			r.Roster[0] = someone(800)
		}
		if w.led {
			r.Leaders[0] = someone(900)
		}
		results[i] = r
	}
	return results
}

// values counts the answers to an item in a round; "" counts whole answers.
func (w world) values(key Key, round int) int {
	if key == "safety" {
		return w.answers[round] - min(w.silent[round], w.answers[round])
	}
	return w.answers[round]
}

// leak describes the first cell that somebody can work out though she may not see
// it, "" when there is none. It knows nothing of how views come about.
func (w world) leak(results []Result, views []View) string {
	for _, who := range readersOf(results) {
		own := groupsOf(results, who)
		for _, key := range []Key{"safety", "space"} {
			precise, means := seenBy(results, views, who, family{key, true}), seenBy(results, views, who, family{key: key})
			if found := w.undone(key, precise, means); found != "" {
				return found
			}
		}
		for _, f := range []family{{}, {key: "safety"}, {key: "space"}, {"safety", true}, {"space", true}} {
			if found := w.leakTo(own, f, seenBy(results, views, who, f)); found != "" {
				return fmt.Sprintf("groups %v, rosters %v, answers %v, silent %v: %s of %v", w.group, w.roster, w.answers, w.silent, found, f)
			}
		}
	}
	return ""
}

// leakTo tries every sum and difference of the sets that a reader has seen. What
// comes out as a set of answers, each once, is a cell.
func (w world) leakTo(own map[int]bool, f family, seen [][]int) string {
	cell := make([]int, len(w.group))
	var try func(k int) string
	try = func(k int) string {
		if k == len(seen) {
			return w.judge(own, f, cell)
		}
		for _, sign := range []int{0, 1, -1} {
			add(cell, seen[k], sign)
			found := try(k + 1)
			add(cell, seen[k], -sign)
			if found != "" {
				return found
			}
		}
		return ""
	}
	return try(0)
}

// undone finds a distribution that tells what a rounded mean of a part, or of the
// rest, hides.
func (w world) undone(key Key, precise, means [][]int) string {
	for _, whole := range precise {
		for _, part := range means {
			if len(part) < len(whole) && holdsAll(whole, part) {
				cell := make([]int, len(w.group))
				add(cell, part, 1)
				if found := w.judge(nil, family{key, true}, cell); found != "" {
					return fmt.Sprintf("groups %v, answers %v: the distribution of %v undoes %s", w.group, w.answers, whole, found)
				}
			}
		}
	}
	return ""
}

func add(cell, set []int, sign int) {
	for _, i := range set {
		cell[i] += sign
	}
}

func (w world) judge(own map[int]bool, f family, cell []int) string {
	n, least := 0, 4
	for i, times := range cell {
		if times < 0 || times > 1 {
			return ""
		}
		n += times * w.values(f.key, i)
		if times == 1 && !own[w.group[i]] && w.values(f.key, i) > 0 {
			least = 5
		}
	}
	if f.precise {
		least = 8
	}
	if n > 0 && n < least {
		return fmt.Sprintf("%v has %d", cell, n)
	}
	return ""
}

// readersOf lists one of each who can read different things, the first being
// nobody at all.
func readersOf(results []Result) []PersonID {
	readers := []PersonID{{}}
	for _, r := range results {
		for _, who := range []PersonID{r.Roster[0], r.Roster[1], r.Leaders[0]} {
			if !slices.Contains(readers, who) {
				readers = append(readers, who)
			}
		}
	}
	return readers
}

func groupsOf(results []Result, who PersonID) map[int]bool {
	own := map[int]bool{}
	for _, r := range results {
		if slices.Contains(r.Roster, who) || slices.Contains(r.Leaders, who) {
			own[int(r.Group.UUID[1])] = true
		}
	}
	return own
}

// seenBy lists the sets of rounds of which a reader sees an item, each once.
func seenBy(results []Result, views []View, who PersonID, f family) (seen [][]int) {
	for _, v := range views {
		c, shown := v.Cell(f.key)
		if f.key != "" && !shown || f.precise && c.Counts == nil || v.Audience != ForOrderer && !slices.Contains(v.Readers, who) {
			continue
		}
		var set []int
		for i, r := range results {
			if slices.Contains(v.Rounds, r.Round) {
				set = append(set, i)
			}
		}
		if !slices.ContainsFunc(seen, func(s []int) bool { return slices.Equal(s, set) }) {
			seen = append(seen, set)
		}
	}
	return seen
}

// worlds calls f with every world of some arrangement: each round of each size,
// answered by any number of its roster.
func worlds(groups, sizes []int, f func(world) bool) {
	cache := map[[2]int][]Answer{}
	w := world{group: groups, roster: make([]int, len(groups)), answers: make([]int, len(groups)), silent: make([]int, len(groups)), fixed: make([][]Answer, len(groups))}
	var fill func(i int) bool
	fill = func(i int) bool {
		if i == len(groups) {
			return f(w)
		}
		for _, size := range sizes {
			for n := range size + 1 {
				silent := (size + n + i) % 3
				key := [2]int{n, silent}
				if cache[key] == nil {
					cache[key] = answersOf(n, silent)
				}
				w.roster[i], w.answers[i], w.silent[i], w.fixed[i] = size, n, silent, cache[key]
				if !fill(i + 1) {
					return false
				}
			}
		}
		return true
	}
	fill(0)
}

type arrangement struct{ groups, sizes []int }

var arrangements = []arrangement{
	{[]int{0}, []int{3, 4, 5, 6, 7, 8}},
	{[]int{0, 0}, []int{3, 4, 5, 6, 7, 8}},
	{[]int{0, 1}, []int{3, 4, 5, 6, 7, 8}},
	{[]int{0, 0, 0}, []int{3, 5, 6}},
	{[]int{0, 0, 1}, []int{3, 5, 7}},
	{[]int{0, 1, 0}, []int{3, 5, 7}},
	{[]int{0, 1, 2}, []int{4, 5, 6}},
	{[]int{0, 1, 0, 1}, []int{3, 5}},
	{[]int{0, 1, 2, 0}, []int{5}},
}

// firstLeak looks through every world for what a publisher gives away.
func firstLeak(of arrangement, publish func([]Result) []View) (found string) {
	worlds(of.groups, of.sizes, func(w world) bool {
		for people := range 4 {
			w.shared, w.led = people&1 > 0, people&2 > 0
			results := w.results()
			if found = w.leak(results, publish(results)); found != "" {
				return false
			}
			if slices.Max(of.groups) == 0 {
				break // one group: nobody is in two
			}
		}
		return true
	})
	return found
}

func TestNobodyCanWorkOutACellUnderItsThreshold(t *testing.T) {
	t.Parallel()
	for _, of := range arrangements {
		if found := firstLeak(of, Publish); found != "" {
			t.Errorf("groups %v: %s", of.groups, found)
		}
	}
}

// Rules that somebody might take for enough, each of which gives something away.
func TestTheProgramFindsWhatABrokenRuleGivesAway(t *testing.T) {
	t.Parallel()
	for name, broken := range map[string]func(*publisher, family, []int, reader) bool{
		"everything is shown":         func(*publisher, family, []int, reader) bool { return true },
		"each view by itself is fine": func(p *publisher, f family, set []int, who reader) bool { return p.mayShow(f, set, who) },
		"items are not looked at":     func(p *publisher, _ family, set []int, who reader) bool { return p.tellsNothing(family{}, set, who) },
		"eight are always enough": func(p *publisher, f family, set []int, who reader) bool {
			return p.total(f.key, set).values >= precise || !f.precise && p.tellsNothing(f, set, who)
		},
		"a distribution undoes no mean": func(p *publisher, f family, set []int, who reader) bool {
			return f.precise && p.mayShow(f, set, who) || !f.precise && p.tellsNothing(f, set, who)
		},
		"only outsiders are looked at": func(p *publisher, f family, set []int, who reader) bool {
			return !who.outside && p.mayShow(f, set, who) || p.tellsNothing(f, set, reader{outside: true})
		},
	} {
		publish := func(results []Result) []View {
			p := newPublisher(results)
			p.safe = func(f family, set []int, who reader) bool { return broken(p, f, set, who) }
			return p.publish()
		}
		if !slices.ContainsFunc(arrangements, func(of arrangement) bool { return firstLeak(of, publish) != "" }) {
			t.Errorf("%s: nothing was found", name)
		}
	}
}
