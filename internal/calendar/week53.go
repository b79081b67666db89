package calendar

// A Week53Kind is the code of what week 53 does to a rhythm.
type Week53Kind string

const (
	ThreeWeeksPause Week53Kind = "three_weeks_pause" // even weeks: 52 to 2
	WeeksFollow     Week53Kind = "weeks_follow"      // odd weeks: 53 and 1
	ParityChanges   Week53Kind = "parity_changes"    // every two, four … weeks
)

// Week53 is the notice that a series runs over a week 53.
type Week53 struct {
	Kind Week53Kind
	Year int // the ISO year whose last week it is
}

func (r Rhythm) week53Kind() Week53Kind {
	switch {
	case r.Kind == EvenWeeks:
		return ThreeWeeksPause
	case r.Kind == OddWeeks:
		return WeeksFollow
	case r.Kind == EveryNWeeks && r.Weeks%2 == 0:
		return ParityChanges
	}
	return ""
}

// week53 looks for weeks 53 with a session no later than their Sunday and one no
// earlier than their Monday.
func (r Rhythm) week53(first, last Date) []Week53 {
	kind := r.week53Kind()
	if kind == "" {
		return nil
	}
	var notices []Week53
	for year := first.Year - 1; year <= last.Year; year++ {
		monday, has53 := week53Monday(year)
		if has53 && !first.After(monday.AddDays(6)) && !last.Before(monday) {
			notices = append(notices, Week53{kind, year})
		}
	}
	return notices
}

// week53Monday uses that 28 December always lies in the last week of its year.
func week53Monday(year int) (monday Date, ok bool) {
	d := Date{year, 12, 28}
	_, week := d.ISOWeek()
	return d.AddDays(-int(d.Weekday()+6) % 7), week == lastWeek
}
