package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// RoundsPage is what a group's evaluation page shows: no count of who has
// answered, and nothing of a round before it has closed.
type RoundsPage struct {
	Rounds    []RoundLine // in the order they open
	Checks    bool        // the group is asked after each session
	Programme bool
}

// A RoundLine is one round of a group.
type RoundLine struct {
	evaluation.Round
	Session int // the number of the session that opens it, 0 when the clock does
	Mine    MyPart
	Shown   bool // there is a result that the asker may read
}

// MyPart is what a round wants of the asker.
type MyPart struct {
	Token tokenID // zero: she is not asked
	Sent  bool    // while the round is open
}

type myRoundRow struct {
	Name  string
	Token *tokenID
	Sent  bool
	Shown bool
}

// RoundsPage reads the rounds of the seat's group around now.
func (s *Store) RoundsPage(ctx context.Context, seat Seat) (page RoundsPage, err error) {
	var set []evaluationSettingRow
	var group evaluatedRow
	var mine []myRoundRow
	now := s.Now()
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueSetting(b, &set, new([]evaluation.Item), seat.practice.ID)
		queueEvaluated(b, &group, seat, now)
		queue(b, &mine, `
			select r.name, k.id as token, coalesce(k.used, false) as sent, exists (
				select from evaluation_views v
				where v.practice_id = r.practice_id and r.id = any(v.rounds)
					and (v.audience = 'orderer' or $3 = any(v.readers) and (v.audience = 'group' or $4))) as shown
			from evaluation_rounds r
			left join evaluation_tokens k on k.practice_id = r.practice_id and k.round_id = r.id and k.person_id = $3
			where r.practice_id = $1 and r.group_id = $2 and r.opened`, seat.practice.ID, seat.group.ID, seat.person.ID, seat.leads)
	})
	if err != nil {
		return page, fmt.Errorf("rounds of group %v: %w", seat.group.ID, err)
	}
	page = RoundsPage{Checks: group.SessionCheck, Programme: group.Programme}
	of := group.evaluated(settingOf(set, nil))
	for _, r := range of.Rounds(now, of.terms(now)...) {
		line := RoundLine{Round: r, Session: of.number(r.SessionID)}
		for _, m := range mine {
			if m.Name == r.Name() {
				line.Mine.Sent, line.Shown = m.Sent, m.Shown
				if m.Token != nil {
					line.Mine.Token = *m.Token
				}
			}
		}
		page.Rounds = append(page.Rounds, line)
	}
	return page, nil
}

// roundsShown is for how many years before a group's page lists its rounds.
const roundsShown = 5

const evaluatedGroup = `select ` + evaluatedColumns + ` from groups g where g.practice_id = $1 and g.id = $4`

func queueEvaluated(b *pgx.Batch, row *evaluatedRow, seat Seat, now time.Time) {
	from, to := roundsAround(now)
	queueOne(b, row, evaluatedGroup, seat.practice.ID, from.AddDate(-roundsShown, 0, 0), to, seat.group.ID)
}

// ChooseRounds stores whether the group is asked after each session, and whether
// its members take part in a programme. What is open already is as it was.
func (s *Store) ChooseRounds(ctx context.Context, lead Lead, checks, programme bool) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `update groups set session_check = $3, programme = $4 where practice_id = $1 and id = $2`,
			lead.practice.ID, lead.group.ID, checks, programme)
		return err
	})
	if err != nil {
		return fmt.Errorf("choose rounds of group %v: %w", lead.group.ID, err)
	}
	return nil
}

// Round finds a round of the group by its name, with what else its group is
// asked; ErrNotFound when there is none.
func (s *Store) Round(ctx context.Context, seat Seat, name string) (r evaluation.Round, items []evaluation.Item, err error) {
	err = s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		of, err := s.evaluatedGroup(ctx, tx, seat)
		if err != nil {
			return err
		}
		r, err = of.named(name, s.Now())
		items = of.setting.Questionnaire(r.Kind)
		return err
	})
	if err != nil {
		return r, nil, fmt.Errorf("round %s: %w", name, err)
	}
	return r, items, nil
}

func (e evaluated) named(name string, now time.Time) (evaluation.Round, error) {
	for _, r := range e.Rounds(now, e.terms(now)...) {
		if r.Name() == name {
			return r, nil
		}
	}
	return evaluation.Round{}, supervision.ErrNotFound
}

// evaluatedGroup reads all that the rounds of the seat's group are worked out
// from.
func (s *Store) evaluatedGroup(ctx context.Context, tx pgx.Tx, seat Seat) (evaluated, error) {
	var set []evaluationSettingRow
	var own []evaluation.Item
	var group evaluatedRow
	var b pgx.Batch
	queueSetting(&b, &set, &own, seat.practice.ID)
	queueEvaluated(&b, &group, seat, s.Now())
	if err := tx.SendBatch(ctx, &b).Close(); err != nil {
		return evaluated{}, err
	}
	return group.evaluated(settingOf(set, own)), nil
}

// ChangeRound moves or skips a round as change says, if it is as the asker saw
// it: opening at seen. What change finds wrong leaves all as it was and is
// returned. ErrStale when somebody or something moved the round, ErrNotFound when
// there is none.
func (s *Store) ChangeRound(ctx context.Context, lead Lead, name string, seen time.Time, change func(r evaluation.Round, others []evaluation.Round) (evaluation.Round, supervision.Problems)) (problems supervision.Problems, err error) {
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := s.holdGroup(ctx, tx, lead.Seat); err != nil {
			return err
		}
		of, err := s.evaluatedGroup(ctx, tx, lead.Seat)
		if err != nil {
			return err
		}
		r, err := of.named(name, s.Now())
		if err != nil {
			return err
		}
		if !r.OpensAt.Equal(seen) {
			return supervision.ErrStale
		}
		r, problems = change(r, of.Rounds(s.Now(), of.terms(s.Now())...))
		if len(problems) > 0 {
			return nil
		}
		return s.keepRound(ctx, tx, lead, r)
	})
	if err != nil {
		return nil, fmt.Errorf("change round %s: %w", name, err)
	}
	return problems, nil
}

// holdGroup makes those who change what a group is asked come one after the
// other.
func (s *Store) holdGroup(ctx context.Context, tx pgx.Tx, seat Seat) error {
	_, err := value[groupID](ctx, tx, `select id from groups where practice_id = $1 and id = $2 for no key update`, seat.practice.ID, seat.group.ID)
	return err
}

// keepRound stores a round that no longer follows the sessions. ErrClosed when it
// has opened meanwhile.
func (s *Store) keepRound(ctx context.Context, tx dbtx, lead Lead, r evaluation.Round) error {
	const q = `
		insert into evaluation_rounds as r (practice_id, id, group_id, name, kind, session_id, opens_at, closes_at, remind_at, moved, skipped, decided_by)
		values (@practice, @id, @group, @name, @kind, @session, @opens, @closes, @remind, @moved, nullif(@skipped, ''), @by)
		on conflict on constraint evaluation_rounds_name_key do update
		set opens_at = excluded.opens_at, closes_at = excluded.closes_at, remind_at = excluded.remind_at,
			moved = excluded.moved, skipped = excluded.skipped, decided_by = excluded.decided_by
		where not r.opened
		returning r.id`
	_, err := value[roundID](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "id": supervision.NewID[evaluation.Round](), "group": lead.group.ID, "name": r.Name(), "kind": r.Kind,
		"session": orNull(r.SessionID), "opens": r.OpensAt, "closes": r.ClosesAt, "remind": instantOrNull(r.RemindAt),
		"moved": r.Moved, "skipped": r.Skipped, "by": lead.person.ID,
	})
	if err == supervision.ErrNotFound {
		err = supervision.ErrClosed
	}
	return err
}

// FreeRound lets a round that was moved or skipped, and has not opened, follow
// the sessions again. Doing it twice is no error.
func (s *Store) FreeRound(ctx context.Context, lead Lead, name string) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `delete from evaluation_rounds where practice_id = $1 and group_id = $2 and name = $3 and not opened and opens_at > $4`,
			lead.practice.ID, lead.group.ID, name, s.Now())
		return err
	})
	if err != nil {
		return fmt.Errorf("free round %s: %w", name, err)
	}
	return nil
}

// ClosingPart is the job that opens the round of a session whose room has come to
// its closing part: the press that brought it there does not wait for it.
type ClosingPart struct {
	Practice practiceID `json:"practice"`
	Group    groupID    `json:"group"`
	Session  sessionID  `json:"session"`
}

// Kind names the job for River.
func (ClosingPart) Kind() string { return "closing_part" }

// OpenWithClosing opens the round of a session, if it has one that is still to
// open, and tells the room's open pages.
func (s *Store) OpenWithClosing(ctx context.Context, job ClosingPart) error {
	seat := Seat{group: supervision.Group{ID: job.Group}}
	seat.practice.ID = job.Practice
	err := s.write(ctx, job.Practice, func(tx pgx.Tx) error {
		of, err := s.evaluatedGroup(ctx, tx, seat)
		if err != nil {
			return err
		}
		r, ok := of.closingWith(job.Session, s.Now())
		if !ok {
			return nil
		}
		if err := s.openRound(ctx, tx, job.Practice, of, r, new(Evaluated)); err != nil {
			return err
		}
		const tell = `
			with told as (update rooms set version = version + 1 where practice_id = $1 and session_id = $2 returning session_id, version)
			select pg_notify($3, session_id || ' ' || version)::text from told`
		_, err = tx.Exec(ctx, tell, job.Practice, job.Session, RoomChannel)
		return err
	})
	if err != nil {
		return fmt.Errorf("open round with closing of session %v: %w", job.Session, err)
	}
	return nil
}

// closingWith is the round that a session's closing part opens.
func (e evaluated) closingWith(session sessionID, now time.Time) (evaluation.Round, bool) {
	for _, r := range e.Rounds(now, e.terms(now)...) {
		if !r.Moved && !r.Opened && r.Phase(now) == evaluation.Coming && r.SessionID == session {
			return r, true
		}
	}
	return evaluation.Round{}, false
}

// number is the number of a session, 0 for none.
func (e evaluated) number(id sessionID) int {
	for _, s := range e.Sessions {
		if s.ID == id {
			return s.Number
		}
	}
	return 0
}
