package page

import (
	"net/url"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// SetupForm is what the page of the first start shows.
type SetupForm struct {
	Draft    supervision.Setup
	Code     string
	Posted   url.Values // as typed, when the form is shown again
	Problems supervision.Problems
}

// StartPage is what the first page of a new practice shows.
type StartPage struct {
	TestLetter
	Supervises bool
	Example    string // address of her example group, "" when there is none
}

// A TestLetter is what became of one.
type TestLetter struct {
	Address  string // the reader's own
	Tried    bool
	Said     string // the mail server's words about it, "" when it was taken
	NoServer bool   // there is none that could take it
}

func (f SetupForm) text(name, label, hint string) component.Field {
	return component.Field{Name: name, Label: label, Hint: hint, Value: f.Posted.Get(name)}.In(f.Problems)
}

func (f SetupForm) code(t *i18n.Texts) component.Field {
	field := f.text("code", t.Setup.Code, t.Setup.CodeHint)
	field.Autocomplete = "off"
	return field
}

func (f SetupForm) name(t *i18n.Texts) component.Field {
	field := f.text("name", t.Setup.Name, t.Setup.NameHint)
	field.Autocomplete = "organization"
	return field
}

func (f SetupForm) slug(t *i18n.Texts) component.Field {
	field := f.text("slug", t.Setup.Slug, t.Setup.SlugHint)
	field.Optional, field.Autocomplete = true, "off"
	return field
}

func (f SetupForm) country(t *i18n.Texts) component.Field {
	return component.Field{Name: "country", Label: t.Setup.Country}.In(f.Problems)
}

func (f SetupForm) language(t *i18n.Texts) component.Field {
	return component.Field{Name: "language", Label: t.Setup.Language}.In(f.Problems)
}

func (f SetupForm) zone(t *i18n.Texts) component.Field {
	return component.Field{Name: "zone", Label: t.Setup.Zone}.In(f.Problems)
}

func (f SetupForm) phone(t *i18n.Texts) component.Field {
	field := f.text("phone", t.Setup.Phone, t.Setup.ForAll)
	field.Optional, field.Autocomplete, field.Type = true, "tel", "tel"
	return field
}

func (f SetupForm) mail(t *i18n.Texts) component.Field {
	field := f.text("mail", t.Setup.Mail, t.Setup.MailHint+" "+t.Setup.ForAll)
	field.Optional, field.Inputmode, field.Type = true, "email", "email"
	return field
}

func (f SetupForm) person(t *i18n.Texts) component.Field {
	field := f.text("person", t.Setup.Person, "")
	field.Autocomplete = "name"
	return field
}

func (f SetupForm) address(t *i18n.Texts) component.Field {
	field := f.text("address", t.Setup.Address, t.Setup.AddressHint)
	field.Autocomplete, field.Inputmode, field.Type = "email", "email", "email"
	return field
}

func (f SetupForm) fields(t *i18n.Texts) []component.Field {
	return []component.Field{
		f.code(t), f.name(t), f.slug(t), f.language(t), f.country(t), f.zone(t), f.phone(t), f.mail(t), f.person(t), f.address(t),
	}
}
