package server

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) membership(r *http.Request, lead postgres.Lead) (page.EndMembership, error) {
	person, err := supervision.ParseID[supervision.Person](chi.URLParam(r, "person"))
	if err != nil {
		return page.EndMembership{}, supervision.ErrNotFound
	}
	m, err := s.store.Membership(r.Context(), lead, person)
	form := page.EndMembership{Group: lead.Group(), Membership: m, Now: s.store.Now()}
	if m.LeftOn != nil {
		form.Last = m.LeftOn.Format(time.DateOnly)
	}
	form.Seen = form.Last
	return form, err
}

func (s *Server) membershipForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, err := s.membership(r, lead)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.EndOneMembership(form))
}

// endMembership sets a last day: the form says which one it was opened with.
func (s *Server) endMembership(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, err := s.membership(r, lead)
	if err != nil {
		return err
	}
	is := form.Last
	form.Last = strings.TrimSpace(r.PostForm.Get("last_day"))
	last := lastDay(&form)
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.EndOneMembership(form))
	}
	if is != form.Last {
		if is != strings.TrimSpace(r.PostForm.Get("seen")) {
			err = supervision.ErrStale
		} else {
			err = s.store.EndMembership(r.Context(), lead, form.Membership, last)
		}
	}
	if errors.Is(err, supervision.ErrStale) {
		form.Problems.Add("", supervision.Stale)
		return s.render(w, r, http.StatusConflict, page.EndOneMembership(form))
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Members(lead.Group().Address()), "membership_changed")
	return nil
}

// lastDay reads the form's day: none, or one from the first on.
func lastDay(form *page.EndMembership) *time.Time {
	if form.Last == "" {
		return nil
	}
	var unread calendar.Problems
	day, err := calendar.ParseDate(form.Last)
	unread.AddError("last_day", err)
	form.Problems = planProblems(unread, nil)
	last := midnight(day)
	form.Problems.Check("last_day", !last.Before(form.Membership.JoinedOn), supervision.BeforeJoined)
	form.Problems.Check("last_day", day.Year <= form.Now.Year()+plannedYears, supervision.ProblemCode(calendar.YearFarOff))
	return &last
}
