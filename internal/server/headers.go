package server

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/go-chi/chi/v5/middleware"
	"github.com/google/uuid"

	"samrum/internal/paths"
	"samrum/web/i18n"
	"samrum/web/page"
)

// policy lets pages load from here only and run nothing written into them.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

// headers protects every answer, errors and redirects included.
func (s *Server) headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "same-origin") // tokens stay here, and forms still tell their origin
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
		h.Set("Cache-Control", "private, no-store")
		h.Set("X-Robots-Tag", "noindex, nofollow") // a public page takes it back
		if s.https() {
			h.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
		}
		next.ServeHTTP(w, r)
	})
}

// sameOrigin refuses what another site's page sends.
func (s *Server) sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	if err := protection.AddTrustedOrigin(s.link("")); err != nil {
		panic(err) // the configuration has checked the base address
	}
	protection.AddInsecureBypassPattern("POST /m/{token}/unsubscribe") // a mail program's one click; no cookie is read there
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t := i18n.T(r.Context()).Error
		s.log.WarnContext(r.Context(), "refused", "request", requestID(r), "why", "cross-origin", "method", method(r), "network", network(r))
		if err := s.render(w, r, http.StatusForbidden, page.Failed(page.Failure{Title: t.ForbiddenTitle, Text: t.Forbidden})); err != nil {
			s.fail(w, r, err)
		}
	}))
	return protection.Handler(next)
}

type requestKey struct{}

// requestID is the number that a failure page and its log line share.
func requestID(r *http.Request) string {
	id, _ := r.Context().Value(requestKey{}).(string)
	return id
}

// observe logs one line per request: no path, which may hold a token, no
// address, nothing typed.
func (s *Server) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, uuid.NewString()))
		seen := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		begun := time.Now()
		next.ServeHTTP(seen, r)
		s.log.InfoContext(r.Context(), "request", "request", requestID(r), "method", method(r), "route", pattern(r),
			"status", seen.Status(), "bytes", seen.BytesWritten(), "ms", time.Since(begun).Milliseconds())
	})
}

// patience is how long a page may wait for the database.
const patience = 8 * time.Second

// hurry ends what a request waits for, so that its sender gets a clear page
// instead of none. A stream takes its time.
func (s *Server) hurry(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, paths.Live) {
			next.ServeHTTP(w, r)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), patience)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// method names a request's method in the log; an invented one is not repeated.
func method(r *http.Request) string {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodOptions, http.MethodPatch:
		return r.Method
	}
	return "other"
}
