package page

import (
	"strconv"

	"samrum/internal/agenda"
	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// AgendaPage is what a group's sessions are made of, and the ready agendas for
// leaders to choose from.
type AgendaPage struct {
	Group    supervision.Group
	Template agenda.Template
	Version  int
	Leads    bool
	Problems supervision.Problems
}

// fitted returns a template in the group's length. Where it does not fit it stays
// as it is, and the words say what it needs.
func (p AgendaPage) fitted(t agenda.Template) (agenda.Template, *agenda.TooShort) {
	fitted, err := t.Fit(p.Group.Length)
	if short, ok := err.(agenda.TooShort); ok {
		return t, &short
	}
	return fitted, nil
}

func (p AgendaPage) name(t *i18n.Texts) string {
	if p.Template.Code == "" {
		return t.AgendaPage.Own
	}
	return t.Agenda.Template[p.Template.Code]
}

// chooses tells whether the reader may choose another.
func (p AgendaPage) chooses() bool { return p.Leads && !p.Group.Ended() }

func (p AgendaPage) standard() agenda.Code { return agenda.Default(p.Group.Form, p.Group.Individual) }

// sum says a template's minutes against the group's length.
func (p AgendaPage) sum(t *i18n.Texts, template agenda.Template) string {
	return t.Agenda.PlanSum(agenda.Total{Minutes: template.Length(), Length: p.Group.Length})
}

func readyTemplate(code agenda.Code) agenda.Template {
	t, _ := agenda.Ready(code)
	return t
}

// AgendaForm is the form for a group's own agenda.
type AgendaForm struct {
	Group    supervision.Group
	Version  int         // as whoever fills in the form saw it
	Code     agenda.Code // of the ready one that it began with, "" for an own
	Parts    []AgendaPart
	Add      agenda.Kind // chosen for a part to add
	Problems supervision.Problems
}

// total is what the typed minutes come to.
func (f AgendaForm) total(t *i18n.Texts) agenda.Total {
	total := agenda.Total{Length: f.Group.Length}
	for _, p := range f.Parts {
		total.Minutes += min(max(p.Part(t).Minutes, 0), agenda.MinutesMax)
	}
	return total
}

// fields lists the form's fields for the summary.
func (f AgendaForm) fields(t *i18n.Texts) []component.Field {
	fields := []component.Field{{Name: "parts", Label: t.AgendaPage.Parts}, {Name: "length", Label: t.AgendaPage.Sum}}
	for i, p := range f.Parts {
		fields = append(fields, p.fields(t, i, f.Problems)...)
	}
	return fields
}

// there is the form with a part in sight, after a press on a button.
func (f AgendaForm) there(place int) string {
	return paths.EditAgenda(f.Group.Address()) + "#part-" + strconv.Itoa(max(place, 0))
}
