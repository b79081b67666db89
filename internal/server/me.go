package server

import (
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) me(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	return s.render(w, r, http.StatusOK, page.Me(page.MeForm{Preferences: who.Preferences(), Address: who.Address()}))
}

func (s *Server) changeMe(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	draft, problems := supervision.Preferences{
		Name:     r.PostFormValue("name"),
		Language: supervision.Language(r.PostFormValue("language")),
		Theme:    supervision.Theme(r.PostFormValue("theme")),
		Zone:     r.PostFormValue("zone"),
	}.Tidy()
	if len(problems) > 0 {
		form := page.MeForm{Preferences: draft, Address: who.Address(), Problems: problems}
		return s.render(w, r, http.StatusUnprocessableEntity, page.Me(form))
	}
	if err := s.store.ChangeMe(r.Context(), who, draft); err != nil {
		return err
	}
	s.redirect(w, r, paths.Me, "me_saved")
	return nil
}
