package supervision

import "slices"

// Details are what a practice tells everybody about itself.
type Details struct {
	Name      string
	Slug      string
	Phone     string
	Mail      string
	Languages []Language // the first is shown where a reader's own is missing
	Version   int        // raised by every change
	Former    []string   // slugs that lead on to this one
}

// Tidy returns the details as they will be stored, and what is wrong.
func (d Details) Tidy() (Details, Problems) {
	var problems Problems
	d.Name, d.Slug, d.Phone = OneLine(d.Name), OneLine(d.Slug), OneLine(d.Phone)
	problems.Length("name", d.Name, 1, NameMax)
	problems.Length("slug", d.Slug, 1, SlugMax)
	problems.Check("slug", IsSlug(d.Slug), BadSlug, SlugMax)
	problems.Check("slug", !Reserved(d.Slug), ReservedSlug)
	problems.Length("phone", d.Phone, 0, PhoneMax)
	address, ok := TidyAddress(d.Mail)
	d.Mail = address
	problems.Check("mail", ok || address == "", BadAddress)
	problems.Check("language", len(d.Languages) > 0 && slices.Contains(Languages, d.Languages[0]), ChooseOne)
	return d, problems
}

// First returns the details with a language first and the others after it.
func (d Details) First(l Language) Details {
	rest := slices.DeleteFunc(slices.Clone(d.Languages), func(other Language) bool { return other == l })
	d.Languages = append([]Language{l}, rest...)
	return d
}

// Same tells whether both tell the same, in whatever version.
func (d Details) Same(other Details) bool {
	return d.Name == other.Name && d.Slug == other.Slug && d.Phone == other.Phone && d.Mail == other.Mail &&
		slices.Equal(d.Languages, other.Languages)
}
