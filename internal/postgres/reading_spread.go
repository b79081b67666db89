package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

type sessionLeft struct {
	ID       sessionID
	Number   int
	StartsAt time.Time
}

// spreadReading spreads anew what a group has not read over the sessions that
// it has left, in the transaction that changed either. What was read for stays
// where it was. A group without books costs one statement.
func (s *Store) spreadReading(ctx context.Context, tx pgx.Tx, practice practiceID, group groupID) error {
	evenly, err := lockReading(ctx, tx, practice, group)
	if err == supervision.ErrNotFound {
		return nil
	}
	if err != nil {
		return err
	}
	var books []bookRow
	var chapters []chapterRow
	var left []sessionLeft
	var b pgx.Batch
	queue(&b, &books, `select id, title, author, edition, pace, version, $3::bool as evenly from books where practice_id = $1 and group_id = $2 order by number`, practice, group, evenly)
	queue(&b, &chapters, chaptersOf, practice, group, s.Now())
	queue(&b, &left, `
		select s.id, s.number, s.starts_at from sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.status = 'planned' and s.starts_at > $3
		order by s.starts_at, s.number`, practice, group, s.Now())
	if err := tx.SendBatch(ctx, &b).Close(); err != nil {
		return err
	}
	var all []BookPage
	for _, row := range books {
		all = append(all, row.page(chapters, nil))
	}
	return assign(ctx, tx, practice, all, left, evenly)
}

// assign stores which chapters belong to which session. Chapters that fit in
// none have none.
func assign(ctx context.Context, tx pgx.Tx, practice practiceID, books []BookPage, left []sessionLeft, evenly bool) error {
	const q = `
		update chapters c set session_id = p.session
		from unnest($2::uuid[], $3::uuid[]) p (id, session)
		where c.practice_id = $1 and c.id = p.id and c.session_id is distinct from p.session`
	sessions := make([]supervision.ReadingSession, len(left))
	ids := map[int]sessionID{}
	for i, l := range left {
		sessions[i] = supervision.ReadingSession{Number: l.Number, On: l.StartsAt}
		ids[l.Number] = l.ID
	}
	plan := PlanBooks(books, sessions, evenly)
	var chapters []chapterID
	var to []*sessionID
	for _, reading := range plan.Readings {
		id := ids[reading.Number]
		for _, c := range reading.Chapters {
			chapters, to = append(chapters, c.ID), append(to, &id)
		}
	}
	for _, c := range plan.Over {
		chapters, to = append(chapters, c.ID), append(to, nil)
	}
	_, err := tx.Exec(ctx, q, practice, chapters, to)
	return err
}

// PlanBooks spreads what is not read yet of books over sessions left.
func PlanBooks(books []BookPage, left []supervision.ReadingSession, evenly bool) supervision.ReadingPlan {
	var unread []supervision.Chapter
	plain := make([]supervision.Book, len(books))
	for i, b := range books {
		plain[i] = b.Book
		for _, c := range b.Planned {
			if !c.Begun && !c.Dropped {
				unread = append(unread, c.Chapter)
			}
		}
	}
	if evenly {
		return supervision.PlanReadingEvenly(unread, left)
	}
	return supervision.PlanReading(unread, left, supervision.PaceOf(plain))
}

// fellBehind takes chapters that a session did not get to out of its reading,
// and spreads them anew with those that follow.
func (s *Store) fellBehind(ctx context.Context, tx pgx.Tx, lead Lead, session sessionID, unread []chapterID) error {
	const q = `
		update chapters c set session_id = null
		from books b
		where c.practice_id = $1 and c.session_id = $3 and c.id = any($4)
			and b.practice_id = c.practice_id and b.id = c.book_id and b.group_id = $2`
	_, err := lockReading(ctx, tx, lead.practice.ID, lead.group.ID)
	if err == supervision.ErrNotFound || len(unread) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, q, lead.practice.ID, lead.group.ID, session, unread); err != nil {
		return err
	}
	return s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID)
}
