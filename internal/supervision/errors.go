package supervision

import "errors"

// Outcomes that somebody can act on. What is not the asker's to see is not
// found, just like what does not exist.
var (
	ErrNotFound  = errors.New("not found")
	ErrSignedOut = errors.New("not signed in")
	ErrStale     = errors.New("changed meanwhile")
	ErrClosed    = errors.New("no longer open to change")
	ErrEnded     = errors.New("the group has ended")
	ErrNoKey     = errors.New("text cannot be opened with this keyset")
)
