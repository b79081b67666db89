package mail

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"math/big"
	"net"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// A letter with a password leaves over TLS only, and only to a server whose
// certificate holds.
func TestLettersLeaveEncrypted(t *testing.T) {
	t.Parallel()
	own, trusted := certificate(t)
	with := func(c tls.Certificate) *tls.Config { return &tls.Config{Certificates: []tls.Certificate{c}} }
	key := url.UserPassword("samrum", "geheim")
	for name, tt := range map[string]struct {
		scheme    string
		user      *url.Userinfo
		offers    *tls.Config // nil: no TLS at all
		strange   bool        // we do not know who signed it
		fails     bool
		encrypted bool
		signedIn  string
	}{
		"STARTTLS that is offered is used":           {scheme: "smtp", offers: with(own), encrypted: true},
		"without STARTTLS it leaves open":            {scheme: "smtp"},
		"STARTTLS and a password":                    {scheme: "smtp", user: key, offers: with(own), encrypted: true, signedIn: "samrum geheim"},
		"a password never leaves open":               {scheme: "smtp", user: key, fails: true},
		"TLS from the start":                         {scheme: "smtps", offers: with(own), encrypted: true},
		"TLS from the start and a password":          {scheme: "smtps", user: key, offers: with(own), encrypted: true, signedIn: "samrum geheim"},
		"a stranger's certificate":                   {scheme: "smtp", offers: with(own), strange: true, fails: true},
		"a stranger's certificate, from the start":   {scheme: "smtps", offers: with(own), strange: true, fails: true},
		"a wrong password":                           {scheme: "smtps", user: url.UserPassword("samrum", "wrong"), offers: with(own), fails: true},
		"TLS from the start where there is none":     {scheme: "smtps", fails: true},
		"no TLS where it is demanded from the start": {scheme: "smtp", offers: with(own), strange: true, user: key, fails: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			box := &smtpBox{}
			s := box.open(t, tt.scheme, tt.user, tt.offers)
			s.tls = &tls.Config{ServerName: "127.0.0.1", RootCAs: trusted}
			if tt.strange {
				s.tls.RootCAs = x509.NewCertPool()
			}
			err := s.Send(t.Context(), letter)
			if tt.fails {
				if err == nil || errors.Is(err, ErrRefused) || len(box.letters) > 0 || strings.Contains(err.Error(), "geheim") {
					t.Errorf("it failed as %v, and %d letters left", err, len(box.letters))
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			box.only(t)
			if box.encrypted != tt.encrypted || box.signedIn != tt.signedIn {
				t.Errorf("encrypted: %v, signed in as %q", box.encrypted, box.signedIn)
			}
		})
	}
}

// certificate makes one for 127.0.0.1, and who trusts it.
func certificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(signed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

// AuthMechanisms are offered on encrypted connections.
func (b *smtpBox) AuthMechanisms() []string { return []string{sasl.Plain} }

// Auth knows one password.
func (b *smtpBox) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		b.signedIn = user + " " + password
		if password != "geheim" {
			return smtp.ErrAuthFailed
		}
		return nil
	}), nil
}
