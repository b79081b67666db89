package server

import (
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) signIn(w http.ResponseWriter, r *http.Request) error {
	next := login.Next(r.URL.Query().Get("next"))
	return s.render(w, r, http.StatusOK, page.SignIn(page.SignInForm{Next: next}))
}

// requestSignIn answers an unknown address just as a known one.
func (s *Server) requestSignIn(w http.ResponseWriter, r *http.Request) error {
	form := page.SignInForm{Next: login.Next(r.PostFormValue("next")), Kept: kept(r.PostForm)}
	address, ok := supervision.TidyAddress(r.PostFormValue("address"))
	if !ok {
		form.Address = r.PostFormValue("address")
		form.Problems.Add("address", supervision.BadAddress)
		return s.render(w, r, http.StatusUnprocessableEntity, page.SignIn(form))
	}
	if err := s.sendSignIn(w, r, address, form.Next); err != nil {
		return err
	}
	if len(form.Kept) > 0 {
		return s.render(w, r, http.StatusOK, page.SignInCode(form))
	}
	s.redirect(w, r, paths.SignInCode, "")
	return nil
}

// sendSignIn notes the request, with its letter, and marks the browser that asks.
func (s *Server) sendSignIn(w http.ResponseWriter, r *http.Request, address, next string) error {
	asking := login.NewAsking(next)
	secrets := login.SecretsOf(s.vault, asking.ID)
	err := s.store.RequestSignIn(r.Context(), postgres.SignInRequest{
		ID: supervision.ID[postgres.SignIn]{UUID: asking.ID}, Address: address, Browser: asking.Browser(),
		Token: login.Hash(secrets.Token), Code: asking.CodeHash(secrets.Code),
	})
	if err == nil {
		asking.SetCookie(w, s.https())
	}
	return err
}

func (s *Server) signInCode(w http.ResponseWriter, r *http.Request) error {
	asking, ok := login.AskingOf(r, s.https())
	if !ok {
		s.redirect(w, r, paths.SignIn, "")
		return nil
	}
	return s.render(w, r, http.StatusOK, page.SignInCode(page.SignInForm{Next: asking.Next}))
}

func (s *Server) useSignInCode(w http.ResponseWriter, r *http.Request) error {
	form := page.SignInForm{Next: login.Next(r.PostFormValue("next")), Kept: kept(r.PostForm)}
	asking, _ := login.AskingOf(r, s.https())
	id := login.NewID()
	outcome, err := s.store.UseSignInCode(r.Context(), supervision.ID[postgres.SignIn]{UUID: asking.ID},
		asking.Browser(), asking.CodeHash(r.PostFormValue("code")), login.Hash(id))
	switch {
	case err != nil:
		return err
	case outcome == postgres.CodeWrong:
		form.Problems.Add("code", supervision.WrongCode)
		return s.render(w, r, http.StatusUnprocessableEntity, page.SignInCode(form))
	case outcome == postgres.CodeDead:
		form.Problems.Add("code", supervision.DeadCode)
		return s.render(w, r, http.StatusUnprocessableEntity, page.SignInCode(form))
	}
	same, err := s.samePerson(r, login.Hash(id))
	if err != nil {
		return err
	}
	if err := s.begin(w, r, id); err != nil {
		return err
	}
	switch {
	case len(form.Kept) == 0:
		s.redirect(w, r, login.Page(form.Next), "")
	case !same:
		s.redirect(w, r, login.Home, "not_sent")
	default:
		http.Redirect(w, r, form.Next, http.StatusTemporaryRedirect) // the browser sends the kept form again, now signed in
	}
	return nil
}

// samePerson tells whether a login belongs to whom this browser was signed in
// as before, or nobody is known to have been: what one person typed is not sent
// in another's name.
func (s *Server) samePerson(r *http.Request, opened [32]byte) (bool, error) {
	before, ok := s.logins.Current(r)
	if !ok {
		return true, nil
	}
	address, err := s.store.WhoseLogin(r.Context(), before)
	if isNotFound(err) {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	now, err := s.store.WhoseLogin(r.Context(), opened)
	return now == address, err
}

func (s *Server) signInLink(w http.ResponseWriter, r *http.Request) error {
	token := chi.URLParam(r, "token")
	asking, _ := login.AskingOf(r, s.https())
	peek, err := s.store.PeekSignIn(r.Context(), login.Hash(token), asking.Browser())
	if isNotFound(err) {
		return s.render(w, r, http.StatusGone, page.SignInLink(page.SignInLanding{State: page.LinkDead}))
	}
	if err != nil {
		return err
	}
	landing := page.SignInLanding{State: page.LinkElsewhere}
	if peek.SameBrowser {
		landing = page.SignInLanding{State: page.LinkReady, Token: token, Name: peek.Name}
	}
	return s.render(w, r, http.StatusOK, page.SignInLink(landing))
}

func (s *Server) useSignInLink(w http.ResponseWriter, r *http.Request) error {
	asking, _ := login.AskingOf(r, s.https())
	id := login.NewID()
	err := s.store.UseSignInLink(r.Context(), login.Hash(chi.URLParam(r, "token")), asking.Browser(), login.Hash(id))
	if isNotFound(err) {
		return s.render(w, r, http.StatusGone, page.SignInLink(page.SignInLanding{State: page.LinkDead}))
	}
	if err != nil {
		return err
	}
	if err := s.begin(w, r, id); err != nil {
		return err
	}
	s.redirect(w, r, login.Page(asking.Next), "")
	return nil
}

func (s *Server) signOut(w http.ResponseWriter, r *http.Request) error {
	if err := s.logins.End(w, r); err != nil {
		return err
	}
	s.redirect(w, r, paths.SignIn, "signed_out")
	return nil
}

// keepAndSignIn answers a form that came without a live login: 401, with all
// that was typed in hidden fields, to be sent again after the code. A login
// that has run out still knows whose it was, so her letter is sent at once.
func (s *Server) keepAndSignIn(w http.ResponseWriter, r *http.Request) error {
	form := page.SignInForm{Next: r.URL.RequestURI(), Kept: kept(r.PostForm), Expired: true}
	hash, ok := s.logins.Current(r)
	if !ok {
		return s.render(w, r, http.StatusUnauthorized, page.SignIn(form))
	}
	address, err := s.store.WhoseLogin(r.Context(), hash)
	if isNotFound(err) {
		return s.render(w, r, http.StatusUnauthorized, page.SignIn(form))
	}
	if err != nil {
		return err
	}
	if err := s.sendSignIn(w, r, address, form.Next); err != nil {
		return err
	}
	return s.render(w, r, http.StatusUnauthorized, page.SignInCode(form))
}

// kept returns a form's fields without those of signing in.
func kept(form url.Values) url.Values {
	fields := url.Values{}
	for name, values := range form {
		switch name {
		case "address", "code", "next":
		default:
			fields[name] = values
		}
	}
	return fields
}
