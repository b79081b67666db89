package server

import (
	"net/http"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// caseLater asks what somebody brings whose words come later.
func (s *Server) caseLater(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	draft := supervision.NewCaseDraft()
	return s.showLater(w, r, seat, http.StatusOK, page.LaterForm{Kind: draft.Kind, Minutes: draft.Minutes, Key: supervision.NewFormKey()})
}

func (s *Server) registerLater(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	form := page.LaterForm{
		Kind: supervision.Kind(r.PostForm.Get("kind")), Minutes: wishedMinutes(r.PostForm.Get("minutes")),
		Key: supervision.ParseFormKey(r.PostForm.Get("form_key")),
	}
	draft, problems := supervision.LaterDraft(form.Kind, form.Minutes)
	if form.Problems = problems; len(problems) > 0 {
		return s.showLater(w, r, seat, http.StatusUnprocessableEntity, form)
	}
	id, err := s.store.RegisterLater(r.Context(), seat, wantedSession(r), form.Kind, form.Minutes, form.Key)
	if err != nil {
		return err
	}
	own, err := s.store.CasePage(r.Context(), seat, id)
	if err != nil {
		return err
	}
	if own.Item.Status == supervision.Waiting && own.Item.Later() && !own.Item.Same(draft) {
		return s.showStale(w, r, seat, own, page.CaseForm{Draft: draft}) // the form came before, with other choices
	}
	s.toItsSession(w, r, seat, own, "case_later")
	return nil
}

func (s *Server) showLater(w http.ResponseWriter, r *http.Request, seat postgres.Seat, status int, form page.LaterForm) error {
	session, err := s.store.SessionForCase(r.Context(), seat, wantedSession(r))
	if err != nil {
		return err
	}
	form.Group, form.Session = seat.Group(), session.Number
	return s.render(w, r, status, page.BringLater(page.LaterPage{LaterForm: form, Waits: waits(seat, session.Number, &session.StartsAt)}))
}
