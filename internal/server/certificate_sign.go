package server

import (
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/certificate"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// lineMax is the longest line to whoever is declined, in characters.
const lineMax = 200

// toSign reads what the address asks to be approved, for who may.
func (s *Server) toSign(r *http.Request, who postgres.Place) (postgres.AskedCertificate, error) {
	id, err := supervision.ParseID[certificate.Document](chi.URLParam(r, "certificate"))
	if err != nil {
		return postgres.AskedCertificate{}, supervision.ErrNotFound
	}
	return s.store.CertificateToSign(r.Context(), who, id)
}

// signing is the form as it opens: with what its signer said last time.
func (s *Server) signing(a postgres.AskedCertificate, who postgres.Place) page.SignForm {
	f := page.SignForm{ID: a.ID.String(), Version: a.Version, Holder: a.Holder.Name, Kind: a.Request.Kind, Number: string(a.Number), Asked: a.Status == "asked"}
	switch {
	case a.Last != nil:
		f.Add = a.Last.Added()
	case a.Usual != nil:
		f.Add = a.Usual.Added().Usual()
	}
	if figures, err := a.Document(who, f.Add, s.todayDay(who.SignedIn)); err == nil {
		f.Figures, f.Lacks = &figures, lacks(figures)
	} else {
		f.Problems.Add("", draftProblem(err))
	}
	return f
}

// lacks tells whether a document says too little of who signs.
func lacks(d certificate.Document) bool {
	return d.Supervisors[0].Title == "" || d.Supervisors[0].Training == ""
}

func (s *Server) signForm(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	a, err := s.toSign(r, who)
	if err != nil {
		return err
	}
	f := s.signing(a, who)
	f.Problems = nil
	if f.Figures == nil {
		f.Problems.Add("", supervision.NoMinutes)
	}
	return s.render(w, r, http.StatusOK, page.SignCertificate(f))
}

// signCertificate shows the document that a form makes, and signs it when it is
// to the letter the one that was shown.
func (s *Server) signCertificate(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	a, err := s.toSign(r, who)
	if err != nil {
		return err
	}
	if whole(r.PostForm.Get("version")) != a.Version {
		return s.signedAlready(w, r, a)
	}
	f := s.signing(a, who)
	document, err := s.readSigning(r, who, a, &f)
	if err != nil {
		return err
	}
	if len(f.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.SignCertificate(f))
	}
	f.Draft, f.Seen = &document, document.Fingerprint()
	if r.PostForm.Get("do") != "sign" {
		return s.render(w, r, http.StatusOK, page.SignCertificate(f))
	}
	if f.Seen != r.PostForm.Get("seen") {
		return s.signStale(w, r, who, a, f)
	}
	number, err := s.store.IssueCertificate(r.Context(), who, a, document)
	if errors.Is(err, supervision.ErrStale) {
		return s.signStale(w, r, who, a, f)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Certificate(string(number)), "certificate_signed")
	return nil
}

// readSigning reads what the signer adds and puts it into the document. Her own
// words are looked through for what identifies a client.
func (s *Server) readSigning(r *http.Request, who postgres.Place, a postgres.AskedCertificate, f *page.SignForm) (certificate.Document, error) {
	typed := certificate.Signing{
		Place: r.PostForm.Get("place"), Authorisation: r.PostForm.Get("authorisation"), OwnCases: r.PostForm.Get("own_cases") == "yes",
		Orientation: r.PostForm.Get("orientation"), External: r.PostForm.Get("external"), Statement: r.PostForm.Get("statement"),
	}
	for _, focus := range r.PostForm["focus"] {
		typed.Focus = append(typed.Focus, certificate.Focus(focus))
	}
	problems := f.Problems
	f.Add, f.Problems = typed.Tidy(a.Request.Kind)
	for field, problem := range problems {
		f.Problems.Add(field, problem.Code, problem.Limit)
	}
	if len(f.Problems) > 0 {
		return certificate.Document{}, nil
	}
	texts := []supervision.CaseText{{Field: "statement", Text: f.Add.Statement}, {Field: "orientation", Text: f.Add.Orientation}}
	found := s.review(r, texts, namesIn(a, who), s.store.Now()).Problems
	for _, text := range texts {
		if problem, blocked := found[text.Field]; blocked { // what is only doubtful is hers to judge
			f.Problems.Add(text.Field, problem.Code, problem.Limit)
		}
	}
	return a.Document(who, f.Add, s.todayDay(who.SignedIn))
}

// namesIn are words that a certificate may hold, whatever the check makes of
// them.
func namesIn(a postgres.AskedCertificate, who postgres.Place) []string {
	return []string{a.Holder.Name, supervision.FirstName(a.Holder.Name), who.Person().Name, supervision.FirstName(who.Person().Name), who.Practice().Name}
}

// signStale leads on when the certificate was signed meanwhile; else it shows the
// document as it is by now, to be read once more.
func (s *Server) signStale(w http.ResponseWriter, r *http.Request, who postgres.Place, before postgres.AskedCertificate, f page.SignForm) error {
	a, err := s.store.CertificateToSign(r.Context(), who, before.ID)
	if err != nil {
		return err
	}
	if a.Version > before.Version {
		return s.signedAlready(w, r, a)
	}
	document, err := a.Document(who, f.Add, s.todayDay(who.SignedIn))
	if err != nil {
		f.Draft, f.Seen = nil, ""
		f.Problems.Add("", draftProblem(err))
		return s.render(w, r, http.StatusConflict, page.SignCertificate(f))
	}
	f.Draft, f.Seen = &document, document.Fingerprint()
	f.Problems.Add("", supervision.NotAsShown)
	return s.render(w, r, http.StatusConflict, page.SignCertificate(f))
}

// signedAlready leads on whoever comes second: a form that was sent twice to what
// it made.
func (s *Server) signedAlready(w http.ResponseWriter, r *http.Request, a postgres.AskedCertificate) error {
	to := paths.SignCertificate(a.ID.String())
	if a.Signed {
		to = paths.Certificate(string(a.Number))
	}
	s.redirect(w, r, to, "certificate_done")
	return nil
}

func (s *Server) declineCertificate(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	a, err := s.toSign(r, who)
	if err != nil {
		return err
	}
	line := supervision.OneLine(r.PostForm.Get("line"))
	var problems supervision.Problems
	problems.Length("line", line, 1, lineMax)
	found := s.review(r, []supervision.CaseText{{Field: "line", Text: line}}, namesIn(a, who), s.store.Now()).Problems
	if problem, blocked := found["line"]; blocked {
		problems.Add("line", problem.Code, problem.Limit)
	}
	if len(problems) > 0 {
		f := s.signing(a, who)
		f.Line, f.Problems = line, problems
		return s.render(w, r, http.StatusUnprocessableEntity, page.SignCertificate(f))
	}
	flash := "certificate_declined"
	err = s.store.DeclineCertificate(r.Context(), who, a.ID, line)
	if errors.Is(err, supervision.ErrClosed) {
		flash, err = "certificate_done", nil
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Today, flash)
	return nil
}
