package page

import (
	"context"
	"time"

	"samrum/web/i18n"
)

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

// LettersPage is what the page about a practice's letters shows.
type LettersPage struct {
	Waiting []WaitingLetters
	Failed  []FailedLetter
	Test    TestLetter
	Now     time.Time
	Reader  *time.Location
}

// more is how many failed letters the page does not show.
func (p LettersPage) more() int {
	if len(p.Failed) == 0 {
		return 0
	}
	return p.Failed[0].Total - len(p.Failed)
}

func (p LettersPage) when(ctx context.Context, at time.Time) string {
	at = at.In(p.Reader)
	return i18n.DateIn(ctx, at, p.Now) + " " + i18n.Clock(ctx, at)
}

// why is what the mail server said, as a code.
func (f FailedLetter) why(t *i18n.Texts) string {
	if f.Code == 0 {
		return t.Delivery.Silent
	}
	return t.Delivery.Answered + " " + i18n.Count(f.Code)
}
