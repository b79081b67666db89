package page

import (
	"context"
	"strings"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Attendance is who was at a session, as a form while it may be corrected.
type Attendance struct {
	Group                            supervision.Group
	Sheet                            supervision.AttendanceSheet // as it is now
	supervision.AttendanceCorrection                             // as typed
	Version                          int
	Now                              time.Time
	Problems                         supervision.Problems
}

func (f Attendance) action() string {
	return paths.Attendance(f.Group.Address(), f.Sheet.Session.Number)
}

// open tells whether it may still be corrected.
func (f Attendance) open() bool { return f.Sheet.Session.Correctable(f.Now) && !f.Group.Ended() }

func (f Attendance) starts() time.Time { return f.Sheet.Session.StartsAt.In(f.Group.Location()) }

// until says for how long it may be corrected, or why it no longer can.
func (f Attendance) until(ctx context.Context) string {
	t := i18n.T(ctx)
	switch {
	case f.open():
		last := f.Sheet.Session.EndsAt.In(f.Group.Location()).AddDate(0, 0, supervision.CorrectableDays)
		return strings.ReplaceAll(t.Attendance.Until, "{date}", i18n.ShortDate(ctx, last)+" "+i18n.At(ctx, last))
	case f.Group.Ended():
		return t.Life.IsEnded
	}
	return t.Attendance.Settled
}

func (f Attendance) held(t *i18n.Texts) component.Field {
	return minutesField("held_minutes", t.Room.Held, f.Held, false).In(f.Problems)
}

// attends asks how somebody was there, beside what she says of it herself.
func (f Attendance) attends(t *i18n.Texts, i int) component.Field {
	field := component.Field{Name: f.People[i].Field("attends"), Label: f.Sheet.People[i].Name}
	if f.Sheet.People[i].Questioned {
		field.Hint = t.Attendance.SaysOf(supervision.FirstName(field.Label))
	}
	return field.In(f.Problems)
}

func (f Attendance) there(t *i18n.Texts, i int) component.Field {
	a := f.People[i]
	if a.Attendance != "part" {
		a.Minutes = 0
	}
	return minutesField(a.Field("minutes"), t.Room.MinutesThere, a.Minutes, false).In(f.Problems)
}

// leaves tells whether what a member questions stays as it is.
func (f Attendance) leaves(i int) bool {
	for _, id := range f.Left {
		if id == f.People[i].PersonID {
			return true
		}
	}
	return false
}

// fields lists the form's, in their order, for the summary of what to mend.
func (f Attendance) fields(t *i18n.Texts) []component.Field {
	fields := []component.Field{f.held(t)}
	for i := range f.People {
		there := f.there(t, i)
		there.Label = f.Sheet.People[i].Name + ": " + there.Label
		fields = append(fields, f.attends(t, i), there)
	}
	return fields
}

// TotalsPage is what whoever ordered a group's supervision sees of its sessions.
type TotalsPage struct {
	Group supervision.Group
	Terms []TermTotals // the present one first
	Leads bool
	Now   time.Time
}

// TermTotals is a term of it.
type TermTotals struct {
	Term supervision.Term
	supervision.AttendanceTotals
}

// to is the address of a session: for leaders who was there, where that is noted.
func (p TotalsPage) to(s supervision.SessionTotal) string {
	if p.Leads && (s.Outcome == supervision.Counted || s.Outcome == supervision.WasHeld) {
		return paths.Attendance(p.Group.Address(), s.Number)
	}
	return paths.Session(p.Group.Address(), s.Number)
}
