package page

import (
	"slices"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// MeForm is what a person's own page shows.
type MeForm struct {
	Preferences supervision.Preferences
	Address     string // hers, shown to her alone
	Problems    supervision.Problems
	Devices     []Device
	Practices   []Practice
	Groups      []MyGroup      // where she is a member
	Leads       bool           // a group, which she hands over in its settings
	Administers bool           // the current practice
	Supervises  bool           // in the current practice
	InPractice  bool           // is in one at all
	Works       bool           // supervises or administers in the current practice
	Reader      *time.Location // where the reader reads times
}

// MyGroup is a group that the reader can leave.
type MyGroup struct{ Name, Address string }

// several tells whether there is a practice to go to from here.
func (f MeForm) several() bool {
	return slices.ContainsFunc(f.Practices, func(p Practice) bool { return !p.Current })
}

func (f MeForm) name(t *i18n.Texts) component.Field {
	return component.Field{Name: "name", Label: t.Me.Name, Hint: t.Me.NameHint, Value: f.Preferences.Name, Autocomplete: "name"}.In(f.Problems)
}

func (f MeForm) profession(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "profession", Label: t.Me.Profession, Hint: t.Me.ProfessionHint, Value: f.Preferences.Profession, Autocomplete: "off", Optional: true,
	}.In(f.Problems)
}

func (f MeForm) degree(t *i18n.Texts) component.Field {
	return dateField(component.Field{
		Name: "degree", Label: t.Me.Degree, Hint: t.Me.DegreeHint, Value: f.Preferences.Degree, Optional: true,
	}.In(f.Problems))
}

func (f MeForm) language(t *i18n.Texts) component.Field {
	return component.Field{Name: "language", Label: t.Me.Language}.In(f.Problems)
}

func (f MeForm) theme(t *i18n.Texts) component.Field {
	return component.Field{Name: "theme", Label: t.Me.Theme}.In(f.Problems)
}

func (f MeForm) zone(t *i18n.Texts) component.Field {
	return component.Field{Name: "zone", Label: t.Me.Zone}.In(f.Problems)
}

func (f MeForm) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.name(t), f.profession(t), f.degree(t), f.language(t), f.theme(t), f.zone(t)}
}
