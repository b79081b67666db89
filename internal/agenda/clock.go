package agenda

import "time"

// A Clock keeps when something began and was done. Instants are the server's.
type Clock struct {
	BeganAt time.Time     `json:"began_at,omitzero"` // zero: not yet
	DoneAt  time.Time     `json:"done_at,omitzero"`  // zero: not yet
	Paused  time.Duration `json:"paused,omitzero"`   // in all, in nanoseconds
}

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

// PhaseLeft is Left for the current phase, 0 without one.
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
