package page

import (
	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// DetailsForm is what a practice tells about itself while it is changed.
type DetailsForm struct {
	Now, Typed supervision.Details
	Stale      bool   // another has changed it meanwhile
	Base       string // host of its addresses
	Problems   supervision.Problems
}

// first is the language that is shown first.
func first(d supervision.Details) supervision.Language {
	if len(d.Languages) == 0 {
		return ""
	}
	return d.Languages[0]
}

// changed lists what is otherwise now than what was typed, in the form's order.
func (f DetailsForm) changed(t *i18n.Texts) (lines []nowLine) {
	if !f.Stale {
		return nil
	}
	for _, line := range []struct{ label, now, typed string }{
		{f.name(t).Label, f.Now.Name, f.Typed.Name},
		{f.slug(t).Label, f.Now.Slug, f.Typed.Slug},
		{f.phone(t).Label, f.Now.Phone, f.Typed.Phone},
		{f.mail(t).Label, f.Now.Mail, f.Typed.Mail},
		{f.language(t).Label, t.Choice.Language[first(f.Now)], t.Choice.Language[first(f.Typed)]},
	} {
		if line.now != line.typed {
			lines = append(lines, nowLine{line.label, line.now})
		}
	}
	return lines
}

func (f DetailsForm) name(t *i18n.Texts) component.Field {
	return component.Field{Name: "name", Label: t.Setup.Name, Hint: t.Setup.NameHint, Value: f.Typed.Name, Autocomplete: "organization"}.In(f.Problems)
}

func (f DetailsForm) slug(t *i18n.Texts) component.Field {
	hint := t.Details.SlugHint + " " + f.Base + paths.Public(f.Now.Slug, "", "") + ". " + t.Details.SlugKept
	return component.Field{Name: "slug", Label: t.Setup.Slug, Hint: hint, Value: f.Typed.Slug, Autocomplete: "off"}.In(f.Problems)
}

func (f DetailsForm) phone(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "phone", Label: t.Setup.Phone, Hint: t.Setup.ForAll, Value: f.Typed.Phone, Optional: true, Autocomplete: "tel", Type: "tel",
	}.In(f.Problems)
}

func (f DetailsForm) mail(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "mail", Label: t.Setup.Mail, Hint: t.Setup.ForAll, Value: f.Typed.Mail, Optional: true, Autocomplete: "email", Inputmode: "email", Type: "email",
	}.In(f.Problems)
}

func (f DetailsForm) language(t *i18n.Texts) component.Field {
	return component.Field{Name: "language", Label: t.Details.Language, Hint: t.Details.LanguageHint}.In(f.Problems)
}

func (f DetailsForm) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.name(t), f.phone(t), f.mail(t), f.language(t), f.slug(t)}
}
