package calendar

// A Choice is what becomes of one date of the rhythm.
type Choice string

const (
	SkipIt    Choice = "skip"
	HoldIt    Choice = "hold"
	DayBefore Choice = "day_before"
	WeekLater Choice = "week_later"
)

// choices stand in the order in which they are offered.
var choices = []Choice{SkipIt, HoldIt, DayBefore, WeekLater}

// Target is the date on which the session of d is then held; zero for SkipIt.
func (c Choice) Target(d Date) Date {
	switch c {
	case HoldIt:
		return d
	case DayBefore:
		return d.AddDays(-1)
	case WeekLater:
		return d.AddDays(7)
	}
	return Date{}
}
