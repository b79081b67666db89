package agenda

// PhaseCode names a phase of a reflecting team.
type PhaseCode string

// PhaseCodes lists the phases in their order; the open talk joins in long ones.
var PhaseCodes = []PhaseCode{"question", "interview", "team", "response", "open_talk", "next_step"}

// A Phase is a stretch of an item with a reflecting team.
type Phase struct {
	Code    PhaseCode `json:"code"`
	Minutes int       `json:"minutes"`
	Clock
}

// Lengths of a reflecting team, in minutes.
const (
	ReflectingMin  = 10 // fewer, and none is offered
	ReflectingLong = 50 // from here an open talk joins
	phaseFloor     = 2
)

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
	return phases(minutes, PhaseCodes, []int{8, 12, 12, 6, 12, 5})
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

// Role is what somebody does in a reflecting team; the catalogue tells each what
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
