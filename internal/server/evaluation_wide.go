package server

import (
	"net/http"

	"samrum/internal/postgres"
	"samrum/web/page"
)

// wideResults shows what orderers of the practice have been shown, as one.
func (s *Server) wideResults(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	wide, found, err := s.store.WideResult(r.Context(), who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.WideResult(page.WidePage{Wide: wide, Found: found}))
}
