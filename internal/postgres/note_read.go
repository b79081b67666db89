package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

type personOrNobody = *supervision.ID[supervision.Person]

// A sealedNote is a note that its reader may read, before it is opened.
type sealedNote struct {
	SessionID sessionID
	Number    int
	StartsAt  time.Time
	Kind      supervision.NoteKind
	AuthorID  personOrNobody
	Note      []byte
	Version   int
	EditedAt  time.Time
	Excuses   []supervision.Excuse
}

// noteShown tells when members read the note to the group of session s: when it
// is over.
const noteShown = `s.status <> 'cancelled' and (s.status = 'held' or s.ends_at <= $4)`

// queueNotes reads what the seat's person may read of the notes of the session
// with a number, or with 0 of the group's latest fifty: a leader the note to the
// group, the log and her own; a member the note to the group of a session that
// is over and whose member she was that day.
func (s *Store) queueNotes(b *pgx.Batch, dst *[]sealedNote, seat Seat, number int) {
	queue(b, dst, `
		select n.session_id, s.number, s.starts_at, n.kind, n.author_id, n.note, n.version, n.edited_at,
			case when $5 then (
				select coalesce(json_agg(json_build_object('Field', 'note_' || n.kind, 'Rule', r.rule, 'Reason', r.reason)), '[]')
				from note_reasons r where r.practice_id = n.practice_id and r.note_id = n.id) else '[]' end as excuses
		from (
			select practice_id, id, group_id, number, starts_at, ends_at, status from sessions
			where practice_id = $1 and group_id = $2 and ($3 = 0 or number = $3) and exists (
				select from session_notes n where n.practice_id = sessions.practice_id and n.session_id = sessions.id)
			order by starts_at desc limit 50
		) s
		join session_notes n on n.practice_id = s.practice_id and n.session_id = s.id
		where n.text_expires_at > $4 and case
			when $5 then n.author_id is null or n.author_id = $6
			else n.kind = 'group' and `+noteShown+` and exists (
				select from memberships m
				where m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = $6
					and (s.starts_at at time zone $7)::date between m.joined_on and coalesce(m.left_on, 'infinity'))
			end
		order by s.starts_at desc, n.kind`,
		seat.practice.ID, seat.group.ID, number, s.Now(), seat.leads, seat.person.ID, seat.group.Zone)
}

// authorOf is whose a note of a kind is when the seat's person writes it: nil
// for what leaders share.
func authorOf(kind supervision.NoteKind, seat Seat) personOrNobody {
	if kind != supervision.OwnNote {
		return nil
	}
	return &seat.person.ID
}

// sessionNoteRow binds a note to its session, its kind and its author.
func sessionNoteRow(practice practiceID, session sessionID, kind supervision.NoteKind, author personOrNobody) vault.Row {
	field := string(kind)
	if author != nil {
		field += " " + author.String()
	}
	return vault.Row{Practice: practice.String(), Kind: "session_notes", ID: session.String(), Field: field}
}

func (s *Store) sealNote(ctx context.Context, lead Lead, session sessionID, n supervision.Note) ([]byte, error) {
	key, err := s.dataKey(ctx, lead.practice.ID)
	if err != nil {
		return nil, err
	}
	return key.key.Seal(n.Text, sessionNoteRow(lead.practice.ID, session, n.Kind, authorOf(n.Kind, lead.Seat)))
}

func (s *Store) openNote(ctx context.Context, seat Seat, n sealedNote) (supervision.Note, error) {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return supervision.Note{}, err
	}
	text, err := key.key.Open(n.Note, sessionNoteRow(seat.practice.ID, n.SessionID, n.Kind, n.AuthorID))
	if err != nil {
		return supervision.Note{}, fmt.Errorf("open %s of %v: %w", n.Kind, n.SessionID, supervision.ErrNoKey)
	}
	return supervision.Note{Kind: n.Kind, Text: text, Version: n.Version, EditedAt: n.EditedAt, Excuses: n.Excuses}, nil
}

// openNotes opens the notes of one session.
func (s *Store) openNotes(ctx context.Context, seat Seat, sealed []sealedNote) (notes supervision.Notes, err error) {
	for _, n := range sealed {
		note, err := s.openNote(ctx, seat, n)
		if err != nil {
			return nil, err
		}
		notes = append(notes, note)
	}
	return notes, nil
}

// GroupNotes lists the sessions of the group of which the seat's person may read
// something, the latest first.
func (s *Store) GroupNotes(ctx context.Context, seat Seat) (list []supervision.SessionNotes, err error) {
	var sealed []sealedNote
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) { s.queueNotes(b, &sealed, seat, 0) })
	for _, n := range sealed {
		if err != nil {
			break
		}
		var note supervision.Note
		if note, err = s.openNote(ctx, seat, n); err != nil || note.Text == "" {
			continue
		}
		if last := len(list) - 1; last < 0 || list[last].Number != n.Number {
			list = append(list, supervision.SessionNotes{Number: n.Number, StartsAt: n.StartsAt})
		}
		last := &list[len(list)-1]
		last.Notes = append(last.Notes, note)
	}
	if err != nil {
		return nil, fmt.Errorf("notes of the group: %w", err)
	}
	return list, nil
}
