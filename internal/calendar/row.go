package calendar

import "time"

// A Row is one date of the rhythm and what becomes of it.
type Row struct {
	Date    Date
	Reasons []Reason // why it is struck out, or held with a warning
	Choice  Choice
	// Offered holds Choice too. A row without reasons can be skipped and moved
	// as well, for when a leader is taken.
	Offered []Choice
	Dropped Choice  // what was chosen and has become impossible; "" if nothing
	Session Session // zero when the date is skipped
}

// A Session is when a row is held.
type Session struct {
	Date         Date      // in the zone of the series
	Starts, Ends time.Time // UTC, Length apart in real minutes
	SummerTime   bool      // the start exists twice that day and this is the earlier
}

func (r Row) Held() bool { return r.Choice != SkipIt }

// Hit tells whether a rule, or the clock, strikes the date out.
func (r Row) Hit() bool { return len(r.Reasons) > 0 }

func (r Row) inGap() bool { return r.Hit() && r.Reasons[len(r.Reasons)-1].Kind == InGap }

// decide gives d what was chosen for it, if it is possible beside the dates
// that are taken, and otherwise its preset.
func (s Series) decide(d Date, taken map[Date]bool) Row {
	row := Row{Date: d, Reasons: s.reasons(d)}
	row.Choice = s.preset(row)
	chosen := s.chosen(row)
	if s.offers(chosen, row, taken) {
		row.Choice = chosen
	} else {
		row.Dropped = chosen
	}
	if row.Held() {
		row.Session = s.sessionOn(row.Choice.Target(d))
	}
	return row
}

// preset holds chosen dates in spite of the rules: somebody picked them.
func (s Series) preset(row Row) Choice {
	if !row.Hit() || s.Rhythm.Kind == ChosenDates && !row.inGap() {
		return HoldIt
	}
	return SkipIt
}

func (s Series) chosen(row Row) Choice {
	if row.Hit() {
		return s.Choices[row.Date]
	}
	return s.Changes[row.Date]
}

func (s Series) offers(c Choice, row Row, taken map[Date]bool) bool {
	switch c {
	case SkipIt:
		return true
	case HoldIt:
		return !row.inGap()
	case DayBefore, WeekLater:
		to := c.Target(row.Date)
		return s.allowsMove(row.Date, to) && (!taken[to] || to == row.Session.Date)
	}
	return false
}

// allowsMove tells whether a session may be moved to a date: one that no rule
// hits, that is not of the rhythm itself, that lies within the series and not
// in the past, and that brings nobody to work on a weekend who was not asked to.
func (s Series) allowsMove(from, to Date) bool {
	switch {
	case to.Before(s.First), to.Before(s.Today), s.isPastUntil(to):
		return false
	case to.isWeekend() && !from.isWeekend():
		return false
	}
	return !s.Rhythm.has(s.First, to) && len(s.reasons(to)) == 0
}

func (s Series) sessionOn(d Date) Session {
	starts, times := d.At(s.Start, s.Zone)
	return Session{Date: d, Starts: starts, Ends: starts.Add(s.Length), SummerTime: times > 1}
}
