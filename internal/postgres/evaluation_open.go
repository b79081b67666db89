package postgres

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// A Token marks one person's right to answer one round.
type Token struct{}

type tokenID = supervision.ID[Token]

// EvaluationToken is what the link in one person's letters about one round holds.
func EvaluationToken(v *vault.Vault, id tokenID) string {
	secret := v.Derive("evaluation", id.String(), 1)
	return vault.Token(secret[:16])
}

// EvaluationToken is what a link holds that leads the asker to her form.
func (s *Store) EvaluationToken(id tokenID) string { return EvaluationToken(s.vault, id) }

func (s *Store) evaluationHash(id tokenID) []byte {
	hash := sha256.Sum256([]byte(EvaluationToken(s.vault, id)))
	return hash[:]
}

// EvaluationLetter is the job that sends one person the link to a round, or
// reminds her of it.
type EvaluationLetter struct {
	Practice practiceID `json:"practice"`
	Token    tokenID    `json:"token"`
	Reminds  bool       `json:"reminds"`
}

// Kind names the job for River.
func (EvaluationLetter) Kind() string { return "evaluation_letter" }

// evaluatedNow lists the groups that may have a round to open: those with a
// session of late, or with a round that was moved to now, and all at the end of
// a term.
const evaluatedNow = `
	select ` + evaluatedColumns + `
	from groups g
	where g.practice_id = $1 and not g.individual and g.ended_at is null and ` + lettersLeave + ` and ($5
		or exists (select from sessions s where s.practice_id = g.practice_id and s.group_id = g.id and s.ends_at between $4::timestamptz - interval '8 days' and $4)
		or exists (select from evaluation_rounds r where r.practice_id = g.practice_id and r.group_id = g.id
			and not r.opened and r.skipped is null and r.opens_at <= $4 and r.closes_at > $4))`

// openRounds opens the practice's rounds whose time has come.
func (s *Store) openRounds(ctx context.Context, practice practiceID, done *Evaluated) error {
	var rows []evaluationSettingRow
	var own []evaluation.Item
	err := s.read(ctx, practice, func(b *pgx.Batch) { queueSetting(b, &rows, &own, practice) })
	if err != nil {
		return err
	}
	set, now := settingOf(rows, own), s.Now()
	var groups []evaluatedRow
	err = s.read(ctx, practice, func(b *pgx.Batch) {
		from, to := roundsAround(now)
		queue(b, &groups, evaluatedNow, practice, from, to, now, set.termEnds(now))
	})
	for _, row := range groups {
		group := row.evaluated(set)
		for _, r := range group.due(now) {
			if err == nil {
				err = s.write(ctx, practice, func(tx pgx.Tx) error { return s.openRound(ctx, tx, practice, group, r, done) })
			}
		}
	}
	return err
}

// termEnds tells whether a term has ended so lately, anywhere, that a round
// without a session may open.
func (set evaluationSetting) termEnds(now time.Time) bool {
	return set.terms.Of(now.AddDate(0, 0, -9)) != set.terms.Of(now.AddDate(0, 0, 2))
}

// openRound opens a round that nobody has opened, moved away or skipped
// meanwhile: who may answer, what is asked and from how many answers it is shown
// are fixed now. With nobody to ask there is no round.
func (s *Store) openRound(ctx context.Context, tx pgx.Tx, practice practiceID, of evaluated, r evaluation.Round, done *Evaluated) error {
	now, zone := s.Now(), of.Group.Location()
	r = r.Open(now, zone)
	roster, err := s.roster(ctx, tx, practice, of.Group.ID, now.In(zone))
	if err != nil || len(roster) == 0 {
		return err
	}
	const q = `
		insert into evaluation_rounds as r (practice_id, id, group_id, name, kind, session_id, opens_at, closes_at, remind_at, moved,
			opened, items, for_group, for_orderer, tenths, organisation, leaders)
		select g.practice_id, @id, g.id, @name, @kind, @session, @opens, @closes, @remind, @moved,
			true, @items, @for_group, @for_orderer, @tenths, g.organisation, leaders(g, @now)
		from groups g
		where g.practice_id = @practice and g.id = @group and g.ended_at is null and ` + lettersLeave + `
		on conflict on constraint evaluation_rounds_name_key do update
		set opened = true, items = excluded.items, for_group = excluded.for_group, for_orderer = excluded.for_orderer, tenths = excluded.tenths,
			organisation = excluded.organisation, leaders = excluded.leaders
		where not r.opened and r.skipped is null and r.opens_at <= @now
		returning r.id`
	id, err := value[roundID](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": practice, "id": supervision.NewID[evaluation.Round](), "group": of.Group.ID, "name": r.Name(), "kind": r.Kind,
		"session": orNull(r.SessionID), "opens": r.OpensAt, "closes": r.ClosesAt, "remind": instantOrNull(r.RemindAt), "moved": r.Moved,
		"items": of.setting.Questionnaire(r.Kind), "now": now,
		"for_group": of.asks.thresholds.Group, "for_orderer": of.asks.thresholds.Orderer, "tenths": of.asks.thresholds.Tenths,
	})
	if err == supervision.ErrNotFound {
		return nil // somebody was faster
	}
	if err != nil {
		return fmt.Errorf("open round %s: %w", r.Name(), err)
	}
	done.Opened++
	return s.handOut(ctx, tx, practice, id, roster)
}

// roster lists the members of a local day.
func (s *Store) roster(ctx context.Context, tx dbtx, practice practiceID, group groupID, day time.Time) ([]personID, error) {
	const q = `
		select person_id from memberships
		where practice_id = $1 and group_id = $2 and $3::date between joined_on and coalesce(left_on, 'infinity')`
	rows, _ := tx.Query(ctx, q, practice, group, day.Format(time.DateOnly))
	return pgx.CollectRows(rows, pgx.RowTo[personID])
}

// handOut gives each of a roster the right to answer, and sends the link.
func (s *Store) handOut(ctx context.Context, tx pgx.Tx, practice practiceID, round roundID, roster []personID) error {
	const q = `
		insert into evaluation_tokens (practice_id, id, round_id, person_id, token_hash)
		select $1, t.id, $2, t.person, t.hash from unnest($3::uuid[], $4::uuid[], $5::bytea[]) t (id, person, hash)`
	s.shuffle(len(roster), func(i, j int) { roster[i], roster[j] = roster[j], roster[i] })
	var ids []tokenID
	var hashes [][]byte
	var letters []river.JobArgs
	for range roster {
		id := randomID[Token](s)
		ids, hashes = append(ids, id), append(hashes, s.evaluationHash(id))
		letters = append(letters, EvaluationLetter{Practice: practice, Token: id})
	}
	if _, err := tx.Exec(ctx, q, practice, round, ids, roster, hashes); err != nil {
		return fmt.Errorf("hand out tokens: %w", err)
	}
	return s.sendAll(ctx, tx, letters)
}

// remindRounds sends one reminder to those who have not answered, when it is
// time.
func (s *Store) remindRounds(ctx context.Context, practice practiceID, done *Evaluated) error {
	const due = `
		update evaluation_rounds r set reminded = true
		where practice_id = $1 and opened and closed_as is null and not reminded and remind_at <= $2 and closes_at > $2
		returning id`
	const unused = `select id from evaluation_tokens where practice_id = $1 and round_id = any($2) and not used order by id`
	return s.write(ctx, practice, func(tx pgx.Tx) error {
		rows, _ := tx.Query(ctx, due, practice, s.Now())
		rounds, err := pgx.CollectRows(rows, pgx.RowTo[roundID])
		if err != nil || len(rounds) == 0 {
			return err
		}
		rows, _ = tx.Query(ctx, unused, practice, rounds)
		tokens, err := pgx.CollectRows(rows, pgx.RowTo[tokenID])
		if err != nil {
			return err
		}
		var letters []river.JobArgs
		for _, id := range tokens {
			letters = append(letters, EvaluationLetter{Practice: practice, Token: id, Reminds: true})
		}
		done.Reminded += len(rounds)
		return s.sendAll(ctx, tx, letters)
	})
}

func instantOrNull(at time.Time) *time.Time {
	if at.IsZero() {
		return nil
	}
	return &at
}
