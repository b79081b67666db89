package agenda

import (
	"slices"
	"time"
)

// A Run is a session under way: plain data that is stored as it is. Nothing in
// it moves by itself; what the clock shows is worked out from the instants and
// the now of whoever asks, so a restart loses nothing.
type Run struct {
	Version   int       `json:"version"` // raised by every action
	Steps     []Step    `json:"steps"`
	Current   int       `json:"current"` // the place in Steps; len(Steps) when all are done
	StartedAt time.Time `json:"started_at"`
	EndsAt    time.Time `json:"ends_at"` // the session's planned end
	Over      int       `json:"over"`    // minutes past it that were said
	PausedAt  time.Time `json:"paused_at,omitzero"`
	EndedAt   time.Time `json:"ended_at,omitzero"`
	Changes   []Change  `json:"changes,omitempty"`
}

// A Step is a part as it is run.
type Step struct {
	Part
	Form    WorkForm `json:"form,omitzero"`
	Phases  []Phase  `json:"phases,omitempty"`  // of a form that has some, once it has begun
	Phase   int      `json:"phase,omitzero"`    // the place in Phases
	LeftOut bool     `json:"left_out,omitzero"` // its item waits for next time; it has no minutes
	Clock
}

// WorkForm is how a group works with an item.
type WorkForm string

// WorkForms lists them in the order a form shows.
var WorkForms = []WorkForm{Plain, ReflectingTeam, RolePlaying, NetworkMap}

// The working forms.
const (
	Plain          WorkForm = "plain"
	ReflectingTeam WorkForm = "reflecting_team"
	RolePlaying    WorkForm = "role_play"
	NetworkMap     WorkForm = "network_map"
)

// Offers tells whether an item of so many minutes can be worked with in a form.
func (f WorkForm) Offers(minutes int) bool {
	switch f {
	case ReflectingTeam:
		return minutes >= ReflectingMin
	case RolePlaying:
		return minutes >= RolePlayMin
	}
	return slices.Contains(WorkForms, f)
}

// Works returns the form that a step is worked with: what was chosen, or a
// role-play where the part is one; "" when nothing was chosen.
func (s Step) Works() WorkForm {
	if s.Form == "" && s.Kind == RolePlay {
		return RolePlaying
	}
	return s.Form
}

// Begin starts a session's clock. What is over already counts no minutes; the
// first coming part begins now.
func Begin(s Start, now, endsAt time.Time) Run {
	r := Run{Version: 1, StartedAt: now, EndsAt: endsAt, Over: s.Over, Current: s.Done}
	for i, part := range s.Plan.Parts() {
		step := Step{Part: part}
		if i < s.Done {
			step.BeganAt, step.DoneAt = now, now
		}
		r.Steps = append(r.Steps, step)
	}
	r.begin(now)
	return r
}

// begin lets the current step begin.
func (r *Run) begin(now time.Time) {
	if step := r.step(); step != nil {
		step.BeganAt = now
		step.makePhases(now)
	}
}

// makePhases divides a step that has begun, as its form wants it.
func (s *Step) makePhases(now time.Time) {
	s.Phases, s.Phase = nil, 0
	if s.Phases = s.Works().Phases(s.Minutes - int(s.Spent(now)/time.Minute)); s.Phases != nil {
		s.Phases[0].BeganAt = now
	}
}

// step returns the current one, nil when all are done or the session is over.
func (r *Run) step() *Step {
	if !r.Runs() {
		return nil
	}
	return &r.Steps[r.Current]
}

// Runs tells whether a step is under way, paused or not.
func (r Run) Runs() bool { return r.EndedAt.IsZero() && r.Current < len(r.Steps) }

// Closing tells whether the session has come to its closing part, or has no part
// left.
func (r Run) Closing() bool {
	return len(r.Steps) > 0 && (!r.Runs() || r.Steps[r.Current].Kind.At() == AtClosing)
}

// Paused tells whether the clock stands.
func (r Run) Paused() bool { return !r.PausedAt.IsZero() }

// Question numbers what is asked when the time is out: it changes when somebody
// moves on, gives more or goes back, so that a vote counts for what it was about.
func (r Run) Question() int {
	n := 1
	for _, c := range r.Changes {
		switch c.Code {
		case Hold, Resume, UseForm, LeaveOut:
		default:
			n++
		}
	}
	return n
}
