package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// keeps tells whether a form is sent to be kept as a draft.
func keeps(r *http.Request) bool { return r.PostForm.Get("do") == "draft" }

// saveDraft keeps a new item that its author has only begun.
func (s *Server) saveDraft(w http.ResponseWriter, r *http.Request, seat postgres.Seat, form page.CaseForm) error {
	id, err := s.store.SaveDraft(r.Context(), seat, wantedSession(r), form.Draft, form.Key)
	if err != nil {
		return err
	}
	own, err := s.store.CasePage(r.Context(), seat, id)
	if err != nil {
		return err
	}
	if own.Item.Status != supervision.Draft || !own.Item.Same(form.Draft) {
		return s.showStale(w, r, seat, own, form) // the form came before, with other words or to be registered
	}
	s.redirect(w, r, paths.Group(seat.Group().Address()), "draft_saved")
	return nil
}

// changeDraft keeps a draft's new words, or registers it.
func (s *Server) changeDraft(w http.ResponseWriter, r *http.Request, seat postgres.Seat, own postgres.CasePage, form page.CaseForm) error {
	change, flash := s.store.RegisterDraft, "case_registered"
	if keeps(r) {
		change, flash = s.store.ChangeDraft, "draft_saved"
	}
	err := change(r.Context(), seat, own.Item.ID, form.Version, form.Draft)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleCase(w, r, seat, form)
	}
	if err != nil {
		return err
	}
	if keeps(r) {
		s.redirect(w, r, paths.Group(seat.Group().Address()), flash)
		return nil
	}
	if own, err = s.store.CasePage(r.Context(), seat, own.Item.ID); err != nil {
		return err
	}
	s.toItsSession(w, r, seat, own, flash)
	return nil
}

func (s *Server) deleteDraft(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	id, err := itemID(r)
	if err != nil {
		return err
	}
	err = s.store.DeleteDraft(r.Context(), seat, id)
	if errors.Is(err, supervision.ErrClosed) {
		return s.showCase(w, r, seat, id, http.StatusConflict, closed())
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(seat.Group().Address()), "draft_deleted")
	return nil
}
