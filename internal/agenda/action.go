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
	Back     ActionCode = "back"      // to the phase or part before: next was pressed too soon
	LeaveOut ActionCode = "leave_out" // a coming item, which waits for next time
	Hold     ActionCode = "pause"
	Resume   ActionCode = "resume"
	UseForm  ActionCode = "form"    // a working form for the current part
	Restart  ActionCode = "restart" // the coming parts are those of a plan; see Run.Restart
	End      ActionCode = "end"     // the session
)

// ActionCodes lists them.
var ActionCodes = []ActionCode{Next, EndEarly, More, Back, LeaveOut, Hold, Resume, UseForm, Restart, End}

// MoreMinutes is what More gives.
const MoreMinutes = 5

// An Action is one press of a button.
type Action struct {
	Code    ActionCode
	Version int      // of the run that was seen when it was pressed
	By      PersonID // who pressed
	Form    WorkForm // of UseForm
	Item    ItemID   // of LeaveOut
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
	Item    ItemID     `json:"item,omitzero"` // of LeaveOut
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
	return next.record(change)
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
	case !r.Runs() && a.Code != End && a.Code != Back:
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
	case Back:
		return r.back()
	case LeaveOut:
		change.Item = a.Item
		return r.leaveOut(a.Item)
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

// record keeps what an action did, for whoever comes with an older version.
func (r Run) record(change Change) (Run, Change, error) {
	change.Step = r.Current
	r.Version = change.Version
	r.Changes = append(r.Changes, change)
	return r, change, nil
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
	return next.record(change)
}
