package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) words(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	return s.showWords(w, r, who, http.StatusOK, page.WordsPage{})
}

func (s *Server) showWords(w http.ResponseWriter, r *http.Request, who postgres.Working, status int, p page.WordsPage) (err error) {
	if p.Words, err = s.store.AllowedWords(r.Context(), who); err != nil {
		return err
	}
	return s.render(w, r, status, page.Words(p))
}

func (s *Server) allowWords(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	p := page.WordsPage{Typed: r.PostForm.Get("words")}
	var words []string
	if words, p.Problems = supervision.AllowedWords(p.Typed); len(p.Problems) > 0 {
		return s.showWords(w, r, who, http.StatusUnprocessableEntity, p)
	}
	err := s.store.AllowWords(r.Context(), who, words)
	if errors.Is(err, postgres.ErrTooManyWords) {
		p.Problems.Add("words", supervision.TooManyWords, supervision.AllowedMost)
		return s.showWords(w, r, who, http.StatusUnprocessableEntity, p)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Words, "words_allowed")
	return nil
}

func (s *Server) forgetWord(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	if err := s.store.ForgetWord(r.Context(), who, r.PostForm.Get("word")); err != nil {
		return err
	}
	s.redirect(w, r, paths.Words, "word_forgotten")
	return nil
}
