package server

import (
	"errors"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"

	"samrum/internal/certificate"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// check leads on from a number that was typed to its address; without one it is
// the form.
func (s *Server) check(w http.ResponseWriter, r *http.Request) error {
	typed := supervision.OneLine(r.URL.Query().Get("number"))
	if number, ok := certificate.ParseNumber(typed); ok {
		s.redirect(w, r, paths.CheckCertificate(string(number)), "")
		return nil
	}
	return s.render(w, r, http.StatusOK, page.CheckCertificate(page.CheckPage{Typed: typed, Asked: typed != ""}))
}

// checkNumber tells everybody whether a certificate stands. What is no number is
// a number that nobody has.
func (s *Server) checkNumber(w http.ResponseWriter, r *http.Request) error {
	p := page.CheckPage{Typed: chi.URLParam(r, "certificate"), Asked: true}
	if number, ok := certificate.ParseNumber(p.Typed); ok {
		versions, err := s.store.CheckCertificate(r.Context(), number)
		if err != nil {
			return err
		}
		p.Typed, p.Versions = string(number), versions
	}
	status := http.StatusOK
	if len(p.Versions) == 0 {
		status = http.StatusNotFound
	}
	return s.render(w, r, status, page.CheckCertificate(p))
}

// checkFile verifies a signed file and keeps nothing of it.
func (s *Server) checkFile(w http.ResponseWriter, r *http.Request) error {
	p := page.CheckPage{File: strings.TrimSpace(r.PostForm.Get("file"))}
	d, newest, err := s.verify(r, p.File)
	if code := fileProblem(err); code != "" {
		p.Problems.Add("file", code)
		return s.render(w, r, http.StatusUnprocessableEntity, page.CheckCertificate(p))
	}
	if err != nil {
		return err
	}
	p.File, p.Verified, p.Void = "", &d, d.Version < newest
	return s.render(w, r, http.StatusOK, page.CheckCertificate(p))
}

// verify reads a file by the keys that are known, and the newest version there
// is of it.
func (s *Server) verify(r *http.Request, file string) (certificate.Document, int, error) {
	keys, err := s.store.CertificateKeys(r.Context())
	if err != nil {
		return certificate.Document{}, 0, err
	}
	d, err := certificate.Verify([]byte(file), keys...)
	if err != nil {
		return d, 0, err
	}
	versions, err := s.store.CheckCertificate(r.Context(), d.Number)
	if err != nil || len(versions) == 0 {
		return d, d.Version, err
	}
	return d, versions[len(versions)-1].Version, nil
}

// fileProblem says what is wrong with a file, "" when nothing is or it is not the
// file.
func fileProblem(err error) supervision.ProblemCode {
	switch {
	case errors.Is(err, certificate.ErrNoCertificate):
		return supervision.NoFile
	case errors.Is(err, certificate.ErrUnknownKey):
		return supervision.FileUnknown
	case errors.Is(err, certificate.ErrTampered):
		return supervision.FileTampered
	}
	return ""
}

// certificateKeys publishes what verifies the files, for checks without us.
func (s *Server) certificateKeys(w http.ResponseWriter, r *http.Request) error {
	keys, err := s.store.CertificateKeys(r.Context())
	if err != nil {
		return err
	}
	type published struct {
		ID  certificate.KeyID `json:"id"`
		Key string            `json:"ed25519"`
	}
	answer := struct {
		Context string      `json:"signed_after"`
		Keys    []published `json:"keys"`
	}{Context: certificate.Context}
	for _, k := range keys {
		answer.Keys = append(answer.Keys, published{k.ID(), k.String()})
	}
	return answerJSON(w, http.StatusOK, answer)
}

func (s *Server) hoursElsewhere(w http.ResponseWriter, r *http.Request, _ postgres.Place) error {
	return s.render(w, r, http.StatusOK, page.HoursElsewhere(page.AddHours{Key: supervision.NewFormKey().String(), Typed: certificate.Stated{Kind: certificate.Received}}))
}

func (s *Server) addHours(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	key := supervision.ParseFormKey(r.PostForm.Get("form_key"))
	f := page.AddHours{Key: key.String(), Minutes: r.PostForm.Get("minutes"), Size: r.PostForm.Get("size")}
	f.Typed, f.Problems = certificate.Stated{
		Source: r.PostForm.Get("source"), Kind: certificate.Kind(r.PostForm.Get("kind")), Minutes: wholeNumber(r, "minutes"), Size: wholeNumber(r, "size"),
	}.Tidy()
	if len(f.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.HoursElsewhere(f))
	}
	err := s.store.AddHours(r.Context(), who, f.Typed.Elsewhere(), key)
	if errors.Is(err, postgres.ErrEnough) {
		f.Problems.Add("", supervision.TooManyHours)
		return s.render(w, r, http.StatusUnprocessableEntity, page.HoursElsewhere(f))
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.MyHours, "elsewhere_added")
	return nil
}

// importHours reads a certificate of another practice: only one in the asker's
// own name, whose key is known and that no newer version has replaced.
func (s *Server) importHours(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	key := supervision.ParseFormKey(r.PostForm.Get("form_key"))
	f := page.AddHours{Key: key.String(), File: strings.TrimSpace(r.PostForm.Get("file")), Typed: certificate.Stated{Kind: certificate.Received}}
	d, newest, err := s.verify(r, f.File)
	code := fileProblem(err)
	switch {
	case err != nil && code == "":
		return err
	case code != "":
	case !strings.EqualFold(supervision.OneLine(d.Holder.Name), who.Person().Name):
		code = supervision.FileOfOther
	case d.Version < newest:
		code = supervision.FileVoid
	}
	if code == "" {
		err = s.store.ImportHours(r.Context(), who, d, key)
		switch {
		case errors.Is(err, supervision.ErrClosed):
			code = supervision.FileOwn
		case errors.Is(err, postgres.ErrEnough):
			code = supervision.TooManyHours
		}
	}
	if code != "" {
		f.Problems.Add("file", code)
		return s.render(w, r, http.StatusUnprocessableEntity, page.HoursElsewhere(f))
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.MyHours, "elsewhere_added")
	return nil
}

func (s *Server) forgetHours(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	id, err := supervision.ParseID[certificate.Document](r.PostForm.Get("hours"))
	if err != nil {
		return supervision.ErrNotFound
	}
	if err := s.store.ForgetHours(r.Context(), who, id); err != nil {
		return err
	}
	s.redirect(w, r, paths.MyHours, "elsewhere_removed")
	return nil
}
