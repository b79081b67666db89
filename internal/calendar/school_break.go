package calendar

// A BreakName is the code of a school break.
type BreakName string

const (
	WinterBreak BreakName = "winter_break"
	EasterBreak BreakName = "easter_break"
	AutumnBreak BreakName = "autumn_break"
)

// A SchoolBreak is a suggestion for the group's own weeks. Municipalities decide
// for themselves: Weeks are the usual ones, and most schools take one of them.
type SchoolBreak struct {
	Name  BreakName
	Weeks []int
}

// SchoolBreaks lists the year's usual breaks in their order. The Easter break
// moves, so its week is right for that year only; Finland has none.
func SchoolBreaks(c Country, year int) []SchoolBreak {
	_, holyWeek := easterDay(year).ISOWeek()
	switch c {
	case SE:
		return schoolYear([]int{7, 8, 9, 10}, []int{holyWeek + 1}, []int{44})
	case DK:
		return schoolYear([]int{7, 8}, []int{holyWeek}, []int{42})
	case NO:
		return schoolYear([]int{8, 9, 10}, []int{holyWeek}, []int{40, 41})
	case FI:
		return schoolYear([]int{8, 9, 10}, nil, []int{41, 42, 43})
	}
	return nil
}

func schoolYear(winter, easter, autumn []int) []SchoolBreak {
	breaks := []SchoolBreak{{WinterBreak, winter}}
	if easter != nil {
		breaks = append(breaks, SchoolBreak{EasterBreak, easter})
	}
	return append(breaks, SchoolBreak{AutumnBreak, autumn})
}
