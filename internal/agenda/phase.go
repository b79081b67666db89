package agenda

import "slices"

// PhaseCode names a phase of a working form.
type PhaseCode string

// PhaseCodes lists the phases: of a reflecting team, in which the open talk joins
// in long ones, and of a role-play.
var PhaseCodes = slices.Concat(teamPhases, rolePhases)

var (
	teamPhases = []PhaseCode{"question", "interview", "team", "response", "open_talk", "next_step"}
	rolePhases = []PhaseCode{"warm_up", "scene", "enactment", "de_roling", "sharing", "link_back"}
)

// A Phase is a stretch of a part that has a working form with phases.
type Phase struct {
	Code    PhaseCode `json:"code"`
	Minutes int       `json:"minutes"`
	Clock
}

// Lengths of the forms with phases, in minutes.
const (
	ReflectingMin  = 10 // fewer, and no reflecting team is offered
	ReflectingLong = 50 // from here an open talk joins
	RolePlayMin    = 30 // fewer, and no role-play is offered: nobody is hurried out of a role
	phaseFloor     = 2
)

// Phases returns the phases that minutes make in a form, nil when it has none or
// the minutes are too few.
func (f WorkForm) Phases(minutes int) []Phase {
	switch f {
	case ReflectingTeam:
		return Reflecting(minutes)
	case RolePlaying:
		return Playing(minutes)
	}
	return nil
}

// Reflecting returns the phases that an item's minutes make, each at least two:
// 7, 8, 12, 5 and 7 in proportion, from 50 minutes 8, 12, 12, 6, 12 and 5. It
// is nil when there are fewer than ten.
func Reflecting(minutes int) []Phase {
	switch {
	case minutes < ReflectingMin:
		return nil
	case minutes < ReflectingLong:
		return phases(minutes, []PhaseCode{"question", "interview", "team", "response", "next_step"}, []int{7, 8, 12, 5, 7})
	}
	return phases(minutes, teamPhases, []int{8, 12, 12, 6, 12, 5})
}

// Playing returns the phases that the minutes of a role-play make, each at least
// two: 5, 8, 12, 5, 10 and 5 in proportion. It is nil when there are fewer than
// thirty.
func Playing(minutes int) []Phase {
	if minutes < RolePlayMin {
		return nil
	}
	return phases(minutes, rolePhases, []int{5, 8, 12, 5, 10, 5})
}

func phases(minutes int, codes []PhaseCode, weights []int) []Phase {
	var u units
	for _, w := range weights {
		u.weigh(u.add(phaseFloor), w)
	}
	phases := make([]Phase, len(codes))
	for i, share := range u.share(minutes) {
		phases[i] = Phase{Code: codes[i], Minutes: share}
	}
	return phases
}

// Role is what somebody does in a form with phases; the catalogue tells each what
// to do in each phase.
type Role string

// PhaseRoles lists them in the order a page shows.
var PhaseRoles = []Role{"presenter", "leader", "team"}

// Listening is something to listen for while a case is told, one for each of the
// team.
type Listening string

// Listenings lists what can be handed out.
var Listenings = []Listening{"values", "strengths", "those_it_is_about", "feelings", "system", "unsaid"}

// ListensFor hands the listening positions out to those who are here and do not
// present, in their order; first moves the start, so that nobody has the same
// every time.
func ListensFor(here []PersonID, presents func(PersonID) bool, first int) map[PersonID]Listening {
	listening := map[PersonID]Listening{}
	for _, p := range here {
		if !presents(p) {
			listening[p] = Listenings[(first+len(listening))%len(Listenings)]
		}
	}
	return listening
}
