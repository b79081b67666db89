package page

import (
	"context"
	"time"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// LettersPage is what the page about a practice's letters shows.
type LettersPage struct {
	Waiting []supervision.WaitingLetters
	Failed  []supervision.FailedLetter
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

// whyFailed is what the mail server said of a letter, as a code.
func whyFailed(t *i18n.Texts, f supervision.FailedLetter) string {
	if f.Code == 0 {
		return t.Delivery.Silent
	}
	return t.Delivery.Answered + " " + i18n.Count(f.Code)
}
