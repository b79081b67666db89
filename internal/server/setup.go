package server

import (
	"cmp"
	"context"
	"encoding/base32"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
	"samrum/web/page"
)

// A setupCode is the one-time code of the first start: twelve characters of
// Crockford's alphabet. It follows from the keyset and a row of the database,
// so that programs beside each other have the same.
type setupCode string

var crockford = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

const setupCodeLength = 12

// SetupCode returns the code in groups of four, "" when there is a practice.
func (s *Server) SetupCode(ctx context.Context) (string, error) {
	code, err := s.openSetup(ctx)
	if isNotFound(err) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s-%s-%s", code[:4], code[4:8], code[8:]), nil
}

// openSetup returns the code; ErrNotFound when there is a practice.
func (s *Server) openSetup(ctx context.Context) (setupCode, error) {
	id, err := s.store.OpenSetup(ctx)
	if err != nil {
		return "", err
	}
	secret := s.vault.Derive("setup code", id.String(), 1)
	return setupCode(crockford.EncodeToString(secret[:])[:setupCodeLength]), nil
}

// typedCode reads a code as people type it: in capitals, with blanks, with o for
// 0 and l for 1.
func typedCode(s string) setupCode {
	s = strings.NewReplacer("-", "", " ", "", "o", "0", "i", "1", "l", "1").Replace(strings.ToLower(s))
	return setupCode(s)
}

// unsettled leads every page to the setup while there is no practice.
func (s *Server) unsettled(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.settled.Load() || r.URL.Path == paths.Setup || r.URL.Path == "/livez" || r.URL.Path == "/readyz" || strings.HasPrefix(r.URL.Path, "/static/") {
			next.ServeHTTP(w, r)
			return
		}
		_, err := s.store.OpenSetup(r.Context())
		switch {
		case isNotFound(err):
			s.settled.Store(true)
			next.ServeHTTP(w, r)
		case err != nil:
			s.fail(w, r, err)
		default:
			s.redirect(w, r, paths.Setup, "")
		}
	})
}

func (s *Server) setup(w http.ResponseWriter, r *http.Request, _ setupCode) error {
	l := i18n.T(r.Context()).Language
	draft := supervision.Setup{Language: l, Practice: supervision.Practice{Country: usualCountry[l]}}
	return s.render(w, r, http.StatusOK, page.Setup(page.SetupForm{Draft: draft}))
}

var usualCountry = map[supervision.Language]supervision.Country{"sv": "SE", "da": "DK", "nb": "NO", "en": "SE"}

// setUp makes the practice and signs this browser in. The code is tried also
// when the rest needs mending, so that everything to mend is said at once.
func (s *Server) setUp(w http.ResponseWriter, r *http.Request, code setupCode) error {
	form := page.SetupForm{Code: r.PostFormValue("code"), Posted: r.PostForm}
	form.Draft, form.Problems = setupDraft(r.PostForm).Tidy()
	if err := s.tryCode(r, code, &form.Problems); err != nil {
		return err
	}
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.Setup(form))
	}
	id := login.NewID()
	if err := s.store.SetUp(r.Context(), form.Draft, login.Hash(id)); err != nil {
		return err
	}
	if err := s.begin(w, r, id); err != nil {
		return err
	}
	if err := s.tryFirstLetter(r.Context(), login.Hash(id)); err != nil {
		s.logFailure(r, err) // the practice is there all the same
	}
	s.redirect(w, r, paths.Start, "set_up")
	return nil
}

func (s *Server) tryCode(r *http.Request, code setupCode, problems *supervision.Problems) error {
	typed := typedCode(r.PostFormValue("code"))
	if typed == "" {
		problems.Add("code", supervision.Required)
		return nil
	}
	outcome, err := s.store.TrySetup(r.Context(), login.Hash(string(typed)), login.Hash(string(code)))
	problems.Check("code", outcome != postgres.CodeWrong, supervision.WrongCode)
	problems.Check("code", outcome != postgres.CodeDead, supervision.DeadSetup)
	return err
}

func setupDraft(f url.Values) supervision.Setup {
	return supervision.Setup{
		Practice: supervision.Practice{
			Name: f.Get("name"), Slug: f.Get("slug"), Country: supervision.Country(f.Get("country")), Zone: f.Get("zone"),
			Phone: f.Get("phone"), Mail: f.Get("mail"),
		},
		Language: supervision.Language(f.Get("language")), Person: f.Get("person"), Address: f.Get("address"),
	}
}

func (s *Server) tryFirstLetter(ctx context.Context, hash postgres.LoginHash) error {
	who, err := s.store.WhoAsks(ctx, hash)
	if err != nil {
		return err
	}
	place, err := who.InPractice()
	if err != nil {
		return err
	}
	working, err := place.Working()
	if err != nil {
		return err
	}
	return s.tryLetter(ctx, working)
}

// tryLetter sends a test letter to the asker while she waits, and keeps what the
// mail server said.
func (s *Server) tryLetter(ctx context.Context, who postgres.Working) error {
	t := i18n.In(who.Preferences().Language)
	practice := who.Practice()
	letter := email.Test(t, email.Signature{Practice: practice.Name, Phone: practice.Phone}).Write(t)
	said := ""
	err := s.mail.Send(ctx, mail.Letter{
		ID: "test-" + login.NewID()[:16], To: who.Address(), FromName: practice.Name, Subject: letter.Subject, Text: letter.Text, HTML: letter.HTML,
		Language: string(t.Language), Written: s.store.Now(),
	})
	if err != nil {
		said = cmp.Or(mail.Said(err), "?")
	}
	return s.store.KeepTestLetter(ctx, who, said)
}

func (s *Server) sendTestLetter(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	if err := s.tryLetter(r.Context(), who); err != nil {
		return err
	}
	s.redirect(w, r, paths.Start, "letter_tried")
	return nil
}

func (s *Server) start(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	start, err := s.store.Start(r.Context(), who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Start(page.StartPage{
		TestLetter: testLetter(who, start.Letter), Supervises: who.Person().Supervises, Receives: start.Receives, Example: start.Example,
	}))
}

func testLetter(who postgres.Working, l *postgres.TestLetter) page.TestLetter {
	if l == nil {
		return page.TestLetter{Address: who.Address()}
	}
	return page.TestLetter{Address: who.Address(), Tried: true, Said: l.Said, NoServer: l.Said == mail.ErrNoServer.Error()}
}
