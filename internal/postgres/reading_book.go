package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ErrTooMany tells that a list would be longer than it may be.
var ErrTooMany = errors.New("the list is full")

// AddBook lets a group read one book more, after those it has, and spreads its
// chapters. The same form sent twice adds one. ErrTooMany when the group has
// supervision.BooksMost. The draft has passed Tidy.
func (s *Store) AddBook(ctx context.Context, lead Lead, d supervision.BookDraft, chapters []supervision.Chapter, form supervision.FormKey) (id bookID, err error) {
	const plan = `insert into reading_plans (practice_id, group_id) values ($1, $2) on conflict do nothing`
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, plan, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		var fresh bool
		if id, fresh, err = s.insertBook(ctx, tx, lead, d, form); err != nil || !fresh {
			return err
		}
		if err := writeChapters(ctx, tx, lead, id, chapters); err != nil {
			return err
		}
		return s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID)
	})
	if err != nil {
		return id, fmt.Errorf("add book of %d chapters: %w", len(chapters), err)
	}
	return id, nil
}

func (s *Store) insertBook(ctx context.Context, tx pgx.Tx, lead Lead, d supervision.BookDraft, form supervision.FormKey) (id bookID, fresh bool, err error) {
	if _, err := lockReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
		return id, false, err
	}
	const same = `select id from books where practice_id = $1 and group_id = $2 and form_key = $3`
	if id, err = value[bookID](ctx, tx, same, lead.practice.ID, lead.group.ID, form); err != supervision.ErrNotFound {
		return id, false, err
	}
	const last = `select coalesce(max(number), 0) from books where practice_id = $1 and group_id = $2`
	n, err := value[int](ctx, tx, last, lead.practice.ID, lead.group.ID)
	if err == nil && n >= supervision.BooksMost {
		err = ErrTooMany
	}
	if err != nil {
		return id, false, err
	}
	const q = `
		insert into books (practice_id, id, group_id, number, title, author, edition, pace, form_key, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
	id = supervision.NewID[supervision.Book]()
	_, err = tx.Exec(ctx, q, lead.practice.ID, id, lead.group.ID, n+1, d.Title, d.Author, d.Edition, d.Pace, form, s.Now())
	return id, true, err
}

// lockReading lets nobody else change what a group reads until the transaction
// ends: who comes second waits, and sees what the first has changed. It tells whether chapters are spread evenly. ErrNotFound when the group
// has no reading.
func lockReading(ctx context.Context, tx dbtx, practice practiceID, group groupID) (evenly bool, err error) {
	const q = `select evenly from reading_plans where practice_id = $1 and group_id = $2 for update`
	return value[bool](ctx, tx, q, practice, group)
}

// writeChapters makes a book's chapters those of a list, by their numbers. One
// that was read stays.
func writeChapters(ctx context.Context, tx pgx.Tx, lead Lead, book bookID, chapters []supervision.Chapter) error {
	const write = `
		insert into chapters as c (practice_id, id, book_id, number, title, first_page, last_page)
		select $1, l.id, $2, l.number, l.title, nullif(l.first, 0), nullif(l.last, 0)
		from unnest($3::uuid[], $4::int[], $5::text[], $6::int[], $7::int[]) l (id, number, title, first, last)
		on conflict (practice_id, book_id, number) do update
		set title = excluded.title, first_page = excluded.first_page, last_page = excluded.last_page`
	var ids []chapterID
	var numbers, first, last []int
	var titles []string
	for _, c := range chapters {
		ids, numbers, titles = append(ids, supervision.NewID[supervision.Chapter]()), append(numbers, c.Number), append(titles, c.Title)
		first, last = append(first, c.FirstPage), append(last, c.LastPage())
	}
	_, err := tx.Exec(ctx, write, lead.practice.ID, book, ids, numbers, titles, first, last)
	return err
}

// ChangeBook changes a book and its chapters, and spreads them anew. Chapters
// that are not in the list any more go, unless they were read. ErrStale when the
// book changed since version, ErrNotFound when it is not the group's.
func (s *Store) ChangeBook(ctx context.Context, lead Lead, id bookID, version int, d supervision.BookDraft, chapters []supervision.Chapter) error {
	const q = `
		update books set title = $5, author = $6, edition = $7, pace = $8, version = version + 1
		where practice_id = $1 and group_id = $2 and id = $3 and version = $4
		returning id`
	const gone = `
		delete from chapters c
		where c.practice_id = $1 and c.book_id = $2 and c.number <> all($4) and not exists (
			select from sessions s where s.practice_id = c.practice_id and s.id = c.session_id and ` + begun + `)`
	numbers := make([]int, len(chapters))
	for i, c := range chapters {
		numbers[i] = c.Number
	}
	return s.changeReading(ctx, lead, "change book", func(tx pgx.Tx) error {
		_, err := value[bookID](ctx, tx, q, lead.practice.ID, lead.group.ID, id, version, d.Title, d.Author, d.Edition, d.Pace)
		if err == supervision.ErrNotFound {
			return staleBook(ctx, tx, lead, id)
		}
		if err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, gone, lead.practice.ID, id, s.Now(), numbers); err != nil {
			return err
		}
		return writeChapters(ctx, tx, lead, id, chapters)
	})
}

// staleBook tells why a book was not changed.
func staleBook(ctx context.Context, tx dbtx, lead Lead, id bookID) error {
	const exists = `select true from books where practice_id = $1 and group_id = $2 and id = $3`
	if _, err := value[bool](ctx, tx, exists, lead.practice.ID, lead.group.ID, id); err != nil {
		return err
	}
	return supervision.ErrStale
}

// changeReading changes what a group reads, alone, and spreads it anew.
// ErrNotFound when it has no reading.
func (s *Store) changeReading(ctx context.Context, lead Lead, what string, change func(tx pgx.Tx) error) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		if _, err := lockReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		if err := change(tx); err != nil {
			return err
		}
		return s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID)
	})
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

// RemoveBook takes a book away of which nothing was read; ErrUsed when something
// was.
func (s *Store) RemoveBook(ctx context.Context, lead Lead, id bookID) error {
	const q = `
		delete from books b
		where b.practice_id = $1 and b.group_id = $2 and b.id = $4 and not exists (
			select from chapters c
			join sessions s on s.practice_id = c.practice_id and s.id = c.session_id
			where c.practice_id = b.practice_id and c.book_id = b.id and ` + begun + `)
		returning b.id`
	return s.changeReading(ctx, lead, "remove book", func(tx pgx.Tx) error {
		_, err := value[bookID](ctx, tx, q, lead.practice.ID, lead.group.ID, s.Now(), id)
		if err != supervision.ErrNotFound {
			return err
		}
		if err := staleBook(ctx, tx, lead, id); err != supervision.ErrStale {
			return err
		}
		return ErrUsed
	})
}

// SpreadEvenly chooses whether chapters are spread evenly over the sessions left
// or go by their book's pace.
func (s *Store) SpreadEvenly(ctx context.Context, lead Lead, evenly bool) error {
	return s.changeReading(ctx, lead, "spread reading", func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `update reading_plans set evenly = $3 where practice_id = $1 and group_id = $2`, lead.practice.ID, lead.group.ID, evenly)
		return err
	})
}

const (
	chapterOfLead = ` from books b, (select $3::timestamptz) now
		where c.practice_id = $1 and c.id = $4 and b.practice_id = c.practice_id and b.id = c.book_id and b.group_id = $2 and `
	chapterBegun = `exists (select from sessions s where s.practice_id = c.practice_id and s.id = c.session_id and ` + begun + `)`
)

var chapterChanges = map[supervision.ChapterChange]string{
	supervision.DropChapter: `update chapters c set dropped = true, session_id = null` + chapterOfLead + `not ` + chapterBegun,
	supervision.TakeBack:    `update chapters c set dropped = false` + chapterOfLead + `c.dropped`,
}

// ChangeChapter does one thing with a chapter and spreads anew. Where it is done
// already nothing changes; ErrNotFound when the chapter is not the group's.
func (s *Store) ChangeChapter(ctx context.Context, lead Lead, id chapterID, change supervision.ChapterChange) error {
	if change == supervision.NotReached {
		return s.notReached(ctx, lead, id)
	}
	return s.changeReading(ctx, lead, "change chapter", func(tx pgx.Tx) error {
		if _, err := s.begunFor(ctx, tx, lead, id); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, chapterChanges[change], lead.practice.ID, lead.group.ID, s.Now(), id)
		return err
	})
}

func (s *Store) notReached(ctx context.Context, lead Lead, id chapterID) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		session, err := s.begunFor(ctx, tx, lead, id)
		if err != nil || session == nil {
			return err
		}
		return s.fellBehind(ctx, tx, lead, *session, []chapterID{id})
	})
	if err != nil {
		return fmt.Errorf("chapter not reached: %w", err)
	}
	return nil
}

// begunFor finds the session that a chapter of the group's was read for, nil when
// it is not read yet.
func (s *Store) begunFor(ctx context.Context, tx dbtx, lead Lead, id chapterID) (*sessionID, error) {
	const q = `
		select case when ` + chapterBegun + ` then c.session_id end
		from chapters c
		join books b on b.practice_id = c.practice_id and b.id = c.book_id
		where c.practice_id = $1 and b.group_id = $2 and c.id = $4`
	return value[*sessionID](ctx, tx, q, lead.practice.ID, lead.group.ID, s.Now(), id)
}
