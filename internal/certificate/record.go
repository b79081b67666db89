package certificate

import (
	"bytes"
	"errors"
	"slices"

	"samrum/internal/supervision"
)

// PersonID is a person's.
type PersonID = supervision.ID[supervision.Person]

// A Record is what a practice knows of somebody's sessions.
type Record struct {
	Groups   []Group   // by name, those of the sessions and maybe others
	Sessions []Session // held ones that she was enrolled in or gave
}

// A Group is one that somebody has had sessions in, or has given.
type Group struct {
	ID         GroupID
	Name       string
	Country    supervision.Country // whose rules its hours go by
	Individual bool
	Leaders    []PersonID // who lead it today
	Members    []Member
}

// A Member is somebody's time in a group, and what she says of herself.
type Member struct {
	Person     PersonID
	First      Day
	Last       Day // "" while it goes on
	Profession string
}

// What keeps a request from becoming a document, beside ErrNothing and
// Impossible.
var (
	ErrCountries = errors.New("groups whose hours go by the rules of different countries")
	ErrNoLeader  = errors.New("nobody leads all of the groups")
)

func byID(a, b GroupID) int { return bytes.Compare(a.UUID[:], b.UUID[:]) }

// Country returns the country whose rules all of the groups go by, and where they
// differ, or there are none, another.
func (r Record) Country(other supervision.Country) supervision.Country {
	for _, g := range r.Groups {
		if g.Country != r.Groups[0].Country {
			return other
		}
	}
	if len(r.Groups) == 0 {
		return other
	}
	return r.Groups[0].Country
}

// Of returns the figures of a kind over all there is, until a day; ErrNothing
// when there is nothing.
func (r Record) Of(kind Kind, until Day) (Figures, []Group, error) {
	figures, ids, err := Count(r.Sessions, Choice{Kind: kind, Until: until})
	return figures, r.groups(ids), err
}

// Kinds lists those that there are minutes of.
func (r Record) Kinds() (kinds []Kind) {
	for _, k := range Kinds {
		if slices.ContainsFunc(r.Sessions, func(s Session) bool { return s.Kind == k && s.Minutes > 0 }) {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// With lists the groups that hold minutes of a kind.
func (r Record) With(kind Kind) (groups []Group) {
	for _, g := range r.Groups {
		if slices.ContainsFunc(r.Sessions, func(s Session) bool { return s.Group == g.ID && s.Kind == kind && s.Minutes > 0 }) {
			groups = append(groups, g)
		}
	}
	return groups
}

// Chosen returns the sessions of a request's groups.
func (r Record) Chosen(q Request) (sessions []Session) {
	for _, s := range r.Sessions {
		if q.Takes(s.Group) {
			sessions = append(sessions, s)
		}
	}
	return sessions
}

// Draft makes the part of a document that is counted: whose it is, by whom and
// when comes from elsewhere. The error is ErrCountries, ErrNoLeader, an
// Impossible or ErrNothing.
func (r Record) Draft(q Request) (Document, error) {
	figures, ids, err := Count(r.Chosen(q), Choice{Kind: q.Kind, From: q.From, Until: q.Until})
	if err != nil {
		return Document{}, err
	}
	chosen := r.groups(q.Groups)
	country, leaders := chosen[0].Country, slices.Clone(chosen[0].Leaders)
	for _, g := range chosen {
		if g.Name == "" {
			return Document{}, ErrNothing // of hers
		}
		if g.Country != country {
			return Document{}, ErrCountries
		}
		leaders = slices.DeleteFunc(leaders, func(p PersonID) bool { return !slices.Contains(g.Leaders, p) })
	}
	if q.Kind != Given && len(leaders) == 0 {
		return Document{}, ErrNoLeader
	}
	d := Document{
		Version: 1, Language: q.Language, Country: country, Kind: q.Kind, Figures: figures, Unit: UnitOf(country),
		Focus: []Focus{}, Elsewhere: []Elsewhere{}, Holder: Holder{Workplace: q.Workplace},
	}
	for _, g := range r.groups(ids) {
		d.Groups = append(d.Groups, GroupOf{Name: g.Name, Professions: g.professions(figures)})
	}
	return d, nil
}

// groups returns the groups of ids, in their order. Sessions name no others.
func (r Record) groups(ids []GroupID) []Group {
	groups := make([]Group, len(ids))
	for i, id := range ids {
		groups[i] = Group{ID: id}
		if at := slices.IndexFunc(r.Groups, func(g Group) bool { return g.ID == id }); at >= 0 {
			groups[i] = r.Groups[at]
		}
	}
	return groups
}

// professions counts those who were members between the first day and the last
// of some figures, each once. Alone there are none of others.
func (g Group) professions(f Figures) Professions {
	p := Professions{Given: []Profession{}}
	if g.Individual {
		return p
	}
	var people []PersonID
	var of []string
	for _, m := range g.Members {
		if m.First <= f.Last && (m.Last == "" || m.Last >= f.First) && !slices.Contains(people, m.Person) {
			people, of = append(people, m.Person), append(of, m.Profession)
		}
	}
	return CountProfessions(of)
}

// GoalOf returns what somebody works towards: her own goal where she has set
// one, else her country's. Hours are 0 when there is none.
func GoalOf(country supervision.Country, kind Kind, own map[Kind]int) Goal {
	goal := Goal{Country: country, Kind: kind}
	for _, g := range Goals {
		if g.Country == country && g.Kind == kind {
			goal = g
		}
	}
	if hours, set := own[kind]; set {
		goal.Hours = hours
	}
	return goal
}

// GoalMax is the largest goal, in hours.
const GoalMax = 5000
