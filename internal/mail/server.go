package mail

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	netmail "net/mail"
	"net/url"
	"slices"
	"strconv"
	"time"

	gomail "github.com/wneessen/go-mail"
)

// A Server sends by SMTP, a connection a letter.
type Server struct {
	host    string
	secure  bool // TLS from the start
	options []gomail.Option
	from    netmail.Address
	domain  string
	tls     *tls.Config // whom to trust; nil: the system's authorities
}

// patience is how long a mail server may take for one letter.
const patience = 20 * time.Second

// NewServer returns a sender for an address such as
// smtp://user:password@mail.example:587, or smtps:// for TLS from the start.
// STARTTLS is used whenever offered, and demanded when there is a password.
func NewServer(address *url.URL, from, domain string) (*Server, error) {
	sender, err := netmail.ParseAddress(from)
	if err != nil {
		return nil, errors.New("mail server: the sender is not an address") // which stays out of logs
	}
	s := &Server{host: address.Hostname(), secure: address.Scheme == "smtps", from: *sender, domain: domain}
	s.options = []gomail.Option{gomail.WithTimeout(patience), gomail.WithTLSPolicy(gomail.TLSOpportunistic)}
	if s.secure {
		s.options = append(s.options, gomail.WithSSL(), gomail.WithPort(gomail.DefaultPortSSL))
	}
	if port, err := strconv.Atoi(address.Port()); err == nil {
		s.options = append(s.options, gomail.WithPort(port))
	}
	if password, ok := address.User.Password(); ok {
		// Named, because the library cannot see that our connection is encrypted.
		s.options = append(s.options, gomail.WithTLSPolicy(gomail.TLSMandatory), gomail.WithUsername(address.User.Username()), gomail.WithPassword(password),
			gomail.WithOpportunisticSMTPAuth(gomail.SMTPAuthSCRAMSHA256, gomail.SMTPAuthSCRAMSHA1, gomail.SMTPAuthPlain, gomail.SMTPAuthLogin, gomail.SMTPAuthCramMD5))
	}
	if _, err := s.client(context.Background()); err != nil {
		return nil, fmt.Errorf("mail server: %w", err)
	}
	return s, nil
}

// Send hands one letter to the server.
func (s *Server) Send(ctx context.Context, l Letter) error {
	m, err := s.message(l)
	if err != nil {
		return fmt.Errorf("letter %s: %w", line(l.ID), err)
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	client, err := s.client(ctx)
	if err != nil {
		return fmt.Errorf("letter %s: %w", line(l.ID), err)
	}
	err = client.DialAndSendWithContext(ctx, m)
	if err == nil || m.IsDelivered() { // what breaks after the server has taken it must not send it twice
		return nil
	}
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return fmt.Errorf("send letter %s: %w", line(l.ID), withoutWords(err))
}

func (s *Server) client(ctx context.Context) (*gomail.Client, error) {
	options := append(slices.Clone(s.options), gomail.WithDialContextFunc(s.dial(ctx)))
	if s.tls != nil {
		options = append(options, gomail.WithTLSConfig(s.tls))
	}
	return gomail.NewClient(s.host, options...)
}

// dial opens connections that end with ctx, at whatever step: the library waits
// longer for a server that says nothing, and leaves some open.
func (s *Server) dial(ctx context.Context) gomail.DialContextFunc {
	return func(dialing context.Context, network, address string) (net.Conn, error) {
		var d interface {
			DialContext(ctx context.Context, network, address string) (net.Conn, error)
		} = &net.Dialer{}
		if s.secure {
			d = &tls.Dialer{Config: s.tls}
		}
		conn, err := d.DialContext(dialing, network, address)
		if err == nil {
			context.AfterFunc(ctx, func() { _ = conn.Close() })
		}
		return conn, err
	}
}
