package calendar

import "time"

// Nobody plans outside these years; a hasty date field gives 0202.
const firstYear, lastYear = 2000, 2199

// check finds what keeps a settled series from being laid out.
func (s Series) check() Problems {
	var p Problems
	p.check("start_time", s.Start >= 0 && s.Start < midnight, NotATime)
	p.check("length", s.Length >= MinLength && s.Length <= MaxLength && s.Length%time.Minute == 0, LengthRange)
	p.Add("rhythm", s.Rhythm.problem())
	s.checkDates(&p)
	s.checkFirst(&p)
	s.checkEnd(&p)
	return p
}

func (s Series) checkFirst(p *Problems) {
	if s.First.IsZero() {
		p.check("first_date", s.Rhythm.Kind == ChosenDates, Required)
		return
	}
	p.check("first_date", s.First.Year >= firstYear && s.First.Year <= lastYear, YearFarOff)
	_, times := s.First.At(s.Start, s.Zone)
	p.check("first_date", times > 0, InClockGap)
}

func (s Series) checkDates(p *Problems) {
	if s.Rhythm.Kind != ChosenDates {
		return
	}
	if len(s.Rhythm.Dates) == 0 {
		p.Add("dates", Required)
		return
	}
	last := s.Rhythm.Dates[len(s.Rhythm.Dates)-1]
	p.check("dates", !s.Rhythm.Dates[0].Before(s.First), BeforeFirst)
	p.check("dates", !s.isPastUntil(last), AfterUntil)
	p.check("dates", !last.After(s.horizon()), FiveYears)
}

func (s Series) checkEnd(p *Problems) {
	byUntil, byNumber := !s.Until.IsZero(), s.Number != nil
	switch {
	case byUntil && byNumber:
		p.Add("until", OnlyOneEnd)
	case byUntil && !s.First.IsZero():
		p.check("until", !s.Until.Before(s.First), BeforeFirst)
		p.check("until", !s.Until.After(s.horizon()), FiveYears)
	case byNumber:
		p.check("number", *s.Number >= 1 && *s.Number <= MaxSessions, SessionRange)
	case !byUntil:
		p.check("until", s.Rhythm.Kind == ChosenDates, UntilOrNumber)
	}
}
