package page

import (
	"context"
	"strconv"
	"strings"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// Rounds is a group's evaluation page.
type Rounds struct {
	Group     supervision.Group
	Leads     bool
	Rounds    []RoundLine
	Checks    bool
	Programme bool
	Now       time.Time
}

// A RoundLine is one round as its reader sees it.
type RoundLine struct {
	evaluation.Round
	Session int    // that opens it, 0 when the clock does
	Answer  string // where the reader answers, "" for nowhere
	Sent    bool
	Shown   bool
}

func (l RoundLine) title(t *i18n.Texts) string { return RoundTitle(t, l.Round) }

// RoundTitle names a round: "Halvtid, hösten 2026", "Efter träff 7".
func RoundTitle(t *i18n.Texts, r evaluation.Round) string {
	if r.Kind == evaluation.AfterSession {
		return i18n.Fill(t.Rounds.After, "{n}", strconv.Itoa(r.Number))
	}
	return t.Evaluation.Kind[r.Kind] + ", " + lowered(t.Space.Term(r.Term))
}

// when says in a sentence when a round opens, closes or has closed.
func (p Rounds) when(ctx context.Context, l RoundLine) string {
	t, zone := i18n.T(ctx), p.Group.Location()
	at, text := l.OpensAt.In(zone), t.Rounds.Opens
	switch phase := l.Phase(p.Now); {
	case phase == evaluation.Dropped:
		return i18n.Fill(t.Rounds.Why, "{why}", l.Skipped)
	case phase == evaluation.Open:
		at, text = l.ClosesAt.In(zone), t.Rounds.OpenTo
	case phase == evaluation.Closed:
		at, text = l.ClosesAt.In(zone), t.Rounds.ClosedOn
	case l.Session > 0 && !l.Moved:
		text = t.Rounds.OpensWith
	}
	said := i18n.Fill(text, "{day}", i18n.ShortDate(ctx, at), "{at}", i18n.At(ctx, at), "{n}", strconv.Itoa(l.Session))
	return strings.ReplaceAll(said, "..", ".") // a Danish month ends with one
}

func (p Rounds) coming(l RoundLine) bool { return l.Phase(p.Now) == evaluation.Coming }

// freeable tells whether a round may follow the sessions again.
func (p Rounds) freeable(l RoundLine) bool {
	return (l.Moved || l.Skipped != "") && !l.Opened && l.OpensAt.After(p.Now)
}

// A RoundChange is the form that moves or skips a round, as typed.
type RoundChange struct {
	Group               supervision.Group
	Round               evaluation.Round
	Seen                time.Time
	Opens, Time, Closes string
	Reason              string
	Problems            supervision.Problems
	Reviews             component.Reviews
}

// NewRoundChange presets the form with what is.
func NewRoundChange(g supervision.Group, r evaluation.Round) RoundChange {
	opens, closes := r.OpensAt.In(g.Location()), r.ClosesAt.In(g.Location())
	return RoundChange{
		Group: g, Round: r, Seen: r.OpensAt,
		Opens: opens.Format(time.DateOnly), Time: opens.Format("15:04"), Closes: closes.Format(time.DateOnly),
	}
}

func (c RoundChange) back() string { return paths.Evaluation(c.Group.Address()) }

func (c RoundChange) seen() string { return c.Seen.UTC().Format(time.RFC3339) }

func (c RoundChange) moving(t *i18n.Texts) []component.Field {
	w := t.Rounds
	return []component.Field{
		dateField(component.Field{Name: "opens", Label: w.OpensOn, Value: c.Opens}.In(c.Problems)),
		clockField(component.Field{Name: "time", Label: w.OpensAt, Value: c.Time}.In(c.Problems)),
		dateField(component.Field{Name: "closes", Label: w.ClosesOn, Hint: w.ClosesHint, Value: c.Closes}.In(c.Problems)),
	}
}

func (c RoundChange) skipping(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{component.Field{
		Name: "reason", Label: t.Rounds.Reason, Hint: t.Rounds.ReasonHint, Value: c.Reason, Max: supervision.ReasonMax, Forgets: true,
	}.In(c.Problems).Reviewed(c.Reviews, c.Problems)})
}
