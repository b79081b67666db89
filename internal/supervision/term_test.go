package supervision

import (
	"testing"
	"time"
)

func TestTermsFollowEachOther(t *testing.T) {
	t.Parallel()
	for day, want := range map[string]string{
		"2026-01-01": "2026-1", "2026-06-30": "2026-1", "2026-07-01": "2026-2", "2026-12-31": "2026-2", "2028-02-29": "2028-1",
	} {
		on, _ := time.Parse(time.DateOnly, day)
		term := TermOf(on)
		if term.String() != want {
			t.Errorf("%s lies in %v, want %s", day, term, want)
		}
		if read, ok := ParseTerm(term.String()); !ok || read != term {
			t.Errorf("%v reads as %v", term, read)
		}
		if on.Before(term.First()) || on.After(term.Last()) {
			t.Errorf("%s lies outside %v", day, term)
		}
		if term.After().Before() != term || term.Before().After() != term || !term.After().First().Equal(term.Last().AddDate(0, 0, 1)) {
			t.Errorf("the terms around %v do not meet", term)
		}
	}
	for _, none := range []string{"", "2026", "2026-3", "2026-", "x-1", "12026-1", "2026-1-1", "-1-2"} {
		if term, ok := ParseTerm(none); ok {
			t.Errorf("%q reads as %v", none, term)
		}
	}
}
