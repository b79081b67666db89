package page

import (
	"context"
	"strconv"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// NotesProps is what the cards of a session's notes show. They stand by
// themselves, on the notes' own page or in the room.
type NotesProps struct {
	Group    supervision.Group
	Number   int // the session's
	Notes    supervision.Notes
	Typed    *supervision.Note // nil: nothing was refused
	Problems supervision.Problems
	Reviews  component.Reviews
	Back     string // "room": where forms lead back to
	Writes   bool
	Leads    bool
	Two      bool // the group has two leaders
	Now      time.Time
	GoOn     time.Time // when the notes are deleted, in the group's zone
}

// NotesPage is what the page of a session's notes shows.
type NotesPage struct {
	Session supervision.Session
	Card    NotesProps
	Over    bool
}

// GroupNotesPage lists what was written at a group's sessions.
type GroupNotesPage struct {
	Group    supervision.Group
	Sessions []supervision.SessionNotes // the latest first
	Leads    bool
}

func (p NotesPage) starts() time.Time { return p.Session.StartsAt.In(p.Card.Group.Location()) }

// none says why a reader sees no note.
func (p NotesPage) none(t *i18n.Texts) string {
	switch {
	case p.Card.Leads:
		return t.Note.None
	case p.Over:
		return t.Note.NoneMember
	}
	return t.Note.NotYet
}

// kinds lists what can be written here outside the log.
func (p NotesProps) kinds() []supervision.NoteKind {
	return []supervision.NoteKind{supervision.GroupNote, supervision.OwnNote}
}

// keepsLog tells whether there is a log: two lead the group, or did.
func (p NotesProps) keepsLog() bool {
	log := p.Two
	for _, kind := range supervision.LogKinds {
		log = log || p.Notes.Of(kind).Text != "" || p.refused(kind)
	}
	return log
}

// unfolded tells whether the log stands open: not in the room, where the session
// has the space, unless it has something to say.
func (p NotesProps) unfolded() bool {
	return p.Back != "room" || p.Typed != nil && p.Typed.Kind.InLog()
}

func (p NotesProps) refused(kind supervision.NoteKind) bool {
	return p.Typed != nil && p.Typed.Kind == kind
}

// shown is the note that a form holds: what was typed, if it was refused.
func (p NotesProps) shown(kind supervision.NoteKind) supervision.Note {
	if p.refused(kind) {
		return *p.Typed
	}
	return p.Notes.Of(kind)
}

// stored is what a note says now, when that is not what was typed over it.
func (p NotesProps) stored(kind supervision.NoteKind) string {
	if now := p.Notes.Of(kind); p.refused(kind) && now.Text != p.Typed.Text && p.Problems[""].Code == supervision.Stale {
		return now.Text
	}
	return ""
}

func (p NotesProps) version(kind supervision.NoteKind) string {
	return strconv.Itoa(p.shown(kind).Version)
}

// saved says when a note was last saved; with its day when that was another.
func (p NotesProps) saved(ctx context.Context, kind supervision.NoteKind) string {
	n := p.Notes.Of(kind)
	if n.Version == 0 || p.refused(kind) {
		return ""
	}
	at, now := n.EditedAt.In(p.Group.Location()), p.Now.In(p.Group.Location())
	when := i18n.Clock(ctx, at)
	if at.YearDay() != now.YearDay() || at.Year() != now.Year() {
		when = i18n.DateIn(ctx, at, now)
	}
	return i18n.T(ctx).Note.SavedAt(when)
}

func (p NotesProps) field(t *i18n.Texts, kind supervision.NoteKind) component.Field {
	f := component.Field{
		Name: kind.Field(), Label: t.Note.Name[kind], Hint: t.Note.Hint[kind], Value: p.shown(kind).Text, Rows: 3, Headed: true,
	}
	if p.refused(kind) {
		f = f.In(p.Problems)
	}
	return f.Reviewed(p.Reviews, p.Problems)
}

// fields lists the forms' fields, for the summary of problems.
func (p NotesProps) fields(t *i18n.Texts) (fields []component.Field) {
	for _, kind := range supervision.NoteKinds {
		fields = append(fields, p.field(t, kind))
	}
	return component.WithReasons(fields)
}
