package supervision

import "slices"

// A LetterKind is a letter that its reader can do without.
type LetterKind string

// The kinds. Letters about moved and cancelled sessions and for signing in
// always come.
const (
	ReadingLetter LetterKind = "reading" // seven days before, in two-part groups
	CasesLetter   LetterKind = "cases"   // do you have a case?
	MorningLetter LetterKind = "morning" // of the session's day
	SummaryLetter LetterKind = "summary" // after the session
	BookingLetter LetterKind = "booking" // each booking by itself, for supervisors
	DigestLetter  LetterKind = "digest"  // what is new, for leaders
)

// MemberLetters and LeaderLetters list the kinds in the order forms show.
var (
	MemberLetters = []LetterKind{CasesLetter, ReadingLetter, MorningLetter, SummaryLetter}
	LeaderLetters = []LetterKind{BookingLetter, DigestLetter}
)

// LetterWishes is which letters a person wants, and when she is left in peace by
// them.
type LetterWishes struct {
	Letters   []LetterKind
	QuietFrom int // whole hours by her clock; QuietFrom equal to QuietTo is none
	QuietTo   int
	QuietDays bool // nothing on Saturdays, Sundays and public holidays
}

// Wants tells whether a kind of letter is wanted.
func (w LetterWishes) Wants(k LetterKind) bool { return slices.Contains(w.Letters, k) }

// Tidy returns the wishes as they will be stored, and what is wrong.
func (w LetterWishes) Tidy() (LetterWishes, Problems) {
	kept := []LetterKind{}
	for _, k := range slices.Concat(MemberLetters, LeaderLetters) {
		if w.Wants(k) {
			kept = append(kept, k)
		}
	}
	w.Letters = kept
	var p Problems
	p.Check("quiet_from", isHour(w.QuietFrom), ChooseOne)
	p.Check("quiet_to", isHour(w.QuietTo), ChooseOne)
	return w, p
}

func isHour(n int) bool { return 0 <= n && n <= 23 }

// LetterRhythm is which letters a group's sessions cause.
type LetterRhythm struct {
	CasesDays int  // how many days before a session its members are asked; 0: never
	Reading   bool // seven days before, where the group reads
	Summary   bool // after a session
	Reads     bool // it has a book; not stored
}

// CasesDaysOffered lists the days that a form offers.
var CasesDaysOffered = []int{0, 1, 2, 3, 4, 7}

// Tidy returns the rhythm as it will be stored, and what is wrong.
func (r LetterRhythm) Tidy() (LetterRhythm, Problems) {
	var p Problems
	p.Check("cases_days", slices.Contains(CasesDaysOffered, r.CasesDays), ChooseOne)
	return r, p
}
