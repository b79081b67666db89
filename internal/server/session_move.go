package server

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) moveSessionForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	c, err := s.changing(r, lead)
	if err != nil {
		return err
	}
	local := c.Session.StartsAt.In(c.Group.Location())
	return s.showMove(w, r, http.StatusOK, page.MoveSession{
		SessionChange: c, Date: local.Format(time.DateOnly), StartTime: local.Format("15:04"), Length: strconv.Itoa(c.Session.Length()),
	})
}

func (s *Server) moveSession(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	c, err := s.changing(r, lead)
	if err != nil {
		return err
	}
	form := readMove(r, c)
	to, problems := slotOf(form)
	if form.Problems = problems; len(problems) > 0 || !open(c) {
		return s.showMove(w, r, http.StatusUnprocessableEntity, form)
	}
	err = s.store.MoveSession(r.Context(), lead, c.Session.Number, c.Version, to)
	switch {
	case errors.Is(err, postgres.ErrTaken):
		return s.clashingMove(w, r, lead, form, to)
	case errors.Is(err, supervision.ErrStale):
		return s.staleMove(w, r, lead, form, to)
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.Session(c.Group.Address(), c.Session.Number), "moved")
	return nil
}

// clashingMove names who is busy when the session was to be.
func (s *Server) clashingMove(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.MoveSession, to postgres.Slot) error {
	found, err := s.store.Clashes(r.Context(), lead, []postgres.Slot{to}, form.Session.Number)
	if err != nil {
		return err
	}
	for _, c := range found {
		form.Clashes = append(form.Clashes, clashOf(c, form.Group))
	}
	form.Problems.Add("date", supervision.Clash)
	return s.showMove(w, r, http.StatusConflict, form)
}

// staleMove has nothing to tell when the form came twice.
func (s *Server) staleMove(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.MoveSession, to postgres.Slot) (err error) {
	if form.SessionChange, err = s.staleChange(r, lead, form.SessionChange); err != nil {
		return err
	}
	if form.Session.StartsAt.Equal(to.Starts) && form.Session.EndsAt.Equal(to.Ends) {
		s.redirect(w, r, paths.Session(form.Group.Address(), form.Session.Number), "moved")
		return nil
	}
	return s.showMove(w, r, http.StatusConflict, form)
}

func (s *Server) showMove(w http.ResponseWriter, r *http.Request, status int, form page.MoveSession) error {
	if !open(form.SessionChange) {
		return s.closedSession(w, r, form.SessionChange)
	}
	return s.render(w, r, status, page.MoveOneSession(form))
}

func readMove(r *http.Request, c page.SessionChange) page.MoveSession {
	text := func(name string) string { return strings.TrimSpace(r.PostForm.Get(name)) }
	return page.MoveSession{SessionChange: c, Date: text("date"), StartTime: text("start_time"), Length: text("length")}
}

// plannedYears is how far ahead anybody plans.
const plannedYears = 5

// slotOf reads when a session is to be: at a time that the clock shows that day,
// to come, and in a year that somebody plans for.
func slotOf(form page.MoveSession) (postgres.Slot, supervision.Problems) {
	var unread calendar.Problems
	date, err := calendar.ParseDate(form.Date)
	unread.AddError("date", err)
	start, err := calendar.ParseClock(form.StartTime)
	unread.AddError("start_time", err)
	length := minutes(form.Length)
	if length < calendar.MinLength || length > calendar.MaxLength {
		unread.Add("length", calendar.LengthRange)
	}
	p := planProblems(unread, nil)
	if len(p) > 0 {
		return postgres.Slot{}, p
	}
	starts, times := date.At(start, form.Group.Location())
	p.Check("start_time", times > 0, supervision.ProblemCode(calendar.InClockGap))
	p.Check("date", date.Year <= form.Now.Year()+plannedYears, supervision.ProblemCode(calendar.YearFarOff))
	p.Check("date", times == 0 || starts.After(form.Now), supervision.Past)
	return postgres.Slot{Starts: starts, Ends: starts.Add(length)}, p
}
