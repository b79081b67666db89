package supervision

import (
	"net/mail"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A Person as one practice knows her.
type Person struct {
	ID          ID[Person]
	Name        string // as shown to others in this practice
	Supervises  bool
	Administers bool
}

// Theme is how a person wants pages to look.
type Theme string

// Themes lists them in the order the form shows.
var Themes = []Theme{"auto", "light", "dark"}

// Preferences is what a person chooses for herself on her own page.
type Preferences struct {
	Name     string
	Language Language
	Theme    Theme
	Zone     string // IANA, "" is the practice's

	// What certificates of her hours say beside her name.
	Profession string // in the singular, as she says it; "" when she does not
	Degree     string // its date, "" when she does not say
}

// NameMax and ProfessionMax are the longest, in characters.
const (
	NameMax       = 80
	ProfessionMax = 60
)

// Tidy returns the preferences as they will be stored, and what is wrong.
func (p Preferences) Tidy() (Preferences, Problems) {
	p.Name, p.Profession, p.Degree = OneLine(p.Name), OneLine(p.Profession), OneLine(p.Degree)
	var problems Problems
	problems.Length("name", p.Name, 1, NameMax)
	problems.Check("language", slices.Contains(Languages, p.Language), ChooseOne)
	problems.Check("theme", slices.Contains(Themes, p.Theme), ChooseOne)
	problems.Check("zone", p.Zone == "" || knownZone(p.Zone), BadZone)
	problems.Length("profession", p.Profession, 0, ProfessionMax)
	problems.Check("degree", p.Degree == "" || isDay(p.Degree), BadDate)
	return p, problems
}

// firstDay is before everybody's degree.
const firstDay = "1930-01-01"

// isDay tells whether s is a date of somebody's life so far; which day it is
// today, the caller knows.
func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil && s >= firstDay
}

// AddressMax is the longest e-mail address, in characters (RFC 5321).
const AddressMax = 254

// TidyAddress returns an e-mail address in the form it is stored, and false
// when it is not one plain address: no display name, no list, no address
// literal, a dot in the host.
func TidyAddress(s string) (string, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	parsed, err := mail.ParseAddress(s)
	if err != nil || parsed.Address != s || utf8.RuneCountInString(s) > AddressMax {
		return s, false
	}
	host := s[strings.LastIndexByte(s, '@')+1:]
	plain := strings.Contains(host, ".") && !strings.ContainsAny(s, "[]\"(),:;<> \t")
	return s, plain && !strings.HasPrefix(host, ".") && !strings.HasSuffix(host, ".")
}

// Initials returns at most two capitals for a round badge.
func Initials(name string) string {
	words := strings.Fields(name)
	if len(words) > 2 {
		words = []string{words[0], words[len(words)-1]}
	}
	var initials strings.Builder
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		initials.WriteString(strings.ToUpper(string(r)))
	}
	return initials.String()
}

// FirstName returns the name's first word, for greetings.
func FirstName(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}
