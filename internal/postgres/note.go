package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// NotesPage is what the page of a session's notes shows its reader.
type NotesPage struct {
	Session supervision.Session
	Notes   supervision.Notes
	Allowed []string // the practice's own words, for a review of what was written
}

// NotesPage reads the notes of one session that the seat's person may read.
func (s *Store) NotesPage(ctx context.Context, seat Seat, number int) (p NotesPage, err error) {
	var sealed []sealedNote
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueSession(b, &p.Session, seat, number)
		s.queueNotes(b, &sealed, seat, number)
		queueWords(b, &p.Allowed, seat.practice.ID)
	})
	if err == nil {
		p.Notes, err = s.openNotes(ctx, seat, sealed)
	}
	if err != nil {
		return NotesPage{}, fmt.Errorf("notes of session %d: %w", number, err)
	}
	return p, nil
}

// A NotePlace is what writing a note needs to know: its session, and the
// practice's own words for a review.
type NotePlace struct {
	supervision.Session
	Allowed []string
}

// NotePlace finds the session of a note that is about to be written.
func (s *Store) NotePlace(ctx context.Context, lead Lead, number int) (at NotePlace, err error) {
	const q = `
		select ` + sessionColumns + `,
			coalesce((select array_agg(w.word) from allowed_words w where w.practice_id = s.practice_id), '{}') as allowed
		from sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3`
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) { queueOne(b, &at, q, lead.practice.ID, lead.group.ID, number) })
	if err != nil {
		return at, fmt.Errorf("session %d for a note: %w", number, err)
	}
	return at, nil
}

// WriteNote stores a note that has passed Tidy and the discretion check, and
// returns it as it stands: with its new version. ErrStale when it was written
// meanwhile and says something else, ErrClosed when the session's notes can no
// longer be written, ErrNotFound when there is no such session.
func (s *Store) WriteNote(ctx context.Context, lead Lead, session supervision.Session, n supervision.Note) (stored supervision.Note, err error) {
	if !session.Notable(s.Now()) {
		return n, fmt.Errorf("write note: %w", supervision.ErrClosed)
	}
	sealed, err := s.sealNote(ctx, lead, session.ID, n)
	if err != nil {
		return n, fmt.Errorf("write note: %w", err)
	}
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		stored, err = s.upsertNote(ctx, tx, lead, session.ID, n, sealed)
		return err
	})
	if err != nil {
		return n, fmt.Errorf("write note: %w", err)
	}
	return stored, nil
}

// upsertOneNote lets one of two writers win, the other's version is no longer the row's,
// and keeps why the note's words may stand that were warned about.
const upsertOneNote = `
	with written as (
		insert into session_notes as old (practice_id, id, session_id, kind, author_id, note, edited_at, text_expires_at)
		select s.practice_id, @id, s.id, @kind, @author, @note, @now, s.ends_at + interval '30 days'
		from sessions s
		where s.practice_id = @practice and s.group_id = @group and s.id = @session and s.status <> 'cancelled'
		on conflict on constraint session_notes_kind_key do update
			set note = excluded.note, version = old.version + 1, edited_at = excluded.edited_at
			where old.version = @version
		returning practice_id, id, version
	), forgotten as (
		delete from note_reasons r using written w
		where r.practice_id = w.practice_id and r.note_id = w.id and r.rule <> all(@rules)
	), excused as (
		insert into note_reasons (practice_id, note_id, rule, reason, person_id, created_at)
		select w.practice_id, w.id, e.rule, e.reason, @person, @now
		from written w, unnest(@rules::text[], @reasons::text[]) e (rule, reason)
		on conflict (practice_id, note_id, rule) do update
			set reason = excluded.reason, person_id = excluded.person_id, created_at = excluded.created_at
	)
	select version from written`

func (s *Store) upsertNote(ctx context.Context, tx pgx.Tx, lead Lead, session sessionID, n supervision.Note, sealed []byte) (supervision.Note, error) {
	rules, reasons, now := []string{}, []string{}, s.Now()
	for _, e := range n.Excuses {
		rules, reasons = append(rules, e.Rule), append(reasons, string(e.Reason))
	}
	version, err := value[int](ctx, tx, upsertOneNote, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "group": lead.group.ID, "session": session, "person": lead.person.ID,
		"id": supervision.NewID[supervision.Note](), "kind": n.Kind, "author": authorOf(n.Kind, lead.Seat),
		"note": sealed, "version": n.Version, "now": now, "rules": rules, "reasons": reasons,
	})
	if err == supervision.ErrNotFound {
		return n, supervision.ErrStale
	}
	n.Version, n.EditedAt = version, now
	return n, err
}

// redateNotes lets the notes' dates follow sessions that have moved.
func redateNotes(ctx context.Context, tx pgx.Tx, practice practiceID, sessions []sessionID) error {
	_, err := tx.Exec(ctx, `
		update session_notes n set text_expires_at = s.ends_at + interval '30 days'
		from sessions s
		where s.practice_id = $1 and s.id = any($2) and n.practice_id = s.practice_id and n.session_id = s.id`, practice, sessions)
	return err
}

// sweepNotes deletes the notes that are past their date.
func (s *Store) sweepNotes(ctx context.Context, tx pgx.Tx, practice practiceID) error {
	_, err := tx.Exec(ctx, `delete from session_notes where practice_id = $1 and text_expires_at <= $2`, practice, s.Now())
	return err
}
