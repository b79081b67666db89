package supervision

import (
	"regexp"
	"slices"
)

// A Setup is what somebody writes to make the first practice.
type Setup struct {
	Practice Practice // of one language
	Language Language
	Person   string // the first supervisor's name
	Address  string // hers
}

var customs = map[Country]struct {
	language Language
	zone     string
}{
	"SE": {"sv", "Europe/Stockholm"}, "DK": {"da", "Europe/Copenhagen"},
	"NO": {"nb", "Europe/Oslo"}, "FI": {"sv", "Europe/Helsinki"},
}

// Language returns what a country's practices speak unless they say otherwise.
func (c Country) Language() Language { return customs[c].language }

// Zone returns the time zone of a country's practices unless they say otherwise.
func (c Country) Zone() string { return customs[c].zone }

// SlugMax is the longest slug, in characters.
const SlugMax = 40

var slugForm = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`)

// Tidy returns the setup as it will be stored, and what is wrong. What is left
// empty follows from the rest: the slug from the name, the zone from the
// country, the practice's address from the supervisor's.
func (s Setup) Tidy() (Setup, Problems) {
	var problems Problems
	p := &s.Practice
	p.Name, p.Phone, s.Person = OneLine(p.Name), OneLine(p.Phone), OneLine(s.Person)
	if p.Slug = OneLine(p.Slug); p.Slug == "" {
		p.Slug = Slug(p.Name)
	}
	if p.Zone == "" {
		p.Zone = p.Country.Zone()
	}
	problems.Length("name", p.Name, 1, NameMax)
	problems.Check("slug", IsSlug(p.Slug), BadSlug, SlugMax)
	problems.Check("slug", !Reserved(p.Slug), ReservedSlug)
	problems.Check("country", slices.Contains(Countries, p.Country), ChooseOne)
	problems.Check("language", slices.Contains(Languages, s.Language), ChooseOne)
	problems.Check("zone", knownZone(p.Zone), BadZone)
	problems.Length("phone", p.Phone, 0, PhoneMax)
	problems.Length("person", s.Person, 1, NameMax)
	var ok bool
	s.Address, ok = TidyAddress(s.Address)
	problems.Check("address", ok, BadAddress)
	if p.Mail == "" {
		p.Mail = s.Address
	}
	p.Mail, ok = TidyAddress(p.Mail)
	problems.Check("mail", ok || problems["address"].Code != "" && p.Mail == s.Address, BadAddress)
	p.Languages = []Language{s.Language}
	return s, problems
}
