package supervision

import (
	"slices"
	"time"
)

// A Book is what a group reads together, before its sessions.
type Book struct {
	ID       ID[Book]
	Title    string
	Author   string
	Edition  string
	Pace     int // chapters a session
	Chapters []Chapter
}

// A Chapter of a book.
type Chapter struct {
	ID        ID[Chapter]
	BookID    ID[Book]
	Number    int // in its book, from 1
	Title     string
	FirstPage int // 0: not said
	Pages     int // 0: not said
}

// LastPage returns the page that the chapter ends on, 0 when that is not said.
func (c Chapter) LastPage() int {
	if c.FirstPage == 0 || c.Pages == 0 {
		return 0
	}
	return c.FirstPage + c.Pages - 1
}

// A ReadingSession is a session that chapters may be read for.
type ReadingSession struct {
	Number    int
	On        time.Time // its local date, midnight UTC
	Cancelled bool
}

// A Reading is the chapters to have read when a session begins; none when the
// books are at their end.
type Reading struct {
	Number   int // the session's
	On       time.Time
	Chapters []Chapter
}

// Pages returns how many pages the reading has, false when a chapter's are not
// said.
func (r Reading) Pages() (pages int, known bool) {
	known = len(r.Chapters) > 0
	for _, c := range r.Chapters {
		pages += c.Pages
		known = known && c.Pages > 0
	}
	return pages, known
}

// A ReadingPlan is chapters spread over the sessions left.
type ReadingPlan struct {
	Readings []Reading
	Over     []Chapter // what will not fit before the last session
	WaysOut  []WayOut  // nil when all fits
}

// WayOutCode names something a group may do about chapters that do not fit.
type WayOutCode string

// WayOutCodes lists the ways out in the order they are said.
var WayOutCodes = []WayOutCode{DropChapters, AddSessions, LongerHalf, SpreadEvenly}

// The ways out of too many chapters.
const (
	DropChapters WayOutCode = "drop_chapters"
	AddSessions  WayOutCode = "add_sessions"
	LongerHalf   WayOutCode = "longer_half"   // a longer book half, for a faster pace
	SpreadEvenly WayOutCode = "spread_evenly" // earlier sessions get the extra chapters
)

// A WayOut is one of them and its number: how many chapters to drop, sessions to
// add, chapters a session from now on, or the most in one session.
type WayOut struct {
	Code WayOutCode
	N    int
}

// Unread returns the chapters of all books, in their order, that no reading so
// far had: a group that fell behind takes the chapters it did not get to out of
// the reading of a session that was held.
func Unread(books []Book, read []Reading) []Chapter {
	var left []Chapter
	for _, book := range books {
		for _, c := range book.Chapters {
			had := func(r Reading) bool { return slices.Contains(r.Chapters, c) }
			if !slices.ContainsFunc(read, had) {
				left = append(left, c)
			}
		}
	}
	return left
}

// A Pace tells how many chapters a session takes whose first one is next.
type Pace func(next Chapter) int

// Steady is the same pace for every book.
func Steady(chapters int) Pace { return func(Chapter) int { return chapters } }

// PaceOf is each book's own pace.
func PaceOf(books []Book) Pace {
	paces := map[ID[Book]]int{}
	for _, b := range books {
		paces[b.ID] = b.Pace
	}
	return func(next Chapter) int { return paces[next.BookID] }
}

// PlanReading spreads the chapters that are not read yet, of all books in their
// order, over the sessions left at a fixed pace of chapters a session. Cancelled
// sessions get none, so what was theirs goes to the next and the rest follow:
// call it anew with the chapters and sessions left whenever one moves, is
// cancelled or the group falls behind. Sessions are taken by date. A session in
// which one book ends and the next begins goes by the first one's pace.
func PlanReading(unread []Chapter, sessions []ReadingSession, pace Pace) ReadingPlan {
	left := held(sessions)
	plan := spread(unread, left, func(_ int, chapters []Chapter) int { return max(1, pace(chapters[0])) })
	if len(plan.Over) > 0 {
		plan.WaysOut = waysOut(len(unread), len(plan.Over), len(left), sessionsFor(plan.Over, pace))
	}
	return plan
}

// sessionsFor counts the sessions that chapters take.
func sessionsFor(chapters []Chapter, pace Pace) (n int) {
	for ; len(chapters) > 0; n++ {
		chapters = chapters[min(max(1, pace(chapters[0])), len(chapters)):]
	}
	return n
}

// PlanReadingEvenly spreads the chapters over all sessions left, none with more
// than one more than another, the earlier ones with the extra.
func PlanReadingEvenly(unread []Chapter, sessions []ReadingSession) ReadingPlan {
	left := held(sessions)
	shares := Shares(len(unread), equal(len(left)))
	plan := spread(unread, left, func(i int, _ []Chapter) int { return shares[i] })
	if len(plan.Over) > 0 {
		plan.WaysOut = waysOut(len(unread), len(plan.Over), 0, len(plan.Over))
	}
	return plan
}

// held returns the sessions that are not cancelled, by date.
func held(sessions []ReadingSession) []ReadingSession {
	left := slices.DeleteFunc(slices.Clone(sessions), func(s ReadingSession) bool { return s.Cancelled })
	slices.SortStableFunc(left, func(a, b ReadingSession) int { return a.On.Compare(b.On) })
	return left
}

func spread(chapters []Chapter, sessions []ReadingSession, most func(i int, left []Chapter) int) ReadingPlan {
	var plan ReadingPlan
	for i, s := range sessions {
		n := 0
		if len(chapters) > 0 {
			n = min(most(i, chapters), len(chapters))
		}
		plan.Readings = append(plan.Readings, Reading{s.Number, s.On, slices.Clone(chapters[:n])})
		chapters = chapters[n:]
	}
	plan.Over = slices.Clone(chapters)
	return plan
}

func waysOut(chapters, over, sessions, more int) []WayOut {
	ways := []WayOut{{DropChapters, over}, {AddSessions, more}}
	if sessions == 0 {
		return ways
	}
	fastest := up(chapters, sessions)
	return append(ways, WayOut{LongerHalf, fastest}, WayOut{SpreadEvenly, fastest})
}

// up divides and rounds up.
func up(n, by int) int { return (n + by - 1) / by }

// Differ lists the numbers of the sessions whose chapters are others than before,
// in the order of the later plan and then of what it no longer has: those that
// members are told about.
func (p ReadingPlan) Differ(before ReadingPlan) []int {
	var numbers []int
	for _, now := range p.Readings {
		if !slices.Equal(now.Chapters, before.of(now.Number)) {
			numbers = append(numbers, now.Number)
		}
	}
	for _, then := range before.Readings {
		gone := !slices.ContainsFunc(p.Readings, func(r Reading) bool { return r.Number == then.Number })
		if gone && len(then.Chapters) > 0 {
			numbers = append(numbers, then.Number)
		}
	}
	return numbers
}

func (p ReadingPlan) of(number int) []Chapter {
	for _, r := range p.Readings {
		if r.Number == number {
			return r.Chapters
		}
	}
	return nil
}
