package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) sessionPlaceForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	c, err := s.changing(r, lead)
	if err != nil {
		return err
	}
	return s.showPlace(w, r, http.StatusOK, page.SessionPlace{SessionChange: c, Place: c.Session.Place()})
}

func (s *Server) changeSessionPlace(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	c, err := s.changing(r, lead)
	if err != nil {
		return err
	}
	typed := readPlace(r.PostForm)
	place, problems := typed.Tidy()
	c.Problems = problems
	if len(problems) > 0 || !open(c) {
		return s.showPlace(w, r, http.StatusUnprocessableEntity, page.SessionPlace{SessionChange: c, Place: typed})
	}
	err = s.store.ChangePlace(r.Context(), lead, c.Session.Number, c.Version, place)
	if errors.Is(err, supervision.ErrStale) {
		return s.stalePlace(w, r, lead, c, place)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Session(c.Group.Address(), c.Session.Number), "place_changed")
	return nil
}

// stalePlace has nothing to tell when the form came twice.
func (s *Server) stalePlace(w http.ResponseWriter, r *http.Request, lead postgres.Lead, c page.SessionChange, place supervision.Place) error {
	c, err := s.staleChange(r, lead, c)
	if err != nil {
		return err
	}
	if c.Session.Place() == place {
		s.redirect(w, r, paths.Session(c.Group.Address(), c.Session.Number), "place_changed")
		return nil
	}
	return s.showPlace(w, r, http.StatusConflict, page.SessionPlace{SessionChange: c, Place: place})
}

func (s *Server) showPlace(w http.ResponseWriter, r *http.Request, status int, form page.SessionPlace) error {
	if !open(form.SessionChange) {
		return s.closedSession(w, r, form.SessionChange)
	}
	return s.render(w, r, status, page.PlaceOfSession(form))
}
