package supervision

import (
	"maps"
	"slices"
)

// A MeetingKind is what somebody outside the practice may book.
type MeetingKind struct {
	Slug     string
	PersonID ID[Person]          // with whom alone; zero: with each of the practice's supervisors
	Names    map[Language]string // empty for the ready-made one, which the catalogue names
	Minutes  int
	Places   []MeetingPlace
	Free     bool
	Offered  bool
	Version  int // raised by every change; 0: nobody has changed the ready-made one yet
}

// IntroSlug names the ready-made kind, which every practice has.
const IntroSlug = "intro"

// NewMeetingSlug stands in the address where a kind is added; none has it.
const NewMeetingSlug = "new"

// Intro is the ready-made kind.
func Intro() MeetingKind {
	return MeetingKind{Slug: IntroSlug, Minutes: 30, Places: slices.Clone(MeetingPlaces), Free: true, Offered: true}
}

// MeetingPlace is where somebody is met.
type MeetingPlace string

// Where somebody is met.
const (
	MeetOnline     MeetingPlace = "online"
	MeetAtPractice MeetingPlace = "at_practice"
	MeetAtYours    MeetingPlace = "at_yours"
)

// MeetingPlaces lists them in the order forms show.
var MeetingPlaces = []MeetingPlace{MeetOnline, MeetAtPractice, MeetAtYours}

// Limits of a kind of meeting.
const (
	MeetingNameMax = 60
	MeetingMin     = 15 // minutes
	MeetingMax     = 240
	MeetingsMost   = 12 // kinds a practice has
)

// Name is what the kind is called in a language, or else in the usual one, or
// else in any; "" for the ready-made one that nobody has named.
func (k MeetingKind) Name(l, usual Language) string {
	for _, l := range append([]Language{l, usual}, Languages...) {
		if name := k.Names[l]; name != "" {
			return name
		}
	}
	return ""
}

// With tells whether the kind is offered with a supervisor.
func (k MeetingKind) With(person ID[Person]) bool {
	return k.Offered && (k.PersonID.IsZero() || k.PersonID == person)
}

// Same tells whether two kinds are alike in all that somebody chooses.
func (k MeetingKind) Same(other MeetingKind) bool {
	return k.PersonID == other.PersonID && maps.Equal(k.Names, other.Names) && k.Minutes == other.Minutes &&
		slices.Equal(k.Places, other.Places) && k.Free == other.Free && k.Offered == other.Offered
}

// MayChange tells whether a supervisor decides about the kind.
func (k MeetingKind) MayChange(person ID[Person]) bool {
	return k.PersonID.IsZero() || k.PersonID == person
}

// Tidy returns the kind as it will be stored, and what is wrong.
func (k MeetingKind) Tidy(usual Language) (MeetingKind, Problems) {
	var p Problems
	names := map[Language]string{}
	for l, name := range k.Names {
		if name = OneLine(name); name != "" {
			p.Length("name_"+string(l), name, 1, MeetingNameMax)
			names[l] = name
		}
	}
	k.Names = names
	p.Check("name_"+string(usual), names[usual] != "" || k.Slug == IntroSlug, Required)
	p.Check("minutes", k.Minutes >= MeetingMin && k.Minutes <= MeetingMax && k.Minutes%5 == 0, BadNumber, MeetingMax)
	k.Places = slices.DeleteFunc(slices.Clone(MeetingPlaces), func(place MeetingPlace) bool { return !slices.Contains(k.Places, place) })
	p.Check("places", len(k.Places) > 0, ChooseOne)
	return k, p
}

// MeetingKinds are what a practice has, the ready-made one always among them.
type MeetingKinds []MeetingKind

// WithIntro adds the ready-made kind, first, unless somebody has changed it.
func (kinds MeetingKinds) WithIntro() MeetingKinds {
	if _, ok := kinds.Find(IntroSlug); ok {
		return kinds
	}
	return append(MeetingKinds{Intro()}, kinds...)
}

// Find returns the kind with a slug.
func (kinds MeetingKinds) Find(slug string) (MeetingKind, bool) {
	i := slices.IndexFunc(kinds, func(k MeetingKind) bool { return k.Slug == slug })
	if i < 0 {
		return MeetingKind{}, false
	}
	return kinds[i], true
}

// Offered lists those that can be booked.
func (kinds MeetingKinds) Offered() MeetingKinds {
	return slices.DeleteFunc(slices.Clone(kinds), func(k MeetingKind) bool { return !k.Offered })
}
