package postgres

import (
	"context"
	"errors"
	"io"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// Behind runs a query behind the practice's wall, as every method does, and
// returns its number and the role it ran as.
func Behind(ctx context.Context, s *Store, practice, q string) (n int, role string, err error) {
	var id practiceID
	if practice != "" {
		id.UUID = uuid.MustParse(practice)
	}
	err = s.read(ctx, id, func(b *pgx.Batch) {
		queueValue(b, &n, q)
		queueValue(b, &role, `select current_user::text`)
	})
	return n, role, err
}

// AsPg finds PostgreSQL's own error.
func AsPg(err error, pg **pgconn.PgError) bool { return errors.As(err, pg) }

// ExampleTables is what RemoveExample names.
var ExampleTables = exampleTables

// NoteSpace writes what a session gave, in a transaction of its own, and returns
// the present term's space.
func (s *Store) NoteSpace(ctx context.Context, lead Lead, session sessionID, given []supervision.SpaceEntry, c supervision.Content) (space supervision.Space, err error) {
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := s.noteSpace(ctx, tx, lead, session, given); err != nil {
			return err
		}
		return s.noteContent(ctx, tx, lead, session, c)
	})
	if err != nil {
		return space, err
	}
	var row spaceRow
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) { queueSpace(b, &row, lead.Seat, s.Now()) })
	return spaceOf(row, s.Now()), err
}

// SeedChance makes what the store leaves to chance come from a source.
func (s *Store) SeedChance(from io.Reader) { s.chance, s.shuffle = from, shuffler(from) }

// Serial takes chance away from the order in which rows are written.
func (s *Store) Serial() { s.shuffle = func(int, func(i, j int)) {} }

// HandOut opens a round to people.
func (s *Store) HandOut(ctx context.Context, practice practiceID, round roundID, roster []personID) error {
	return s.write(ctx, practice, func(tx pgx.Tx) error { return s.handOut(ctx, tx, practice, round, roster) })
}

// AnswersOf reads the practice's answers by their ids.
func (s *Store) AnswersOf(ctx context.Context, practice practiceID) (map[answerID]evaluation.Answer, error) {
	key, err := s.dataKey(ctx, practice)
	if err != nil {
		return nil, err
	}
	var rows []answerRow
	err = s.read(ctx, practice, func(b *pgx.Batch) {
		queue(b, &rows, `select id, round_id, answer from evaluation_answers where practice_id = $1`, practice)
	})
	answers := map[answerID]evaluation.Answer{}
	for _, r := range rows {
		if err == nil {
			answers[r.ID], err = key.openAnswer(r.RoundID, r.ID, r.Answer)
		}
	}
	return answers, err
}

// Answered lets a round have answers of so many people, all alike.
func (s *Store) Answered(ctx context.Context, practice practiceID, round roundID, n int, a evaluation.Answer) error {
	key, err := s.dataKey(ctx, practice)
	if err != nil {
		return err
	}
	return s.write(ctx, practice, func(tx pgx.Tx) error {
		for range n {
			asked := Answering{round: round}
			asked.seat.practice.ID = practice
			if err := s.insertAnswer(ctx, tx, key, asked, a); err != nil {
				return err
			}
		}
		return nil
	})
}
