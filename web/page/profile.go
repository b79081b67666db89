package page

import (
	"strconv"
	"strings"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// ProfileForm is what a supervisor tells about herself while she writes it.
type ProfileForm struct {
	Practice supervision.Practice
	Profile  supervision.Profile
	Copied   bool                 // the words are still those of another language
	Now      *supervision.Profile // nil: nothing was written meanwhile
	Problems supervision.Problems
}

// Empty rows that the form offers, and how many rows it has at most.
const (
	trainingRowsEmpty = 1
	trainingRowsLeast = 2
	TrainingRowsMost  = supervision.TrainingsMax + trainingRowsEmpty
)

// A trainingRow is the fields of one training.
type trainingRow struct {
	Legend                        string
	Name, Provider, Credits, Year component.Field
}

func (f ProfileForm) rows(t *i18n.Texts) []trainingRow {
	n := len(f.Profile.Trainings)
	rows := make([]trainingRow, min(max(n+trainingRowsEmpty, trainingRowsLeast), max(n, supervision.TrainingsMax)))
	for i := range rows {
		var is supervision.Training
		if i < n {
			is = f.Profile.Trainings[i]
		}
		field := func(name, label, hint, value string) component.Field {
			return component.Field{Name: name + "_" + strconv.Itoa(i+1), Label: label, Hint: hint, Value: value, Autocomplete: "off", Optional: true}.In(f.Problems)
		}
		rows[i] = trainingRow{
			Legend: t.Profile.Row(i + 1), Name: field("training_name", t.Profile.Name, "", is.Name),
			Provider: field("training_provider", t.Profile.Provider, "", is.Provider),
			Credits:  field("training_credits", t.Profile.Credits, t.Profile.CreditsHint, is.Credits),
			Year:     field("training_year", t.Profile.Year, t.Profile.YearHint, is.Year),
		}
		rows[i].Name.Optional = false
	}
	return rows
}

func (f ProfileForm) heading(t *i18n.Texts) string {
	return t.Profile.Title + " (" + t.Choice.Language[f.Profile.Language] + ")"
}

func (f ProfileForm) title(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "title", Label: t.Profile.JobTitle, Hint: t.Profile.JobTitleHint, Value: f.Profile.Title, Autocomplete: "organization-title",
	}.In(f.Problems)
}

func (f ProfileForm) line(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "line", Label: t.Profile.Line, Hint: t.Profile.LineHint, Value: f.Profile.Line, Rows: 2, Autocomplete: "off", Optional: true,
	}.In(f.Problems)
}

func (f ProfileForm) memberships(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "memberships", Label: t.Profile.Memberships, Hint: t.Profile.MembershipsHint,
		Value: strings.Join(f.Profile.Memberships, "\n"), Rows: 3, Autocomplete: "off", Optional: true,
	}.In(f.Problems)
}

func (f ProfileForm) fields(t *i18n.Texts) []component.Field {
	fields := []component.Field{f.title(t), f.line(t)}
	for _, row := range f.rows(t) {
		fields = append(fields, row.Name, row.Provider, row.Credits, row.Year)
	}
	return append(fields, f.memberships(t))
}
