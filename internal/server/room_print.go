package server

import (
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// printSession shows leaders a planned session as it goes on paper, for a room
// without network.
func (s *Server) printSession(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.toClose(r, lead)
	if err != nil {
		return err
	}
	if found.Session.Status != supervision.Planned {
		return s.sayClosed(w, r, lead, found)
	}
	enter := s.link(paths.CloseSession(lead.Group().Address(), found.Session.Number))
	return s.render(w, r, http.StatusOK, page.PrintSession(page.NewSheet(s.roomPage(lead.Seat, found), enter)))
}
