package server

import (
	"net/http"

	"samrum/internal/paths"
	"samrum/web/static"
)

// home leads to where a visitor has something to do: a stranger to the practice's
// front page while there is just one practice.
func (s *Server) home(w http.ResponseWriter, r *http.Request) error {
	to := paths.SignIn
	if _, ok := s.logins.Current(r); ok {
		to = paths.Today
	} else if s.demo != nil {
		to = paths.Demo
	} else if only, err := s.store.OnlyPractice(r.Context()); err == nil {
		to = paths.Public(only.Slug, "", string(askedLanguage(r)))
	} else if !isNotFound(err) {
		return err
	}
	s.redirect(w, r, to, "")
	return nil
}

func (s *Server) static(w http.ResponseWriter, r *http.Request) error {
	if !static.Serve(w, r) {
		return s.notFoundIn(w, r)
	}
	return nil
}

// live says that the program runs.
func (s *Server) live(w http.ResponseWriter, _ *http.Request) error {
	_, err := w.Write([]byte("ok\n"))
	return err
}

// ready says that the program and its database can serve.
func (s *Server) ready(w http.ResponseWriter, r *http.Request) error {
	if s.draining.Load() {
		w.WriteHeader(http.StatusServiceUnavailable)
		_, err := w.Write([]byte("stopping\n"))
		return err
	}
	if err := s.store.Ready(r.Context()); err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		_, err := w.Write([]byte("the database does not answer\n"))
		return err
	}
	return s.live(w, r)
}

// Drain makes readiness fail, so that no new visitors are sent here, and ends
// the streams, whose pages then ask elsewhere.
func (s *Server) Drain() {
	s.draining.Store(true)
	s.rooms.Close()
}
