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

// undoCancel lets cancelled sessions be held again. Their time may have been
// given away meanwhile: then it says by whom.
func (s *Server) undoCancel(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	id, err := supervision.ParseID[postgres.Change](chi.URLParam(r, "change"))
	if err != nil {
		return supervision.ErrNotFound
	}
	err = s.store.UndoCancel(r.Context(), lead, id)
	switch {
	case errors.Is(err, postgres.ErrTaken):
		return s.undoTaken(w, r, lead, id)
	case errors.Is(err, supervision.ErrClosed):
		return s.render(w, r, http.StatusConflict, page.CannotUndo(page.UndoRefused{Group: lead.Group()}))
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.Group(lead.Group().Address()), "cancel_undone")
	return nil
}

func (s *Server) undoTaken(w http.ResponseWriter, r *http.Request, lead postgres.Lead, id supervision.ID[postgres.Change]) error {
	sessions, err := s.store.ChangedSessions(r.Context(), lead, id)
	if err != nil {
		return err
	}
	found, err := s.store.Clashes(r.Context(), lead, slotsOf(sessions))
	if err != nil {
		return err
	}
	refused := page.UndoRefused{Group: lead.Group()}
	for _, c := range found {
		refused.Clashes = append(refused.Clashes, clashOf(c, lead.Group()))
	}
	return s.render(w, r, http.StatusConflict, page.CannotUndo(refused))
}

func slotsOf(sessions []supervision.Session) []postgres.Slot {
	slots := make([]postgres.Slot, len(sessions))
	for i, session := range sessions {
		slots[i] = postgres.Slot{Starts: session.StartsAt, Ends: session.EndsAt}
	}
	return slots
}

// undoOf is what a page offers to undo; times stand in the group's zone.
func undoOf(found []postgres.Undoable, g supervision.Group) *page.Undo {
	if len(found) == 0 {
		return nil
	}
	return &page.Undo{ID: found[0].ID.String(), Numbers: found[0].Numbers, Until: found[0].Until.In(g.Location())}
}

// undoWithdrawal lets an item wait again; only its author finds it.
func (s *Server) undoWithdrawal(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	id, err := itemID(r)
	if err != nil {
		return err
	}
	err = s.store.UndoWithdrawal(r.Context(), seat, id)
	if errors.Is(err, supervision.ErrClosed) {
		return s.showCase(w, r, seat, id, http.StatusConflict, closed())
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Case(seat.Group().Address(), id.String()), "withdrawal_undone")
	return nil
}
