package page

import (
	"strconv"
	"strings"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Plan is what the page shows where a group's year is planned.
type Plan struct {
	Group    supervision.Group
	Fields   PlanFields
	Proposal calendar.Proposal         // without rows: none is shown
	Clashes  map[calendar.Date][]Clash // by the date of the session they hit
	Breaks   []calendar.SchoolBreak
	Year     int // of the breaks
	Now      time.Time
	Reader   *time.Location
	FormKey  supervision.FormKey
	// The session that the plan goes on from, when the page is opened: number and
	// date; 0 when there is none.
	After     int
	AfterDate calendar.Date
	Problems  supervision.Problems
}

// PlanFields are the fields of the form as somebody typed them.
type PlanFields struct {
	FirstDate, StartTime, Length         string
	Rhythm, Weeks, Dates                 string
	Until, Number                        string
	Place                                supervision.Place
	Holidays, Eves, Bridges              bool
	Christmas, Summer                    bool
	ChristmasWeeks, SummerWeeks, OwnWeek string
	// By date, for dates that a rule hits and for the others.
	Choices, Changes map[calendar.Date]calendar.Choice
}

// Seen names the rows that the page shows, those that would be held with a plus,
// so that nothing else can be saved unseen.
func (p Plan) Seen() string {
	seen := make([]string, len(p.Proposal.Rows))
	for i, row := range p.Proposal.Rows {
		seen[i] = row.Date.String()
		if row.Held() {
			seen[i] += "+"
		}
	}
	return strings.Join(seen, " ")
}

// continues says which session and rhythm the presets go on from.
func (p Plan) continues(t *i18n.Texts) string {
	weeks, _ := strconv.Atoi(p.Fields.Weeks)
	return t.PlanContinues(p.After, p.AfterDate, calendar.RhythmKind(p.Fields.Rhythm), weeks)
}

func (p Plan) shown() bool { return len(p.Proposal.Rows) > 0 }

// Dropped tells whether somebody chose not to hold a date.
func (f PlanFields) Dropped(day string) bool {
	date, err := calendar.ParseDate(day)
	return err == nil && (f.Choices[date] == calendar.SkipIt || f.Changes[date] == calendar.SkipIt)
}

func (p Plan) field(name, label, value string) component.Field {
	return component.Field{Name: name, Label: label, Value: value}.In(p.Problems)
}

func (p Plan) first(t *i18n.Texts) component.Field {
	return dateField(p.field("first_date", t.Plan.FirstDate, p.Fields.FirstDate))
}

func (p Plan) start(t *i18n.Texts) component.Field {
	return clockField(p.field("start_time", t.Plan.StartTime, p.Fields.StartTime))
}

func (p Plan) length(t *i18n.Texts) component.Field {
	return numeric(p.field("length", t.Plan.Length, p.Fields.Length))
}

func (p Plan) rhythm(t *i18n.Texts) component.Field {
	return p.field("rhythm", t.Plan.Rhythm, p.Fields.Rhythm)
}

func (p Plan) weeks(t *i18n.Texts) component.Field {
	return p.field("weeks", t.Plan.Weeks, p.Fields.Weeks)
}

func (p Plan) dates(t *i18n.Texts) component.Field {
	f := p.field("dates", t.Plan.Dates, p.Fields.Dates)
	f.Hint, f.Rows = t.Plan.DatesHint, 5
	return f
}

func (p Plan) until(t *i18n.Texts) component.Field {
	return dateField(p.field("until", t.Plan.Until, p.Fields.Until))
}

func (p Plan) number(t *i18n.Texts) component.Field {
	return numeric(p.field("number", t.Plan.Number, p.Fields.Number))
}

func (p Plan) christmas(t *i18n.Texts) component.Field {
	return p.field("christmas_weeks", t.Plan.ChristmasWeeks, p.Fields.ChristmasWeeks)
}

func (p Plan) summer(t *i18n.Texts) component.Field {
	return p.field("summer_weeks", t.Plan.SummerWeeks, p.Fields.SummerWeeks)
}

func (p Plan) own(t *i18n.Texts) component.Field {
	f := p.field("own_weeks", t.Plan.OwnWeeks, p.Fields.OwnWeek)
	f.Optional, f.Hint = true, t.Plan.OwnWeeksHint+" "+t.PlanBreaks(p.Breaks, p.Year)
	return f
}

func numeric(f component.Field) component.Field {
	f.Inputmode = "numeric"
	return f
}

// all lists the fields in the form's order, for the summary of what to mend.
func (p Plan) all(t *i18n.Texts) []component.Field {
	fields := []component.Field{p.first(t), p.start(t), p.length(t), p.rhythm(t), p.weeks(t), p.dates(t), p.until(t), p.number(t)}
	fields = append(fields, placeFields(t, p.Fields.Place, p.Problems)...)
	return append(fields, p.christmas(t), p.summer(t), p.own(t), p.field("choices", t.Plan.Choices, ""))
}

var rhythms = []calendar.RhythmKind{calendar.EveryNWeeks, calendar.EvenWeeks, calendar.OddWeeks, calendar.ChosenDates}

// intervals offers every week to every eighth, and keeps what else was sent.
func (p Plan) intervals(t *i18n.Texts) []component.Option {
	var options []component.Option
	known := p.Fields.Weeks == ""
	for i, label := range t.Plan.Intervals {
		n := strconv.Itoa(i + 1)
		options = append(options, component.Option{Value: n, Label: label, Chosen: n == p.Fields.Weeks})
		known = known || n == p.Fields.Weeks
	}
	if !known {
		options = append(options, component.Option{Value: p.Fields.Weeks, Label: p.Fields.Weeks, Chosen: true})
	}
	return options
}
