package certificate

import (
	"slices"

	"samrum/internal/supervision"
)

// A Request is what somebody wants a certificate of.
type Request struct {
	Kind      Kind
	Groups    []GroupID
	From      Day // "" for all there is
	Until     Day
	Language  supervision.Language
	Workplace string
	WithGoal  bool // it shows her goal, and hours from elsewhere
}

// Limits of a request.
const (
	WorkplaceMax = 120 // characters
	GroupsMax    = 50
)

// Tidy returns the request as it will be stored, and what is wrong with it by
// itself. Nobody is certified for a day that has not been.
func (r Request) Tidy(today Day) (Request, supervision.Problems) {
	var problems supervision.Problems
	r.Workplace = supervision.OneLine(r.Workplace)
	r.Groups = slices.CompactFunc(slices.SortedFunc(slices.Values(r.Groups), byID), func(a, b GroupID) bool { return a == b })
	problems.Check("kind", slices.Contains(Kinds, r.Kind), supervision.ChooseOne)
	problems.Check("group", len(r.Groups) > 0, supervision.ChooseOne)
	problems.Check("group", len(r.Groups) <= GroupsMax, supervision.TooMany, GroupsMax)
	problems.Check("from", r.From == "" || r.From.Valid(), supervision.BadDate)
	problems.Check("until", r.Until.Valid(), supervision.BadDate)
	problems.Check("until", r.Until <= today, supervision.ComingDay)
	problems.Check("from", r.From <= r.Until, supervision.NoMinutes)
	problems.Check("language", slices.Contains(supervision.Languages, r.Language), supervision.ChooseOne)
	problems.Length("workplace", r.Workplace, 0, WorkplaceMax)
	return r, problems
}

// Takes tells whether the request is about a group.
func (r Request) Takes(group GroupID) bool { return slices.Contains(r.Groups, group) }

// A Signing is what whoever signs adds to the figures.
type Signing struct {
	Place         string
	Authorisation string // its number
	Focus         []Focus
	OwnCases      bool
	Orientation   string
	External      string // "yes" or "no", "" while not said
	Statement     string
}

// Limits of what is added, in characters.
const (
	PlaceMax         = 60
	AuthorisationMax = 40
	OrientationMax   = 120
	StatementMax     = 1000
)

// Tidy returns what is added as it will be signed, and what is wrong.
func (s Signing) Tidy(kind Kind) (Signing, supervision.Problems) {
	var problems supervision.Problems
	s.Place, s.Authorisation, s.Orientation = supervision.OneLine(s.Place), supervision.OneLine(s.Authorisation), supervision.OneLine(s.Orientation)
	s.Statement = supervision.Lines(s.Statement)
	var known []Focus
	for _, f := range Focuses { // in their order, each once
		if slices.Contains(s.Focus, f) {
			known = append(known, f)
		}
	}
	s.Focus = known
	problems.Length("place", s.Place, 1, PlaceMax)
	problems.Length("authorisation", s.Authorisation, 0, AuthorisationMax)
	problems.Length("orientation", s.Orientation, 0, OrientationMax)
	problems.Length("statement", s.Statement, 0, StatementMax)
	if kind == Given {
		s.External = ""
	} else {
		problems.Check("external", s.External == "yes" || s.External == "no", supervision.ChooseOne)
	}
	return s, problems
}

// Signed returns the document with what its signer adds.
func (d Document) Signed(s Signing) Document {
	d.Place, d.Focus, d.OwnCases, d.Orientation, d.Statement = s.Place, s.Focus, s.OwnCases, s.Orientation, s.Statement
	if len(d.Supervisors) > 0 {
		d.Supervisors = slices.Clone(d.Supervisors)
		d.Supervisors[0].Authorisation = s.Authorisation
	}
	d.Figures.Rows = slices.Clone(d.Figures.Rows)
	for i, r := range d.Figures.Rows {
		if s.External == "yes" {
			d.Figures.Rows[i].External = r.Minutes
		}
	}
	return d
}

// Added is what the signer of a document added, to be said again.
func (d Document) Added() Signing {
	s := Signing{Place: d.Place, Focus: d.Focus, OwnCases: d.OwnCases, Orientation: d.Orientation, Statement: d.Statement, External: "no"}
	if all, _ := d.External(); all {
		s.External = "yes"
	}
	if len(d.Supervisors) > 0 {
		s.Authorisation = d.Supervisors[0].Authorisation
	}
	return s
}

// Usual is what of it goes for her next certificate, too.
func (s Signing) Usual() Signing {
	s.Statement = ""
	return s
}

// Stated is what somebody says herself that she has from elsewhere.
type Stated struct {
	Source  string
	Kind    Kind
	Minutes int
	Size    int // of the group, herself included
}

// Limits of an own statement.
const (
	SourceMax  = 120 // characters
	MinutesMax = 600_000
	SizeMax    = 100
)

// Tidy returns the statement as it will be stored, and what is wrong.
func (s Stated) Tidy() (Stated, supervision.Problems) {
	var problems supervision.Problems
	s.Source = supervision.OneLine(s.Source)
	problems.Length("source", s.Source, 1, SourceMax)
	problems.Check("kind", slices.Contains(Kinds, s.Kind), supervision.ChooseOne)
	problems.Between("minutes", s.Minutes, 1, MinutesMax)
	problems.Between("size", s.Size, 1, SizeMax)
	return s, problems
}

// Elsewhere is the statement as it is counted: apart, and by nobody's word but
// hers.
func (s Stated) Elsewhere() Elsewhere {
	return Elsewhere{Practice: s.Source, Kind: s.Kind, Rows: []Row{{Size: s.Size, Minutes: Minutes(s.Minutes)}}}
}
