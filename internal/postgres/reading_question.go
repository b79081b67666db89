package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// AddQuestion lets a group think about something while it reads, of a book or of
// one of its chapters. The same form sent twice adds one. ErrTooMany when the
// book has supervision.QuestionsMost, ErrNotFound when it is not the group's. The
// question has passed the discretion check.
func (s *Store) AddQuestion(ctx context.Context, lead Lead, book bookID, q supervision.ReadingQuestion, form supervision.FormKey) error {
	const insert = `
		insert into reading_questions (practice_id, id, book_id, chapter_id, text, link, form_key, created_at)
		select b.practice_id, $3, b.id, (select c.id from chapters c where c.practice_id = b.practice_id and c.book_id = b.id and c.id = $5), $6, $7, $8, $9
		from books b where b.practice_id = $1 and b.group_id = $2 and b.id = $4
		on conflict (practice_id, form_key) do nothing
		returning id`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		if err := roomForQuestion(ctx, tx, lead, book, form); err != nil {
			return err
		}
		id, err := value[questionID](ctx, tx, insert, lead.practice.ID, lead.group.ID,
			supervision.NewID[supervision.ReadingQuestion](), book, q.ChapterID, q.Text, q.Link, form, s.Now())
		if err == supervision.ErrNotFound {
			return nil // it came twice
		}
		if err != nil {
			return err
		}
		return s.excuseQuestion(ctx, tx, lead, id, q.Excuses)
	})
	if err != nil {
		return fmt.Errorf("add question: %w", err)
	}
	return nil
}

func roomForQuestion(ctx context.Context, tx dbtx, lead Lead, book bookID, form supervision.FormKey) error {
	const lock = `select true from books where practice_id = $1 and group_id = $2 and id = $3 for update`
	if _, err := value[bool](ctx, tx, lock, lead.practice.ID, lead.group.ID, book); err != nil {
		return err
	}
	const count = `select count(*)::int from reading_questions where practice_id = $1 and book_id = $2 and form_key <> $3`
	n, err := value[int](ctx, tx, count, lead.practice.ID, book, form)
	if err == nil && n >= supervision.QuestionsMost {
		err = ErrTooMany
	}
	return err
}

func (s *Store) excuseQuestion(ctx context.Context, tx pgx.Tx, lead Lead, id questionID, excuses []supervision.Excuse) error {
	var b pgx.Batch
	for _, e := range excuses {
		b.Queue(`
			insert into reading_reasons (practice_id, question_id, rule, reason, person_id, created_at)
			values ($1, $2, $3, $4, $5, $6)`, lead.practice.ID, id, e.Rule, e.Reason, lead.person.ID, s.Now())
	}
	return tx.SendBatch(ctx, &b).Close()
}

// ForgetQuestion takes a question away. One that is gone already is no error.
func (s *Store) ForgetQuestion(ctx context.Context, lead Lead, book bookID, id questionID) error {
	const q = `
		delete from reading_questions q using books b
		where q.practice_id = $1 and q.id = $4 and q.book_id = $3 and b.practice_id = q.practice_id and b.id = q.book_id and b.group_id = $2`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, q, lead.practice.ID, lead.group.ID, book, id)
		return err
	})
	if err != nil {
		return fmt.Errorf("forget question: %w", err)
	}
	return nil
}
