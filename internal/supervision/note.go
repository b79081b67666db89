package supervision

import (
	"slices"
	"time"
)

// A NoteKind tells what a note of a session is for, and so who reads it.
type NoteKind string

// The kinds of notes. One to the group is its leaders' to write, and shown to
// those who were members that day when the session is over. One's own is read
// by its author alone. The log is what leaders keep for each other.
const (
	GroupNote       NoteKind = "group"
	OwnNote         NoteKind = "own"
	LogPlan         NoteKind = "log_plan"
	LogObservations NoteKind = "log_observations"
	LogHandover     NoteKind = "log_handover"
)

// NoteKinds lists all, LogKinds those of the log, in the order pages show.
var (
	NoteKinds = []NoteKind{GroupNote, OwnNote, LogPlan, LogObservations, LogHandover}
	LogKinds  = []NoteKind{LogPlan, LogObservations, LogHandover}
)

// Known tells whether there is such a kind.
func (k NoteKind) Known() bool { return slices.Contains(NoteKinds, k) }

// InLog tells whether the note is one of the log's.
func (k NoteKind) InLog() bool { return slices.Contains(LogKinds, k) }

// Field is the name of the note's form field.
func (k NoteKind) Field() string { return "note_" + string(k) }

// NoteMax is the longest note, in characters: as long as the discretion check
// reads to the end for what is only doubtful.
const NoteMax = 2000

// A Note is what somebody has written at a session. It goes 30 days after it.
type Note struct {
	Kind     NoteKind
	Text     string
	Version  int // raised by every change; 0: nobody has written it yet
	EditedAt time.Time
	Excuses  []Excuse // why what was warned about may stand
}

// Reviewed is the note as the discretion check reads it.
func (n Note) Reviewed() CaseText { return CaseText{Field: n.Kind.Field(), Text: n.Text} }

// Tidy returns the note as it will be stored, and what is wrong. An empty one
// takes back what was written.
func (n Note) Tidy() (Note, Problems) {
	n.Text = Lines(n.Text)
	var p Problems
	p.Length(n.Kind.Field(), n.Text, 0, NoteMax)
	return n, p
}

// Notes are those of one session that a reader may read.
type Notes []Note

// Of returns the note of a kind; with Version 0 when nobody has written it.
func (notes Notes) Of(kind NoteKind) Note {
	for _, n := range notes {
		if n.Kind == kind {
			return n
		}
	}
	return Note{Kind: kind}
}

// Written keeps the notes that say something, in the order pages show.
func (notes Notes) Written() (written Notes) {
	for _, kind := range NoteKinds {
		if n := notes.Of(kind); n.Text != "" {
			written = append(written, n)
		}
	}
	return written
}

// Notable tells whether notes of the session can be written: it is not called
// off, and they would not be gone at once.
func (s Session) Notable(now time.Time) bool {
	return s.Status != Cancelled && now.Before(s.EndsAt.Add(KeptAfterSession))
}

// A SessionNotes is one session in a list of notes.
type SessionNotes struct {
	Number   int
	StartsAt time.Time
	Notes    Notes
}
