package page

import (
	"slices"
	"strconv"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// LetterWishes is the form for the letters that a person wants.
type LetterWishes struct {
	Wishes   supervision.LetterWishes
	Leads    bool // she may: then there is news for her
	Problems supervision.Problems
}

func (f LetterWishes) which(t *i18n.Texts) component.Field {
	return component.Field{Name: "letters", Label: t.LetterWishes.Which, Hint: t.LetterWishes.WhichHint}.In(f.Problems)
}

func (f LetterWishes) kinds(t *i18n.Texts) []component.Option {
	kinds := supervision.MemberLetters
	if f.Leads {
		kinds = slices.Concat(kinds, supervision.LeaderLetters)
	}
	return component.Options(kinds, t.LetterWishes.Kind, f.Wishes.Letters...)
}

func (f LetterWishes) quietFrom(t *i18n.Texts) component.Field {
	return component.Field{Name: "quiet_from", Label: t.LetterWishes.QuietFrom}.In(f.Problems)
}

func (f LetterWishes) quietTo(t *i18n.Texts) component.Field {
	return component.Field{Name: "quiet_to", Label: t.LetterWishes.QuietTo}.In(f.Problems)
}

func (f LetterWishes) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.which(t), f.quietFrom(t), f.quietTo(t)}
}

func hours(t *i18n.Texts, chosen int) []component.Option {
	options := make([]component.Option, 24)
	for h := range options {
		options[h] = component.Option{Value: strconv.Itoa(h), Label: t.Hour(h), Chosen: h == chosen}
	}
	return options
}

// LetterRhythm is the form for the letters that a group's sessions cause.
type LetterRhythm struct {
	Group    supervision.Group
	Rhythm   supervision.LetterRhythm
	Problems supervision.Problems
}

func (f LetterRhythm) casesDays(t *i18n.Texts) component.Field {
	return component.Field{Name: "cases_days", Label: t.LetterWishes.CasesDays, Hint: t.LetterWishes.CasesHint}.In(f.Problems)
}

func (f LetterRhythm) daysOffered(t *i18n.Texts) []component.Option {
	var options []component.Option
	for _, n := range supervision.CasesDaysOffered {
		options = append(options, component.Option{Value: strconv.Itoa(n), Label: t.DaysAsked(n), Chosen: n == f.Rhythm.CasesDays})
	}
	return options
}
