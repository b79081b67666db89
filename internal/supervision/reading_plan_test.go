package supervision

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// chapters returns a book's chapters from one number to another.
func chapters(book byte, from, to int) (all []Chapter) {
	for n := from; n <= to; n++ {
		c := Chapter{Number: n}
		c.BookID.UUID[15] = book
		all = append(all, c)
	}
	return all
}

// fortnights returns sessions every other week from 12 January, numbered from 1.
func fortnights(n int, cancelled ...int) (all []ReadingSession) {
	for i := range n {
		s := ReadingSession{Number: i + 1, On: dayOf(1, 12).AddDate(0, 0, 14*i)}
		for _, c := range cancelled {
			s.Cancelled = s.Cancelled || c == s.Number
		}
		all = append(all, s)
	}
	return all
}

// readings writes a plan as "1: 1a 2a", the letter being the book.
func readings(p ReadingPlan) string {
	var b strings.Builder
	write := func(cs []Chapter) {
		for _, c := range cs {
			fmt.Fprintf(&b, " %d%c", c.Number, 'a'+c.BookID.UUID[15])
		}
	}
	for _, r := range p.Readings {
		fmt.Fprintf(&b, "%d:", r.Number)
		write(r.Chapters)
		b.WriteString("; ")
	}
	if len(p.Over) > 0 {
		b.WriteString("over:")
		write(p.Over)
	}
	return strings.TrimSuffix(b.String(), "; ")
}

func TestChaptersAreSpreadOverTheSessionsLeft(t *testing.T) {
	t.Parallel()
	book, next := chapters(0, 1, 5), chapters(1, 1, 3)
	moved := fortnights(3)
	moved[0].On = dayOf(2, 2) // the first comes after the second now
	for name, tt := range map[string]struct {
		unread   []Chapter
		sessions []ReadingSession
		pace     int
		want     string
		ways     []WayOut
	}{
		"at a pace, in order":                       {book, fortnights(3), 2, "1: 1a 2a; 2: 3a 4a; 3: 5a", nil},
		"a cancelled session's go to the next":      {book, fortnights(4, 2), 2, "1: 1a 2a; 3: 3a 4a; 4: 5a", nil},
		"sessions stand by date":                    {book, moved, 2, "2: 1a 2a; 1: 3a 4a; 3: 5a", nil},
		"sessions after the last chapter have none": {book, fortnights(4), 3, "1: 1a 2a 3a; 2: 4a 5a; 3:; 4:", nil},
		"the next book follows at once":             {append(chapters(0, 3, 5), next...), fortnights(3), 2, "1: 3a 4a; 2: 5a 1b; 3: 2b 3b", nil},
		"what will not fit is said": {
			book, fortnights(4, 2, 3), 2, "1: 1a 2a; 4: 3a 4aover: 5a",
			[]WayOut{{DropChapters, 1}, {AddSessions, 1}, {LongerHalf, 3}, {SpreadEvenly, 3}},
		},
		"without sessions left":   {book, fortnights(1, 1), 2, "over: 1a 2a 3a 4a 5a", []WayOut{{DropChapters, 5}, {AddSessions, 3}}},
		"a pace of nought is one": {book[:1], fortnights(1), 0, "1: 1a", nil},
		"all is read":             {nil, fortnights(2), 2, "1:; 2:", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := PlanReading(tt.unread, tt.sessions, Steady(tt.pace))
			if text := strings.ReplaceAll(readings(got), "; over", "over"); text != tt.want {
				t.Errorf("%s, want %s", text, tt.want)
			}
			if diff := cmp.Diff(tt.ways, got.WaysOut); diff != "" {
				t.Errorf("ways out -want +got\n%s", diff)
			}
		})
	}
}

func TestSpreadEvenlyTheEarlierSessionsGetTheExtraChapter(t *testing.T) {
	t.Parallel()
	if got := readings(PlanReadingEvenly(chapters(0, 1, 8), fortnights(4, 2))); got != "1: 1a 2a 3a; 3: 4a 5a 6a; 4: 7a 8a" {
		t.Error(got)
	}
	if got := PlanReadingEvenly(chapters(0, 1, 2), fortnights(1, 1)); len(got.Over) != 2 || len(got.WaysOut) != 2 {
		t.Errorf("without sessions: %+v", got)
	}
}

func TestWhateverThePlanNoChapterIsLostOrTurnedRound(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(2026, 7))
	for range 500 {
		unread := append(chapters(0, 1, r.IntN(20)), chapters(1, 1, r.IntN(10))...)
		sessions, pace := fortnights(r.IntN(15), r.IntN(15), r.IntN(15)), r.IntN(5)
		plan, even := PlanReading(unread, sessions, Steady(pace)), PlanReadingEvenly(unread, sessions)
		for _, p := range []ReadingPlan{plan, even} {
			var all []Chapter
			for _, reading := range p.Readings {
				all = append(all, reading.Chapters...)
			}
			if all = append(all, p.Over...); !cmp.Equal(all, unread) && len(all)+len(unread) > 0 {
				t.Fatalf("%s of %d chapters", readings(p), len(unread))
			}
		}
		if len(plan.Over) > 0 && len(plan.Readings) > 0 {
			checkWaysOut(t, unread, sessions, pace, plan)
		}
	}
}

// checkWaysOut takes each way out and wants everything to fit.
func checkWaysOut(t *testing.T, unread []Chapter, sessions []ReadingSession, pace int, plan ReadingPlan) {
	t.Helper()
	for _, way := range plan.WaysOut {
		left := plan
		switch way.Code {
		case DropChapters:
			left = PlanReading(unread[:len(unread)-way.N], sessions, Steady(pace))
		case AddSessions:
			left = PlanReading(unread, append(sessions, fortnights(15 + way.N)[15:]...), Steady(pace))
		case LongerHalf:
			left = PlanReading(unread, sessions, Steady(way.N))
		case SpreadEvenly:
			left = PlanReadingEvenly(unread, sessions)
		}
		if len(left.Over) > 0 || left.WaysOut != nil {
			t.Fatalf("%+v leaves %s", way, readings(left))
		}
	}
}

func TestWhoseReadingChanges(t *testing.T) {
	t.Parallel()
	before := PlanReading(chapters(0, 1, 5), fortnights(4), Steady(2))
	after := PlanReading(chapters(0, 1, 5), fortnights(4, 2), Steady(2))
	if diff := cmp.Diff([]int{3, 4, 2}, after.Differ(before)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if got := before.Differ(before); got != nil {
		t.Errorf("nothing changed, but %v", got)
	}
}

func TestAGroupThatFellBehindReadsOn(t *testing.T) {
	t.Parallel()
	books := []Book{{Chapters: chapters(0, 1, 3)}, {Chapters: chapters(1, 1, 2)}}
	all := Unread(books, nil)
	read := PlanReading(all, fortnights(1), Steady(2)).Readings
	read[0].Chapters = read[0].Chapters[:1] // they did not get to the second
	if got := readings(PlanReading(Unread(books, read), fortnights(3)[1:], Steady(2))); got != "2: 2a 3a; 3: 1b 2b" {
		t.Error(got)
	}
}

func TestWhoJoinsMidwayCatchesUpWithTheBookOfNow(t *testing.T) {
	t.Parallel()
	all := append(chapters(0, 1, 2), chapters(1, 1, 6)...)
	read := PlanReading(all[:6], fortnights(3), Steady(2)).Readings
	joined := read[2].On
	if diff := cmp.Diff(chapters(1, 1, 2), CatchUp(read, all[6:], joined)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if got := CatchUp(read, nil, joined); got != nil {
		t.Errorf("all is read, but %v", got)
	}
	if got := CatchUp(read, all[6:], read[0].On); got != nil {
		t.Errorf("she was there from the first, but %v", got)
	}
}

func TestPagesAreSaidWhenAllAreKnown(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		pages []int
		want  int
		known bool
	}{
		"all":      {[]int{12, 30}, 42, true},
		"not one":  {[]int{12, 0}, 12, false},
		"no pages": {nil, 0, false},
	} {
		var r Reading
		for _, n := range tt.pages {
			r.Chapters = append(r.Chapters, Chapter{Pages: n})
		}
		if pages, known := r.Pages(); pages != tt.want || known != tt.known {
			t.Errorf("%s: %d, %t", name, pages, known)
		}
	}
}

func TestFewerThanHalfWantASummary(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		answers      ReadBy
		wants, shown bool
	}{
		"four of seven have read":  {ReadBy{4, 2, 1}, false, true},
		"half":                     {ReadBy{3, 2, 1}, false, true},
		"fewer than half":          {ReadBy{2, 2, 1}, true, true},
		"nobody of three has read": {ReadBy{0, 1, 2}, true, false},
		"nobody has answered":      {ReadBy{}, false, false},
	} {
		if tt.answers.WantsSummary() != tt.wants || tt.answers.ForGroup() != tt.shown {
			t.Errorf("%s: summary %t, shown to the group %t", name, tt.answers.WantsSummary(), tt.answers.ForGroup())
		}
	}
}
