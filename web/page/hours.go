package page

import (
	"strconv"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// HoursForm is how a supervisor receives people, as somebody types it.
type HoursForm struct {
	Version                                      int
	Week                                         [7]string // by time.Weekday
	Step, Before, After, Notice, Horizon, AtMost string
	Address, Link                                string
}

// HoursFormOf is the form with what is stored.
func HoursFormOf(t *i18n.Texts, r supervision.Reception, week [7][]calendar.Window) HoursForm {
	f := HoursForm{
		Version: r.Version, Step: strconv.Itoa(r.Step), Before: strconv.Itoa(r.Before), After: strconv.Itoa(r.After),
		Notice: strconv.Itoa(r.Notice), Horizon: strconv.Itoa(r.Horizon), AtMost: strconv.Itoa(r.MostADay), Address: r.Address, Link: r.Link,
	}
	for day, windows := range week {
		f.Week[day] = t.OpenHours(windows)
	}
	return f
}

// HoursPage is what the page of a supervisor's own times shows.
type HoursPage struct {
	Form     HoursForm
	Now      *HoursForm // of a stale form: what is stored
	Problems supervision.Problems
	Free     FreeDays
	Astray   []AstrayBooking
}

// FreeDays is what can be booked, in words.
type FreeDays struct {
	Kind string // of the meetings
	Days []FreeDay
}

// A FreeDay has at least one start.
type FreeDay struct {
	Date   time.Time
	Starts []time.Time // all in the zone that the page shows
}

// An AstrayBooking stands outside the hours of its supervisor.
type AstrayBooking struct {
	ID, Name string
	At       time.Time // in the zone that the page shows
}

// WeekdayField names the field of a weekday's hours.
func WeekdayField(day time.Weekday) string { return "day_" + strconv.Itoa(int(day)) }

// weekdays stand as calendars show them.
var weekdays = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

func (p HoursPage) week(t *i18n.Texts) []component.Field {
	fields := make([]component.Field, len(weekdays))
	for i, day := range weekdays {
		fields[i] = component.Field{Name: WeekdayField(day), Label: t.WeekdayLabel(day), Value: p.Form.Week[day], Autocomplete: "off"}.In(p.Problems)
	}
	return fields
}

// A choice is a field that offers a few numbers in words.
type choice struct {
	component.Field
	options []component.Option
}

func (p HoursPage) choices(t *i18n.Texts) []choice {
	minutes := func(n int) string {
		if n == 0 {
			return t.Hours.None
		}
		return strconv.Itoa(n) + "\u00a0min"
	}
	atMost := func(n int) string {
		if n == 0 {
			return t.Hours.NoLimit
		}
		return strconv.Itoa(n)
	}
	notice := func(n int) string { return t.Hours.Notices[n] }
	horizon := func(n int) string { return t.Hours.Horizons[n] }
	return []choice{
		p.choice("step", t.Hours.Step, p.Form.Step, supervision.ReceptionSteps, t.Every),
		p.choice("before", t.Hours.Before, p.Form.Before, buffers, minutes),
		p.choice("after", t.Hours.After, p.Form.After, buffers, minutes),
		p.choice("notice", t.Hours.Notice, p.Form.Notice, notices, notice),
		p.choice("horizon", t.Hours.Horizon, p.Form.Horizon, horizons, horizon),
		p.choice("most_a_day", t.Hours.MostADay, p.Form.AtMost, []int{0, 1, 2, 3, 4, 5, 6, 8, 10}, atMost),
	}
}

// What the form offers: minutes, minutes and days.
var (
	buffers  = []int{0, 5, 10, 15, 20, 30, 45, 60, 90, 120}
	notices  = []int{0, 60, 240, 1440, 2880, 4320, 10080, 20160}
	horizons = []int{14, 28, 42, 60, 90, 180, 365}
)

// choice keeps what else was sent among what it offers.
func (p HoursPage) choice(name, label, value string, offered []int, say func(int) string) choice {
	c := choice{Field: component.Field{Name: name, Label: label, Value: value}.In(p.Problems)}
	known := false
	for _, n := range offered {
		o := component.Option{Value: strconv.Itoa(n), Label: say(n), Chosen: strconv.Itoa(n) == value}
		known = known || o.Chosen
		c.options = append(c.options, o)
	}
	if !known && value != "" {
		c.options = append(c.options, component.Option{Value: value, Label: value, Chosen: true})
	}
	return c
}

// said is what the chosen option says.
func (c choice) said() string {
	for _, o := range c.options {
		if o.Chosen {
			return o.Label
		}
	}
	return c.Value
}

func (p HoursPage) where(t *i18n.Texts) []component.Field {
	return []component.Field{
		component.Field{Name: "address", Label: t.Hours.Address, Hint: t.Hours.AddressHint, Value: p.Form.Address, Optional: true, Autocomplete: "off"}.In(p.Problems),
		component.Field{Name: "link", Label: t.Hours.Link, Hint: t.Hours.LinkHint, Value: p.Form.Link, Optional: true, Autocomplete: "off", Inputmode: "url"}.In(p.Problems),
	}
}

// fields lists all in the form's order, for the summary of what to mend.
func (p HoursPage) fields(t *i18n.Texts) []component.Field {
	fields := p.week(t)
	for _, c := range p.choices(t) {
		fields = append(fields, c.Field)
	}
	return append(fields, p.where(t)...)
}

// differs lists what is stored otherwise than it was typed, in the form's order.
func (p HoursPage) differs(t *i18n.Texts) []nowLine {
	if p.Now == nil {
		return nil
	}
	var lines []nowLine
	typed, stored := p.lines(t), HoursPage{Form: *p.Now}.lines(t)
	for i, line := range stored {
		if line != typed[i] {
			lines = append(lines, line)
		}
	}
	return lines
}

func (p HoursPage) lines(t *i18n.Texts) []nowLine {
	var lines []nowLine
	for _, f := range p.week(t) {
		lines = append(lines, nowLine{f.Label, f.Value})
	}
	for _, c := range p.choices(t) {
		lines = append(lines, nowLine{c.Label, c.said()})
	}
	for _, f := range p.where(t) {
		lines = append(lines, nowLine{f.Label, f.Value})
	}
	return lines
}
