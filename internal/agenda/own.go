package agenda

import (
	"slices"

	"samrum/internal/supervision"
)

// Limits of a group's own template.
const (
	PartsMax       = 30
	OwnTitleMax    = 80 // characters
	InstructionMax = 300
	MaterialMax    = 10 // things
	MaterialLength = 60 // characters
)

// PartProblem is what is wrong with one part of a template.
type PartProblem struct {
	Place    int
	Problems supervision.Problems
}

// Tidy returns a group's own template as it will be stored, and what is wrong:
// with the whole, by field, and with its parts. It has something flexible, its
// parts are 1 to 480 minutes and sum to the length, and a closing has five.
func (t Template) Tidy(length int) (Template, supervision.Problems, []PartProblem) {
	t.Code, t.Parts = "", numbered(t.Parts)
	var whole supervision.Problems
	whole.Check("parts", slices.ContainsFunc(t.Parts, func(p Part) bool { return p.Kind.Flexible() }), supervision.NoWork)
	whole.Between("parts", len(t.Parts), 1, PartsMax)
	whole.Check("length", t.Length() == length, supervision.NotTheLength, length)
	var parts []PartProblem
	for i := range t.Parts {
		if p := t.Parts[i].tidy(); p != nil {
			parts = append(parts, PartProblem{i, p})
		}
	}
	return t, whole, parts
}

func (p *Part) tidy() supervision.Problems {
	var problems supervision.Problems
	p.Item, p.ItemKind = ItemID{}, ""
	least := 1
	if p.Kind == CheckOut {
		least = ClosingFloor
	}
	problems.Check("kind", slices.Contains(Kinds, p.Kind), supervision.ChooseOne)
	problems.Check("minutes", p.Minutes >= least, supervision.AtLeast, least)
	problems.Between("minutes", p.Minutes, least, MinutesMax)
	if p.Own == nil {
		problems.Check("title", slices.Contains(Titles, p.Title), supervision.Required)
		return problems
	}
	own := Words{supervision.OneLine(p.Own.Title), supervision.Lines(p.Own.Instruction), nil}
	problems.Length("title", own.Title, 1, OwnTitleMax)
	problems.Length("instruction", own.Instruction, 0, InstructionMax)
	for _, thing := range p.Own.Material {
		if thing = supervision.OneLine(thing); thing != "" {
			own.Material = append(own.Material, thing)
			problems.Length("material", thing, 1, MaterialLength)
		}
	}
	problems.Check("material", len(own.Material) <= MaterialMax, supervision.TooMany, MaterialMax)
	p.Own, p.Title, p.Instruction, p.Material = &own, "", "", nil
	return problems
}
