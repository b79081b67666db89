package server

import (
	"errors"
	"net/http"
	"strings"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// totals shows everybody in a group what whoever ordered its supervision sees.
func (s *Server) totals(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	found, err := s.store.TermTotals(r.Context(), seat)
	if err != nil {
		return err
	}
	p := page.TotalsPage{Group: seat.Group(), Leads: seat.Leads(), Now: s.store.Now().In(seat.Group().Location())}
	for _, t := range found {
		p.Terms = append(p.Terms, page.TermTotals{Term: t.Term, AttendanceTotals: t.AttendanceTotals})
	}
	return s.render(w, r, http.StatusOK, page.Totals(p))
}

// attendance shows a leader who was at a session, to be corrected while that can
// be.
func (s *Server) attendance(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	sheet, err := s.sheet(r, lead)
	if err != nil {
		return err
	}
	return s.showAttendance(w, r, lead, http.StatusOK, s.sheetForm(lead, sheet))
}

func (s *Server) sheet(r *http.Request, lead postgres.Lead) (supervision.AttendanceSheet, error) {
	n, err := sessionNumber(r)
	if err != nil {
		return supervision.AttendanceSheet{}, err
	}
	return s.store.Attendance(r.Context(), lead, n)
}

// sheetForm is the form as a sheet is.
func (s *Server) sheetForm(lead postgres.Lead, sheet supervision.AttendanceSheet) page.Attendance {
	return page.Attendance{
		Group: lead.Group(), Sheet: sheet, AttendanceCorrection: sheet.Correction(), Version: sheet.Session.Version, Now: s.store.Now(),
	}
}

func (s *Server) showAttendance(w http.ResponseWriter, r *http.Request, lead postgres.Lead, status int, form page.Attendance) error {
	if form.Sheet.Session.Status != supervision.Held {
		return s.sayNotHeld(w, r, form.Sheet.Session)
	}
	return s.render(w, r, status, page.AttendanceOf(form))
}

// sayNotHeld says why nobody's attendance is noted.
func (s *Server) sayNotHeld(w http.ResponseWriter, r *http.Request, session supervision.Session) error {
	t := i18n.T(r.Context())
	f := page.Failure{Title: t.Session.ToClose, Text: t.Attendance.NotHeldYet}
	if session.Status == supervision.Cancelled {
		f.Title, f.Text = t.Session.Cancelled, t.Attendance.OfCancelled
	}
	return s.render(w, r, http.StatusConflict, page.Failed(f))
}

// correctAttendance corrects who was at a session, and settles what members have
// questioned.
func (s *Server) correctAttendance(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	sheet, err := s.sheet(r, lead)
	if err != nil {
		return err
	}
	form := s.sheetForm(lead, sheet)
	if !sheet.Session.Correctable(s.store.Now()) {
		form.Problems.Add("", supervision.CorrectedTooLate, supervision.CorrectableDays)
		return s.showAttendance(w, r, lead, http.StatusConflict, form)
	}
	form.Version = whole(r.PostForm.Get("version"))
	form.AttendanceCorrection, form.Problems = correctionIn(r, sheet).Tidy()
	if namesSomebodyElse(r, sheet) {
		form.Problems.Add("", supervision.NotAMember)
	}
	if len(form.Problems) > 0 {
		return s.showAttendance(w, r, lead, http.StatusUnprocessableEntity, form)
	}
	if !form.Changes(sheet) {
		return s.attendanceCorrected(w, r, lead, sheet) // nothing to correct, or the form came twice
	}
	err = s.store.CorrectAttendance(r.Context(), lead, sheet.Session.Number, form.Version, form.AttendanceCorrection)
	if errors.Is(err, supervision.ErrStale) || errors.Is(err, supervision.ErrClosed) {
		return s.staleAttendance(w, r, lead, form)
	}
	if err != nil {
		return err
	}
	return s.attendanceCorrected(w, r, lead, sheet)
}

func (s *Server) attendanceCorrected(w http.ResponseWriter, r *http.Request, lead postgres.Lead, sheet supervision.AttendanceSheet) error {
	s.redirect(w, r, paths.Attendance(lead.Group().Address(), sheet.Session.Number), "attendance_corrected")
	return nil
}

// staleAttendance shows how it is by now, beside what was typed.
func (s *Server) staleAttendance(w http.ResponseWriter, r *http.Request, lead postgres.Lead, typed page.Attendance) error {
	sheet, err := s.sheet(r, lead)
	if err != nil {
		return err
	}
	if !typed.Changes(sheet) {
		return s.attendanceCorrected(w, r, lead, sheet) // somebody else was faster with the same
	}
	form := s.sheetForm(lead, sheet)
	form.AttendanceCorrection = correctionIn(r, sheet)
	form.Problems.Add("", supervision.Stale)
	return s.showAttendance(w, r, lead, http.StatusConflict, form)
}

// correctionIn reads the form, of the people whom the session has.
func correctionIn(r *http.Request, sheet supervision.AttendanceSheet) supervision.AttendanceCorrection {
	c := supervision.AttendanceCorrection{Held: whole(r.PostForm.Get("held_minutes"))}
	for _, p := range sheet.People {
		a := supervision.Attended{PersonID: p.PersonID}
		a.Attendance = supervision.Attendance(r.PostForm.Get(a.Field("attends")))
		a.Minutes = whole(r.PostForm.Get(a.Field("minutes")))
		c.People = append(c.People, a)
		if p.Questioned && r.PostForm.Get(a.Field("leave")) == "yes" {
			c.Left = append(c.Left, p.PersonID)
		}
	}
	return c
}

// namesSomebodyElse tells whether the form says of somebody how she was there who
// was no member that day.
func namesSomebodyElse(r *http.Request, sheet supervision.AttendanceSheet) bool {
	known := map[string]bool{}
	for _, p := range sheet.People {
		known[p.Field("attends")] = true
	}
	for field := range r.PostForm {
		if strings.HasPrefix(field, "attends_") && !known[field] {
			return true
		}
	}
	return false
}

// questionAttendance lets a member say that she is noted wrongly, or take that
// back. She need not say more.
func (s *Server) questionAttendance(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	flash := "attendance_questioned"
	if r.PostForm.Get("do") == "undo" {
		flash, err = "attendance_unquestioned", s.store.UnquestionAttendance(r.Context(), seat, n)
	} else {
		err = s.store.QuestionAttendance(r.Context(), seat, n, supervision.OwnAttendance{
			Attendance: supervision.Attendance(r.PostForm.Get("attendance")), Minutes: whole(r.PostForm.Get("minutes")),
		})
	}
	switch {
	case errors.Is(err, supervision.ErrStale):
		flash = "attendance_changed"
	case errors.Is(err, supervision.ErrClosed):
		t := i18n.T(r.Context())
		return s.render(w, r, http.StatusConflict, page.Failed(page.Failure{Title: t.Attendance.Own, Text: t.Attendance.TooLateToAsk}))
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.Session(seat.Group().Address(), n), flash)
	return nil
}
