package page

import (
	"slices"
	"strconv"
	"strings"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// An AgendaPart is one part of an agenda as a form has it.
type AgendaPart struct {
	Kind                         agenda.Kind
	Minutes                      string // as typed
	Title, Instruction, Material string
	From                         agenda.Part // whose words these were before anybody wrote over them
}

// NewAgendaPart is a part as the form shows it first.
func NewAgendaPart(p agenda.Part, t *i18n.Texts) AgendaPart {
	return AgendaPart{p.Kind, strconv.Itoa(p.Minutes), t.Agenda.TitleOf(p), t.Agenda.InstructionOf(p), t.Agenda.MaterialOf(p), p}
}

// EmptyAgendaPart is a part of a kind that somebody adds.
func EmptyAgendaPart(kind agenda.Kind, t *i18n.Texts) AgendaPart {
	p := AgendaPart{Kind: kind, Minutes: "10", Title: t.Agenda.Kind[kind]}
	if kind == agenda.Case {
		p.Minutes = strconv.Itoa(agenda.CaseFloor)
	}
	return p
}

// Part returns what the form says. While its words are the catalogue's, they stay
// so, and everybody reads them in her own language.
func (p AgendaPart) Part(t *i18n.Texts) agenda.Part {
	minutes, err := strconv.ParseInt(strings.TrimSpace(p.Minutes), 10, 32)
	if err != nil {
		minutes = 0
	}
	part := agenda.Part{Kind: p.Kind, Minutes: int(minutes)}
	if p.Kind == agenda.Case {
		part.OfCase = p.From.OfCase
	}
	words := NewAgendaPart(p.From, t)
	if p.From.Title != "" && supervision.OneLine(p.Title) == words.Title && supervision.Lines(p.Instruction) == words.Instruction && supervision.OneLine(p.Material) == words.Material {
		part.Title, part.Instruction, part.Material = p.From.Title, p.From.Instruction, p.From.Material
		return part
	}
	part.Own = &agenda.Words{Title: p.Title, Instruction: p.Instruction}
	if strings.TrimSpace(p.Material) != "" {
		part.Own.Material = strings.FieldsFunc(p.Material, func(r rune) bool { return r == ',' || r == '\n' })
	}
	return part
}

// materials is what the catalogue has for the part, as a hidden field carries it.
func (p AgendaPart) materials() string {
	var codes []string
	for _, m := range p.From.Material {
		codes = append(codes, string(m))
	}
	return strings.Join(codes, " ")
}

// ReadMaterials is the reverse; what is no material is left out.
func ReadMaterials(codes string) (read []agenda.Material) {
	for _, code := range strings.Fields(codes) {
		if m := agenda.Material(code); slices.Contains(agenda.Materials, m) && len(read) < agenda.MaterialMax {
			read = append(read, m)
		}
	}
	return read
}

// says tells whether more than a title stands in the part, or is to be mended.
func (p AgendaPart) says(at int, problems supervision.Problems) bool {
	n := "-" + strconv.Itoa(at)
	return p.Instruction+p.Material != "" || problems["instruction"+n].Code+problems["material"+n].Code != ""
}

// fields are the part's, at a place from 0. What is wrong with one names the part.
func (p AgendaPart) fields(t *i18n.Texts, at int, problems supervision.Problems) []component.Field {
	n := "-" + strconv.Itoa(at)
	fields := []component.Field{
		component.Field{Name: "kind" + n, Label: t.AgendaPage.Kind}.In(problems),
		numeric(component.Field{Name: "minutes" + n, Label: t.AgendaPage.Minutes, Value: p.Minutes}.In(problems)),
		component.Field{Name: "title" + n, Label: t.AgendaPage.PartTitle, Value: p.Title, Autocomplete: "off"}.In(problems),
		component.Field{Name: "instruction" + n, Label: t.AgendaPage.Instruction, Value: p.Instruction, Optional: true}.In(problems),
		component.Field{Name: "material" + n, Label: t.AgendaPage.Material, Hint: t.AgendaPage.MaterialHint, Value: p.Material, Optional: true, Autocomplete: "off"}.In(problems),
	}
	for i := range fields {
		fields[i].Named = fields[i].Label + ", " + strings.ToLower(t.AgendaPage.PartNumber(at+1))
	}
	return fields
}
