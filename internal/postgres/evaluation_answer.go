package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// ErrSent tells that a round has this person's answer already.
var ErrSent = fmt.Errorf("the round has been answered: %w", supervision.ErrClosed)

// An Answering proves that somebody holds the link of a letter that asks one
// person about one round. It opens that one form, and nothing that was answered
// is read through it.
type Answering struct {
	token tokenID
	round roundID
	seat  Seat
	page  AnsweringPage
}

// Practice returns the practice that asks.
func (a Answering) Practice() supervision.Practice { return a.seat.practice }

// Group returns what the page may know of the group.
func (a Answering) Group() supervision.Group { return a.seat.group }

// Language returns the language of the letter.
func (a Answering) Language() supervision.Language { return a.seat.prefs.Language }

// Page returns what the link's page shows.
func (a Answering) Page() AnsweringPage { return a.page }

// AnsweringPage is what the page behind a round's link shows.
type AnsweringPage struct {
	FirstName string
	Zone      string // her clock's
	Kind      evaluation.Kind
	Name      string // of the round
	ClosesAt  time.Time
	Closed    bool
	Used      bool
	Roster    int // how many are asked
	Items     []evaluation.Item
	Leaders   []string // who leads, by first names
	Allowed   []string // the practice's own words, for a review of what is written
	Limits    evaluation.Thresholds
}

type foundEvaluation struct {
	TokenID  tokenID
	RoundID  roundID
	PersonID personID
	foundPractice
	Language supervision.Language
}

type answeringRow struct {
	PersonName string
	PersonZone string
	Kind       evaluation.Kind
	Name       string
	ClosesAt   time.Time
	Closed     bool
	Used       bool
	Roster     int
	Items      []evaluation.Item
	Leaders    []string
	ForGroup   int
	ForOrderer int
	Tenths     int
	GroupID    groupID
	Tail       string
	Slug       string
	GroupName  string
	GroupZone  string
	ClientTerm string
	CaseLabel  string
}

// Answering proves a link by the SHA-256 of its token; ErrNotFound when no round
// handed it out.
func (s *Store) Answering(ctx context.Context, token [32]byte) (Answering, error) {
	var found foundEvaluation
	err := s.read(ctx, nowhere, func(b *pgx.Batch) { queueOne(b, &found, `select * from find_evaluation($1)`, token[:]) })
	if err != nil {
		return Answering{}, fmt.Errorf("find evaluation: %w", err)
	}
	const q = `
		select pp.name as person_name, w.zone as person_zone, r.kind, r.name, r.closes_at, r.closed_as is not null as closed, k.used,
			(select count(*)::int from evaluation_tokens o where o.practice_id = r.practice_id and o.round_id = r.id) as roster,
			r.items, array(select l.name from practice_people l where l.practice_id = r.practice_id and l.person_id = any(r.leaders) order by array_position(r.leaders, l.person_id)) as leaders,
			r.for_group, r.for_orderer, r.tenths,
			g.id as group_id, g.tail, g.slug, g.name as group_name, g.zone as group_zone, g.client_term, g.case_label
		from evaluation_tokens k
		join evaluation_rounds r on r.practice_id = k.practice_id and r.id = k.round_id
		join groups g on g.practice_id = r.practice_id and g.id = r.group_id
		join practice_people pp on pp.practice_id = k.practice_id and pp.person_id = k.person_id
		join letter_wishes() w on w.person_id = k.person_id
		where k.practice_id = $1 and k.id = $2`
	var row answeringRow
	var allowed []string
	err = s.read(ctx, found.PracticeID, func(b *pgx.Batch) {
		queueOne(b, &row, q, found.PracticeID, found.TokenID)
		queueWords(b, &allowed, found.PracticeID)
	})
	if err != nil {
		return Answering{}, fmt.Errorf("find evaluation: %w", err)
	}
	return found.answering(row, allowed, s.Now()), nil
}

func (f foundEvaluation) answering(row answeringRow, allowed []string, now time.Time) Answering {
	seat := Seat{
		SignedIn: SignedIn{
			person:   supervision.Person{ID: f.PersonID, Name: row.PersonName},
			prefs:    supervision.Preferences{Language: f.Language},
			practice: f.practice(),
		},
		group: supervision.Group{ID: row.GroupID, Tail: row.Tail, Slug: row.Slug, GroupDraft: supervision.GroupDraft{
			Name: row.GroupName, Zone: row.GroupZone, ClientTerm: row.ClientTerm, CaseLabel: row.CaseLabel,
		}},
	}
	var leaders []string
	for _, name := range row.Leaders {
		leaders = append(leaders, supervision.FirstName(name))
	}
	return Answering{f.TokenID, f.RoundID, seat, AnsweringPage{
		FirstName: supervision.FirstName(row.PersonName), Zone: row.PersonZone, Kind: row.Kind, Name: row.Name, ClosesAt: row.ClosesAt,
		Closed: row.Closed || !now.Before(row.ClosesAt), Used: row.Used, Roster: row.Roster, Items: row.Items, Leaders: leaders, Allowed: allowed,
		Limits: evaluation.Thresholds{Group: row.ForGroup, Orderer: row.ForOrderer, Tenths: row.Tenths},
	}}
}

// Answer stores an answer that has passed Tidy and the discretion check, and
// what the asker writes to the leader with her name on, "" for nothing. The
// right to answer is used up with it: ErrSent when it was before, ErrClosed
// when the round takes no answers any more.
func (s *Store) Answer(ctx context.Context, a Answering, answer evaluation.Answer, remark string) error {
	key, err := s.dataKey(ctx, a.seat.practice.ID)
	if err != nil {
		return fmt.Errorf("answer round: %w", err)
	}
	err = s.write(ctx, a.seat.practice.ID, func(tx pgx.Tx) error {
		if err := s.useToken(ctx, tx, a); err != nil {
			return err
		}
		if remark != "" {
			if err := s.insertRemark(ctx, tx, key, a, remark); err != nil {
				return err
			}
		}
		if len(answer.Values)+len(answer.Texts) == 0 {
			return nil // the remark was all
		}
		return s.insertAnswer(ctx, tx, key, a, answer)
	})
	if err != nil {
		return fmt.Errorf("answer round: %w", err)
	}
	return nil
}

// useToken uses up the right to answer. The round is held open meanwhile: who
// closes it waits, or has closed it.
func (s *Store) useToken(ctx context.Context, tx dbtx, a Answering) error {
	const q = `
		with round as (
			select r.id from evaluation_rounds r
			where r.practice_id = $1 and r.id = $2 and r.opened and r.closed_as is null and r.closes_at > $4 for share
		), mine as (
			update evaluation_tokens k set used = true from round
			where k.practice_id = $1 and k.round_id = round.id and k.id = $3 and not k.used
			returning k.id
		)
		select exists (select from round) as open, exists (select from mine) as used`
	rows, _ := tx.Query(ctx, q, a.seat.practice.ID, a.round, a.token, s.Now())
	became, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[struct{ Open, Used bool }])
	switch {
	case err != nil:
		return err
	case !became.Open:
		return supervision.ErrClosed
	case !became.Used:
		return ErrSent
	}
	return nil
}

func (s *Store) insertAnswer(ctx context.Context, tx pgx.Tx, key sealer, a Answering, answer evaluation.Answer) error {
	id := randomID[evaluation.Answer](s)
	sealed, err := key.sealAnswer(a.round, id, answer)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `insert into evaluation_answers (practice_id, id, round_id, answer) values ($1, $2, $3, $4)`,
		a.seat.practice.ID, id, a.round, sealed)
	return err
}

func (s *Store) insertRemark(ctx context.Context, tx pgx.Tx, key sealer, a Answering, remark string) error {
	id := randomID[evaluation.Remark](s)
	sealed, err := key.key.Seal(remark, remarkRow(a.seat.practice.ID, id))
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `insert into evaluation_remarks (practice_id, id, round_id, person_id, remark) values ($1, $2, $3, $4, $5)`,
		a.seat.practice.ID, id, a.round, a.seat.person.ID, sealed)
	return err
}

type remarkID = supervision.ID[evaluation.Remark]

func remarkRow(practice practiceID, id remarkID) vault.Row {
	return vault.Row{Practice: practice.String(), Kind: "evaluation_remarks", ID: id.String(), Field: "remark"}
}

type answerID = supervision.ID[evaluation.Answer]

// answerRow binds a sealed answer to its row and its round.
func (k sealer) answerRow(round roundID, id answerID) vault.Row {
	return vault.Row{Practice: k.practice.String(), Kind: "evaluation_answers", ID: id.String(), Field: round.String()}
}

func (k sealer) sealAnswer(round roundID, id answerID, a evaluation.Answer) ([]byte, error) {
	text, err := json.Marshal(a)
	if err != nil {
		return nil, fmt.Errorf("write answer: %w", err)
	}
	return k.key.Seal(string(text), k.answerRow(round, id))
}

func (k sealer) openAnswer(round roundID, id answerID, sealed []byte) (a evaluation.Answer, err error) {
	text, err := k.key.Open(sealed, k.answerRow(round, id))
	if err != nil {
		return a, fmt.Errorf("open answer: %w", supervision.ErrNoKey)
	}
	return a, json.Unmarshal([]byte(text), &a)
}
