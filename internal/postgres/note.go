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
	Allowed []string // the practice's own words, for a review of what is written
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

// upsertNote lets one of two writers win: the other's version is no longer the
// row's.
func (s *Store) upsertNote(ctx context.Context, tx pgx.Tx, lead Lead, session sessionID, n supervision.Note, sealed []byte) (supervision.Note, error) {
	const q = `
		insert into session_notes as old (practice_id, id, session_id, kind, author_id, note, edited_at, text_expires_at)
		select s.practice_id, @id, s.id, @kind, @author, @note, @now, s.ends_at + interval '30 days'
		from sessions s
		where s.practice_id = @practice and s.group_id = @group and s.id = @session and s.status <> 'cancelled'
		on conflict on constraint session_notes_kind_key do update
			set note = excluded.note, version = old.version + 1, edited_at = excluded.edited_at
			where old.version = @version
		returning id, version`
	id, now := supervision.NewID[supervision.Note](), s.Now()
	rows, _ := tx.Query(ctx, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "group": lead.group.ID, "session": session, "id": id, "kind": n.Kind,
		"author": authorOf(n.Kind, lead.Seat), "note": sealed, "version": n.Version, "now": now,
	})
	written, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByPos[struct {
		ID      supervision.ID[supervision.Note]
		Version int
	}])
	if notFound(err) == supervision.ErrNotFound {
		return n, supervision.ErrStale
	}
	if err != nil {
		return n, err
	}
	n.Version, n.EditedAt = written.Version, now
	return n, s.excuseNote(ctx, tx, lead.Seat, written.ID, n.Excuses)
}

// excuseNote keeps why a note's words may stand that were warned about, in place
// of what was kept before.
func (s *Store) excuseNote(ctx context.Context, tx pgx.Tx, seat Seat, id supervision.ID[supervision.Note], excuses []supervision.Excuse) error {
	var b pgx.Batch
	b.Queue(`delete from note_reasons where practice_id = $1 and note_id = $2`, seat.practice.ID, id)
	for _, e := range excuses {
		b.Queue(`
			insert into note_reasons (practice_id, note_id, rule, reason, person_id, created_at)
			values ($1, $2, $3, $4, $5, $6)`, seat.practice.ID, id, e.Rule, e.Reason, seat.person.ID, s.Now())
	}
	return tx.SendBatch(ctx, &b).Close()
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
