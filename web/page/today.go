package page

import (
	"context"
	"strconv"
	"strings"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// TodayPage is what the first page after signing in shows.
type TodayPage struct {
	Coming     []supervision.Coming
	Groups     []supervision.GroupLine
	MoreGroups bool // than those
	ToClose    []supervision.ToClose
	Questioned []supervision.QuestionedSession
	Asked      int // requests for a meeting that await an answer
	Rounds     []OpenRound
	Unreached  []Unreached
	Drafts     []supervision.DraftLine
	Now        time.Time // in the reader's zone
	Zone       *time.Location
	Person     supervision.Person
}

// An Unreached is somebody whom letters do not reach, in a group of the reader's.
type Unreached struct{ Name, Group string }

// An OpenRound asks the reader for her answers.
type OpenRound struct {
	Group, Link string
	Kind        evaluation.Kind
}

func (r OpenRound) line(t *i18n.Texts) string {
	if r.Kind == evaluation.AfterSession {
		return i18n.Fill(t.Answering.CheckTodayLine, "{group}", r.Group)
	}
	return i18n.Fill(t.Answering.TodayLine, "{group}", r.Group)
}

// next is the session that the page puts first, nil when none is planned.
func (p TodayPage) next() *supervision.Coming {
	if len(p.Coming) == 0 {
		return nil
	}
	return &p.Coming[0]
}

// roomToday tells whether it is the session's day in its group's zone.
func (p TodayPage) roomToday(c supervision.Coming) bool {
	zone := supervision.Zone(c.Zone)
	return p.Now.In(zone).Format(time.DateOnly) == c.StartsAt.In(zone).Format(time.DateOnly)
}

func (p TodayPage) leads() bool { return p.Person.Supervises }

// aheadMost is how many coming sessions a member of one group is shown.
const aheadMost = 6

// oneGroup tells whether all that comes is one group's.
func (p TodayPage) oneGroup() bool {
	for _, c := range p.Coming {
		if c.GroupAddress != p.Coming[0].GroupAddress {
			return false
		}
	}
	return true
}

func (p TodayPage) ahead() []supervision.Coming {
	if p.oneGroup() {
		return p.Coming[:min(len(p.Coming), aheadMost)]
	}
	return p.Coming
}

// label names a coming session: by its group, or by its number where there is
// one group only.
func (p TodayPage) label(t *i18n.Texts, c supervision.Coming) string {
	if p.oneGroup() {
		return t.SessionNumber(c.Number)
	}
	return c.GroupName
}

// greeting follows the time of day where the reader is.
func (p TodayPage) greeting(t *i18n.Texts) string {
	word := t.Today.Evening
	switch h := p.Now.Hour(); {
	case h >= 4 && h < 11:
		word = t.Today.Morning
	case h >= 11 && h < 17:
		word = t.Today.Afternoon
	}
	return word + ", " + supervision.FirstName(p.Person.Name)
}

// starts says when a session begins: "Börjar kl. 9.00, om 25 minuter" close to
// it, the date and time otherwise.
func (p TodayPage) starts(ctx context.Context, c supervision.Coming) string {
	t := i18n.T(ctx)
	at, away := c.StartsAt.In(supervision.Zone(c.Zone)), c.StartsAt.Sub(p.Now)
	switch {
	case away <= 0:
		return t.Today.OnNow
	case away <= 90*time.Minute:
		minutes := strconv.Itoa(int((away + time.Minute - 1) / time.Minute))
		return t.Today.Starts + " " + i18n.At(ctx, at) + ", " + strings.Replace(t.Today.InMinutes, "%", minutes, 1)
	}
	return p.day(ctx, at) + " " + i18n.At(ctx, at)
}

// day names a date, today by its word.
func (p TodayPage) day(ctx context.Context, at time.Time) string { return dayWord(ctx, at, p.Now) }

func dayWord(ctx context.Context, at, now time.Time) string {
	now = now.In(at.Location())
	if at.YearDay() == now.YearDay() && at.Year() == now.Year() {
		return i18n.T(ctx).Today.TodayWord
	}
	return i18n.DateIn(ctx, at, now)
}

// capital begins a sentence with a word that the catalogue writes small.
func capital(s string) string {
	if s == "" {
		return s
	}
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// place says where a session is, in one line.
func place(ctx context.Context, p supervision.Place) string {
	kind := i18n.T(ctx).Choice.Place[p.Kind]
	if p.Address == "" {
		return kind
	}
	if p.Kind == "hybrid" {
		return kind + ", " + p.Address
	}
	return p.Address
}

// chairs draws a group's seats; a group without members has empty ones.
func chairs(seats []bool) []component.Chair {
	if len(seats) == 0 {
		return component.EmptyChairs(supervision.UsualMin + 1)
	}
	return component.Seats(seats)
}

// otherZone is the zone to show beside a group's times, "" when the reader's
// clock shows the same.
func otherZone(zone string, at time.Time, reader *time.Location) string {
	_, here := at.In(reader).Zone()
	_, there := at.In(supervision.Zone(zone)).Zone()
	if here == there {
		return ""
	}
	return i18n.City(zone)
}
