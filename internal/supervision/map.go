package supervision

import (
	"fmt"
	"slices"
)

// A NetworkMap draws who stands around whoever an item is about. It names roles,
// never people, and goes at the end of the session unless the item's author
// keeps it until the item's date.
type NetworkMap struct {
	Rows    []MapRow
	Kept    bool
	Version int    // raised by every change; 0: nobody has drawn yet
	Last    string // mark of the form that made the version, for one that comes twice
}

// A MapRow is one relation: to somebody in a role.
type MapRow struct {
	Role      string
	Sector    Sector
	Closeness int // 1 stands closest, ClosenessMax farthest away
	Relation  Relation
	Support   Support
	Excuses   []Excuse // why what was warned about in the role may stand
}

// Limits of a map and of its rows.
const (
	MapRowsMax   = 40
	RoleMax      = 40 // characters
	ClosenessMax = 3
)

// Sector is the part of somebody's life in which a role belongs.
type Sector string

// Sectors lists them clockwise from the top, as after Hartman's ecomap.
var Sectors = []Sector{"family", "relatives", "friends", "work_school", "spare_time", "professionals"}

// Relation tells what a relation is like: thick, thin, dashed or in zigzag.
type Relation string

// Relations lists them in the order forms show.
var Relations = []Relation{"strong", "weak", "uncertain", "strained"}

// Support tells where support goes: to whoever stands in the middle, from there,
// or both ways.
type Support string

// Supports lists them in the order forms show.
var Supports = []Support{"to", "from", "both", "none"}

// NewMapRow returns the row with what is preset and changeable.
func NewMapRow() MapRow {
	return MapRow{Sector: "family", Closeness: 2, Relation: "strong", Support: "none"}
}

// Tidy returns the row as it will be stored, and what is wrong.
func (r MapRow) Tidy() (MapRow, Problems) {
	r.Role = OneLine(r.Role)
	var p Problems
	p.Length("role", r.Role, 1, RoleMax)
	p.Check("sector", slices.Contains(Sectors, r.Sector), ChooseOne)
	p.Check("closeness", r.Closeness >= 1 && r.Closeness <= ClosenessMax, ChooseOne)
	p.Check("relation", slices.Contains(Relations, r.Relation), ChooseOne)
	p.Check("support", slices.Contains(Supports, r.Support), ChooseOne)
	return r, p
}

// A MapChange is what a form does to a map.
type MapChange string

// The changes: a row is added, changed, removed, or goes up or down the table.
const (
	AddRow    MapChange = "add"
	ChangeRow MapChange = "change"
	RemoveRow MapChange = "remove"
	RowUp     MapChange = "up"
	RowDown   MapChange = "down"
)

// Do changes the map: at counts rows from 0, row is what is added or put in
// place. ErrNotFound when there is no such row, or no such change; ErrMapFull
// when the map is full.
func (m NetworkMap) Do(change MapChange, at int, row MapRow) (NetworkMap, error) {
	m.Rows = slices.Clone(m.Rows)
	if change == AddRow {
		if len(m.Rows) >= MapRowsMax {
			return m, ErrMapFull
		}
		m.Rows = append(m.Rows, row)
		return m, nil
	}
	if at < 0 || at >= len(m.Rows) {
		return m, ErrNotFound
	}
	switch change {
	case ChangeRow:
		m.Rows[at] = row
	case RemoveRow:
		m.Rows = slices.Delete(m.Rows, at, at+1)
	case RowUp:
		m.swap(at, at-1)
	case RowDown:
		m.swap(at, at+1)
	default:
		return m, ErrNotFound
	}
	return m, nil
}

// swap lets two neighbours change places; at the table's ends nothing moves.
func (m NetworkMap) swap(i, j int) {
	if j >= 0 && j < len(m.Rows) {
		m.Rows[i], m.Rows[j] = m.Rows[j], m.Rows[i]
	}
}

// ErrMapFull tells that a map has no space for another row.
var ErrMapFull = fmt.Errorf("a map has more than %d rows", MapRowsMax)

// Mappable tells whether the item's map can be changed: while it waits to be
// taken up, and has words.
func (c CaseItem) Mappable() bool { return c.Status == Waiting && !c.Erased }
