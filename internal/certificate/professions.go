package certificate

import (
	"cmp"
	"slices"
	"strings"

	"samrum/internal/supervision"
)

// A Profession is how many of a group have one.
type Profession struct {
	Name string `json:"name"`
	N    int    `json:"n"`
}

// Professions are a group's in numbers, for boards ask who was in it.
type Professions struct {
	Given   []Profession `json:"given"`
	Missing int          `json:"missing"` // members who gave none
}

// CountProfessions counts what members gave, "" being nothing: the most common
// first, by name where equal. Letter case makes no other profession; the first
// writing stands.
func CountProfessions(of []string) Professions {
	p := Professions{Given: []Profession{}}
	for _, name := range of {
		name = supervision.OneLine(name)
		i := slices.IndexFunc(p.Given, func(g Profession) bool { return strings.EqualFold(g.Name, name) })
		switch {
		case name == "":
			p.Missing++
		case i < 0:
			p.Given = append(p.Given, Profession{name, 1})
		default:
			p.Given[i].N++
		}
	}
	slices.SortFunc(p.Given, func(a, b Profession) int { return cmp.Or(cmp.Compare(b.N, a.N), strings.Compare(a.Name, b.Name)) })
	return p
}
