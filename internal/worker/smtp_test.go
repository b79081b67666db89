package worker

import (
	"bytes"
	"crypto/tls"
	"errors"
	"io"
	"net"
	netmail "net/mail"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"samrum/internal/mail"
)

// A postOffice is a real mail server that fails on purpose. What it counts is
// what arrived, whether or not the sender learned of it.
type postOffice struct {
	fault fault
	addr  string

	mu       sync.Mutex
	calls    int                 // connections so far
	tries    map[string]int      // by recipient
	arrived  map[string][]string // Message-IDs, by recipient
	newest   []byte
	finished func() // called when a letter's sender knows that it was taken
}

// A fault is how a mail server misbehaves before it recovers. Each is asked with
// how often that was tried before.
type fault struct {
	dial  func(conn net.Conn, before int) net.Conn // nil: nobody is there
	rcpt  func(to string, before int) error
	taken func(conn net.Conn, before int) error // the letter has been read
	tls   func(before int) error
}

func openPostOffice(t *testing.T, f fault) *postOffice {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	o := &postOffice{fault: f, addr: listener.Addr().String(), tries: map[string]int{}, arrived: map[string][]string{}}
	s := smtp.NewServer(o)
	s.Domain, s.ErrorLog = "mail.example.org", quiet{}
	if f.tls != nil {
		s.TLSConfig = &tls.Config{GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			if err := f.tls(o.count(&o.calls)); err != nil {
				return nil, err
			}
			return &authority, nil
		}}
	}
	go func() { _ = s.Serve(door{listener, o}) }()
	t.Cleanup(func() { _ = s.Close() })
	return o
}

// sender is our side of it.
func (o *postOffice) sender(t *testing.T) mail.Sender {
	t.Helper()
	s, err := mail.NewServer(&url.URL{Scheme: "smtp", Host: o.addr}, "Samrum <samrum@example.org>", "samrum.example.org")
	must(t, err)
	return s
}

func (o *postOffice) count(n *int) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	*n++
	return *n - 1
}

// A door lets the fault decide about connections.
type door struct {
	net.Listener
	office *postOffice
}

func (d door) Accept() (net.Conn, error) {
	for {
		conn, err := d.Listener.Accept()
		if err != nil || d.office.fault.dial == nil {
			return conn, err
		}
		if conn = d.office.fault.dial(conn, d.office.count(&d.office.calls)); conn != nil {
			return conn, nil
		}
	}
}

func (o *postOffice) NewSession(c *smtp.Conn) (smtp.Session, error) {
	return &delivery{office: o, conn: c.Conn()}, nil
}

// A delivery is one letter's connection.
type delivery struct {
	office *postOffice
	conn   net.Conn
	to     string
	before int

	taken, answered bool
}

func (d *delivery) Mail(string, *smtp.MailOptions) error { return nil }

func (d *delivery) Rcpt(to string, _ *smtp.RcptOptions) error {
	d.office.mu.Lock()
	d.to, d.before = to, d.office.tries[to]
	d.office.tries[to]++
	d.office.mu.Unlock()
	if d.office.fault.rcpt != nil {
		return d.office.fault.rcpt(to, d.before)
	}
	return nil
}

func (d *delivery) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	m, err := netmail.ReadMessage(bytes.NewReader(text))
	if err != nil {
		return err
	}
	if d.office.fault.taken != nil {
		err = d.office.fault.taken(d.conn, d.before)
	}
	if err == nil || errors.Is(err, net.ErrClosed) {
		d.office.mu.Lock()
		d.office.newest = text
		d.office.arrived[d.to] = append(d.office.arrived[d.to], m.Header.Get("Message-Id"))
		d.office.mu.Unlock()
	}
	d.taken = err == nil
	return err
}

// Reset comes with our answer to a letter, and again when its sender, who has
// read that, asks for it.
func (d *delivery) Reset() {
	if d.answered && d.office.finished != nil {
		d.office.finished()
	}
	d.taken, d.answered = false, d.taken
}

func (d *delivery) Logout() error { return nil }

// times fails so often, and then no more.
func times(n int, err error) func(string, int) error {
	return func(_ string, before int) error {
		if before < n {
			return err
		}
		return nil
	}
}

func answer(code int) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 0, 0}, Message: "no, and the address is repeated"}
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

// soon is what a slow server takes.
const soon = 20 * time.Millisecond
