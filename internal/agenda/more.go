package agenda

// Gives returns the place of the part whose minutes five more for the current
// one would be: the longest coming flexible part that stays at or above its
// floor, of equals the later. It is -1 when there is none and the session would
// run over; the closing gives nothing.
func (r Run) Gives() int {
	from := -1
	for i := r.Current + 1; i < len(r.Steps); i++ {
		if r.spares(i, MoreMinutes) && (from < 0 || r.Steps[i].Minutes >= r.Steps[from].Minutes) {
			from = i
		}
	}
	return from
}

// more gives the current part, and its phase, five minutes.
func (r *Run) more() (from, over int) {
	from = r.Gives()
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
func (r Run) spares(i, minutes int) bool {
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
