package server

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"

	"github.com/a-h/templ"
	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// finish runs a guarded handler and answers for what it could not.
func (s *Server) finish(g guarded) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := g.serve(w, r); err != nil {
			s.fail(w, r, err)
		}
	}
}

// fail answers for an error and logs it, once, without anything that somebody
// typed.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case isNotFound(err):
		_ = s.notFoundIn(w, r)
	case errors.Is(err, supervision.ErrEnded):
		s.refuseEnded(w, r)
	case errors.Is(err, supervision.ErrSignedOut):
		s.askToSignIn(w, r)
	case r.Context().Err() != nil && errors.Is(err, context.Canceled):
		// The browser has left.
	case postgres.Away(err):
		s.logFailure(r, err)
		w.Header().Set("Retry-After", "5")
		t := i18n.T(r.Context()).Error
		s.failPage(w, r, http.StatusServiceUnavailable, t.AwayTitle, t.Away, t.AwayKept)
	default:
		s.logFailure(r, err)
		t := i18n.T(r.Context()).Error
		s.failPage(w, r, http.StatusInternalServerError, t.BrokenTitle, t.Broken, t.BrokenKept)
	}
}

func (s *Server) logFailure(r *http.Request, err error) {
	s.log.ErrorContext(r.Context(), "request failed", "request", requestID(r), "method", r.Method, "route", pattern(r), "err", err)
}

// failPage says what went wrong; after a form it carries what was typed and
// offers to send it again.
func (s *Server) failPage(w http.ResponseWriter, r *http.Request, status int, title, text, kept string) {
	p := page.Failure{Title: title, Text: text, Number: requestID(r)}
	if r.Method == http.MethodPost {
		p.Text, p.Action, p.Fields, p.Again = kept, r.URL.RequestURI(), r.PostForm, i18n.T(r.Context()).Error.TryAgain
	}
	if err := s.render(w, r, status, page.Failed(p)); err != nil {
		s.log.ErrorContext(r.Context(), "failure page", "request", requestID(r), "err", err)
		http.Error(w, title, status)
	}
}

// refuseEnded says that nobody writes in a group that has ended. What was typed
// is kept: it may be reopened.
func (s *Server) refuseEnded(w http.ResponseWriter, r *http.Request) {
	t := i18n.T(r.Context())
	_ = s.render(w, r, http.StatusConflict, page.Failed(page.Failure{
		Title: t.Life.IsEnded, Text: t.Life.NothingWritten, Action: r.URL.RequestURI(), Fields: r.PostForm, Again: t.Error.TryAgain,
	}))
}

// askToSignIn sends a reader to the sign-in page and back; a writer keeps what
// she typed.
func (s *Server) askToSignIn(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		s.redirect(w, r, paths.SignInTo(r.URL.RequestURI()), "")
		return
	}
	if byScript(r) {
		_ = answerJSON(w, http.StatusUnauthorized, struct{}{}) // and no letter each time that it saves
		return
	}
	if err := s.keepAndSignIn(w, r); err != nil {
		s.fail(w, r, err)
	}
}

// render writes a page only when all of it could be made.
func (s *Server) render(w http.ResponseWriter, r *http.Request, status int, c templ.Component) error {
	var buf bytes.Buffer
	if err := c.Render(r.Context(), &buf); err != nil {
		return fmt.Errorf("render page: %w", err)
	}
	if flashOf(r) != "" {
		s.setFlash(w, "")
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = buf.WriteTo(w) // a browser that left is nobody's error
	return nil
}

// redirect answers a form, or leads on; flash names what the next page says was
// done.
func (s *Server) redirect(w http.ResponseWriter, r *http.Request, to, flash string) {
	if flash != "" {
		s.setFlash(w, flash)
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
}

const flashCookie = "samrum-flash"

func (s *Server) setFlash(w http.ResponseWriter, code string) {
	c := &http.Cookie{Name: flashCookie, Value: code, Path: "/", MaxAge: 30, Secure: s.https(), HttpOnly: true, SameSite: http.SameSiteLaxMode}
	if code == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

func flashOf(r *http.Request) string {
	if c, err := r.Cookie(flashCookie); err == nil {
		return c.Value
	}
	return ""
}

func (s *Server) notFound(w http.ResponseWriter, r *http.Request) error { return s.notFoundIn(w, r) }

func (s *Server) notFoundIn(w http.ResponseWriter, r *http.Request) error {
	t := i18n.T(r.Context()).Error
	return s.render(w, r, http.StatusNotFound, page.Failed(page.Failure{Title: t.NotFoundTitle, Text: t.NotFound}))
}

func (s *Server) methodNotAllowed(w http.ResponseWriter, r *http.Request) error {
	t := i18n.T(r.Context()).Error
	return s.render(w, r, http.StatusMethodNotAllowed, page.Failed(page.Failure{Title: t.MethodTitle, Text: t.Method}))
}

func isNotFound(err error) bool { return errors.Is(err, supervision.ErrNotFound) }

// recover turns a panic into the failure page. What was panicked with may hold
// what somebody typed, so only its type and the stack are logged.
func (s *Server) recover(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler {
				panic(v)
			}
			s.log.ErrorContext(r.Context(), "panic", "request", requestID(r), "route", pattern(r),
				"type", fmt.Sprintf("%T", v), "stack", string(debug.Stack()))
			t := i18n.T(r.Context()).Error
			s.failPage(w, r, http.StatusInternalServerError, t.BrokenTitle, t.Broken, t.BrokenKept)
		}()
		next.ServeHTTP(w, r)
	})
}

// pattern is the route as written in routes.go: unlike the path it holds no
// token.
func pattern(r *http.Request) string {
	if rc := chi.RouteContext(r.Context()); rc != nil && rc.RoutePattern() != "" {
		return rc.RoutePattern()
	}
	return "none"
}
