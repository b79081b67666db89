package certificate

import (
	"slices"

	"samrum/internal/supervision"
)

// A Goal is what somebody works towards: hours of a kind, as a country's board
// or she herself counts them.
type Goal struct {
	Country supervision.Country
	Kind    Kind
	Hours   int
}

// Goals lists what boards and societies ask for: SE 100 hours received and 50 of
// meta-supervision (Svensk Handledarförening; 100 for authorised social
// workers), DK 160 (Psykolognævnet), NO 240 (Norsk psykologforening).
var Goals = []Goal{{"SE", Received, 100}, {"SE", Meta, 50}, {"DK", Received, 160}, {"NO", Received, 240}}

// largestCounted is the most participants of a Norwegian group that counts.
const largestCounted = 4

// Counts tells whether a row counts towards a goal in the country.
func Counts(country supervision.Country, r Row) bool {
	return country != "NO" || r.Size <= largestCounted
}

// Uncounted is what was had in groups too large for the country's goals. Where
// it is not 0 the certificate says so.
func Uncounted(country supervision.Country, rows []Row) Minutes {
	var sum Minutes
	for _, r := range rows {
		if !Counts(country, r) {
			sum += r.Minutes
		}
	}
	return sum
}

// Towards is what rows are worth towards a country's goals, about so where the
// board itself converts.
func Towards(country supervision.Country, rows []Row) Minutes {
	if country == "DK" {
		return Converted(rows)
	}
	var sum Minutes
	for _, r := range rows {
		sum += r.Minutes
	}
	return sum - Uncounted(country, rows)
}

// Progress is the running total against a goal, by who vouches for it. Each
// figure is made of its own rows at once, so that nothing is rounded twice.
type Progress struct {
	Goal
	Here     Minutes // from this practice's own sessions
	Verified Minutes // from signed certificates of others
	Stated   Minutes // what the holder says herself
	Vouched  Minutes // Here and Verified
	All      Minutes
}

// Towards tells how far what was had here and elsewhere goes.
func (g Goal) Towards(here []Row, elsewhere []Elsewhere) Progress {
	verified, stated := g.apart(elsewhere)
	worth := func(rows ...[]Row) Minutes { return Towards(g.Country, slices.Concat(rows...)) }
	return Progress{g, worth(here), worth(verified), worth(stated), worth(here, verified), worth(here, verified, stated)}
}

func (g Goal) apart(elsewhere []Elsewhere) (verified, stated []Row) {
	for _, e := range newest(elsewhere) {
		switch {
		case e.Kind != g.Kind:
		case e.Verified:
			verified = append(verified, e.Rows...)
		default:
			stated = append(stated, e.Rows...)
		}
	}
	return verified, stated
}

// Halves returns the half hours reached, of those the goal has.
func (p Progress) Halves() (reached, of int) { return p.All.Halves(UnitOf(p.Country)), p.Hours * 2 }

// Reached tells whether the goal is met, own statements left out.
func (p Progress) Reached() bool { return p.Vouched >= Minutes(p.Hours*int(UnitOf(p.Country))) }
