package agenda

import (
	"slices"
	"time"
)

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
	r.pass()
	r.begin(now)
}

// pass goes past the current step and those left out.
func (r *Run) pass() {
	for r.Current++; r.Current < len(r.Steps) && r.Steps[r.Current].LeftOut; {
		r.Current++
	}
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

// back opens what was done last again; what had begun since has not. The time
// that went counts for what is opened. A session's clock goes back no further
// than to where it began.
func (r *Run) back() error {
	if step := r.step(); step != nil {
		if r.Paused() {
			return ErrPaused
		}
		if step.Phase > 0 {
			step.Phases[step.Phase].Clock = Clock{}
			step.Phase--
			step.Phases[step.Phase].DoneAt = time.Time{}
			return nil
		}
	}
	before := r.Current - 1
	for before >= 0 && r.Steps[before].LeftOut {
		before--
	}
	if before < 0 || r.Steps[before].DoneAt.Equal(r.StartedAt) {
		return ErrNotOffered
	}
	if step := r.step(); step != nil {
		step.Clock, step.Phases = Clock{}, nil
	}
	r.Current = before
	step := r.step()
	step.DoneAt = time.Time{}
	if step.Phases = slices.Clone(step.Phases); len(step.Phases) > 0 {
		step.Phases[step.Phase].DoneAt = time.Time{}
	}
	return nil
}

// leaveOut takes an item's minutes out of the session; nothing of it has begun.
func (r *Run) leaveOut(item ItemID) error {
	left := false
	for i := r.Current + 1; i < len(r.Steps) && !item.IsZero(); i++ {
		step := &r.Steps[i]
		if step.Item == item && !step.LeftOut && slices.Contains(r.NotReached(), item) {
			step.LeftOut, step.Minutes, left = true, 0, true
		}
	}
	if !left {
		return ErrNoSuchItem
	}
	return nil
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
