package evaluation_test

import (
	"testing"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

var stockholm = supervision.Zone("Europe/Stockholm")

func group() supervision.Group {
	return supervision.Group{GroupDraft: supervision.GroupDraft{Zone: "Europe/Stockholm", Form: "case"}}
}

var spring = evaluation.SpanOf(supervision.Term{Year: 2027})

func clock(t *testing.T, local string) time.Time {
	t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15.04", local, stockholm)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// sessions lie on dates of 2027, 13.00–14.30; a hyphen before the date calls one off.
func sessions(t *testing.T, dates ...string) (all []supervision.Session) {
	t.Helper()
	for i, date := range dates {
		s := supervision.Session{ID: supervision.NewID[supervision.Session](), Number: i + 1, Status: supervision.Planned}
		if date[0] == '-' {
			s.Status, date = supervision.Cancelled, date[1:]
		}
		s.StartsAt = clock(t, "2027-"+date+" 13.00")
		s.EndsAt = s.StartsAt.Add(90 * time.Minute)
		all = append(all, s)
	}
	return all
}

// said writes a round down: kind, opening, reminder and closing, local.
func said(rounds []evaluation.Round) (lines []string) {
	for _, r := range rounds {
		line := string(r.Kind)
		for _, at := range []time.Time{r.OpensAt, r.RemindAt, r.ClosesAt} {
			if at.IsZero() {
				line += " –"
				continue
			}
			line += at.In(stockholm).Format(" 01-02 15.04")
		}
		lines = append(lines, line)
	}
	return lines
}

func TestWhenRoundsAppear(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ dates, want []string }{
		"five sessions: after the third":      {[]string{"01-12", "01-26", "02-09", "02-23", "03-09"}, []string{"mid_term 02-09 14.30 02-14 20.00 02-16 20.00", "term_end 03-09 14.30 03-14 20.00 03-16 20.00"}},
		"four sessions: after the second":     {[]string{"01-12", "01-26", "02-09", "02-23"}, []string{"mid_term 01-26 14.30 01-31 20.00 02-02 20.00", "term_end 02-23 14.30 02-28 20.00 03-02 20.00"}},
		"three sessions have no mid-term":     {[]string{"01-12", "01-26", "02-09"}, []string{"term_end 02-09 14.30 02-14 20.00 02-16 20.00"}},
		"the clocks change meanwhile":         {[]string{"03-25"}, []string{"term_end 03-25 14.30 03-30 20.00 04-01 20.00"}},
		"called off: the next that is held":   {[]string{"01-12", "-01-26", "-02-09", "02-23"}, []string{"term_end 02-23 14.30 02-28 20.00 03-02 20.00"}},
		"called off: the other stays":         {[]string{"01-12", "-01-26", "02-09", "02-23"}, []string{"mid_term 02-09 14.30 02-14 20.00 02-16 20.00", "term_end 02-23 14.30 02-28 20.00 03-02 20.00"}},
		"the last called off: the last day":   {[]string{"01-12", "-01-26"}, []string{"term_end 06-30 12.00 07-05 20.00 07-07 20.00"}},
		"both on the last day: the term's":    {[]string{"01-12", "-01-26", "-02-09", "-02-23"}, []string{"term_end 06-30 12.00 07-05 20.00 07-07 20.00"}},
		"all called off":                      {[]string{"-01-12", "-01-26"}, nil},
		"no sessions":                         {nil, nil},
		"sessions of another term are others": {[]string{"06-30", "07-01"}, []string{"term_end 06-30 14.30 07-05 20.00 07-07 20.00"}},
		"sessions come in any order":          {[]string{"03-09", "01-12", "02-09", "01-26"}, []string{"mid_term 01-26 14.30 01-31 20.00 02-02 20.00", "term_end 03-09 14.30 03-14 20.00 03-16 20.00"}},
	} {
		if got := said(evaluation.Rounds(group(), spring, sessions(t, c.dates...))); !cmp.Equal(got, c.want) {
			t.Errorf("%s: %s", name, cmp.Diff(c.want, got))
		}
	}
}

func TestATermCanBeEdited(t *testing.T) {
	t.Parallel()
	span := evaluation.Span{First: spring.First, Last: time.Date(2027, 2, 1, 0, 0, 0, 0, time.UTC)}
	got := said(evaluation.Rounds(group(), span, sessions(t, "01-12", "01-26", "02-09")))
	if want := []string{"term_end 01-26 14.30 01-31 20.00 02-02 20.00"}; !cmp.Equal(got, want) {
		t.Error(cmp.Diff(want, got))
	}
}

func TestIndividualSupervisionHasNoRounds(t *testing.T) {
	t.Parallel()
	alone := group()
	alone.Individual = true
	planned := sessions(t, "01-12", "01-26", "02-09", "02-23")
	_, check := evaluation.Check(alone, planned[0])
	if rounds := evaluation.Rounds(alone, spring, planned); rounds != nil || check {
		t.Error(said(rounds), check)
	}
}

// Before the spring change 20.00 is 19.00 UTC, after it 18.00.
func TestClosingKeepsItsHourOverAClockChange(t *testing.T) {
	t.Parallel()
	r := evaluation.Rounds(group(), spring, sessions(t, "03-25"))[0]
	if got := r.ClosesAt.UTC(); got.Hour() != 18 || r.ClosesAt.Sub(r.OpensAt) != 7*24*time.Hour+270*time.Minute {
		t.Error(got, r.ClosesAt.Sub(r.OpensAt))
	}
}

func TestTheClosingPartOpensARound(t *testing.T) {
	t.Parallel()
	planned := sessions(t, "01-12")
	r := evaluation.Rounds(group(), spring, planned)[0]
	if r.SessionID != planned[0].ID || r.Phase(clock(t, "2027-01-12 14.29")) != evaluation.Coming {
		t.Error(r)
	}
	early := r.Open(clock(t, "2027-01-12 14.10"), stockholm)
	if got := said([]evaluation.Round{early})[0]; got != "term_end 01-12 14.10 01-17 20.00 01-19 20.00" || early.Phase(early.OpensAt) != evaluation.Open {
		t.Error(got)
	}
	if late := r.Open(clock(t, "2027-01-12 15.00"), stockholm); !late.OpensAt.Equal(r.OpensAt) || !late.Opened {
		t.Error("the planned end opens it", late)
	}
	if early.Phase(early.ClosesAt) != evaluation.Closed || early.Phase(early.ClosesAt.Add(-time.Second)) != evaluation.Open {
		t.Error("closed at 20.00 sharp")
	}
	if again := early.Open(early.ClosesAt, stockholm); !cmp.Equal(again, early) {
		t.Error("a closed round is not opened again")
	}
}

func TestARoundIsMovedBeforeItOpens(t *testing.T) {
	t.Parallel()
	rounds := evaluation.Rounds(group(), spring, sessions(t, "01-12", "01-26", "02-09", "02-23"))
	rounds[0].ID, rounds[1].ID = supervision.NewID[evaluation.Round](), supervision.NewID[evaluation.Round]()
	type problems = supervision.Problems
	for name, c := range map[string]struct {
		now, opens, closes string
		want               problems
		said               string
	}{
		"both":                     {"2027-01-01 08.00", "2027-02-01 09.00", "2027-02-05 00.00", nil, "mid_term 02-01 09.00 02-03 20.00 02-05 20.00"},
		"too short for a reminder": {"2027-01-01 08.00", "2027-02-01 09.00", "2027-02-02 00.00", nil, "mid_term 02-01 09.00 – 02-02 20.00"},
		"into the past":            {"2027-01-20 08.00", "2027-01-19 09.00", "2027-01-25 00.00", problems{"opens": {Code: supervision.Past}}, ""},
		"closing on its first day": {"2027-01-01 08.00", "2027-02-01 09.00", "2027-02-01 00.00", problems{"closes": {Code: supervision.RoundLength}}, ""},
		"open for a year":          {"2027-01-01 08.00", "2027-02-01 09.00", "2028-02-01 00.00", problems{"closes": {Code: supervision.RoundLength}}, ""},
		"on the other's day":       {"2027-01-01 08.00", "2027-02-23 09.00", "2027-03-01 00.00", problems{"opens": {Code: supervision.RoundThatDay}}, ""},
		"while it is open":         {"2027-01-27 08.00", "2027-02-01 09.00", "2027-02-05 00.00", problems{"": {Code: supervision.Closed}}, ""},
	} {
		got, p := rounds[0].Move(clock(t, c.now), clock(t, c.opens), clock(t, c.closes), rounds, stockholm)
		if !cmp.Equal(p, c.want) || p == nil && said([]evaluation.Round{got})[0] != c.said {
			t.Errorf("%s: %v %s", name, p, said([]evaluation.Round{got}))
		}
	}
}

func TestSkippingNeedsAReason(t *testing.T) {
	t.Parallel()
	r := evaluation.Rounds(group(), spring, sessions(t, "01-12"))[0]
	before, during := clock(t, "2027-01-01 08.00"), clock(t, "2027-01-13 08.00")
	if _, p := r.Skip(before, " "); !cmp.Equal(p, supervision.Problems{"reason": {Code: supervision.Required}}) {
		t.Error(p)
	}
	if _, p := r.Skip(during, "We talked."); !cmp.Equal(p, supervision.Problems{"": {Code: supervision.Closed}}) {
		t.Error(p)
	}
	if skipped, p := r.Skip(before, "We talked."); p != nil || skipped.Phase(during) != evaluation.Dropped || skipped.Open(during, stockholm).Opened {
		t.Error(p, skipped)
	}
}

func TestRoundsFollowTheirSessionsUnlessTheyStand(t *testing.T) {
	t.Parallel()
	before, after := sessions(t, "01-12", "01-26", "02-09", "02-23"), sessions(t, "01-13", "01-27", "02-10", "02-24")
	now := clock(t, "2027-01-01 08.00")
	kept := evaluation.Rounds(group(), spring, before)
	for i := range kept {
		kept[i].ID = supervision.NewID[evaluation.Round]()
	}
	kept[0], _ = kept[0].Move(now, clock(t, "2027-02-01 09.00"), clock(t, "2027-02-05 00.00"), kept, stockholm)
	planned := evaluation.Rounds(group(), spring, after)
	got := evaluation.Follow(kept, planned, now, stockholm)
	want := []string{"mid_term 02-01 09.00 02-03 20.00 02-05 20.00", "term_end 02-24 14.30 03-01 20.00 03-03 20.00"}
	if !cmp.Equal(said(got), want) || got[0].ID != kept[0].ID || got[1].ID != kept[1].ID {
		t.Error(cmp.Diff(want, said(got)))
	}
	if got := evaluation.Follow(kept, nil, now, stockholm); len(got) != 1 || !got[0].Moved {
		t.Error("what nothing asks for any more falls away", said(got))
	}
	kept[1], _ = kept[1].Skip(now, "We talked.")
	if got := evaluation.Follow(kept, planned, now, stockholm); len(got) != 2 || got[1].Skipped == "" {
		t.Error("what was skipped comes back", said(got))
	}
}

func TestTheOneThatIsOpenKeepsTheDay(t *testing.T) {
	t.Parallel()
	s := sessions(t, "01-12")[0]
	check, _ := evaluation.Check(group(), s)
	end := evaluation.Rounds(group(), spring, []supervision.Session{s})
	now := clock(t, "2027-01-12 14.15")
	if got := evaluation.Follow(nil, append(end, check), now, stockholm); len(got) != 1 || got[0].Kind != evaluation.TermEnd {
		t.Error("the weightier is asked", said(got))
	}
	opened := check.Open(now, stockholm)
	if got := evaluation.Follow([]evaluation.Round{opened}, end, now, stockholm); len(got) != 1 || got[0].Kind != evaluation.AfterSession {
		t.Error("what is open goes on", said(got))
	}
}
