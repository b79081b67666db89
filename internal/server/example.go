package server

import (
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/web/i18n"
)

// createExample makes an example group in the asker's language, or leads to the
// one she has.
func (s *Server) createExample(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	address, err := s.store.CreateExample(r.Context(), who, i18n.T(r.Context()).ExampleGroup(who.Practice()))
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(address), "")
	return nil
}

func (s *Server) removeExample(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	if err := s.store.RemoveExample(r.Context(), lead); err != nil {
		return err
	}
	s.redirect(w, r, paths.Groups, "example_removed")
	return nil
}
