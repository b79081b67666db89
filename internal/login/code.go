package login

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"

	"samrum/internal/vault"
)

// Secrets are what a sign-in letter holds: a link's token and six digits.
type Secrets struct{ Token, Code string }

// SecretsOf derives a sign-in's secrets from its id; the same whenever asked.
func SecretsOf(v *vault.Vault, id uuid.UUID) Secrets {
	link := v.Derive("sign-in link", id.String(), 1)
	return Secrets{
		Token: vault.Token(link[:]),
		Code:  vault.Code(v.Derive("sign-in code", id.String(), 1)),
	}
}

// An Asking is the browser that asked for a sign-in. Its cookie holds the
// sign-in's id and a secret of the browser's own; the table holds the hash.
type Asking struct {
	ID     uuid.UUID
	Next   string // where the sign-in leads, a local page
	secret string
}

// NewAsking returns an asking with a fresh id and secret.
func NewAsking(next string) Asking { return Asking{uuid.Must(uuid.NewV7()), Next(next), NewID()} }

// Browser is what the table keeps of the browser's secret.
func (a Asking) Browser() [32]byte { return Hash(a.secret) }

// CodeHash is what the table keeps of a code: without the browser's secret,
// which is not in the table, trying all codes against it leads nowhere.
func (a Asking) CodeHash(code string) [32]byte {
	return sha256.Sum256([]byte(a.ID.String() + "|" + a.secret + "|" + TidyCode(code)))
}

// TidyCode drops what people and letters put between digits.
func TidyCode(code string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, code)
}

const askingAge = 10 * time.Minute

// SetCookie remembers the asking in its browser for as long as its code lives.
func (a Asking) SetCookie(w http.ResponseWriter, https bool) {
	http.SetCookie(w, &http.Cookie{
		Name: CookieName("samrum-sign-in", https), Value: a.value(), Path: "/",
		MaxAge: int(askingAge / time.Second), Secure: https, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}

func (a Asking) value() string {
	return a.ID.String() + "." + a.secret + "." + base64.RawURLEncoding.EncodeToString([]byte(a.Next))
}

// AskingOf returns the asking that this browser remembers, false when none. A
// browser that remembers none has a zero secret that fits no row.
func AskingOf(r *http.Request, https bool) (Asking, bool) {
	c, err := r.Cookie(CookieName("samrum-sign-in", https))
	if err != nil {
		return Asking{}, false
	}
	part := strings.Split(c.Value, ".")
	if len(part) != 3 || !wellFormed(part[1]) {
		return Asking{}, false
	}
	id, err := uuid.Parse(part[0])
	next, _ := base64.RawURLEncoding.DecodeString(part[2])
	return Asking{id, Next(string(next)), part[1]}, err == nil
}
