package calendar

// SkipRules are the ticks of the form: what makes a date one to skip. An empty
// WeekSet is a tick that is off.
type SkipRules struct {
	Holidays, Eves, Bridges bool
	Christmas, Summer, Own  WeekSet
}

// DefaultSkipRules are the ticks of a fresh form.
var DefaultSkipRules = SkipRules{Holidays: true, Bridges: true, Christmas: ChristmasWeeks, Summer: SummerWeeks}

// A ReasonKind is the code of the rule that hits a date.
type ReasonKind string

const (
	OnHoliday   ReasonKind = "holiday"
	OnEve       ReasonKind = "eve"
	OnBridgeDay ReasonKind = "bridge_day"
	InChristmas ReasonKind = "christmas_weeks"
	InSummer    ReasonKind = "summer_weeks"
	InOwnWeek   ReasonKind = "own_week"
	InGap       ReasonKind = "clock_gap" // the start does not exist; nobody ticks this
)

// A Reason says why a date is hit. Names are set for holidays and eves only.
type Reason struct {
	Kind  ReasonKind
	Names []HolidayName
}

// Reasons lists what hits d in c, in the order in which it is told.
func (s SkipRules) Reasons(c Country, d Date) []Reason {
	holidays, eves := c.HolidaysOn(d), c.EvesOn(d)
	_, week := d.ISOWeek()
	var hit []Reason
	for _, rule := range []struct {
		hits   bool
		reason Reason
	}{
		{s.Holidays && holidays != nil, Reason{OnHoliday, holidays}},
		{s.Eves && eves != nil, Reason{OnEve, eves}},
		{s.Bridges && c.IsBridgeDay(d), Reason{Kind: OnBridgeDay}},
		{s.Christmas.Has(week), Reason{Kind: InChristmas}},
		{s.Summer.Has(week), Reason{Kind: InSummer}},
		{s.Own.Has(week), Reason{Kind: InOwnWeek}},
	} {
		if rule.hits {
			hit = append(hit, rule.reason)
		}
	}
	return hit
}
