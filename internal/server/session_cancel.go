package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) cancelSessionForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	c, err := s.changing(r, lead)
	if err != nil {
		return err
	}
	return s.showCancel(w, r, http.StatusOK, page.CancelSession{SessionChange: c})
}

func (s *Server) cancelSession(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	c, err := s.changing(r, lead)
	if err != nil {
		return err
	}
	form, cancellation, err := s.readCancel(r, lead, c)
	if err != nil {
		return err
	}
	if !open(c) {
		return s.cancelAgain(w, r, form)
	}
	if len(form.Problems) > 0 {
		return s.showCancel(w, r, http.StatusUnprocessableEntity, form)
	}
	err = s.store.CancelSession(r.Context(), lead, c.Session.Number, c.Version, cancellation)
	if errors.Is(err, supervision.ErrStale) {
		if form.SessionChange, err = s.staleChange(r, lead, c); err != nil {
			return err
		}
		return s.cancelAgain(w, r, form)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Session(c.Group.Address(), c.Session.Number), "cancelled")
	return nil
}

// readCancel looks for what identifies a client in a reason that the whole group
// reads. A leader may name herself.
func (s *Server) readCancel(r *http.Request, lead postgres.Lead, c page.SessionChange) (page.CancelSession, supervision.Cancellation, error) {
	cancellation, problems := supervision.Cancellation{Reason: r.PostForm.Get("reason")}.Tidy()
	form := page.CancelSession{SessionChange: c, Reason: cancellation.Reason}
	form.Problems = problems
	if len(problems) > 0 {
		return form, cancellation, nil
	}
	allowed, err := s.store.WordsForReview(r.Context(), lead.Seat)
	if err != nil {
		return form, cancellation, err
	}
	allowed = append(allowed, lead.Person().Name, supervision.FirstName(lead.Person().Name))
	reason := []supervision.CaseText{{Field: "reason", Text: cancellation.Reason}}
	found := s.review(r, reason, allowed, s.store.Now().In(lead.Group().Location()))
	form.Problems, form.Reviews, cancellation.Excuses = found.Problems, found.Fields, found.Excuses
	return form, cancellation, nil
}

// cancelAgain has nothing to tell when the form came twice.
func (s *Server) cancelAgain(w http.ResponseWriter, r *http.Request, form page.CancelSession) error {
	if form.Session.Status == supervision.Cancelled && form.Session.CancelReason == form.Reason {
		s.redirect(w, r, paths.Session(form.Group.Address(), form.Session.Number), "cancelled")
		return nil
	}
	return s.showCancel(w, r, http.StatusConflict, form)
}

func (s *Server) showCancel(w http.ResponseWriter, r *http.Request, status int, form page.CancelSession) error {
	if !open(form.SessionChange) {
		return s.closedSession(w, r, form.SessionChange)
	}
	return s.render(w, r, status, page.CancelOneSession(form))
}
