package evaluation

import (
	"slices"

	"samrum/internal/supervision"
)

// checksPooled is how many checks after sessions are shown as one.
const checksPooled = 3

// Publish returns what is shown of a practice's closed rounds, given in the
// order they closed, to whom, in the order it came to be shown. It depends on
// nothing later: one more round adds views and changes none.
//
// Each closing makes a view for its group, and one for the orderer. A round that
// may not be shown by itself waits, and is pooled with those that wait too: its
// group's, the latest first, and for the orderer then those of other groups of
// the organisation, until the pool may be shown. What was shown once is not
// pooled again, so the next view never tells it apart from the rest.
func Publish(results []Result) []View { return newPublisher(results).publish() }

type publisher struct {
	results []Result
	tallies []map[Key]tally
	groups  map[PersonID]map[supervision.ID[supervision.Group]]bool // each has answered or led in
	views   []View
	shown   map[family]map[int][]showing // by round
	waiting map[Audience][]int
	safe    func(family, []int, reader) bool
}

func newPublisher(results []Result) *publisher {
	p := &publisher{
		results: results, groups: map[PersonID]map[supervision.ID[supervision.Group]]bool{},
		shown: map[family]map[int][]showing{}, waiting: map[Audience][]int{},
	}
	p.safe = p.tellsNothing
	for _, r := range results {
		p.tallies = append(p.tallies, r.tallies())
	}
	return p
}

func (p *publisher) publish() []View {
	for i, r := range p.results {
		p.meet(r)
		if r.Kind == AfterSession {
			p.check(i)
			continue
		}
		p.close(i, ForGroup, p.ownWaiting)
		p.close(i, ForOrderer, p.anyWaiting)
	}
	return p.views
}

// meet notes whose group the round's is.
func (p *publisher) meet(r Result) {
	for _, who := range r.people() {
		if p.groups[who] == nil {
			p.groups[who] = map[supervision.ID[supervision.Group]]bool{}
		}
		p.groups[who][r.Group] = true
	}
}

// close shows a round to an audience, alone or with as many that wait as it
// takes; else it waits.
func (p *publisher) close(i int, to Audience, waiting func(int, Audience) []int) {
	pool := []int{i}
	if p.show(i, to, pool) {
		return
	}
	for _, other := range waiting(i, to) {
		pool = append(pool, other)
		if p.show(i, to, pool) {
			p.waiting[to] = slices.DeleteFunc(p.waiting[to], func(w int) bool { return slices.Contains(pool, w) })
			return
		}
	}
	p.waiting[to] = append(p.waiting[to], i)
}

// ownWaiting lists the rounds of the same group that wait, the latest first.
func (p *publisher) ownWaiting(i int, to Audience) []int {
	return p.waitingWhere(to, func(r Result) bool { return r.Group == p.results[i].Group })
}

// anyWaiting adds those of other groups of the same organisation.
func (p *publisher) anyWaiting(i int, to Audience) []int {
	of := p.results[i]
	return append(p.ownWaiting(i, to), p.waitingWhere(to, func(r Result) bool {
		return of.Organisation != "" && r.Organisation == of.Organisation && r.Group != of.Group
	})...)
}

func (p *publisher) waitingWhere(to Audience, belongs func(Result) bool) (found []int) {
	for _, i := range slices.Backward(p.waiting[to]) {
		if belongs(p.results[i]) {
			found = append(found, i)
		}
	}
	return found
}

// check shows the leaders every three checks of a group as one. Each must have
// enough answers by itself: one that has fewer is never shown.
func (p *publisher) check(i int) {
	if t := p.tallies[i][""]; t.answers < t.least.Group {
		return
	}
	pool := append([]int{i}, p.ownWaiting(i, ForLeader)...)
	if len(pool) < checksPooled || !p.show(i, ForLeader, pool) {
		p.waiting[ForLeader] = append(p.waiting[ForLeader], i)
		return
	}
	p.waiting[ForLeader] = slices.DeleteFunc(p.waiting[ForLeader], func(w int) bool { return slices.Contains(pool, w) })
}
