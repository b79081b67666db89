package supervision

import "slices"

// A Reception is how a supervisor receives people; her hours are the calendar's.
type Reception struct {
	Step     int // minutes between the starts that are offered
	Before   int // minutes kept free before a meeting
	After    int // and after it
	Notice   int // minutes from now to the soonest start
	Horizon  int // days ahead of today
	MostADay int // bookings on a date; 0: no limit
	Address  string
	Link     string // of her online meetings; "" when each gets its own
	Version  int    // raised by every change of it or of the hours; 0: she has none yet
}

// UsualReception is what a supervisor starts from.
func UsualReception() Reception {
	return Reception{Step: 30, Before: 0, After: 15, Notice: 24 * 60, Horizon: 60, MostADay: 3}
}

// Limits of a reception.
const (
	BufferMax   = 240       // minutes
	NoticeMax   = 28 * 1440 // minutes
	HorizonMax  = 365       // days
	MostADayMax = 20
)

// ReceptionSteps lists the minutes between starts that the form offers.
var ReceptionSteps = []int{15, 30, 60}

// Tidy returns the reception as it will be stored, and what is wrong.
func (r Reception) Tidy() (Reception, Problems) {
	r.Address, r.Link = OneLine(r.Address), OneLine(r.Link)
	var p Problems
	p.Check("step", slices.Contains(ReceptionSteps, r.Step), ChooseOne)
	p.Between("before", r.Before, 0, BufferMax)
	p.Between("after", r.After, 0, BufferMax)
	p.Between("notice", r.Notice, 0, NoticeMax)
	p.Between("horizon", r.Horizon, 1, HorizonMax)
	p.Between("most_a_day", r.MostADay, 0, MostADayMax)
	p.Length("address", r.Address, 0, PlaceAddressMax)
	p.Length("link", r.Link, 0, PlaceLinkMax)
	p.Check("link", r.Link == "" || isLink(r.Link), BadLink)
	return r, p
}
