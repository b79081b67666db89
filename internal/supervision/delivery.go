package supervision

import "time"

// WaitingLetters are how many letters of a kind wait to leave.
type WaitingLetters struct {
	Kind    string
	Waiting int
	Oldest  time.Time
}

// A FailedLetter could not leave.
type FailedLetter struct {
	ID      int64
	Kind    string
	Stopped bool // is not tried again by itself
	TriedAt time.Time
	Tries   int
	Code    int        // the mail server's, 0 when it did not answer
	NextAt  *time.Time // nil when stopped
	Total   int        // failed letters, this and others
}
