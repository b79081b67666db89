package server

import (
	"context"
	"net/http"
	"strconv"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/web/page"
)

func (s *Server) letters(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	l, err := s.store.Letters(r.Context(), who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Letters(page.LettersPage{
		Waiting: l.Waiting, Failed: l.Failed, Test: testLetter(who.Working, l.Test), Now: s.store.Now(), Reader: zoneOf(who.SignedIn),
	}))
}

func (s *Server) letterAgain(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	return s.changeLetter(w, r, who, s.store.TryLetter, "letter_again")
}

func (s *Server) letterDrop(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	return s.changeLetter(w, r, who, s.store.DropLetter, "letter_dropped")
}

// changeLetter does one thing to a failed letter. Done twice, or after the
// letter has left, it changes nothing: the page shows what there is.
func (s *Server) changeLetter(w http.ResponseWriter, r *http.Request, who postgres.Administering, change letterChange, done string) error {
	id, err := strconv.ParseInt(r.PostFormValue("letter"), 10, 64)
	if err != nil {
		return s.notFoundIn(w, r)
	}
	if err := change(r.Context(), who, id); err != nil {
		return err
	}
	s.redirect(w, r, paths.Letters, done)
	return nil
}

type letterChange func(context.Context, postgres.Administering, int64) error

func (s *Server) lettersTest(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	if err := s.tryLetter(r.Context(), who.Working); err != nil {
		return err
	}
	s.redirect(w, r, paths.Letters, "letter_tried")
	return nil
}
