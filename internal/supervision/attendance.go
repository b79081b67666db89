package supervision

import "time"

// CorrectableDays is for how many days after a session's planned end its
// attendance may be corrected, and questioned.
const CorrectableDays = ClosableDays

// Correctable tells whether the attendance of a session that was held may still
// be corrected or questioned.
func (s Session) Correctable(now time.Time) bool {
	return s.Status == Held && now.Before(s.EndsAt.AddDate(0, 0, CorrectableDays))
}

// AttendanceSheet is what is noted of a session: how long it was, how each of
// its members was there, and what has been corrected. It is for leaders.
type AttendanceSheet struct {
	Session Session
	Held    int                // minutes; the planned ones while nobody has said otherwise
	People  []Attending        // the day's members and whoever was noted, by name
	Log     []AttendanceChange // the latest first
}

// Attending is how a member is noted; Attendance is "" while nothing is.
type Attending struct {
	Attended
	Name       string
	Questioned bool // she says that it is not right, and nobody has settled it
}

// An AttendanceChange is one thing that a leader has corrected.
type AttendanceChange struct {
	At                  time.Time
	By                  string
	Name                string // "" when it is the session's length
	Was, Now            Attendance
	WasMinutes, Minutes int
}

// An AttendanceCorrection is what a leader says of a session that was held. Why
// is never asked.
type AttendanceCorrection struct {
	Held   int
	People []Attended
	Left   []ID[Person] // whose questions are settled by leaving what is noted
}

// Correction returns the sheet as it stands, for a form.
func (s AttendanceSheet) Correction() AttendanceCorrection {
	c := AttendanceCorrection{Held: s.Held}
	for _, a := range s.People {
		c.People = append(c.People, a.Attended)
	}
	return c
}

// Tidy returns the correction as it will be stored, and what is wrong, by field,
// as a closing does.
func (c AttendanceCorrection) Tidy() (AttendanceCorrection, Problems) {
	tidied, p := Closing{Held: c.Held, People: c.People}.Tidy()
	c.People = tidied.People
	return c, p
}

// Changes tells whether the correction differs from the sheet.
func (c AttendanceCorrection) Changes(s AttendanceSheet) bool {
	if c.Held != s.Held || len(c.People) != len(s.People) || len(c.Left) > 0 {
		return true
	}
	for i, a := range c.People {
		if a.PersonID != s.People[i].PersonID || a.Attendance != s.People[i].Attendance || a.Minutes != s.People[i].Minutes {
			return true
		}
	}
	return false
}

// OwnAttendance is how a member is noted herself, and what became of her saying
// that it is not right.
type OwnAttendance struct {
	Attendance Attendance
	Minutes    int
	Question   AttendanceQuestion
}

// AttendanceQuestion tells where a member's question stands: not asked, asked,
// or how a leader settled it.
type AttendanceQuestion string

// What a question can be.
const (
	Unquestioned AttendanceQuestion = ""
	Questioned   AttendanceQuestion = "asked"
	Corrected    AttendanceQuestion = "corrected"
	LeftAsIs     AttendanceQuestion = "left"
)

// MayAsk tells whether she can question what is noted: once for each thing that
// is.
func (o OwnAttendance) MayAsk() bool { return o.Question == Unquestioned || o.Question == Corrected }

// QuestionedSession is a session whose attendance some members question.
type QuestionedSession struct {
	GroupAddress, GroupName string
	Number                  int
	People                  int // who do
}
