package certificate

import (
	"cmp"
	"errors"
	"slices"
)

// ErrNothing means that nothing was attended, so there is nothing to certify.
var ErrNothing = errors.New("no minutes to certify")

// A Row is what was had in one group while it was of one size.
type Row struct {
	Group    int     `json:"group"` // its place among the groups, from 0
	Size     int     `json:"size"`  // enrolled, the holder included; 1: individual
	First    Day     `json:"first"` // attended
	Last     Day     `json:"last"`
	Attended int     `json:"attended"` // sessions
	Minutes  Minutes `json:"minutes"`
	External Minutes `json:"external"` // of them with a supervisor from outside
	Online   Minutes `json:"online"`   // of them online
}

// A Period is a membership, from the first day attended to the last.
type Period struct {
	Group int `json:"group"`
	First Day `json:"first"`
	Last  Day `json:"last"`
	since Day
}

// Figures are what a certificate says in numbers.
type Figures struct {
	From    Day      `json:"from"` // of the choice; "" for all there is
	Until   Day      `json:"until"`
	First   Day      `json:"first"` // attended
	Last    Day      `json:"last"`
	Offered int      `json:"offered"` // sessions held while the holder was enrolled
	Periods []Period `json:"periods"`
	Rows    []Row    `json:"rows"`
}

// A Choice is what a certificate is to be about.
type Choice struct {
	Kind  Kind
	From  Day // "" for all there is
	Until Day // today at the latest, as the caller's clock has it
}

func (c Choice) takes(s Session) bool {
	return s.Held && s.Kind == c.Kind && c.From <= s.Day && s.Day <= c.Until
}

// Count sums the chosen sessions. Only what was held counts, and only minutes
// that the holder was there. Groups come in the order they were first attended
// in; the Group of a row is the place there. The error is an Impossible or
// ErrNothing.
func Count(sessions []Session, choice Choice) (Figures, []GroupID, error) {
	f := Figures{From: choice.From, Until: choice.Until}
	var groups []GroupID
	for _, s := range inOrder(sessions) {
		if err := s.check(); err != nil {
			return Figures{}, nil, err
		}
		if choice.takes(s) {
			f.Offered++
		}
		if choice.takes(s) && s.Minutes > 0 {
			f.add(s, place(&groups, s.Group))
		}
	}
	if len(f.Rows) == 0 {
		return Figures{}, nil, ErrNothing
	}
	f.First, f.Last = span(f.Rows)
	for i := range f.Periods {
		f.Periods[i].since = "" // told them apart
	}
	return f, groups, nil
}

func inOrder(sessions []Session) []Session {
	return slices.SortedStableFunc(slices.Values(sessions), func(a, b Session) int { return cmp.Compare(a.Day, b.Day) })
}

func place(groups *[]GroupID, group GroupID) int {
	i := slices.Index(*groups, group)
	if i < 0 {
		i = len(*groups)
		*groups = append(*groups, group)
	}
	return i
}

func (f *Figures) add(s Session, group int) {
	i := slices.IndexFunc(f.Rows, func(r Row) bool { return r.Group == group && r.Size == s.size() })
	if i < 0 {
		i = len(f.Rows)
		f.Rows = append(f.Rows, Row{Group: group, Size: s.size()})
	}
	f.Rows[i].add(s)
	f.prolong(s, group)
}

func (f *Figures) prolong(s Session, group int) {
	i := slices.IndexFunc(f.Periods, func(p Period) bool { return p.Group == group && p.since == s.Since })
	if i < 0 {
		i = len(f.Periods)
		f.Periods = append(f.Periods, Period{Group: group, First: s.Day, since: s.Since})
	}
	f.Periods[i].Last = s.Day
}

func (r *Row) add(s Session) {
	if r.First == "" {
		r.First = s.Day
	}
	r.Last = s.Day
	r.Attended++
	r.Minutes += Minutes(s.Minutes)
	if s.External {
		r.External += Minutes(s.Minutes)
	}
	if s.Online {
		r.Online += Minutes(s.Minutes)
	}
}

func span(rows []Row) (first, last Day) {
	first, last = rows[0].First, rows[0].Last
	for _, r := range rows {
		first, last = min(first, r.First), max(last, r.Last)
	}
	return first, last
}

// Minutes is the total, the sum of the rows.
func (f Figures) Minutes() Minutes { return f.sum(func(r Row) Minutes { return r.Minutes }) }

// External is how much of it was with a supervisor from outside.
func (f Figures) External() Minutes { return f.sum(func(r Row) Minutes { return r.External }) }

// Online is how much of it was online.
func (f Figures) Online() Minutes { return f.sum(func(r Row) Minutes { return r.Online }) }

// Individual is how much of it the holder had alone.
func (f Figures) Individual() Minutes {
	return f.sum(func(r Row) Minutes {
		if r.Size > 1 {
			return 0
		}
		return r.Minutes
	})
}

func (f Figures) sum(of func(Row) Minutes) Minutes {
	var sum Minutes
	for _, r := range f.Rows {
		sum += of(r)
	}
	return sum
}

// Attended is how many sessions the holder was at, of those offered.
func (f Figures) Attended() int {
	n := 0
	for _, r := range f.Rows {
		n += r.Attended
	}
	return n
}

// Sizes returns the smallest and the largest group.
func (f Figures) Sizes() (smallest, largest int) {
	for i, r := range f.Rows {
		if i == 0 || r.Size < smallest {
			smallest = r.Size
		}
		largest = max(largest, r.Size)
	}
	return smallest, largest
}
