// Package agenda is how the minutes of a session are planned, started and run:
// templates, sharing by largest remainder, and the state of a session under way.
// It is pure: no clock, no words, only codes that the catalogue has words for.
package agenda

import (
	"slices"

	"samrum/internal/supervision"
)

// Kind tells what a part of a session is for.
type Kind string

// The kinds of parts.
const (
	Landing    Kind = "landing"
	Welcome    Kind = "welcome"
	Roles      Kind = "roles"
	CheckIn    Kind = "check_in"
	BackLook   Kind = "back_look"
	Inventory  Kind = "inventory"
	Question   Kind = "question"
	Case       Kind = "case"
	Process    Kind = "process"
	Reading    Kind = "reading"
	Summary    Kind = "summary" // of the reading, for those who have not read
	Reflection Kind = "reflection"
	ImageWork  Kind = "image_work"
	RolePlay   Kind = "role_play"
	Sculpture  Kind = "sculpture"
	Talk       Kind = "talk" // about nothing that was registered
	Evaluation Kind = "evaluation"
	Agreement  Kind = "agreement"
	Planning   Kind = "planning"
	Learning   Kind = "learning"
	NextStep   Kind = "next_step"
	Pause      Kind = "pause"
	CheckOut   Kind = "check_out" // the closing
)

// Kinds lists them in the order a form shows.
var Kinds = []Kind{
	Landing, Welcome, Roles, CheckIn, BackLook, Inventory, Question, Case, Process, Reading, Summary, Reflection,
	ImageWork, RolePlay, Sculpture, Talk, Evaluation, Agreement, Planning, Learning, NextStep, Pause, CheckOut,
}

// Flexible tells whether parts of the kind take up a change of length. All
// others keep their minutes.
func (k Kind) Flexible() bool { return k == Case || k == Process || k == Reading }

// Work tells whether items are taken up in parts of the kind.
func (k Kind) Work() bool { return k == Case || k == Process }

// Fewest minutes, by what they are for.
const (
	CaseFloor    = 15 // of a case, in all its parts, and of an item that is no short question
	PartFloor    = 1  // of any other flexible part
	ClosingFloor = 5  // of the closing, when it is cut by hand
)

// ItemID is an item's.
type ItemID = supervision.ID[supervision.CaseItem]

// PersonID is a person's.
type PersonID = supervision.ID[supervision.Person]

// A Part is a stretch of a session.
type Part struct {
	Kind        Kind             `json:"kind"`
	Minutes     int              `json:"minutes"`
	Title       Title            `json:"title,omitzero"`       // the catalogue's
	Instruction Instruction      `json:"instruction,omitzero"` // the catalogue's; "" when none is needed
	Material    []Material       `json:"material,omitempty"`
	Own         *Words           `json:"own,omitzero"`       // a group's words instead of the catalogue's
	OfCase      int              `json:"of_case,omitzero"`   // parts of one case have the same number; 0: a part by itself
	Place       int              `json:"place"`              // where it stands in the frame it was laid from
	Item        ItemID           `json:"item,omitzero"`      // what is taken up in it
	ItemKind    supervision.Kind `json:"item_kind,omitzero"` // of the item
	Leader      PersonID         `json:"leader,omitzero"`    // which of two leads it
}

// Words are a group's own about a part.
type Words struct {
	Title       string   `json:"title"`
	Instruction string   `json:"instruction,omitzero"`
	Material    []string `json:"material,omitempty"`
}

// floor returns the fewest minutes of a flexible part that stands by itself.
func (p Part) floor() int {
	if p.Kind == Case || !p.Item.IsZero() {
		return CaseFloor
	}
	return PartFloor
}

// Sum adds the minutes of parts up.
func Sum(parts []Part) int {
	sum := 0
	for _, p := range parts {
		sum += p.Minutes
	}
	return sum
}

func indexKind(parts []Part, kind Kind) int {
	return slices.IndexFunc(parts, func(p Part) bool { return p.Kind == kind })
}
