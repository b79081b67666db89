package agenda

import "slices"

// Opening counts the plan's first parts that are for arriving and for planning
// together: they are over when the clock starts.
func (p Plan) Opening() int {
	opening := []Kind{Landing, CheckIn, BackLook, Inventory}
	parts := p.Parts()
	if i := slices.IndexFunc(parts, func(part Part) bool { return !slices.Contains(opening, part.Kind) }); i >= 0 {
		return i
	}
	return len(parts)
}

// PlaceOf is one of the six places that a session's steps have.
type PlaceOf string

// The places, in the order a page shows. Items and reading stand in the order
// of the plan.
const (
	AtRound    PlaceOf = "round"
	AtPlan     PlaceOf = "plan"
	AtItems    PlaceOf = "items"
	AtReading  PlaceOf = "reading"
	AtClosing  PlaceOf = "closing"
	AtNextTime PlaceOf = "next_time"
)

// At returns the place that parts of a kind belong to.
func (k Kind) At() PlaceOf {
	switch k {
	case Landing, Welcome, Roles, CheckIn, BackLook:
		return AtRound
	case Inventory, Question:
		return AtPlan
	case Reading, Summary:
		return AtReading
	case CheckOut, NextStep, Learning, Agreement, Planning:
		return AtClosing
	}
	return AtItems
}

// Places lists a plan's places in their order; without a reading there are five.
func (p Plan) Places() []PlaceOf {
	work := []PlaceOf{AtItems}
	reading := indexKind(p.Frame, Reading)
	if reading >= 0 {
		work = append(work, AtReading)
		if item := slices.IndexFunc(p.Frame, func(part Part) bool { return part.Kind.Work() }); item > reading {
			slices.Reverse(work)
		}
	}
	return slices.Concat([]PlaceOf{AtRound, AtPlan}, work, []PlaceOf{AtClosing, AtNextTime})
}
