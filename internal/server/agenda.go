package server

import (
	"errors"
	"net/http"
	"reflect"

	"samrum/internal/agenda"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// agenda shows what a group's sessions are made of.
func (s *Server) agenda(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	return s.showAgenda(w, r, seat, http.StatusOK, nil)
}

func (s *Server) showAgenda(w http.ResponseWriter, r *http.Request, seat postgres.Seat, status int, problems supervision.Problems) error {
	template, version, err := s.store.Agenda(r.Context(), seat)
	if err != nil {
		return err
	}
	return s.render(w, r, status, page.Agenda(page.AgendaPage{
		Group: seat.Group(), Template: template, Version: version, Leads: seat.Leads(), Problems: problems,
	}))
}

// chooseAgenda lets a group's sessions be made of a ready agenda.
func (s *Server) chooseAgenda(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	var problems supervision.Problems
	template, known := agenda.Ready(agenda.Code(r.PostForm.Get("code")))
	problems.Check("code", known, supervision.ChooseOne)
	fits(&problems, "code", template, lead.Group().Length)
	if len(problems) > 0 {
		return s.showAgenda(w, r, lead.Seat, http.StatusUnprocessableEntity, problems)
	}
	err := s.store.ChangeAgenda(r.Context(), lead, whole(r.PostForm.Get("version")), template)
	if errors.Is(err, supervision.ErrStale) {
		now, _, err := s.store.Agenda(r.Context(), lead.Seat)
		if err != nil || now.Code == template.Code {
			return s.agendaSaved(w, r, lead, err)
		}
		problems.Add("", supervision.Stale)
		return s.showAgenda(w, r, lead.Seat, http.StatusConflict, problems)
	}
	return s.agendaSaved(w, r, lead, err)
}

// fits notes when a template needs more minutes than a session has.
func fits(problems *supervision.Problems, field string, t agenda.Template, length int) {
	if _, err := t.Fit(length); err != nil {
		var short agenda.TooShort
		errors.As(err, &short)
		problems.Add(field, supervision.TooShort, short.Shortest)
	}
}

func (s *Server) agendaSaved(w http.ResponseWriter, r *http.Request, lead postgres.Lead, err error) error {
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Agenda(lead.Group().Address()), "group_changed")
	return nil
}

// sameAgenda tells whether two templates come to the same. An own one has no code.
func sameAgenda(one, other agenda.Template) bool {
	if one.Code != "" || other.Code != "" {
		return one.Code == other.Code
	}
	return reflect.DeepEqual(one.Parts, other.Parts)
}
