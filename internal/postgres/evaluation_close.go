package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
)

// closeRounds closes the practice's rounds whose time is out, all of them at
// once: what may be shown of them is worked out and kept, who has answered is
// forgotten, and answers and tokens are written anew in random order.
func (s *Store) closeRounds(ctx context.Context, practice practiceID, done *Evaluated) error {
	var due bool
	err := s.read(ctx, practice, func(b *pgx.Batch) {
		queueValue(b, &due, `select exists (
			select from evaluation_rounds where practice_id = $1 and opened and closed_as is null and closes_at <= $2)`, practice, s.Now())
	})
	if err != nil || !due {
		return err
	}
	key, err := s.dataKey(ctx, practice)
	if err != nil {
		return err
	}
	var closed []roundID
	err = s.write(ctx, practice, func(tx pgx.Tx) error {
		if closed, err = s.markClosed(ctx, tx, practice); err != nil || len(closed) == 0 {
			return err
		}
		if err := s.rewriteTokens(ctx, tx, practice, closed); err != nil {
			return err
		}
		if err := s.rewriteAnswers(ctx, tx, key, closed); err != nil {
			return err
		}
		return s.publish(ctx, tx, key, closed)
	})
	if err != nil {
		return fmt.Errorf("close rounds: %w", err)
	}
	done.Closed += len(closed)
	return nil
}

// markClosed closes what is due, one number after the other. Of two who close
// the second finds nothing.
func (s *Store) markClosed(ctx context.Context, tx dbtx, practice practiceID) ([]roundID, error) {
	const q = `
		with due as (
			select r.id from evaluation_rounds r
			where r.practice_id = $1 and r.opened and r.closed_as is null and r.closes_at <= $2
			order by r.closes_at, r.id
			for update
		), numbered as (
			select due.id, (row_number() over ())::int
				+ (select coalesce(max(closed_as), 0) from evaluation_rounds where practice_id = $1) as closed_as
			from due)
		update evaluation_rounds r set closed_as = n.closed_as, closed_in = pg_current_xact_id()
		from numbered n where r.practice_id = $1 and r.id = n.id
		returning r.id`
	rows, _ := tx.Query(ctx, q, practice, s.Now())
	return pgx.CollectRows(rows, pgx.RowTo[roundID])
}

type tokenRow struct {
	ID        tokenID
	RoundID   roundID
	PersonID  personID
	TokenHash []byte
}

// rewriteTokens writes the tokens of closed rounds anew, without who has used
// hers.
func (s *Store) rewriteTokens(ctx context.Context, tx pgx.Tx, practice practiceID, closed []roundID) error {
	const gone = `
		with gone as (delete from evaluation_tokens where practice_id = $1 and round_id = any($2) returning id, round_id, person_id, token_hash)
		select * from gone`
	const anew = `
		insert into evaluation_tokens (practice_id, id, round_id, person_id, token_hash)
		select $1, t.id, t.round, t.person, t.hash from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bytea[]) t (id, round, person, hash)`
	rows, _ := tx.Query(ctx, gone, practice, closed)
	tokens, err := pgx.CollectRows(rows, pgx.RowToStructByName[tokenRow])
	if err != nil {
		return err
	}
	s.shuffle(len(tokens), func(i, j int) { tokens[i], tokens[j] = tokens[j], tokens[i] })
	var ids []tokenID
	var rounds []roundID
	var people []personID
	var hashes [][]byte
	for _, t := range tokens {
		ids, rounds, people, hashes = append(ids, t.ID), append(rounds, t.RoundID), append(people, t.PersonID), append(hashes, t.TokenHash)
	}
	_, err = tx.Exec(ctx, anew, practice, ids, rounds, people, hashes)
	return err
}

type answerRow struct {
	ID      answerID
	RoundID roundID
	Answer  []byte
}

// rewriteAnswers writes the answers of closed rounds anew, under new ids.
func (s *Store) rewriteAnswers(ctx context.Context, tx pgx.Tx, key sealer, closed []roundID) error {
	const gone = `
		with gone as (delete from evaluation_answers where practice_id = $1 and round_id = any($2) returning id, round_id, answer)
		select * from gone`
	const anew = `
		insert into evaluation_answers (practice_id, id, round_id, answer)
		select $1, t.id, t.round, t.answer from unnest($2::uuid[], $3::uuid[], $4::bytea[]) t (id, round, answer)`
	rows, _ := tx.Query(ctx, gone, key.practice, closed)
	answers, err := pgx.CollectRows(rows, pgx.RowToStructByName[answerRow])
	if err != nil {
		return err
	}
	s.shuffle(len(answers), func(i, j int) { answers[i], answers[j] = answers[j], answers[i] })
	var ids []answerID
	var rounds []roundID
	var sealed [][]byte
	for _, a := range answers {
		open, err := key.openAnswer(a.RoundID, a.ID, a.Answer)
		if err != nil {
			return err
		}
		id := randomID[evaluation.Answer](s)
		again, err := key.sealAnswer(a.RoundID, id, open)
		if err != nil {
			return err
		}
		ids, rounds, sealed = append(ids, id), append(rounds, a.RoundID), append(sealed, again)
	}
	_, err = tx.Exec(ctx, anew, key.practice, ids, rounds, sealed)
	return err
}

// publish works out what may be shown now that rounds have closed, and keeps
// what they bring. What was shown before stays as it is.
func (s *Store) publish(ctx context.Context, tx pgx.Tx, key sealer, closed []roundID) error {
	results, err := s.results(ctx, tx, key)
	if err != nil {
		return err
	}
	var b pgx.Batch
	for _, v := range evaluation.Publish(results) {
		if slices.Contains(closed, v.Closing) {
			queueView(&b, key.practice, v)
		}
	}
	queueWide(&b, key.practice, results)
	return tx.SendBatch(ctx, &b).Close()
}

// A Shown is what a view says, as it is stored.
type Shown struct {
	Answered evaluation.Band   `json:"answered"`
	Cells    []evaluation.Cell `json:"cells"`
}

func queueView(b *pgx.Batch, practice practiceID, v evaluation.View) {
	const q = `
		insert into evaluation_views (practice_id, place, round_id, audience, rounds, groups, roster, readers, shown)
		select $1, coalesce(max(place), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from evaluation_views where practice_id = $1`
	b.Queue(q, practice, v.Closing, v.Audience, v.Rounds, v.Groups, v.Roster, v.Readers, Shown{v.Answered, v.Cells})
}

type resultRow struct {
	ID           roundID
	Kind         evaluation.Kind
	GroupID      groupID
	Organisation string
	Roster       []personID
	Leaders      []personID
	ForGroup     int
	ForOrderer   int
	Tenths       int
	Items        []evaluation.Item
}

// results reads all closed rounds of a practice with their answers, in the order
// they closed.
func (s *Store) results(ctx context.Context, tx dbtx, key sealer) ([]evaluation.Result, error) {
	const rounds = `
		select r.id, r.kind, r.group_id, r.organisation, r.leaders, r.for_group, r.for_orderer, r.tenths, r.items,
			array(select k.person_id from evaluation_tokens k where k.practice_id = r.practice_id and k.round_id = r.id order by k.person_id) as roster
		from evaluation_rounds r where r.practice_id = $1 and r.closed_as is not null order by r.closed_as`
	const answers = `
		select a.id, a.round_id, a.answer from evaluation_answers a
		join evaluation_rounds r on r.practice_id = a.practice_id and r.id = a.round_id
		where a.practice_id = $1 and r.closed_as is not null`
	rows, _ := tx.Query(ctx, rounds, key.practice)
	found, err := pgx.CollectRows(rows, pgx.RowToStructByName[resultRow])
	if err != nil {
		return nil, err
	}
	rows, _ = tx.Query(ctx, answers, key.practice)
	sealed, err := pgx.CollectRows(rows, pgx.RowToStructByName[answerRow])
	if err != nil {
		return nil, err
	}
	given, err := key.openAnswers(sealed)
	if err != nil {
		return nil, err
	}
	var results []evaluation.Result
	for _, r := range found {
		results = append(results, r.result(given[r.ID]))
	}
	return results, nil
}

func (k sealer) openAnswers(sealed []answerRow) (map[roundID][]evaluation.Answer, error) {
	given := map[roundID][]evaluation.Answer{}
	for _, a := range sealed {
		open, err := k.openAnswer(a.RoundID, a.ID, a.Answer)
		if err != nil {
			return nil, err
		}
		given[a.RoundID] = append(given[a.RoundID], open)
	}
	return given, nil
}

func (r resultRow) result(answers []evaluation.Answer) evaluation.Result {
	return evaluation.Result{
		Round: r.ID, Kind: r.Kind, Group: r.GroupID, Organisation: r.Organisation, Roster: r.Roster, Leaders: r.Leaders,
		Thresholds: evaluation.Thresholds{Group: r.ForGroup, Orderer: r.ForOrderer, Tenths: r.Tenths}, Items: r.Items, Answers: answers,
	}
}

// wipe removes what closing left behind: rows that are dead still tell which
// transactions wrote them. A round counts as wiped once nobody looks at
// the database as it was before its closing, for what somebody may still see
// stays until the next run. The connection's user owns the tables.
func (s *Store) wipe(ctx context.Context, practices []practiceID) error {
	var left []practiceID
	var err error
	for _, practice := range practices {
		var some bool
		err = errors.Join(err, s.read(ctx, practice, func(b *pgx.Batch) {
			queueValue(b, &some, `select exists (select from evaluation_rounds where practice_id = $1 and closed_as is not null and not wiped)`, practice)
		}))
		if some {
			left = append(left, practice)
		}
	}
	if err != nil || len(left) == 0 {
		return err
	}
	seeing, err := s.snapshots(ctx)
	if err != nil {
		return fmt.Errorf("wipe: %w", err)
	}
	if _, err := s.db.Exec(ctx, `vacuum (analyze false) evaluation_tokens, evaluation_answers, evaluation_rounds`); err != nil {
		return fmt.Errorf("wipe: %w", err)
	}
	const gone = `
		update evaluation_rounds set wiped = true
		where practice_id = $1 and closed_as is not null and not wiped
			and not exists (select from unnest($2::text[]) seen where age(seen::xid) >= age(closed_in::xid))`
	for _, practice := range left {
		err = errors.Join(err, s.write(ctx, practice, func(tx pgx.Tx) error {
			_, err := tx.Exec(ctx, gone, practice, seeing)
			return err
		}))
	}
	return err
}

// snapshots lists the oldest transaction that each other connection to the
// database may still look behind.
func (s *Store) snapshots(ctx context.Context) ([]string, error) {
	const q = `
		select backend_xmin::text from pg_stat_activity
		where datname = current_database() and pid <> pg_backend_pid() and backend_xmin is not null`
	rows, _ := s.db.Query(ctx, q)
	return pgx.CollectRows(rows, pgx.RowTo[string])
}
