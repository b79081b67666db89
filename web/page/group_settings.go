package page

import (
	"context"
	"strconv"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// GroupChange is the form for a group's settings.
type GroupChange struct {
	Group   supervision.Group // as it is now
	Version int               // as whoever fills in the form saw it
	Changed []string          // of a stale form: the fields that are otherwise now
	Now     time.Time
	Order   *GroupOrder // nil while a form is mended
	GroupForm
}

// ChangedMeanwhile names the fields in which what is differs from what was typed.
func ChangedMeanwhile(is, typed supervision.GroupDraft) []string {
	var fields []string
	for name, differs := range map[string]bool{
		"name": is.Name != typed.Name, "form": is.Form != typed.Form, "smallest": is.Smallest != typed.Smallest,
		"largest": is.Largest != typed.Largest, "length": is.Length != typed.Length, "zone": is.Zone != typed.Zone,
		"country": is.Country != typed.Country, "language": is.Language != typed.Language,
		"client_term": is.ClientTerm != typed.ClientTerm, "case_label": is.CaseLabel != typed.CaseLabel,
	} {
		if differs {
			fields = append(fields, name)
		}
	}
	return fields
}

// A nowLine is a field of the form and what it holds now.
type nowLine struct{ Label, Value string }

// now lists what is otherwise now than what was typed, in the form's order.
func (f GroupChange) now(ctx context.Context) []nowLine {
	t, g := i18n.T(ctx), f.Group
	values := map[string]string{
		"name": g.Name, "form": t.Choice.Form[g.Form], "smallest": strconv.Itoa(g.Smallest), "largest": strconv.Itoa(g.Largest),
		"length": strconv.Itoa(g.Length), "zone": g.Zone, "country": t.Choice.Country[g.Country],
		"language": t.Choice.Language[g.Language], "client_term": g.ClientTerm, "case_label": g.CaseLabel,
	}
	var lines []nowLine
	for _, field := range f.fields(t) {
		for _, changed := range f.Changed {
			if changed == field.Name {
				lines = append(lines, nowLine{field.Label, values[field.Name]})
			}
		}
	}
	return lines
}

// shown lists the form's fields without who leads.
func (f GroupChange) shown(t *i18n.Texts) []component.Field {
	var shown []component.Field
	for _, field := range f.fields(t) {
		if field.Name != "co_lead" {
			shown = append(shown, field)
		}
	}
	return shown
}
