package server

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) cancelSessionsForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	return s.showCancelSeveral(w, r, lead, http.StatusOK, page.CancelSeveral{})
}

// cancelSessions calls several sessions off with one reason, as for an illness.
func (s *Server) cancelSessions(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	one, cancellation, err := s.readCancel(r, lead, page.SessionChange{})
	if err != nil {
		return err
	}
	form := page.CancelSeveral{Reason: one.Reason, Reviews: one.Reviews, Problems: one.Problems, Chosen: map[int]bool{}}
	var numbers []int
	for _, text := range r.PostForm["sessions"] {
		form.Chosen[whole(text)] = true
		numbers = append(numbers, whole(text))
	}
	seen := supervision.ParseStamp(r.PostForm.Get("stamp"))
	chosen := seen.Pick(numbers)
	form.Problems.Check("sessions", len(numbers) > 0, supervision.ChooseOne)
	if len(form.Problems) > 0 {
		return s.showCancelSeveral(w, r, lead, http.StatusUnprocessableEntity, form)
	}
	err = s.store.CancelSessions(r.Context(), lead, chosen, cancellation)
	if len(chosen) < len(form.Chosen) || errors.Is(err, supervision.ErrStale) || isNotFound(err) {
		return s.staleCancelSeveral(w, r, lead, form, seen, numbers)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(lead.Group().Address()), "cancelled_several")
	return nil
}

// staleCancelSeveral has nothing to tell when the form came twice.
func (s *Server) staleCancelSeveral(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.CancelSeveral, seen supervision.Stamp, numbers []int) error {
	now, err := s.store.SessionsByNumber(r.Context(), lead, numbers)
	if err != nil {
		return err
	}
	done := len(now) > 0
	for _, session := range now {
		done = done && session.Status == supervision.Cancelled && session.CancelReason == form.Reason
	}
	if done {
		s.redirect(w, r, paths.Group(lead.Group().Address()), "cancelled_several")
		return nil
	}
	form.Problems.Add("", supervision.Stale)
	if form.Meanwhile, err = s.meanwhile(r.Context(), lead, seen, nil); err != nil {
		return err
	}
	return s.showCancelSeveral(w, r, lead, http.StatusConflict, form)
}

func (s *Server) showCancelSeveral(w http.ResponseWriter, r *http.Request, lead postgres.Lead, status int, form page.CancelSeveral) error {
	coming, err := s.store.Coming(r.Context(), lead)
	if err != nil {
		return err
	}
	form.Group, form.Coming, form.Now = lead.Group(), coming, s.store.Now()
	return s.render(w, r, status, page.CancelSeveralSessions(form))
}

// meanwhile lists what became of the sessions that a page saw and that have
// changed since, and which of now it did not see.
func (s *Server) meanwhile(ctx context.Context, lead postgres.Lead, seen supervision.Stamp, now []supervision.Session) ([]page.Meanwhile, error) {
	numbers := seen.Numbers()
	for _, session := range now {
		if !slices.Contains(numbers, session.Number) {
			numbers = append(numbers, session.Number)
		}
	}
	found, err := s.store.SessionsByNumber(ctx, lead, numbers)
	var news []page.Meanwhile
	for _, session := range found {
		over := session.Status == supervision.Planned && !session.Changeable(s.store.Now())
		if version := seen.Version(session.Number); version != session.Version || over {
			session = inZone(session, lead.Group().Location())
			news = append(news, page.Meanwhile{Session: session, New: version == 0, Over: over})
		}
	}
	return news, err
}
