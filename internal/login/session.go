// Package login signs people in and out: codes and links, the cookie that keeps
// a browser signed in, and where a sign-in may lead.
package login

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"time"

	"github.com/gorilla/sessions"
)

// A Keeper ends logins; the rows are its own.
type Keeper interface {
	EndLogin(ctx context.Context, login [32]byte) error
}

// Sessions is a gorilla session store whose rows live in PostgreSQL. The cookie
// holds a random id of 256 bits and no signature: an id that is not in the
// table opens nothing. Whether a login is live is decided by the statement that
// looks up who asks, so reading a session costs no round trip of its own.
type Sessions struct {
	keeper  Keeper
	options sessions.Options
	name    string
}

// cookieAge is a member's longest login; the table holds leaders to less.
const cookieAge = 180 * 24 * time.Hour

// NewSessions returns a store for pages served over https, or over plain http
// on loopback, where a browser would refuse the __Host- prefix.
func NewSessions(keeper Keeper, https bool) *Sessions {
	return &Sessions{
		keeper: keeper,
		name:   CookieName("samrum", https),
		options: sessions.Options{
			Path: "/", MaxAge: int(cookieAge / time.Second), Secure: https, HttpOnly: true, SameSite: http.SameSiteLaxMode,
		},
	}
}

// CookieName returns name with the prefix that ties a cookie to this host.
func CookieName(name string, https bool) string {
	if https {
		return "__Host-" + name
	}
	return name
}

// Get returns the request's session, once a request.
func (s *Sessions) Get(r *http.Request, name string) (*sessions.Session, error) {
	return sessions.GetRegistry(r).Get(s, name)
}

// New reads the session's id from its cookie; an id that cannot be ours is
// no id.
func (s *Sessions) New(r *http.Request, name string) (*sessions.Session, error) {
	session := sessions.NewSession(s, name)
	options := s.options
	session.Options, session.IsNew = &options, true
	if c, err := r.Cookie(name); err == nil && wellFormed(c.Value) {
		session.ID, session.IsNew = c.Value, false
	}
	return session, nil
}

// Save writes the cookie, or with a negative MaxAge ends the login.
func (s *Sessions) Save(r *http.Request, w http.ResponseWriter, session *sessions.Session) error {
	if session.Options.MaxAge < 0 && session.ID != "" {
		if err := s.keeper.EndLogin(r.Context(), Hash(session.ID)); err != nil {
			return err
		}
		session.ID = ""
	}
	http.SetCookie(w, sessions.NewCookie(session.Name(), session.ID, session.Options))
	return nil
}

// Current returns the hash of the request's login id, false without one.
func (s *Sessions) Current(r *http.Request) ([32]byte, bool) {
	session, _ := s.Get(r, s.name)
	return Hash(session.ID), session.ID != ""
}

// Begin gives the browser the id of a login that has just been opened, and ends
// the one it had: what somebody planted before signing in is worth nothing.
func (s *Sessions) Begin(w http.ResponseWriter, r *http.Request, id string) error {
	session, _ := s.Get(r, s.name)
	if session.ID != "" {
		if err := s.keeper.EndLogin(r.Context(), Hash(session.ID)); err != nil {
			return err
		}
	}
	session.ID = id
	return session.Save(r, w)
}

// End signs the browser out.
func (s *Sessions) End(w http.ResponseWriter, r *http.Request) error {
	session, _ := s.Get(r, s.name)
	session.Options.MaxAge = -1
	return session.Save(r, w)
}

// NewID returns a random id for a login or a browser that asks for one.
func NewID() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// Hash is what the table keeps of an id or a token.
func Hash(id string) [32]byte { return sha256.Sum256([]byte(id)) }

func wellFormed(id string) bool {
	b, err := base64.RawURLEncoding.DecodeString(id)
	return err == nil && len(b) == 32
}
