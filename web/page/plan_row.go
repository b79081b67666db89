package page

import (
	"cmp"
	"slices"

	"samrum/internal/calendar"
	"samrum/web/component"
	"samrum/web/i18n"
)

// clashes names who is busy when a row's session would be held.
func (p Plan) clashes(row calendar.Row) []Clash {
	if !row.Held() {
		return nil
	}
	return p.Clashes[row.Session.Date]
}

// firstWrong is the row that the summary of what to mend leads to.
func (p Plan) firstWrong() int {
	return max(0, slices.IndexFunc(p.Proposal.Rows, func(row calendar.Row) bool {
		return row.Dropped != "" || len(p.clashes(row)) > 0
	}))
}

// picks tells whether a row offers all its choices, not only a tick.
func (p Plan) picks(row calendar.Row) bool {
	return row.Hit() || moved(row) || len(p.clashes(row)) > 0
}

func moved(row calendar.Row) bool {
	return row.Choice == calendar.DayBefore || row.Choice == calendar.WeekLater
}

// control names the form field for what becomes of a row's date.
func control(row calendar.Row) string {
	if row.Hit() {
		return "choice-" + row.Date.String()
	}
	return "date-" + row.Date.String()
}

func (p Plan) choices(t *i18n.Texts, row calendar.Row) []component.Option {
	options := make([]component.Option, len(row.Offered))
	for i, c := range row.Offered {
		options[i] = component.Option{Value: string(c), Label: t.PlanChoice(c, row.Date), Chosen: c == row.Choice}
		if c == calendar.HoldIt && !row.Hit() {
			options[i].Label = t.Plan.Hold
		}
	}
	return options
}

// A kept choice is for a date that has no row now, or one of the other sort:
// it counts again when the form is changed back.
type kept struct{ name, value string }

func (p Plan) kept() []kept {
	asked := map[string]bool{}
	for _, row := range p.Proposal.Rows {
		asked[control(row)] = true
	}
	var list []kept
	for prefix, choices := range map[string]map[calendar.Date]calendar.Choice{"choice-": p.Fields.Choices, "date-": p.Fields.Changes} {
		for date, choice := range choices {
			if name := prefix + date.String(); !asked[name] {
				list = append(list, kept{name, string(choice)})
			}
		}
	}
	slices.SortFunc(list, func(a, b kept) int { return cmp.Compare(a.name, b.name) })
	return list
}
