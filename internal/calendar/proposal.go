package calendar

import "slices"

// A Proposal is the plan that a series gives, for a person to look over.
type Proposal struct {
	Rows          []Row // by Date
	Held, Skipped int   // dates; a moved one is held
	First, Last   Date  // held; zero when nothing is
	// StartsLater is the first date of the rhythm when the week of the series'
	// first date has the wrong parity, else zero.
	StartsLater  Date
	StartsInPast bool
	Week53       []Week53
}

// Sessions lists what is held in order of time, which with chosen dates that
// were moved is not always the order of the rows.
func (p Proposal) Sessions() []Session {
	var held []Session
	for _, row := range p.Rows {
		if row.Held() {
			held = append(held, row.Session)
		}
	}
	slices.SortFunc(held, func(a, b Session) int { return a.Starts.Compare(b.Starts) })
	return held
}

// Propose lays the series out. With problems of the form itself the Proposal is
// empty; with problems that only the dates show (nothing held, too many, a choice
// that has become impossible) it has its rows, so that they can be mended.
func (s Series) Propose() (Proposal, Problems) {
	s = s.settled()
	if problems := s.check(); problems != nil {
		return Proposal{}, problems
	}
	p := Proposal{Rows: s.layOut(), StartsLater: s.startsLater()}
	if held := p.Sessions(); len(held) > 0 {
		p.Held, p.First, p.Last = len(held), held[0].Date, held[len(held)-1].Date
		p.StartsInPast = p.First.Before(s.Today)
		p.Week53 = s.Rhythm.week53(p.First, p.Last)
	}
	p.Skipped = len(p.Rows) - p.Held
	return p, s.judge(p)
}

// layOut decides row by row until the series ends. What can be offered is known
// only when all are decided: moved sessions take each other's dates.
func (s Series) layOut() []Row {
	var rows []Row
	taken := map[Date]bool{}
	for d := range s.grid() {
		if s.isPastUntil(d) || s.Number != nil && len(taken) == *s.Number {
			break
		}
		row := s.decide(d, taken)
		if row.Held() {
			taken[row.Session.Date] = true
		}
		rows = append(rows, row)
	}
	for i, row := range rows {
		for _, c := range choices {
			if s.offers(c, row, taken) {
				rows[i].Offered = append(rows[i].Offered, c)
			}
		}
	}
	return rows
}

func (s Series) startsLater() Date {
	for d := range s.grid() {
		if d == s.First {
			break
		}
		return d
	}
	return Date{}
}

// judge finds what is wrong with the dates of a proposal.
func (s Series) judge(p Proposal) Problems {
	var problems Problems
	chosen := s.Rhythm.Kind == ChosenDates
	switch {
	case s.Number != nil && chosen:
		problems.check("number", p.Held == *s.Number, FewDates)
		problems.check("dates", len(p.Rows) == len(s.Rhythm.Dates), ManyDates)
	case s.Number != nil:
		problems.check("number", p.Held == *s.Number, FiveYears)
	case chosen:
		problems.Add("dates", sizeProblem(p.Held))
	default:
		problems.Add("until", sizeProblem(p.Held))
	}
	dropped := slices.ContainsFunc(p.Rows, func(r Row) bool { return r.Dropped != "" })
	problems.check("choices", !dropped, NotOffered)
	return problems
}

func sizeProblem(held int) Problem {
	switch {
	case held == 0:
		return NothingHeld
	case held > MaxSessions:
		return SessionRange
	}
	return ""
}
