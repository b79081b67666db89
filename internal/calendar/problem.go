package calendar

import "errors"

// A Problem is the code of what is wrong with one field of the planning form.
// It is an error so that the Parse functions can return it.
type Problem string

const (
	Required       Problem = "required"
	NotADate       Problem = "not_a_date"
	NoSuchDate     Problem = "no_such_date" // well formed, as 29 February 2027
	NotATime       Problem = "not_a_time"
	InClockGap     Problem = "in_clock_gap" // the clocks are put forward over the start
	YearFarOff     Problem = "year_far_off" // a year nobody plans for: a slip of the finger
	NotWeeks       Problem = "not_weeks"
	NoSuchWeek     Problem = "no_such_week" // 0, or 54 and above
	ChooseOne      Problem = "choose_one"
	LengthRange    Problem = "length_range"  // not MinLength to MaxLength in whole minutes
	RhythmRange    Problem = "rhythm_range"  // not every 1 to MaxRhythm weeks
	SessionRange   Problem = "session_range" // not 1 to MaxSessions sessions
	NothingHeld    Problem = "nothing_held"  // every date is skipped, or there is none
	UntilOrNumber  Problem = "until_or_number"
	OnlyOneEnd     Problem = "only_one_end" // both until and number
	BeforeFirst    Problem = "before_first"
	AfterUntil     Problem = "after_until"
	FiveYears      Problem = "five_years" // the end lies past what the grid may reach
	FewDates       Problem = "few_dates"  // fewer chosen dates are held than number says
	ManyDates      Problem = "many_dates" // chosen dates remain when number is reached
	NotHours       Problem = "not_hours"  // opening hours that cannot be read
	HoursBackwards Problem = "hours_backwards"
	NotOffered     Problem = "not_offered" // a choice that has become impossible; see Row.Dropped
)

func (p Problem) Error() string { return string(p) }

// Problems holds the first problem of each field, named as in the form.
type Problems map[string]Problem

// Add keeps the field's earlier problem if it has one. "" is no problem.
func (ps *Problems) Add(field string, p Problem) {
	if p == "" || (*ps)[field] != "" {
		return
	}
	if *ps == nil {
		*ps = Problems{}
	}
	(*ps)[field] = p
}

// AddError adds the Problem that a Parse function returned; nil adds nothing.
func (ps *Problems) AddError(field string, err error) {
	var p Problem
	if errors.As(err, &p) {
		ps.Add(field, p)
	}
}

// check adds p to the field unless ok.
func (ps *Problems) check(field string, ok bool, p Problem) {
	if !ok {
		ps.Add(field, p)
	}
}
