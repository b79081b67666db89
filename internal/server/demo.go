package server

import (
	"net/http"
	"slices"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) demoRoles(w http.ResponseWriter, r *http.Request) error {
	roles := make([]page.DemoRole, len(s.demo.People))
	for i, p := range s.demo.People {
		roles[i] = page.DemoRole{Name: p.Name, Address: p.Address, Role: p.Role, Group: p.Group}
	}
	return s.render(w, r, http.StatusOK, page.Demo(roles))
}

// demoSignIn signs in as one of the sample's people: by the operator's one-time
// link, spent at once.
func (s *Server) demoSignIn(w http.ResponseWriter, r *http.Request) error {
	address := r.PostFormValue("person")
	if !slices.ContainsFunc(s.demo.People, func(p DemoPerson) bool { return p.Address == address }) {
		return s.notFoundIn(w, r)
	}
	id := uuid.Must(uuid.NewV7())
	token := login.Hash(login.SecretsOf(s.vault, id).Token)
	err := s.store.IssueSignIn(r.Context(), postgres.SignInRequest{
		ID: supervision.ID[postgres.SignIn]{UUID: id}, Address: address, Token: token, Code: token,
	})
	if err != nil {
		return err
	}
	opened := login.NewID()
	if err := s.store.UseSignInLink(r.Context(), token, [32]byte{}, login.Hash(opened)); err != nil {
		return err
	}
	if err := s.begin(w, r, opened); err != nil {
		return err
	}
	s.redirect(w, r, paths.Today, "")
	return nil
}

func (s *Server) demoMail(w http.ResponseWriter, r *http.Request) error {
	var letters []page.DemoLetter
	for _, l := range s.demo.Mailbox.Letters() {
		letters = append(letters, page.DemoLetter{ID: l.ID, To: l.To, Subject: l.Subject, Text: l.Text, Language: l.Language, Calendar: l.Calendar.Entry})
	}
	return s.render(w, r, http.StatusOK, page.DemoMail(letters))
}

// demoLetter shows a letter as a mail program does: its own styles, no script,
// and no part of our pages.
func (s *Server) demoLetter(w http.ResponseWriter, r *http.Request) error {
	letters := s.demo.Mailbox.Letters()
	i := slices.IndexFunc(letters, func(l mail.Letter) bool { return l.ID == chi.URLParam(r, "letter") })
	if i < 0 {
		return s.notFoundIn(w, r)
	}
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, err := w.Write([]byte(letters[i].HTML))
	return err
}
