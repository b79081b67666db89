package agenda

import (
	"maps"
	"slices"
)

// A Room is what a group has before it in a session: who is here, its plan, and
// how far it has come. It is plain data that is stored as it is.
type Room struct {
	Here   []PersonID            `json:"here,omitempty"`
	Plan   Plan                  `json:"plan,omitzero"`
	Run    Run                   `json:"run,omitzero"` // zero until the clock starts
	Dotted bool                  `json:"dotted,omitzero"`
	Dots   map[PersonID][]ItemID `json:"dots,omitempty"`   // where each member has put hers
	Votes  map[PersonID]Vote     `json:"votes,omitempty"`  // on what to do when the time is out
	Asked  int                   `json:"asked,omitzero"`   // which question the votes answer; see Run.Question
	Ticked []string              `json:"ticked,omitempty"` // questions of the reading that are done
	Pairs  map[ItemID]PersonID   `json:"pairs,omitempty"`  // who presents an item with its author
	Pages  []string              `json:"pages,omitempty"`  // what was pressed on which page, so that it counts once
}

// DotsEach is how many dots a member has.
const DotsEach = 2

// pagesKept is for how many presses a second one is known as such.
const pagesKept = 60

// A Vote is what somebody wants when the time of an item is out.
type Vote string

// The votes.
const (
	GoOn   Vote = "go_on"
	MoveOn Vote = "move_on"
)

// Votes lists them in the order a page shows.
var Votes = []Vote{GoOn, MoveOn}

// Started tells whether the session's clock runs or has run.
func (r Room) Started() bool { return r.Run.Version > 0 }

// Working tells whether the clock has reached work, the reading or a part after
// them: until then items can be added to the plan.
func (r Room) Working() bool {
	return slices.ContainsFunc(r.Run.Steps, func(s Step) bool { return s.Kind.Flexible() && !s.BeganAt.IsZero() })
}

// IsHere tells whether somebody has been noted as here.
func (r Room) IsHere(p PersonID) bool { return slices.Contains(r.Here, p) }

// HereMost is how many can be noted as here: more than any group has.
const HereMost = 100

// Note notes that somebody is here, or not.
func (r Room) Note(p PersonID, here bool) Room {
	r.Here = slices.DeleteFunc(slices.Clone(r.Here), func(other PersonID) bool { return other == p })
	if here && len(r.Here) < HereMost {
		r.Here = append(r.Here, p)
	}
	return r
}

// Once returns the room that knows of a press, and whether it had not been
// pressed on that page before.
func (r Room) Once(press string) (Room, bool) {
	if slices.Contains(r.Pages, press) {
		return r, false
	}
	r.Pages = append(slices.Clone(r.Pages), press)
	r.Pages = r.Pages[max(0, len(r.Pages)-pagesKept):]
	return r, true
}

// Dot puts one of a member's dots on an item, or takes it back when it is there.
// Who has none left keeps hers where they are: the error is ErrNotOffered.
func (r Room) Dot(p PersonID, item ItemID) (Room, error) {
	mine := slices.Clone(r.Dots[p])
	if i := slices.Index(mine, item); i >= 0 {
		mine = slices.Delete(mine, i, i+1)
	} else if !r.Dotted || r.Started() || len(mine) >= DotsEach {
		return r, ErrNotOffered
	} else {
		mine = append(mine, item)
	}
	r.Dots = with(r.Dots, p, mine)
	return r, nil
}

// DotsOn counts the dots on an item.
func (r Room) DotsOn(item ItemID) int {
	n := 0
	for _, dots := range r.Dots {
		for _, on := range dots {
			if on == item {
				n++
			}
		}
	}
	return n
}

// Say counts somebody's vote on a question, her last one only. The error is
// ErrNotOffered when that is not what is asked.
func (r Room) Say(p PersonID, question int, v Vote) (Room, error) {
	if question != r.Run.Question() || !slices.Contains(Votes, v) {
		return r, ErrNotOffered
	}
	if r.Asked != question {
		r.Asked, r.Votes = question, nil
	}
	r.Votes = with(r.Votes, p, v)
	return r, nil
}

// Said counts the votes of one kind on what is asked now.
func (r Room) Said(v Vote) int {
	n := 0
	for _, vote := range r.Votes {
		if vote == v && r.Asked == r.Run.Question() {
			n++
		}
	}
	return n
}

// MyVote is what somebody has said about what is asked now, "" for nothing.
func (r Room) MyVote(p PersonID) Vote {
	if r.Asked != r.Run.Question() {
		return ""
	}
	return r.Votes[p]
}

// TicksMost is how many questions of the reading are kept as done.
const TicksMost = 200

// Tick marks a question of the reading as done, or takes the mark back.
func (r Room) Tick(question string) Room {
	if i := slices.Index(r.Ticked, question); i >= 0 {
		r.Ticked = slices.Delete(slices.Clone(r.Ticked), i, i+1)
		return r
	}
	r.Ticked = append(slices.Clone(r.Ticked), question)
	r.Ticked = r.Ticked[max(0, len(r.Ticked)-TicksMost):]
	return r
}

// Pair lets somebody present an item with its author; nobody's ID takes it back.
func (r Room) Pair(item ItemID, p PersonID) Room {
	r.Pairs = with(r.Pairs, item, p)
	if p.IsZero() {
		delete(r.Pairs, item)
	}
	return r
}

// with returns a copy of m in which k is v.
func with[K comparable, V any](m map[K]V, k K, v V) map[K]V {
	copied := map[K]V{}
	maps.Copy(copied, m)
	copied[k] = v
	return copied
}
