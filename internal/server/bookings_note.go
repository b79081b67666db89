package server

import (
	"errors"
	"net/http"
	"slices"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// sayOutcome stores what came of a booking; it can be said anew.
func (s *Server) sayOutcome(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	seen, err := s.answering(r, p)
	if err != nil {
		return s.refuseAnswer(w, r, p, seen, page.BookingAnswer{}, err)
	}
	outcome := supervision.Outcome(r.PostForm.Get("outcome"))
	if outcome != "" && !slices.Contains(supervision.Outcomes, outcome) {
		var problems supervision.Problems
		problems.Add("outcome", supervision.ChooseOne)
		return s.showAnswer(w, r, p, http.StatusUnprocessableEntity, seen, page.BookingAnswer{Version: seen.Version}, problems)
	}
	err = s.store.SayOutcome(r.Context(), p, seen.ID, whole(r.PostForm.Get("version")), outcome)
	if errors.Is(err, supervision.ErrStale) && seen.Outcome == outcome {
		err = nil // the form came twice
	}
	if err != nil {
		return s.refuseAnswer(w, r, p, seen, page.BookingAnswer{}, err)
	}
	s.redirect(w, r, paths.Booking(seen.ID.String()), "outcome_said")
	return nil
}

// noteBooking stores what a supervisor keeps in mind about a booking of hers.
func (s *Server) noteBooking(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	seen, err := s.readBooking(r, p)
	if err == nil && !seen.Own {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return err
	}
	allowed, err := s.store.WordsForBookings(r.Context(), p)
	if err != nil {
		return err
	}
	note := postgres.BookingNote{Booking: seen.ID, Version: whole(r.PostForm.Get("version")), Text: supervision.Lines(r.PostForm.Get("notes"))}
	found := s.review(r, []supervision.CaseText{{Field: "notes", Text: note.Text}}, allowed, s.store.Now().In(supervision.Zone(p.Practice().Zone)))
	found.Problems.Length("notes", note.Text, 0, supervision.NotesMax)
	shown := s.shownBooking(p, seen)
	shown.Note = page.BookingNote{Text: note.Text, Version: note.Version, Reviews: found.Fields}
	if shown.Problems = found.Problems; len(found.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.ShowBooking(shown))
	}
	note.Excuses = found.Excuses
	err = s.store.WriteBookingNote(r.Context(), p, note)
	if errors.Is(err, supervision.ErrStale) && seen.Note != note.Text {
		shown.Note.Version, shown.Note.Stored = seen.NoteVersion, seen.Note
		shown.Problems.Add("", supervision.Stale)
		return s.render(w, r, http.StatusConflict, page.ShowBooking(shown))
	}
	if err != nil && !errors.Is(err, supervision.ErrStale) {
		return err
	}
	s.redirect(w, r, paths.Booking(seen.ID.String()), "booking_noted")
	return nil
}
