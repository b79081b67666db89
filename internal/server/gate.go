package server

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"samrum/web/i18n"
	"samrum/web/page"
)

// bodyMax is the largest form we take, in bytes.
const bodyMax = 1 << 20

// gate is the one way in for forms: at most bodyMax bytes, valid UTF-8, no NUL,
// composed characters. What cannot be stored is taken out and shown before
// anything else happens.
func (s *Server) gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			next.ServeHTTP(w, r)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, bodyMax)
		err := r.ParseForm()
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			s.refuseForm(w, r, http.StatusRequestEntityTooLarge)
			return
		}
		if clean := tidyForm(r.PostForm); !clean || err != nil {
			s.refuseForm(w, r, http.StatusUnprocessableEntity)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) refuseForm(w http.ResponseWriter, r *http.Request, status int) {
	t := i18n.T(r.Context()).Error
	p := page.Failure{Title: t.OddTextTitle, Text: t.OddText, Action: r.URL.RequestURI(), Fields: r.PostForm, Again: t.SendAgain, Show: true}
	if status == http.StatusRequestEntityTooLarge {
		p = page.Failure{Title: t.TooLargeTitle, Text: t.TooLarge}
	}
	if err := s.render(w, r, status, page.Failed(p)); err != nil {
		s.fail(w, r, err)
	}
}

// tidyForm composes characters (NFC) in place and takes out what cannot be
// stored; false when there was such.
func tidyForm(form url.Values) bool {
	clean := true
	for name, values := range form {
		for i, v := range values {
			if !utf8.ValidString(v) || strings.ContainsRune(v, 0) {
				clean = false
				v = strings.ReplaceAll(strings.ToValidUTF8(v, ""), "\x00", "")
			}
			values[i] = norm.NFC.String(v)
		}
		if !utf8.ValidString(name) || strings.ContainsRune(name, 0) {
			clean = false
			delete(form, name)
		}
	}
	return clean
}
