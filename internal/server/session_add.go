package server

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// newSession shows the form for one session more, like the last one.
func (s *Server) newSession(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	last, err := s.store.LastSession(r.Context(), lead)
	if err != nil && !isNotFound(err) {
		return err
	}
	form := s.addForm(lead)
	form.StartTime, form.Length, form.Place = "09:00", strconv.Itoa(form.Group.Length), supervision.Place{Kind: supervision.PlaceKinds[0]}
	if last.PlaceKind != "" {
		form.Place = last.Place()
	}
	if last.Session.Number > 0 {
		form.StartTime = last.StartsAt.In(form.Group.Location()).Format("15:04")
	}
	return s.render(w, r, http.StatusOK, page.AddOneSession(form))
}

func (s *Server) addForm(lead postgres.Lead) page.AddSession {
	g := lead.Group()
	return page.AddSession{MoveSession: page.MoveSession{SessionChange: page.SessionChange{
		Group: g, Session: supervision.Session{Number: g.NextNumber}, Now: s.store.Now(), Reader: zoneOf(lead.SignedIn),
	}}}
}

func (s *Server) addSession(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	text := func(name string) string { return strings.TrimSpace(r.PostForm.Get(name)) }
	form := s.addForm(lead)
	form.Date, form.StartTime, form.Length, form.Place = text("date"), text("start_time"), text("length"), readPlace(r.PostForm)
	slot, problems := slotOf(form.MoveSession)
	place, misplaced := form.Place.Tidy()
	for field, problem := range misplaced {
		problems.Add(field, problem.Code, problem.Limit)
	}
	if form.Problems = problems; len(problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.AddOneSession(form))
	}
	number := whole(r.PostForm.Get("next_number"))
	err := s.store.AddSession(r.Context(), lead, number, slot, place)
	switch {
	case errors.Is(err, postgres.ErrTaken):
		return s.clashingAdd(w, r, lead, form, slot)
	case errors.Is(err, supervision.ErrStale):
		return s.staleAdd(w, r, lead, form, number, slot)
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.Session(form.Group.Address(), number), "session_added")
	return nil
}

func (s *Server) clashingAdd(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.AddSession, slot postgres.Slot) error {
	found, err := s.store.Clashes(r.Context(), lead, []postgres.Slot{slot})
	if err != nil {
		return err
	}
	for _, c := range found {
		form.Clashes = append(form.Clashes, clashOf(c, form.Group))
	}
	form.Problems.Add("date", supervision.Clash)
	return s.render(w, r, http.StatusConflict, page.AddOneSession(form))
}

// staleAdd has nothing to tell when the form came twice; else the number went to
// another session meanwhile, and the form carries the next.
func (s *Server) staleAdd(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.AddSession, number int, slot postgres.Slot) error {
	there, err := s.store.Session(r.Context(), lead.Seat, number)
	if err != nil && !isNotFound(err) {
		return err
	}
	if err == nil && there.StartsAt.Equal(slot.Starts) && there.EndsAt.Equal(slot.Ends) {
		s.redirect(w, r, paths.Session(form.Group.Address(), number), "session_added")
		return nil
	}
	form.Problems.Add("", supervision.Stale)
	if err == nil {
		form.Meanwhile = []page.Meanwhile{{Session: inZone(there, form.Group.Location()), New: true}}
	}
	return s.render(w, r, http.StatusConflict, page.AddOneSession(form))
}

// inZone shows a session's times in a zone.
func inZone(session supervision.Session, zone *time.Location) supervision.Session {
	session.StartsAt, session.EndsAt = session.StartsAt.In(zone), session.EndsAt.In(zone)
	return session
}
