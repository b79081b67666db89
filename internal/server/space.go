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

// space shows a term of a group's ledger: the present one when none is named.
func (s *Server) space(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	term, _ := supervision.ParseTerm(r.URL.Query().Get("term"))
	found, err := s.store.Space(r.Context(), seat, term)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Space(page.SpacePage{
		Group: seat.Group(), Term: found.Term, Now: found.Now, Space: found.Space, Lines: found.Lines, Content: found.Content,
		ForAll: found.ForAll, Leads: seat.Leads(), Today: s.store.Now().In(seat.Group().Location()),
	}))
}

// showSpace says whether the members see the whole group's space.
func (s *Server) showSpace(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	if err := s.store.ShowSpace(r.Context(), lead, r.PostForm.Get("for_all") == "yes"); err != nil {
		return err
	}
	s.redirect(w, r, paths.Space(lead.Group().Address()), "group_changed")
	return nil
}

// spaceForm finds the entry that an address names.
func (s *Server) spaceForm(r *http.Request, lead postgres.Lead) (page.SpaceForm, error) {
	id, err := supervision.ParseID[supervision.SpaceLine](chi.URLParam(r, "entry"))
	if err != nil {
		return page.SpaceForm{}, supervision.ErrNotFound
	}
	line, log, err := s.store.SpaceLine(r.Context(), lead, id)
	form := page.NewSpaceForm(line)
	form.Group, form.Log, form.Now = lead.Group(), log, s.store.Now()
	return form, err
}

func (s *Server) correctSpaceForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, err := s.spaceForm(r, lead)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.CorrectSpace(form))
}

func (s *Server) correctSpace(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, err := s.spaceForm(r, lead)
	if err != nil {
		return err
	}
	correction, err := s.readCorrection(r, lead, &form)
	if err != nil {
		return err
	}
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.CorrectSpace(form))
	}
	if correction.Kind == form.Line.Kind && correction.Minutes == form.Line.Minutes {
		return s.spaceCorrected(w, r, lead, form) // nothing to correct, or the form came twice
	}
	err = s.store.CorrectSpace(r.Context(), lead, form.Line.ID, form.Version, correction)
	if errors.Is(err, supervision.ErrStale) {
		form.Problems.Add("", supervision.Stale)
		form.Version = form.Line.Version
		return s.render(w, r, http.StatusConflict, page.CorrectSpace(form))
	}
	if err != nil {
		return err
	}
	return s.spaceCorrected(w, r, lead, form)
}

func (s *Server) spaceCorrected(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.SpaceForm) error {
	s.redirect(w, r, paths.SpaceIn(lead.Group().Address(), supervision.TermOf(form.Line.On).String()), "group_changed")
	return nil
}

// readCorrection reads what the form says, and looks for what identifies a client
// in why it is corrected.
func (s *Server) readCorrection(r *http.Request, lead postgres.Lead, form *page.SpaceForm) (supervision.SpaceCorrection, error) {
	typed := supervision.SpaceCorrection{
		Kind: supervision.SpaceKind(r.PostForm.Get("kind")), Minutes: wholeNumber(r, "minutes"), Why: r.PostForm.Get("why"),
	}
	c, problems := typed.Tidy()
	form.Kind, form.Minutes, form.Why, form.Version = c.Kind, r.PostForm.Get("minutes"), c.Why, whole(r.PostForm.Get("version"))
	form.Problems = problems
	if c.Why == "" || len(problems) > 0 {
		return c, nil
	}
	allowed, err := s.store.WordsForReview(r.Context(), lead.Seat)
	if err != nil {
		return c, err
	}
	allowed = append(allowed, lead.Person().Name, supervision.FirstName(lead.Person().Name), form.Line.Name, supervision.FirstName(form.Line.Name))
	found := s.review(r, []supervision.CaseText{{Field: "why", Text: c.Why}}, allowed, s.store.Now().In(lead.Group().Location()))
	form.Problems, form.Reviews, c.Excuses = found.Problems, found.Fields, found.Excuses
	return c, nil
}
