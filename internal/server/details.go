package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) details(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	now, err := s.store.Details(r.Context(), who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Details(s.detailsForm(now, now)))
}

func (s *Server) detailsForm(now, typed supervision.Details) page.DetailsForm {
	typed.Version = now.Version
	return page.DetailsForm{Now: now, Typed: typed, Base: s.base.Host}
}

func (s *Server) changeDetails(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	now, err := s.store.Details(r.Context(), who)
	if err != nil {
		return err
	}
	typed, problems := supervision.Details{
		Name: r.PostForm.Get("name"), Slug: r.PostForm.Get("slug"), Phone: r.PostForm.Get("phone"), Mail: r.PostForm.Get("mail"),
		Languages: now.Languages, Version: whole(r.PostForm.Get("version")),
	}.First(supervision.Language(r.PostForm.Get("language"))).Tidy()
	if len(problems) > 0 {
		return s.mendDetails(w, r, now, typed, problems)
	}
	err = s.store.ChangeDetails(r.Context(), who, typed)
	switch {
	case errors.Is(err, postgres.ErrSlugTaken):
		problems.Add("slug", supervision.SlugTaken)
		return s.mendDetails(w, r, now, typed, problems)
	case errors.Is(err, supervision.ErrStale):
		return s.staleDetails(w, r, who, typed)
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.Details, "me_saved")
	return nil
}

func (s *Server) mendDetails(w http.ResponseWriter, r *http.Request, now, typed supervision.Details, problems supervision.Problems) error {
	f := s.detailsForm(now, typed)
	f.Typed.Version, f.Problems = typed.Version, problems
	return s.render(w, r, http.StatusUnprocessableEntity, page.Details(f))
}

// staleDetails has nothing to tell when the form came twice. Else what was typed
// stays, to be saved over what is there now.
func (s *Server) staleDetails(w http.ResponseWriter, r *http.Request, who postgres.Administering, typed supervision.Details) error {
	now, err := s.store.Details(r.Context(), who)
	if err != nil {
		return err
	}
	if now.Same(typed) {
		s.redirect(w, r, paths.Details, "me_saved")
		return nil
	}
	f := s.detailsForm(now, typed)
	f.Stale = true
	f.Problems.Add("", supervision.Stale)
	return s.render(w, r, http.StatusConflict, page.Details(f))
}

// leadOn leads from an old address of a practice to the same page under the one
// that it has now. Nobody is to remember it: she may take the old one back. What
// a form sent is sent again.
func (s *Server) leadOn(w http.ResponseWriter, r *http.Request, old, slug string) {
	status := http.StatusMovedPermanently
	if r.Method == http.MethodPost {
		status = http.StatusPermanentRedirect
	}
	to := paths.Public(slug, r.URL.EscapedPath()[len(paths.Public(old, "", "")):], "")
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	http.Redirect(w, r, to, status)
}
