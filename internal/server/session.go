package server

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) session(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	p, err := s.store.SessionPage(r.Context(), seat, n)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Session(page.SessionPage{
		Group: seat.Group(), Session: p.Session, Items: p.Items, Seats: p.Seats, ReadBy: p.ReadBy, Reading: p.Reading, Leads: seat.Leads(), Key: supervision.NewFormKey(),
		Undo: undoOf(p.Undo, seat.Group()), Own: p.Own, Questioned: p.Questioned, Now: s.store.Now(), Reader: zoneOf(seat.SignedIn),
	}))
}

// sessionNumber reads the number in the address; what cannot be one is not
// found.
func sessionNumber(r *http.Request) (int, error) {
	n, err := strconv.ParseInt(chi.URLParam(r, "number"), 10, 32)
	if err != nil || n < 1 {
		return 0, supervision.ErrNotFound
	}
	return int(n), nil
}
