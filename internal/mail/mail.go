// Package mail sends letters: by SMTP, or into a mailbox that a demonstration
// shows.
package mail

import (
	"context"
	"errors"
	"fmt"
	netmail "net/mail"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	gomail "github.com/wneessen/go-mail"
)

// A Letter is one message to one person. Sent twice it has the same ID, so that
// a mail program shows it once.
type Letter struct {
	ID          string // unique, stable over retries; becomes the Message-ID
	To          string
	FromName    string // in whose name it comes; "" for the sender's own
	ReplyName   string
	ReplyTo     string // an address; "" for the sender's own
	Unsubscribe string // an https address that ends such letters when posted to; "" for none
	Subject     string
	Text        string
	HTML        string // the same words; "" for text only
	Language    string
	Written     time.Time
}

// ErrRefused tells that a recipient's address is refused for good: trying again
// changes nothing.
var ErrRefused = errors.New("the recipient is refused for good")

// ErrNoServer tells that there is no mail server to hand letters to.
var ErrNoServer = errors.New("no mail server is named by SAMRUM_SMTP_URL")

// A Sender sends letters.
type Sender interface {
	Send(ctx context.Context, l Letter) error
}

// A Server sends by SMTP.
type Server struct {
	client *gomail.Client
	from   netmail.Address
	domain string
}

// NewServer returns a sender for an address such as
// smtp://user:password@mail.example:587, or smtps:// for TLS from the start.
// STARTTLS is used whenever offered, and demanded when there is a password.
func NewServer(address *url.URL, from, domain string) (*Server, error) {
	options := []gomail.Option{gomail.WithTimeout(20 * time.Second), gomail.WithTLSPolicy(gomail.TLSOpportunistic)}
	if address.Scheme == "smtps" {
		options = append(options, gomail.WithSSL())
	}
	if port, err := strconv.Atoi(address.Port()); err == nil {
		options = append(options, gomail.WithPort(port))
	}
	if password, ok := address.User.Password(); ok {
		options = append(options, gomail.WithTLSPolicy(gomail.TLSMandatory), gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover),
			gomail.WithUsername(address.User.Username()), gomail.WithPassword(password))
	}
	client, err := gomail.NewClient(address.Hostname(), options...)
	if err != nil {
		return nil, fmt.Errorf("mail server: %w", err)
	}
	sender, err := netmail.ParseAddress(from)
	if err != nil {
		return nil, errors.New("sender: not an address") // it stays out of logs
	}
	return &Server{client, *sender, domain}, nil
}

// Send hands one letter to the server.
func (s *Server) Send(ctx context.Context, l Letter) error {
	m, err := s.message(l)
	if err != nil {
		return fmt.Errorf("letter %s: %w", line(l.ID), err)
	}
	err = s.client.DialAndSendWithContext(ctx, m)
	if err == nil || m.IsDelivered() { // what breaks after the server has taken it must not send it twice
		return nil
	}
	return fmt.Errorf("send letter %s: %w", line(l.ID), withoutAddress(err))
}

// A refusal keeps a refusal's kind and code: the server's own words may repeat
// whom the letter was for.
type refusal struct{ *gomail.SendError }

func (r refusal) Error() string { return fmt.Sprintf("%s (code %d)", r.Reason, r.ErrorCode()) }

func withoutAddress(err error) error {
	var refused *gomail.SendError
	if !errors.As(err, &refused) {
		return err
	}
	if refused.Reason == gomail.ErrSMTPRcptTo && !refused.IsTemp() {
		return fmt.Errorf("%w: %w", ErrRefused, refusal{refused})
	}
	return refusal{refused}
}

// Said returns what stopped a letter, with the server's own words. They are for
// the person whom the letter was for, and for no log.
func Said(err error) string {
	var refused refusal
	if errors.As(err, &refused) {
		return refused.SendError.Error()
	}
	for inner := errors.Unwrap(err); inner != nil; inner = errors.Unwrap(err) {
		err = inner
	}
	return err.Error()
}

// ToPeople returns a sender that lets out no letter to an invented person: their
// addresses end in .invalid, which belongs to nobody (RFC 2606).
func ToPeople(s Sender) Sender { return toPeople{s} }

type toPeople struct{ Sender }

func (p toPeople) Send(ctx context.Context, l Letter) error {
	if strings.HasSuffix(l.To, ".invalid") {
		return nil
	}
	return p.Sender.Send(ctx, l)
}

// A Mailbox keeps the latest letters in memory. Its zero value is ready.
type Mailbox struct {
	mu      sync.Mutex
	letters []Letter
}

const mailboxMax = 200

// Send keeps a letter, in place of one with the same ID.
func (b *Mailbox) Send(_ context.Context, l Letter) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.letters = slices.DeleteFunc(b.letters, func(old Letter) bool { return old.ID == l.ID })
	b.letters = append(b.letters, l)
	b.letters = b.letters[max(0, len(b.letters)-mailboxMax):]
	return nil
}

// Letters returns what was sent, newest first.
func (b *Mailbox) Letters() []Letter {
	b.mu.Lock()
	defer b.mu.Unlock()
	letters := slices.Clone(b.letters)
	slices.Reverse(letters)
	return letters
}
