package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

type roundID = supervision.ID[evaluation.Round]

// Evaluate is the periodic job that opens, reminds of and closes rounds.
type Evaluate struct{}

// Kind names the job for River.
func (Evaluate) Kind() string { return "evaluate" }

// Evaluated counts rounds that one run opened, reminded of and closed.
type Evaluated struct{ Opened, Reminded, Closed int }

// Evaluate opens, reminds of and closes the rounds that are due in every
// practice, and wipes what closing left of the order of arrival. Each happens
// once, however often and by however many programs it is run; what fails in one
// practice holds up no other.
func (s *Store) Evaluate(ctx context.Context) (done Evaluated, err error) {
	var practices []practiceID
	err = s.read(ctx, nowhere, func(b *pgx.Batch) { queuePractices(b, &practices) })
	for _, practice := range practices {
		err = errors.Join(err, s.evaluatePractice(ctx, practice, &done))
	}
	err = errors.Join(err, s.wipe(ctx, practices))
	if err != nil {
		return done, fmt.Errorf("evaluate: %w", err)
	}
	return done, nil
}

func (s *Store) evaluatePractice(ctx context.Context, practice practiceID, done *Evaluated) error {
	return errors.Join(
		s.closeRounds(ctx, practice, done),
		s.openRounds(ctx, practice, done),
		s.remindRounds(ctx, practice, done),
	)
}

// lateOpening is how long after its time a round is still opened: when it has
// closed, nobody is asked any more.
const lateOpening = (evaluation.OpenMost + 1) * 24 * time.Hour

// An evaluated is a group with all that its rounds are worked out from.
type evaluated struct {
	evaluation.Year
	setting evaluation.Setting
	asks    evaluationSetting
}

type evaluationSetting struct {
	thresholds evaluation.Thresholds
	terms      evaluation.Terms
	own        []evaluation.Item
}

type evaluationSettingRow struct {
	ForGroup   int
	ForOrderer int
	Tenths     int
	Spring     string
	Autumn     string
}

func (r evaluationSettingRow) setting() evaluationSetting {
	spring, _ := evaluation.ParseYearDay(r.Spring)
	autumn, _ := evaluation.ParseYearDay(r.Autumn)
	return evaluationSetting{
		thresholds: evaluation.Thresholds{Group: r.ForGroup, Orderer: r.ForOrderer, Tenths: r.Tenths},
		terms:      evaluation.Terms{Spring: spring, Autumn: autumn},
	}
}

type evaluatedRow struct {
	GroupID      groupID
	GroupZone    string
	Form         supervision.Form
	Individual   bool
	SessionCheck bool
	Programme    bool
	Sessions     []heldDay
	Kept         []keptRound
}

// A heldDay is what rounds need to know of a session.
type heldDay struct {
	ID       sessionID                 `json:"id"`
	Number   int                       `json:"number"`
	StartsAt time.Time                 `json:"starts_at"`
	EndsAt   time.Time                 `json:"ends_at"`
	Status   supervision.SessionStatus `json:"status"`
}

type keptRound struct {
	ID        roundID         `json:"id"`
	Name      string          `json:"name"`
	Kind      evaluation.Kind `json:"kind"`
	SessionID sessionID       `json:"session_id"`
	OpensAt   time.Time       `json:"opens_at"`
	ClosesAt  time.Time       `json:"closes_at"`
	RemindAt  time.Time       `json:"remind_at"`
	Moved     bool            `json:"moved"`
	Opened    bool            `json:"opened"`
	Skipped   string          `json:"skipped"`
}

func (r keptRound) round() evaluation.Round {
	round := evaluation.Round{
		ID: r.ID, Kind: r.Kind, SessionID: r.SessionID, OpensAt: r.OpensAt, ClosesAt: r.ClosesAt, RemindAt: r.RemindAt,
		Moved: r.Moved, Opened: r.Opened, Skipped: r.Skipped,
	}
	round.Term, round.Number = evaluation.PlaceOf(r.Name)
	return round
}

// evaluatedColumns fills an evaluatedRow from groups g, with the sessions and
// rounds from $2 to $3.
const evaluatedColumns = `
	g.id as group_id, g.zone as group_zone, g.form, g.individual, g.session_check, g.programme,
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number, 'starts_at', s.starts_at, 'ends_at', s.ends_at, 'status', s.status))
		from sessions s where s.practice_id = g.practice_id and s.group_id = g.id and s.starts_at between $2 and $3), '[]') as sessions,
	coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind, 'session_id', r.session_id,
			'opens_at', r.opens_at, 'closes_at', r.closes_at, 'remind_at', r.remind_at, 'moved', r.moved, 'opened', r.opened, 'skipped', coalesce(r.skipped, '')))
		from evaluation_rounds r where r.practice_id = g.practice_id and r.group_id = g.id and r.opens_at between $2 and $3), '[]') as kept`

const settingQuery = `select for_group, for_orderer, tenths, spring, autumn from evaluation_settings where practice_id = $1`

// queueSetting adds what a practice has set for its evaluations.
func queueSetting(b *pgx.Batch, row *[]evaluationSettingRow, own *[]evaluation.Item, practice practiceID) {
	queue(b, row, settingQuery, practice)
	queue(b, own, `
		select 'own' as code, id, scale, text, source from evaluation_items
		where practice_id = $1 and removed_at is null
		order by place, id`, practice)
}

// usualSetting is what holds until a practice has set something.
var usualSetting = evaluationSetting{thresholds: evaluation.Fewest, terms: evaluation.UsualTerms}

func settingOf(rows []evaluationSettingRow, own []evaluation.Item) evaluationSetting {
	set := usualSetting
	if len(rows) > 0 {
		set = rows[0].setting()
	}
	set.own = own
	return set
}

func (r evaluatedRow) evaluated(set evaluationSetting) evaluated {
	g := supervision.Group{ID: r.GroupID, GroupDraft: supervision.GroupDraft{Zone: r.GroupZone, Form: r.Form, Individual: r.Individual}}
	year := evaluation.Year{Group: g, Checks: r.SessionCheck, Terms: set.terms}
	for _, s := range r.Sessions {
		year.Sessions = append(year.Sessions, supervision.Session{ID: s.ID, Number: s.Number, StartsAt: s.StartsAt, EndsAt: s.EndsAt, Status: s.Status})
	}
	for _, k := range r.Kept {
		year.Kept = append(year.Kept, k.round())
	}
	return evaluated{
		Year: year, asks: set,
		setting: evaluation.Setting{Form: r.Form, Individual: r.Individual, Programme: r.Programme, Own: set.own},
	}
}

// roundsAround bounds the sessions and rounds that decide what is asked about at
// an instant: those of the terms around it.
func roundsAround(now time.Time) (from, to time.Time) {
	return now.AddDate(-1, -1, 0), now.AddDate(1, 1, 0)
}

// terms lists the terms that may have a round at an instant: the one of long
// enough ago for a round to be open, the one that runs, and the next.
func (e evaluated) terms(now time.Time) []supervision.Term {
	zone := e.Group.Location()
	running := e.Terms.Of(now.In(zone))
	return slices.Compact([]supervision.Term{e.Terms.Of(now.Add(-lateOpening).In(zone)), running, running.After()})
}

// due lists the group's rounds whose time to open has come.
func (e evaluated) due(now time.Time) []evaluation.Round {
	return slices.DeleteFunc(e.Rounds(now, e.terms(now)...), func(r evaluation.Round) bool {
		return r.Opened || r.Phase(now) != evaluation.Open
	})
}
