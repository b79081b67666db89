package agenda

import (
	"slices"
	"time"

	"samrum/internal/supervision"
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
	Form   WorkForm `json:"form,omitzero"`
	Phases []Phase  `json:"phases,omitempty"` // of a reflecting team that has begun
	Phase  int      `json:"phase,omitzero"`   // the place in Phases
	Clock
}

// A Clock keeps when something began and was done. Instants are the server's.
type Clock struct {
	BeganAt time.Time     `json:"began_at,omitzero"` // zero: not yet
	DoneAt  time.Time     `json:"done_at,omitzero"`  // zero: not yet
	Paused  time.Duration `json:"paused,omitzero"`   // in all, in nanoseconds
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
	return slices.Contains(WorkForms, f) && (f != ReflectingTeam || minutes >= ReflectingMin)
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
	if s.Form != ReflectingTeam {
		return
	}
	if s.Phases = Reflecting(s.Minutes - int(s.Spent(now)/time.Minute)); s.Phases != nil {
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

// Paused tells whether the clock stands.
func (r Run) Paused() bool { return !r.PausedAt.IsZero() }

// clock returns the instant up to which time counts: now, or when the pause
// began.
func (r Run) clock(now time.Time) time.Time {
	if r.Paused() && r.PausedAt.Before(now) {
		return r.PausedAt
	}
	return now
}

// Spent returns how long it has taken, pauses left out; 0 before it begins.
func (c Clock) Spent(now time.Time) time.Duration {
	if c.BeganAt.IsZero() {
		return 0
	}
	if !c.DoneAt.IsZero() {
		now = c.DoneAt
	}
	return max(0, now.Sub(c.BeganAt)-c.Paused)
}

// left returns how much of the current step is left, negative when it is over
// its time.
func (r Run) left(now time.Time) time.Duration {
	step := r.step()
	if step == nil {
		return 0
	}
	return time.Duration(step.Minutes)*time.Minute - step.Spent(r.clock(now))
}

// Left returns the whole minutes left of the current step, a begun one counting
// as whole: 1 in the last minute, 0 when the time is out, -1 when it has been
// out for a minute.
func (r Run) Left(now time.Time) int { return ceil(r.left(now)) }

// PhaseLeft is Left for the current phase of a reflecting team, 0 without one.
func (r Run) PhaseLeft(now time.Time) int {
	step := r.step()
	if step == nil || len(step.Phases) == 0 {
		return 0
	}
	phase := step.Phases[step.Phase]
	return ceil(time.Duration(phase.Minutes)*time.Minute - phase.Spent(r.clock(now)))
}

// ceil rounds up to whole minutes; Go's division drops the fraction, which of
// negative durations is up already.
func ceil(d time.Duration) int {
	if d > 0 {
		d += time.Minute - 1
	}
	return int(d / time.Minute)
}

// TimeOut tells whether the current step has no time left. It goes on until
// somebody moves on.
func (r Run) TimeOut(now time.Time) bool { return r.Runs() && r.left(now) <= 0 }

// DoneAbout returns, by their places in Steps, when the parts were done, and when
// the others will be if everything keeps its minutes from now on; a paused clock
// counts as going on now. What a session left undone when it ended has no instant.
func (r Run) DoneAbout(now time.Time) []time.Time {
	at := make([]time.Time, len(r.Steps))
	when := now.Add(max(0, r.left(now)))
	for i, step := range r.Steps {
		if at[i] = step.DoneAt; !r.Runs() || i < r.Current {
			continue
		}
		if i > r.Current {
			when = when.Add(time.Duration(step.Minutes) * time.Minute)
		}
		at[i] = when
	}
	return at
}

// Behind returns how many whole minutes later than agreed the session would end
// if everything keeps its minutes from now on: 0 on time, negative when ahead.
func (r Run) Behind(now time.Time) int {
	agreed := r.EndsAt.Add(time.Duration(r.Over) * time.Minute)
	if !r.Runs() {
		return 0
	}
	return int(r.DoneAbout(now)[len(r.Steps)-1].Sub(agreed) / time.Minute)
}

// Given is what an item, or open work without one, really took.
type Given struct {
	Item    ItemID // zero: open work
	Kind    supervision.Kind
	Minutes int // the nearest whole ones, halves up; pauses do not count
}

// Given lists what was taken up, in the order it was, for the space ledger. An
// item in several parts is one.
func (r Run) Given(now time.Time) []Given {
	var given []Given
	var spent []time.Duration
	for _, step := range r.Steps {
		if step.BeganAt.IsZero() || !step.Kind.Work() {
			continue
		}
		at := slices.IndexFunc(given, func(g Given) bool { return g.Item == step.Item && !step.Item.IsZero() })
		if at < 0 {
			at = len(given)
			given, spent = append(given, Given{Item: step.Item, Kind: step.itemKind()}), append(spent, 0)
		}
		spent[at] += step.Spent(r.clock(now))
		given[at].Minutes = nearest(spent[at])
	}
	return given
}

// itemKind returns what kind of item the work counts as.
func (s Step) itemKind() supervision.Kind {
	if s.ItemKind != "" {
		return s.ItemKind
	}
	return supervision.Kind(s.Kind)
}

// NotReached lists the items that were planned and have not begun: they wait
// for the next session.
func (r Run) NotReached() []ItemID {
	var items []ItemID
	for _, step := range r.Steps {
		begun := slices.ContainsFunc(r.Steps, func(s Step) bool { return s.Item == step.Item && !s.BeganAt.IsZero() })
		if !step.Item.IsZero() && !begun && !slices.Contains(items, step.Item) {
			items = append(items, step.Item)
		}
	}
	return items
}

// Content returns the minutes that really went to cases, process, topics and
// reading, for the term's view.
func (r Run) Content(now time.Time) supervision.Content {
	var c supervision.Content
	for _, g := range r.Given(now) {
		c.Add(g.Kind, g.Minutes)
	}
	var reading time.Duration
	for _, step := range r.Steps {
		if step.Kind == Reading || step.Kind == Summary {
			reading += step.Spent(r.clock(now))
		}
	}
	c.Reading = nearest(reading)
	return c
}

func nearest(d time.Duration) int { return int((d + time.Minute/2) / time.Minute) }
