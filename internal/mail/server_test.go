package mail

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"io"
	"log"
	"mime"
	"mime/multipart"
	"net"
	"net/mail"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
)

var letter = Letter{
	ID: "sign-in-1", To: "mira@example.org", Subject: "Din inloggningslänk", Text: "Hej!\n\n042731\n",
	Language: "sv", Written: time.Date(2026, 11, 24, 7, 35, 0, 0, time.UTC),
}

func TestServerSendsWithTheRightHeaders(t *testing.T) {
	t.Parallel()
	box := &smtpBox{}
	if err := box.serve(t).Send(t.Context(), letter); err != nil {
		t.Fatal(err)
	}
	m := box.only(t)
	for name, want := range map[string]string{
		"From": `"Samrum" <samrum@example.org>`, "To": "<mira@example.org>", "Message-Id": "<sign-in-1@samrum.example.org>",
		"Auto-Submitted": "auto-generated", "Content-Language": "sv", "Date": "Tue, 24 Nov 2026 07:35:00 +0000",
	} {
		if got := m.Header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if subject, _ := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject")); subject != letter.Subject {
		t.Errorf("Subject is %q", subject)
	}
	if written := m.Header.Get("User-Agent") + m.Header.Get("X-Mailer"); written != "" {
		t.Errorf("it tells what it was written with: %s", written)
	}
	if kind := m.Header.Get("Content-Type"); kind != "text/plain; charset=UTF-8" {
		t.Errorf("Content-Type is %q", kind)
	}
}

func TestALineBreakNeverMakesAHeader(t *testing.T) {
	t.Parallel()
	const evil = "Hej\r\nBcc: everybody@example.net\r\n\r\nmore"
	for name, change := range map[string]func(*Letter){
		"in the subject":   func(l *Letter) { l.Subject = evil },
		"in the language":  func(l *Letter) { l.Language = evil },
		"in the id":        func(l *Letter) { l.ID = evil },
		"in the recipient": func(l *Letter) { l.To = "mira@example.org\r\nBcc: everybody@example.net" },
		"in the practice":  func(l *Letter) { l.FromName = evil },
		"in the leader":    func(l *Letter) { l.ReplyName, l.ReplyTo = evil, "alma@example.org" },
		"in the answer":    func(l *Letter) { l.ReplyTo = "alma@example.org\r\nBcc: everybody@example.net" },
		"in what ends it":  func(l *Letter) { l.Unsubscribe = "https://example.org/\r\nBcc: everybody@example.net" },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			box, l := &smtpBox{}, letter
			change(&l)
			if err := box.serve(t).Send(t.Context(), l); err != nil {
				return // refused is fine too
			}
			if m := box.only(t); m.Header.Get("Bcc") != "" || box.recipients != 1 {
				t.Errorf("a header was smuggled in: %v", m.Header)
			}
		})
	}
}

// A practice's and a leader's names are the letter's, the address is ours.
func TestALetterComesFromThePractice(t *testing.T) {
	t.Parallel()
	box, l := &smtpBox{}, letter
	l.FromName, l.ReplyName, l.ReplyTo = `Åsa & Co, "Norr" <x@evil.example>`, "Alma Lindqvist", "alma@example.net"
	l.HTML, l.Unsubscribe = "<p>Hej!</p>", "https://samrum.example.org/m/t/unsubscribe"
	if err := box.serve(t).Send(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	m := box.only(t)
	from, err := m.Header.AddressList("From")
	if err != nil || len(from) != 1 || from[0].Name != l.FromName || from[0].Address != "samrum@example.org" || box.sender != "samrum@example.org" {
		t.Errorf("it is from %v by %s, %v", from, box.sender, err)
	}
	for name, want := range map[string]string{
		"Reply-To": `"Alma Lindqvist" <alma@example.net>`, "List-Unsubscribe": "<" + l.Unsubscribe + ">", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
	} {
		if got := m.Header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if kind := m.Header.Get("Content-Type"); !strings.HasPrefix(kind, "multipart/alternative") {
		t.Errorf("Content-Type is %q", kind)
	}
	body, _ := io.ReadAll(m.Body)
	plain, html := bytes.Index(body, []byte("text/plain")), bytes.Index(body, []byte("text/html"))
	if plain < 0 || html < plain {
		t.Errorf("the best form does not come last:\n%s", body)
	}
}

// A calendar entry is a form of the letter, for programs that act on it, and a
// file for those that do not.
func TestALetterCarriesItsCalendarEntry(t *testing.T) {
	t.Parallel()
	const entry = "BEGIN:VCALENDAR\r\nSUMMARY:Möte på Östermalm\r\nEND:VCALENDAR\r\n"
	box, l := &smtpBox{}, letter
	l.HTML, l.Calendar = "<p>Hej!</p>", Calendar{"REQUEST", entry}
	if err := box.serve(t).Send(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	m := box.only(t)
	mixed := parts(t, m.Header.Get("Content-Type"), "multipart/mixed", m.Body)
	if len(mixed) != 2 {
		t.Fatalf("%d parts", len(mixed))
	}
	forms := parts(t, mixed[0].kind, "multipart/alternative", strings.NewReader(mixed[0].body))
	if len(forms) != 3 || forms[2].kind != "text/calendar; method=REQUEST; charset=UTF-8" || forms[2].body != entry {
		t.Errorf("its forms are %q", forms)
	}
	if file := mixed[1]; !strings.HasPrefix(file.kind, "application/ics") || file.name != CalendarFile || file.body != entry {
		t.Errorf("its file is %q", file)
	}
}

type part struct{ kind, name, body string }

// parts takes apart what has a kind of multipart, with its encodings undone.
func parts(t *testing.T, kind, want string, body io.Reader) (all []part) {
	t.Helper()
	got, params, err := mime.ParseMediaType(kind)
	if err != nil || got != want {
		t.Fatalf("the letter is %q, %v", kind, err)
	}
	for r := multipart.NewReader(body, params["boundary"]); ; {
		p, err := r.NextPart()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		var plain io.Reader = p // of which the reader has undone quoted-printable
		if p.Header.Get("Content-Transfer-Encoding") == "base64" {
			plain = base64.NewDecoder(base64.StdEncoding, p)
		}
		text, err := io.ReadAll(plain)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, part{p.Header.Get("Content-Type"), p.FileName(), string(text)})
	}
}

// Without https there is no one-click, and the letter leaves all the same.
func TestOneClickIsForHTTPSOnly(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"", "http://localhost:8080/m/t/unsubscribe", "::"} {
		box, l := &smtpBox{}, letter
		l.Unsubscribe = address
		if err := box.serve(t).Send(t.Context(), l); err != nil {
			t.Fatal(err)
		}
		if m := box.only(t); m.Header.Get("List-Unsubscribe") != "" || m.Header.Get("List-Unsubscribe-Post") != "" {
			t.Errorf("%q makes %v", address, m.Header)
		}
	}
}

func TestARefusalDoesNotRepeatTheAddress(t *testing.T) {
	t.Parallel()
	box := &smtpBox{refuse: &smtp.SMTPError{Code: 550, Message: "no such user mira@example.org"}}
	err := box.serve(t).Send(t.Context(), letter)
	if err == nil || strings.Contains(err.Error(), "mira") || !strings.Contains(err.Error(), "550") || !errors.Is(err, ErrRefused) {
		t.Errorf("the refusal reads %v", err)
	}
}

func TestALetterThatWasTakenIsNotSentTwice(t *testing.T) {
	t.Parallel()
	box := &smtpBox{hangUp: true}
	if err := box.serve(t).Send(t.Context(), letter); err != nil {
		t.Errorf("the server took the letter and hung up, which counts as %v", err)
	}
	box.only(t)
}

func TestNobodyAtTheDoorIsAnError(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := (&smtpBox{}).serve(t).Send(ctx, letter); !errors.Is(err, context.Canceled) {
		t.Errorf("sending nowhere gives %v", err)
	}
}

// smtpBox is a mail server of one session at a time.
type smtpBox struct {
	sour     error // at the sender
	refuse   error // at the recipient
	unwanted error // when the letter has been read
	reading  func()
	hangUp   bool // when a letter has been taken
	utf8     bool

	sender, recipient string
	recipients        int
	letters           [][]byte
	encrypted         bool
	signedIn          string
	conn              *smtp.Conn
}

func (b *smtpBox) serve(t *testing.T) *Server { return b.open(t, "smtp", nil, nil) }

func (b *smtpBox) open(t *testing.T, scheme string, user *url.Userinfo, offers *tls.Config) *Server {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := &url.URL{Scheme: scheme, User: user, Host: listener.Addr().String()}
	s := smtp.NewServer(b)
	s.Domain, s.TLSConfig, s.EnableSMTPUTF8, s.ErrorLog = "mail.example.org", offers, b.utf8, log.New(io.Discard, "", 0)
	if scheme == "smtps" && offers != nil {
		listener = tls.NewListener(listener, offers)
	}
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(func() { _ = s.Close() })
	server, err := NewServer(address, "Samrum <samrum@example.org>", "samrum.example.org")
	if err != nil {
		t.Fatal(err)
	}
	return server
}

func (b *smtpBox) only(t *testing.T) *mail.Message {
	t.Helper()
	if len(b.letters) != 1 {
		t.Fatalf("%d letters arrived", len(b.letters))
	}
	m, err := mail.ReadMessage(bytes.NewReader(b.letters[0]))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (b *smtpBox) NewSession(c *smtp.Conn) (smtp.Session, error) {
	b.conn = c
	return b, nil
}

func (b *smtpBox) Mail(from string, _ *smtp.MailOptions) error {
	b.sender = from
	_, b.encrypted = b.conn.TLSConnectionState()
	return b.sour
}

func (b *smtpBox) Rcpt(to string, _ *smtp.RcptOptions) error {
	b.recipient = to
	b.recipients++
	return b.orHangUp(b.refuse)
}

func (b *smtpBox) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if b.reading != nil {
		b.reading()
	}
	if b.unwanted == nil {
		b.letters = append(b.letters, text)
	}
	return b.orHangUp(b.unwanted)
}

func (b *smtpBox) orHangUp(err error) error {
	if err == errHangUp {
		_ = b.conn.Conn().Close()
	}
	return err
}

// Reset comes after the answer to a letter.
func (b *smtpBox) Reset() {
	if b.hangUp && len(b.letters) > 0 {
		_ = b.conn.Conn().Close()
	}
}

func (b *smtpBox) Logout() error { return nil }
