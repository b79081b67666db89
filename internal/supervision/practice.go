package supervision

import (
	"slices"
	"sync"
	"time"
)

// A Practice is the tenant: one supervisor's or several supervisors' business.
type Practice struct {
	ID        ID[Practice]
	Slug      string
	Name      string
	Zone      string // IANA
	Country   Country
	Languages []Language
	Phone     string
	Mail      string
}

// Country decides about holidays and words: SE, DK, NO or FI.
type Country string

// Countries lists them in the order forms show.
var Countries = []Country{"SE", "DK", "NO", "FI"}

// Language is one of the four the product speaks.
type Language string

// Languages lists them in the order forms show.
var Languages = []Language{"sv", "da", "nb", "en"}

// Zone returns the location of an IANA name, UTC when the name is unknown: the
// forms and the store refuse unknown names, so UTC is never seen in use.
func Zone(name string) *time.Location {
	if loc, ok := loaded.Load(name); ok {
		return loc.(*time.Location)
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return time.UTC
	}
	loaded.Store(name, loc)
	return loc
}

// loaded keeps zones: a page asks for one in each of its rows, and loading
// reads a file.
var loaded sync.Map

// Zones lists the time zones that forms offer.
var Zones = []string{"Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki", "Atlantic/Faroe", "America/Nuuk", "Europe/London", "UTC"}

func knownZone(name string) bool { return slices.Contains(Zones, name) }
