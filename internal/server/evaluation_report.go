package server

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/certificate"
	"samrum/internal/evaluation"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
	"samrum/web/page"
)

// reported reads the report of the address's term; a term far from now is none.
func (s *Server) reported(r *http.Request, seat postgres.Seat) (postgres.ReportPage, error) {
	term, ok := supervision.ParseTerm(chi.URLParam(r, "term"))
	if !ok || term.String() != chi.URLParam(r, "term") {
		return postgres.ReportPage{}, supervision.ErrNotFound
	}
	return s.store.Report(r.Context(), seat, term)
}

func (s *Server) reportPage(r *http.Request, seat postgres.Seat, found postgres.ReportPage) page.ReportPage {
	return page.ReportPage{
		Group: seat.Group(), Leads: seat.Leads(), Term: found.Report.Term, Summary: found.Summary, Typed: found.Summary,
		Paper: s.reportPaper(r, seat, found.Report), Reviews: s.reviewSummary(seat, found),
	}
}

// reportPaper is all that the report holds, whoever gets it in whichever way.
func (s *Server) reportPaper(r *http.Request, seat postgres.Seat, report evaluation.Report) certificate.Paper {
	today := s.store.Now().In(seat.Group().Location())
	return i18n.T(r.Context()).ReportPaper(report, seat.Group().Name, seat.Practice().Name, today)
}

// reviewSummary looks at the stored words as their writer sees them again, with
// the reasons that were given.
func (s *Server) reviewSummary(seat postgres.Seat, found postgres.ReportPage) component.Reviews {
	if !seat.Leads() {
		return nil
	}
	today := s.store.Now().In(seat.Group().Location())
	return reviewTexts([]supervision.CaseText{{Field: "summary", Text: found.Summary.Text}}, found.Allowed, today, answers{excuses: found.Summary.Excuses}).Fields
}

func (s *Server) report(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	found, err := s.reported(r, seat)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Report(s.reportPage(r, seat, found)))
}

func (s *Server) reportPDF(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.reported(r, lead.Seat)
	if err != nil {
		return err
	}
	pdf, err := s.reportPaper(inGroupsLanguage(r, lead), lead.Seat, found.Report).PDF(certificate.DayOf(s.store.Now().In(lead.Group().Location())))
	if err != nil {
		return err
	}
	return s.handOut(w, lead, found.Report.Term, "application/pdf", "pdf", pdf)
}

func (s *Server) reportCSV(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.reported(r, lead.Seat)
	if err != nil {
		return err
	}
	return s.handOut(w, lead, found.Report.Term, "text/csv; charset=utf-8", "csv", s.reportPaper(inGroupsLanguage(r, lead), lead.Seat, found.Report).CSV())
}

// inGroupsLanguage lets what leaves the house speak as the group does, whoever
// fetches it.
func inGroupsLanguage(r *http.Request, lead postgres.Lead) *http.Request {
	return r.WithContext(i18n.With(r.Context(), lead.Group().Language))
}

func (s *Server) handOut(w http.ResponseWriter, lead postgres.Lead, term supervision.Term, kind, ending string, body []byte) error {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="%s-%v.%s"`, lead.Group().Slug, term, ending))
	_, _ = w.Write(body) // a browser that left is nobody's error
	return nil
}

// writeSummary stores what leaders write to whoever ordered the supervision, once
// it holds nothing that identifies somebody.
func (s *Server) writeSummary(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.reported(r, lead.Seat)
	if err != nil {
		return err
	}
	p := s.reportPage(r, lead.Seat, found)
	typed := evaluation.Summary{Text: r.PostForm.Get("summary"), Version: whole(r.PostForm.Get("version"))}
	typed, problems := typed.Tidy()
	review := s.review(r, []supervision.CaseText{{Field: "summary", Text: typed.Text}}, found.Allowed, s.store.Now().In(lead.Group().Location()))
	for field, problem := range problems {
		review.Problems.Add(field, problem.Code, problem.Limit)
	}
	typed.Excuses = review.Excuses
	p.Typed, p.Problems, p.Reviews = typed, review.Problems, review.Fields
	if len(p.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.Report(p))
	}
	if typed.Text == found.Summary.Text {
		return s.summarySaved(w, r, lead, found) // nothing is new, or the form came twice
	}
	err = s.store.WriteSummary(r.Context(), lead, found.Report.Term, typed)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleSummary(w, r, lead, p)
	}
	if err != nil {
		return err
	}
	return s.summarySaved(w, r, lead, found)
}

// staleSummary shows what the summary says now, with what was typed in the form,
// to be saved over it.
func (s *Server) staleSummary(w http.ResponseWriter, r *http.Request, lead postgres.Lead, typed page.ReportPage) error {
	found, err := s.reported(r, lead.Seat)
	if err != nil {
		return err
	}
	p := s.reportPage(r, lead.Seat, found)
	p.Typed, p.Problems, p.Reviews, p.Stale = typed.Typed, typed.Problems, typed.Reviews, true
	p.Typed.Version = found.Summary.Version
	p.Problems.Add("", supervision.Stale)
	return s.render(w, r, http.StatusConflict, page.Report(p))
}

func (s *Server) summarySaved(w http.ResponseWriter, r *http.Request, lead postgres.Lead, found postgres.ReportPage) error {
	s.redirect(w, r, paths.Report(lead.Group().Address(), found.Report.Term.String())+"#summary-head", "me_saved")
	return nil
}

// seeSummary notes that the group has seen the summary, or takes that back.
func (s *Server) seeSummary(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.reported(r, lead.Seat)
	if err != nil {
		return err
	}
	seen := r.PostForm.Get("seen") == "yes"
	if found.Summary.Text == "" || seen != found.Summary.SeenOn.IsZero() {
		return s.summarySaved(w, r, lead, found) // it stands so already
	}
	err = s.store.ShowSummary(r.Context(), lead, found.Report.Term, whole(r.PostForm.Get("version")), seen)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleSummary(w, r, lead, s.reportPage(r, lead.Seat, found))
	}
	if err != nil {
		return err
	}
	return s.summarySaved(w, r, lead, found)
}
