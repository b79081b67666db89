package evaluation

import (
	"slices"

	"samrum/internal/supervision"
)

// Audience is whom a view is made for.
type Audience string

// The audiences. What the orderer gets counts as public: it may be handed out
// where it arrives, and members open the same page.
const (
	ForGroup   Audience = "group" // and its leaders
	ForLeader  Audience = "leader"
	ForOrderer Audience = "orderer"
)

// A View is what is shown of one round, or of several pooled. Once shown it
// never changes.
type View struct {
	Audience Audience
	Closing  supervision.ID[Round]   // that brought it
	Rounds   []supervision.ID[Round] // pooled, in the order they closed
	Groups   []supervision.ID[supervision.Group]
	Roster   []PersonID // of a single round; nil when pooled. Not for any page
	Readers  []PersonID // who may open it; for the orderer's, see Public
	Answered Band
	Cells    []Cell // an item with too few values has none
}

// A Cell is one item's result.
type Cell struct {
	Item   Item  `json:"item"`
	Mean   Mean  `json:"mean"`
	Counts []int `json:"counts,omitempty"` // how many gave 1 to 5, from eight values on; nil under that
}

// Public tells whether the view may be read by anybody.
func (v View) Public() bool { return v.Audience == ForOrderer }

// reads tells whether a person may open the view.
func (v View) reads(who PersonID) bool { return v.Public() || slices.Contains(v.Readers, who) }

// Cell returns what is shown of an item, false when nothing is.
func (v View) Cell(key Key) (Cell, bool) {
	i := slices.IndexFunc(v.Cells, func(c Cell) bool { return c.Item.Key() == key })
	if i < 0 {
		return Cell{}, false
	}
	return v.Cells[i], true
}
