package supervision

import (
	"slices"
	"time"
)

// A Preparation is what one member says before one session: whether she comes,
// brings something and has read. She need not say anything: without an answer
// she is assumed to come.
type Preparation struct {
	Attends Attends
	Absence string // why not, for the leaders alone; kept 30 days
	Brings  Brings
	Read    HasRead
	Excuses []Excuse // why the line may say what was warned about
}

// Attends is the answer to "are you coming?"; "" is none.
type Attends string

// AllAttends lists the answers in the order the form shows.
var AllAttends = []Attends{WillCome, WontCome}

// Whether a member comes.
const (
	WillCome Attends = "yes"
	WontCome Attends = "no"
)

// Brings is the answer to "do you have a case?"; "" is none.
type Brings string

// AllBrings lists the answers in the order the form shows.
var AllBrings = []Brings{BringsLater, BringsNow, BringsNothing}

// Whether a member has something to take up.
const (
	BringsLater   Brings = "later" // something, details to come
	BringsNow     Brings = "now"   // and writes it down at once
	BringsNothing Brings = "no"
)

// HasRead is the answer to "have you read?"; "" is none.
type HasRead string

// AllHasRead lists the answers in the order the form shows.
var AllHasRead = []HasRead{"read", "partly", "no"}

// ReadBy counts who has read before a session, without names.
type ReadBy struct{ Read, Partly, No int }

// Count adds one answer.
func (b *ReadBy) Count(answer HasRead) {
	switch answer {
	case "read":
		b.Read++
	case "partly":
		b.Partly++
	case "no":
		b.No++
	}
}

// ReadShownFrom is how many must have answered before the group sees how many
// have read; leaders see it from the first.
const ReadShownFrom = 4

// Answered counts those who have said whether they have read.
func (b ReadBy) Answered() int { return b.Read + b.Partly + b.No }

// ForGroup tells whether the group may see the counts, in the reading part.
func (b ReadBy) ForGroup() bool { return b.Answered() >= ReadShownFrom }

// WantsSummary tells whether a summary is to be offered before the reading:
// fewer than half of those who answered have read.
func (b ReadBy) WantsSummary() bool { return 2*b.Read < b.Answered() }

// AbsenceMax is the longest absence line, in characters.
const AbsenceMax = 200

// Tidy returns the preparation as it will be stored, and what is wrong. At
// least one question has an answer; a line goes with staying away only.
func (p Preparation) Tidy() (Preparation, Problems) {
	p.Absence = OneLine(p.Absence)
	var problems Problems
	problems.Check("attends", p.Absence == "" || p.Attends != "", ChooseOne)
	problems.Check("attends", p.Attends != "" || p.Brings != "" || p.Read != "", AnswerOne)
	problems.Check("attends", p.Attends == "" || slices.Contains(AllAttends, p.Attends), ChooseOne)
	problems.Length("absence", p.Absence, 0, AbsenceMax)
	problems.Check("brings", p.Brings == "" || slices.Contains(AllBrings, p.Brings), ChooseOne)
	problems.Check("read", p.Read == "" || slices.Contains(AllHasRead, p.Read), ChooseOne)
	if len(problems) == 0 && p.Attends == WillCome {
		p.Absence = ""
	}
	return p, problems
}

// A PreparationState is whether a letter's link still takes an answer, and why
// not.
type PreparationState string

// The states of a link. All but PreparationOpen are the end of it.
const (
	PreparationOpen      PreparationState = "open"
	PreparationStarted   PreparationState = "started"   // the session has begun
	PreparationMoved     PreparationState = "moved"     // a newer letter asks again
	PreparationCancelled PreparationState = "cancelled" // the session will not be
	PreparationEnded     PreparationState = "ended"     // she is no member that day
	PreparationUnknown   PreparationState = "unknown"   // no link that we know
)

// UnsubscribeFor is how long after its session a letter's link still stops
// reminders.
const UnsubscribeFor = 90 * 24 * time.Hour
