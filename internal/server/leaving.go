package server

import (
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) leaveForm(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	member, err := s.store.IsMember(r.Context(), seat)
	if err != nil {
		return err
	}
	if !member {
		return supervision.ErrNotFound
	}
	return s.render(w, r, http.StatusOK, page.Leave(seat.Group()))
}

// leave ends the asker's own membership today. Sent again it shows the receipt.
func (s *Server) leave(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	err := s.store.Leave(r.Context(), seat)
	if isNotFound(err) {
		place, placed := seat.InPractice()
		if placed != nil {
			return err
		}
		_, err = s.store.Leaving(r.Context(), place, seat.Group().Tail)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Left(seat.Group().Address()), "")
	return nil
}

// leaving finds the leaving that a receipt is about.
func (s *Server) leaving(r *http.Request, place postgres.Place) (page.Left, string, error) {
	tail, ok := supervision.TailOf(chi.URLParam(r, "group"))
	if !ok {
		return page.Left{}, "", supervision.ErrNotFound
	}
	l, err := s.store.Leaving(r.Context(), place, tail)
	return page.Left{Leaving: l, Now: s.store.Now()}, tail, err
}

func (s *Server) left(w http.ResponseWriter, r *http.Request, place postgres.Place) error {
	p, _, err := s.leaving(r, place)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.LeftGroup(p))
}

func (s *Server) undoLeave(w http.ResponseWriter, r *http.Request, place postgres.Place) error {
	p, tail, err := s.leaving(r, place)
	if err != nil {
		return err
	}
	err = s.store.UndoLeave(r.Context(), place, tail)
	if errors.Is(err, supervision.ErrStale) {
		return s.render(w, r, http.StatusConflict, page.LeftGroup(p))
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(p.Leaving.Address), "leave_undone")
	return nil
}
