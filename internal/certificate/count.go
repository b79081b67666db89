package certificate

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
)

// ErrNothing means that nothing was attended, so there is nothing to certify.
var ErrNothing = errors.New("no minutes to certify")

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

// inOrder puts sessions into an order that does not hang on how they were read,
// so that the same ones always make the same figures.
func inOrder(sessions []Session) []Session {
	return slices.SortedStableFunc(slices.Values(sessions), func(a, b Session) int {
		return cmp.Or(cmp.Compare(a.Day, b.Day), bytes.Compare(a.Group.UUID[:], b.Group.UUID[:]), cmp.Compare(a.size(), b.size()), cmp.Compare(a.Since, b.Since))
	})
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
