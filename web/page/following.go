package page

import (
	"strconv"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// KeepWeeks stands among the rhythms for none: each session stays in its week.
const KeepWeeks = "keep"

// Following is the form that changes a session and those after it, with what it
// comes to. The fields that it shares with a plan are the plan's.
type Following struct {
	Plan
	From        supervision.Session // in the group's zone
	Count       int                 // of the sessions that change together
	Stamp       string
	Weekday     string // 1, Monday, to 7; "" as now
	ChangePlace bool
	Shifted     []ShiftedRow // when the weeks are kept
	Goes        []Going      // when there is another rhythm
	Same        bool         // nothing would change
	Meanwhile   []Meanwhile
}

// Replanned tells whether the form asks for another rhythm.
func (f Following) Replanned() bool {
	switch calendar.RhythmKind(f.Fields.Rhythm) {
	case calendar.EveryNWeeks, calendar.EvenWeeks, calendar.OddWeeks:
		return true
	}
	return false
}

// A ShiftedRow is a session that stays in its week, and where it goes.
type ShiftedRow struct {
	Session   supervision.Session // as it is, in the group's zone
	To        calendar.Session
	Moves     bool
	Gap, Past bool         // it cannot be then
	Why       calendar.Row // names the feast that it comes to lie on
	Clashes   []Clash
}

// A Going is a session by its new start.
type Going struct {
	Starts  time.Time
	Session supervision.Session
}

// goes finds which session a row of the rhythm is for.
func (f Following) goes(row calendar.Row) (supervision.Session, bool) {
	for _, g := range f.Goes {
		if row.Held() && g.Starts.Equal(row.Session.Starts) {
			return g.Session, true
		}
	}
	return supervision.Session{}, false
}

func (f Following) shown() bool { return len(f.Shifted) > 0 || len(f.Proposal.Rows) > 0 }

func (f Following) weekday(t *i18n.Texts) component.Field {
	return f.field("weekday", t.Session.Year.Weekday, f.Weekday)
}

func (f Following) weekdays(t *i18n.Texts) []component.Option {
	options := []component.Option{{Label: t.Session.Year.AsNow, Chosen: f.Weekday == ""}}
	for n := 1; n <= 7; n++ {
		value := strconv.Itoa(n)
		options = append(options, component.Option{Value: value, Label: t.WeekdayName(time.Weekday(n % 7)), Chosen: value == f.Weekday})
	}
	return options
}

func (f Following) start(t *i18n.Texts) component.Field {
	field := f.Plan.start(t)
	field.Hint = t.Session.Year.EmptyHint
	return field
}

func (f Following) length(t *i18n.Texts) component.Field {
	field := f.Plan.length(t)
	field.Hint = t.Session.Year.EmptyHint
	return field
}

func (f Following) first(t *i18n.Texts) component.Field {
	field := f.Plan.first(t)
	field.Label, field.Hint = t.Session.Year.FirstDate, t.Session.Year.FirstDateHint
	return field
}

func (f Following) rhythms(t *i18n.Texts) []component.Option {
	options := []component.Option{{Value: KeepWeeks, Label: t.Session.Year.Keep, Chosen: f.Fields.Rhythm == KeepWeeks}}
	return append(options, component.Options(rhythms[:3], t.Plan.Rhythms, calendar.RhythmKind(f.Fields.Rhythm))...)
}

// all lists the fields in the form's order, for the summary of what to mend.
func (f Following) all(t *i18n.Texts) []component.Field {
	fields := []component.Field{f.weekday(t), f.start(t), f.length(t), f.rhythm(t), f.weeks(t), f.first(t)}
	fields = append(fields, f.christmas(t), f.summer(t), f.own(t))
	fields = append(fields, placeFields(t, f.Fields.Place, f.Problems)...)
	return append(fields, f.field("number", t.Plan.Rhythm, ""), f.field("choices", t.Session.Year.Dates, ""))
}
