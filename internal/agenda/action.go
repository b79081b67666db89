package agenda

import (
	"errors"
	"fmt"
	"slices"
	"time"
)

// ActionCode names what a leader does in a running session.
type ActionCode string

// The actions.
const (
	Next     ActionCode = "next"      // to the next phase, or the next part
	EndEarly ActionCode = "end_early" // the part, with the phases it has left
	More     ActionCode = "more"      // five minutes for the current part
	Hold     ActionCode = "pause"
	Resume   ActionCode = "resume"
	UseForm  ActionCode = "form"    // a working form for the current part
	Restart  ActionCode = "restart" // the coming parts are those of a plan; see Run.Restart
	End      ActionCode = "end"     // the session
)

// ActionCodes lists them.
var ActionCodes = []ActionCode{Next, EndEarly, More, Hold, Resume, UseForm, Restart, End}

// MoreMinutes is what More gives.
const MoreMinutes = 5

// An Action is one press of a button.
type Action struct {
	Code    ActionCode
	Version int      // of the run that was seen when it was pressed
	By      PersonID // who pressed
	Form    WorkForm // of UseForm
}

// A Change is what an action did.
type Change struct {
	Version int        `json:"version"` // that it made
	Code    ActionCode `json:"code"`
	By      PersonID   `json:"by"`
	At      time.Time  `json:"at"`
	Step    int        `json:"step"`          // current afterwards
	From    int        `json:"from"`          // of More: whose minutes they were, -1 nobody's
	Over    int        `json:"over,omitzero"` // of More and Restart: minutes past the planned end that it adds
}

// Stale refuses an action that was made from an older state.
type Stale struct{ Since []Change } // what has changed, the earliest first

func (e Stale) Error() string { return fmt.Sprintf("stale: %d changes since", len(e.Since)) }

// What a run refuses.
var (
	ErrEnded      = errors.New("agenda: the session has ended")
	ErrAllDone    = errors.New("agenda: every part is done")
	ErrPaused     = errors.New("agenda: paused already")
	ErrRuns       = errors.New("agenda: it is not paused")
	ErrNotOffered = errors.New("agenda: no such action or form here")
	ErrWorking    = errors.New("agenda: the work has begun")
)

// Do returns the run after an action, and what it did. The receiver is left as
// it was. An action made from another version changes nothing: the error is a
// Stale. Pressing on ends a pause.
func (r Run) Do(a Action, now time.Time) (Run, Change, error) {
	next, change, err := r.prepare(a, now)
	if err != nil {
		return r, Change{}, err
	}
	if err := next.act(a, &change, now); err != nil {
		return r, Change{}, err
	}
	return next.record(change), next.last(change), nil
}

// prepare checks that an action may be done at all, and copies the run.
func (r Run) prepare(a Action, now time.Time) (Run, Change, error) {
	switch {
	case a.Version != r.Version:
		since := slices.IndexFunc(r.Changes, func(c Change) bool { return c.Version > a.Version })
		if since < 0 {
			since = len(r.Changes)
		}
		return r, Change{}, Stale{slices.Clone(r.Changes[since:])}
	case !r.EndedAt.IsZero():
		return r, Change{}, ErrEnded
	case !r.Runs() && a.Code != End:
		return r, Change{}, ErrAllDone
	}
	r.Steps, r.Changes = slices.Clone(r.Steps), slices.Clone(r.Changes)
	if step := r.step(); step != nil {
		step.Phases = slices.Clone(step.Phases)
	}
	return r, Change{Version: r.Version + 1, Code: a.Code, By: a.By, At: now, From: -1}, nil
}

func (r *Run) act(a Action, change *Change, now time.Time) error {
	switch a.Code {
	case Next, EndEarly:
		r.resume(now)
		r.next(now, a.Code == EndEarly)
	case More:
		change.From, change.Over = r.more()
	case Hold:
		if r.Paused() {
			return ErrPaused
		}
		r.PausedAt = now
	case Resume:
		if !r.Paused() {
			return ErrRuns
		}
		r.resume(now)
	case UseForm:
		return r.use(a.Form, now)
	case End:
		r.resume(now)
		r.done(now)
		r.EndedAt = now
	default:
		return ErrNotOffered
	}
	return nil
}

func (r Run) last(change Change) Change {
	change.Step = r.Current
	return change
}

func (r Run) record(change Change) Run {
	r.Version = change.Version
	r.Changes = append(r.Changes, r.last(change))
	return r
}

// resume ends a pause; the time it took counts for nobody.
func (r *Run) resume(now time.Time) {
	if !r.Paused() {
		return
	}
	took := max(0, now.Sub(r.PausedAt))
	r.PausedAt = time.Time{}
	if step := r.step(); step != nil {
		step.Paused += took
		if len(step.Phases) > 0 {
			step.Phases[step.Phase].Paused += took
		}
	}
}

// next goes to the next phase, or past the whole part.
func (r *Run) next(now time.Time, whole bool) {
	step := r.step()
	if step.Phase+1 < len(step.Phases) && !whole {
		step.Phases[step.Phase].DoneAt = now
		step.Phase++
		step.Phases[step.Phase].BeganAt = now
		return
	}
	r.done(now)
	r.Current++
	r.begin(now)
}

// done ends the current step and its phase.
func (r *Run) done(now time.Time) {
	step := r.step()
	if step == nil {
		return
	}
	step.DoneAt = now
	if len(step.Phases) > 0 {
		step.Phases[step.Phase].DoneAt = now
	}
}

// more gives the current part, and its phase, five minutes: from the longest
// coming flexible part that stays at or above its floor, of equals the later.
// When there is none, the session runs over. The closing gives nothing.
func (r *Run) more() (from, over int) {
	from = -1
	for i := r.Current + 1; i < len(r.Steps); i++ {
		if r.spares(i, MoreMinutes) && (from < 0 || r.Steps[i].Minutes >= r.Steps[from].Minutes) {
			from = i
		}
	}
	step := r.step()
	step.Minutes += MoreMinutes
	if len(step.Phases) > 0 {
		step.Phases[step.Phase].Minutes += MoreMinutes
	}
	if from < 0 {
		r.Over += MoreMinutes
		return from, MoreMinutes
	}
	r.Steps[from].Minutes -= MoreMinutes
	return from, 0
}

// spares tells whether a coming part has minutes to give: it stays at one or
// more, and its case or item, in all its parts, at 15.
func (r *Run) spares(i, minutes int) bool {
	part := r.Steps[i].Part
	if !part.Kind.Flexible() || part.Minutes-minutes < PartFloor {
		return false
	}
	whole := 0
	for j, other := range r.Steps {
		switch {
		case i == j, !part.Item.IsZero() && other.Item == part.Item,
			part.Item.IsZero() && part.OfCase > 0 && other.Item.IsZero() && other.OfCase == part.OfCase:
			whole += other.Minutes
			if j == r.Current {
				whole += minutes // they stay within the case
			}
		}
	}
	return whole-minutes >= part.floor()
}

// use gives the current part another working form; its phases share what is
// left of its minutes.
func (r *Run) use(form WorkForm, now time.Time) error {
	step := r.step()
	left := step.Minutes - int(step.Spent(r.clock(now))/time.Minute)
	if !step.Kind.Work() || !form.Offers(left) {
		return ErrNotOffered
	}
	step.Form = form
	step.makePhases(r.clock(now))
	return nil
}

// Restart gives a session that was begun before its plan was made the plan: the
// current part is done, and the coming ones are those of the start, which was
// made with Done one more than Current. It is for before the work begins.
func (r Run) Restart(a Action, s Start, now time.Time) (Run, Change, error) {
	a.Code = Restart
	next, change, err := r.prepare(a, now)
	if err != nil {
		return r, Change{}, err
	}
	if s.Done != r.Current+1 || slices.ContainsFunc(r.Steps[:s.Done], func(s Step) bool { return s.Kind.Flexible() }) {
		return r, Change{}, ErrWorking
	}
	next.resume(now)
	next.done(now)
	next.Steps = next.Steps[:s.Done]
	for _, part := range s.Coming() {
		next.Steps = append(next.Steps, Step{Part: part})
	}
	change.Over = s.Over - r.Over
	next.Over = s.Over
	next.Current++
	next.begin(now)
	return next.record(change), next.last(change), nil
}
