package server

import (
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// caseByLetter is the case form behind a letter's link: what is written there
// is not read back through it, so nothing is kept as a draft.
func (s *Server) caseByLetter(w http.ResponseWriter, r *http.Request, token string, asked postgres.Asked) error {
	form := page.CaseForm{Draft: supervision.NewCaseDraft(), Key: supervision.NewFormKey()}
	return s.showCaseByLetter(w, r, http.StatusOK, token, asked, form)
}

func (s *Server) registerByLetter(w http.ResponseWriter, r *http.Request, token string, asked postgres.Asked) error {
	allowed, err := s.store.WordsByLetter(r.Context(), asked)
	if err != nil {
		return err
	}
	r.PostForm.Del("do")
	form := s.readCase(r, asked.Group(), allowed)
	if len(form.Problems) > 0 {
		return s.showCaseByLetter(w, r, http.StatusUnprocessableEntity, token, asked, form)
	}
	same, err := s.store.RegisterCaseByLetter(r.Context(), asked, form.Draft, form.Key)
	if err != nil {
		return err
	}
	if !same {
		form.Key = supervision.NewFormKey()
		form.Problems.Add("", supervision.AnotherForm)
		return s.showCaseByLetter(w, r, http.StatusConflict, token, asked, form)
	}
	s.redirect(w, r, paths.Letter(token), page.ReceiptRegistered)
	return nil
}

func (s *Server) showCaseByLetter(w http.ResponseWriter, r *http.Request, status int, token string, asked postgres.Asked, form page.CaseForm) error {
	p, zone := asked.Page(), asked.Group().Location()
	form.Letter, form.Group = token, asked.Group()
	form.Waits = page.CaseWaits{Number: p.Number, At: p.StartsAt.In(zone), Reader: supervision.Zone(p.Zone)}
	return s.render(w, r, status, page.BringCase(form))
}
