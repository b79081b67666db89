package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/evaluation"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// result shows what the reader may see of a round.
func (s *Server) result(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	name := chi.URLParam(r, "round")
	if _, ok := evaluation.ParseName(name); !ok {
		return supervision.ErrNotFound
	}
	outcome, err := s.store.Outcome(r.Context(), seat, name)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Result(page.ResultPage{Group: seat.Group(), Leads: seat.Leads(), Outcome: outcome}))
}

// talk shows what a group may talk about, to print.
func (s *Server) talk(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	programme, err := s.store.InProgramme(r.Context(), seat)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Talk(page.TalkPage{Group: seat.Group(), Programme: programme}))
}
