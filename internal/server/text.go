package server

import (
	"errors"
	"net/http"
	"slices"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// texts lists the texts of the practice's public pages.
func (s *Server) texts(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	written, err := s.store.Texts(r.Context(), who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Texts(page.TextList{Practice: who.Practice(), Written: written, Supervises: who.Person().Supervises}))
}

// textAsked is the text that an address names, as it is now: written or first.
func (s *Server) textAsked(r *http.Request, who postgres.Working) (supervision.Text, error) {
	kind, l := supervision.TextKind(chi.URLParam(r, "kind")), supervision.Language(chi.URLParam(r, "language"))
	if !slices.Contains(supervision.TextKinds, kind) || !slices.Contains(supervision.Languages, l) {
		return supervision.Text{}, supervision.ErrNotFound
	}
	written, err := s.store.Texts(r.Context(), who)
	if err != nil {
		return supervision.Text{}, err
	}
	t := written.Of(kind, l)
	if t.Version == 0 {
		t.Body = i18n.FirstText(l, kind)
	}
	return t, nil
}

func (s *Server) textForm(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	t, err := s.textAsked(r, who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.TextEdit(page.TextForm{Text: t}))
}

// writeText saves a text, or shows how it would look and changes nothing.
func (s *Server) writeText(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	now, err := s.textAsked(r, who)
	if err != nil {
		return err
	}
	f := page.TextForm{Text: now}
	f.Text.Body, f.Text.Version = r.PostForm.Get("body"), whole(r.PostForm.Get("version"))
	if f.Text, f.Problems = f.Text.Tidy(); len(f.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.TextEdit(f))
	}
	if r.PostForm.Get("do") == "preview" {
		return s.previewText(w, r, f)
	}
	err = s.store.WriteText(r.Context(), who, f.Text)
	if errors.Is(err, supervision.ErrStale) && now.Body != f.Text.Body {
		return s.staleText(w, r, who, f)
	}
	if err != nil && !errors.Is(err, supervision.ErrStale) {
		return err
	}
	s.redirect(w, r, paths.Texts, "text_written")
	return nil
}

func (s *Server) previewText(w http.ResponseWriter, r *http.Request, f page.TextForm) error {
	shown, err := publicText(f.Text, 3)
	if err != nil {
		return err
	}
	f.Preview = &shown
	return s.render(w, r, http.StatusOK, page.TextEdit(f))
}

// staleText shows what another has written meanwhile beside what was typed, to
// be saved over it or not.
func (s *Server) staleText(w http.ResponseWriter, r *http.Request, who postgres.Working, f page.TextForm) error {
	now, err := s.textAsked(r, who)
	if err != nil {
		return err
	}
	f.Now, f.Text.Version = now.Body, now.Version
	f.Problems.Add("", supervision.Stale)
	return s.render(w, r, http.StatusConflict, page.TextEdit(f))
}
