package server

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
	"samrum/web/page"
)

// notes shows what the reader may read of a session's notes, and to leaders the
// forms.
func (s *Server) notes(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	shown, err := s.readNotes(r, seat)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Notes(s.shownNotes(seat, shown, r.URL.Query().Get("back"))))
}

func (s *Server) groupNotes(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	list, err := s.store.GroupNotes(r.Context(), seat)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.GroupNotes(page.GroupNotesPage{Group: seat.Group(), Sessions: list, Leads: seat.Leads()}))
}

func (s *Server) readNotes(r *http.Request, seat postgres.Seat) (postgres.NotesPage, error) {
	n, err := sessionNumber(r)
	if err != nil {
		return postgres.NotesPage{}, err
	}
	return s.store.NotesPage(r.Context(), seat, n)
}

// writeNote stores one note. A script that saves while somebody types asks for
// JSON; what it cannot save it leaves to the button, which shows why.
func (s *Server) writeNote(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	note := supervision.Note{Kind: supervision.NoteKind(chi.URLParam(r, "kind")), Version: whole(r.PostForm.Get("version"))}
	if !note.Kind.Known() {
		return supervision.ErrNotFound
	}
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	at, err := s.store.NotePlace(r.Context(), lead, n)
	if err != nil {
		return err
	}
	note.Text = r.PostForm.Get(note.Kind.Field())
	note, problems := note.Tidy()
	found := s.review(r, []supervision.CaseText{note.Reviewed()}, at.Allowed, s.store.Now().In(lead.Group().Location()))
	for field, p := range problems {
		found.Problems.Add(field, p.Code, p.Limit)
	}
	if len(found.Problems) > 0 {
		return s.refuseNote(w, r, lead, note, found, http.StatusUnprocessableEntity)
	}
	note.Excuses = found.Excuses
	stored, err := s.store.WriteNote(r.Context(), lead, at.Session, note)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleNote(w, r, lead, note, found)
	}
	if errors.Is(err, supervision.ErrClosed) {
		found.Problems.Add("", supervision.Closed)
		return s.refuseNote(w, r, lead, note, found, http.StatusConflict)
	}
	if err != nil {
		return err
	}
	return s.noteSaved(w, r, lead, stored)
}

// staleNote answers a form that is older than the note: what it says now stands
// above what was typed, which can be saved over it. What says the same is saved.
func (s *Server) staleNote(w http.ResponseWriter, r *http.Request, lead postgres.Lead, note supervision.Note, found reviewed) error {
	now, err := s.readNotes(r, lead.Seat)
	if err != nil {
		return err
	}
	stored := now.Notes.Of(note.Kind)
	if stored.Text == note.Text {
		return s.noteSaved(w, r, lead, stored)
	}
	note.Version = stored.Version
	found.Problems.Add("", supervision.Stale)
	return s.refuseNote(w, r, lead, note, found, http.StatusConflict)
}

// refuseNote shows the page as it is now, with what was typed. A script is told that nothing
// was saved.
func (s *Server) refuseNote(w http.ResponseWriter, r *http.Request, lead postgres.Lead, typed supervision.Note, found reviewed, status int) error {
	if byScript(r) {
		return answerJSON(w, status, struct{}{})
	}
	now, err := s.readNotes(r, lead.Seat)
	if err != nil {
		return err
	}
	shown := s.shownNotes(lead.Seat, now, r.PostForm.Get("back"))
	shown.Card.Typed, shown.Card.Problems = &typed, found.Problems
	shown.Card.Reviews[typed.Kind.Field()] = found.Fields[typed.Kind.Field()]
	return s.render(w, r, status, page.Notes(shown))
}

// noteSaved answers for what is stored now.
func (s *Server) noteSaved(w http.ResponseWriter, r *http.Request, lead postgres.Lead, n supervision.Note) error {
	if byScript(r) {
		at := n.EditedAt.In(lead.Group().Location())
		return answerJSON(w, http.StatusOK, savedNote{n.Version, i18n.T(r.Context()).Note.SavedAt(i18n.Clock(r.Context(), at))})
	}
	g, number := lead.Group().Address(), whole(chi.URLParam(r, "number"))
	s.redirect(w, r, paths.NotesBack(g, number, r.PostForm.Get("back")), "note_saved")
	return nil
}

// A savedNote is what a script is told: the version that its next form carries,
// and what to show.
type savedNote struct {
	Version int    `json:"version"`
	Text    string `json:"text"`
}

// byScript tells whether a form was sent by a page's script, which reads JSON.
func byScript(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Accept"), "application/json")
}

func answerJSON(w http.ResponseWriter, status int, v any) error {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // a browser that left is nobody's error
	return nil
}

// shownNotes prepares the page; forms carry back, the page that they lead to.
func (s *Server) shownNotes(seat postgres.Seat, p postgres.NotesPage, back string) page.NotesPage {
	now := s.store.Now()
	return page.NotesPage{
		Session: p.Session,
		Card:    s.notesProps(seat, p, back),
		Over:    p.Session.Status == supervision.Held || !p.Session.EndsAt.After(now),
	}
}

// notesProps is what a card of notes shows, on their page or in the room.
func (s *Server) notesProps(seat postgres.Seat, p postgres.NotesPage, back string) page.NotesProps {
	now := s.store.Now()
	props := page.NotesProps{
		Group: seat.Group(), Number: p.Session.Number, Notes: p.Notes, Back: back, Now: now, Reviews: component.Reviews{},
		Writes: seat.Leads() && !seat.Group().Ended() && p.Session.Notable(now),
		Two:    !seat.Group().CoLeadID.IsZero(), Leads: seat.Leads(),
		GoOn: p.Session.EndsAt.Add(supervision.KeptAfterSession).In(seat.Group().Location()),
	}
	if props.Writes {
		props.Reviews = s.reviewNotes(seat, p)
	}
	return props
}

// reviewNotes looks at stored notes as their writers see them again, with the
// reasons that they gave.
func (s *Server) reviewNotes(seat postgres.Seat, p postgres.NotesPage) component.Reviews {
	today := s.store.Now().In(seat.Group().Location())
	all := component.Reviews{}
	for _, n := range p.Notes {
		field := n.Kind.Field()
		all[field] = reviewTexts([]supervision.CaseText{n.Reviewed()}, p.Allowed, today, answers{excuses: n.Excuses}).Fields[field]
	}
	return all
}
