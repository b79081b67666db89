package page

import (
	"slices"
	"strconv"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// MapPage is what the page of an item's network map shows.
type MapPage struct {
	Group     supervision.Group
	Item      supervision.CaseItem
	Map       supervision.NetworkMap
	Draws     bool // the reader may change it
	Mine      bool // the item is the reader's own
	Form      MapForm
	DeletedOn time.Time // when the item's words go, in the group's zone
}

// A MapForm adds a row, or changes one.
type MapForm struct {
	At       int // the row that is changed, from 0; -1: one is added
	Row      supervision.MapRow
	Problems supervision.Problems
	Reviews  component.Reviews
}

func (p MapPage) path() string    { return paths.Map(p.Group.Address(), p.Item.ID.String()) }
func (p MapPage) version() string { return strconv.Itoa(p.Map.Version) }

// edit is the page with a row's form.
func (p MapPage) edit(at int) string { return p.path() + "?edit=" + strconv.Itoa(at+1) + "#row" }

// changing tells whether the form changes a row that is there.
func (p MapPage) changing() bool { return p.Form.At >= 0 && p.Form.At < len(p.Map.Rows) }

// full tells that no row can be added.
func (p MapPage) full() bool { return !p.changing() && len(p.Map.Rows) >= supervision.MapRowsMax }

func (p MapPage) heading(t *i18n.Texts) string {
	switch {
	case p.Item.Erased:
		return t.Case.GoneTitle
	case p.Item.Later():
		return t.Case.LaterTitle
	}
	return p.Item.Headline
}

// closenesses are what a form offers, by their numbers.
func closenesses() []string { return []string{"1", "2", "3"} }

func (p MapPage) role(t *i18n.Texts) component.Field {
	f := component.Field{Name: "role", Label: t.Map.Role, Hint: t.Map.RoleHint, Value: p.Form.Row.Role}
	return f.In(p.Form.Problems).Reviewed(p.Form.Reviews, p.Form.Problems)
}

func (p MapPage) field(name, label string) component.Field {
	return component.Field{Name: name, Label: label}.In(p.Form.Problems)
}

// picked are the row's choices, in the form's order.
type picked struct {
	component.Field
	options []component.Option
}

func (p MapPage) picks(t *i18n.Texts) []picked {
	near := map[string]string{}
	for i, n := range closenesses() {
		near[n] = t.Map.Close[i]
	}
	row := p.Form.Row
	return []picked{
		{p.field("sector", t.Map.InSector), component.Options(supervision.Sectors, t.Map.Sector, row.Sector)},
		{p.field("closeness", t.Map.Closeness), component.Options(closenesses(), near, strconv.Itoa(row.Closeness))},
		{p.field("relation", t.Map.Relation), component.Options(supervision.Relations, t.Map.RelationAs, row.Relation)},
		{p.field("support", t.Map.Support), component.Options(supervision.Supports, t.Map.SupportAs, row.Support)},
	}
}

func (p MapPage) fields(t *i18n.Texts) []component.Field {
	fields := []component.Field{p.role(t)}
	for _, pick := range p.picks(t) {
		fields = append(fields, pick.Field)
	}
	return component.WithReasons(fields)
}

// move is the value of a button that does something to a row.
func move(change supervision.MapChange, at int) string {
	return string(change) + " " + strconv.Itoa(at)
}

// closeness names how close a row stands.
func closeness(t *i18n.Texts, row supervision.MapRow) string {
	i := slices.Index(closenesses(), strconv.Itoa(row.Closeness))
	if i < 0 {
		return ""
	}
	return t.Map.Close[i]
}
