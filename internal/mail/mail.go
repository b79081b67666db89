// Package mail sends letters: by SMTP, or into a mailbox that a demonstration
// shows.
package mail

import (
	"context"
	"errors"
	netmail "net/mail"
	"net/url"
	"strings"
	"time"
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
	Calendar    Calendar // its zero value for none
}

// A Calendar is an entry for the reader's calendar that a letter carries.
type Calendar struct {
	Method string // REQUEST or CANCEL (RFC 5546)
	Entry  string
}

// CalendarFile is what an entry is called where it is saved.
const CalendarFile = "meeting.ics"

// ErrNoServer tells that there is no mail server to hand letters to.
var ErrNoServer = errors.New("no mail server is named by SAMRUM_SMTP_URL")

// Address is the one that letters come from: of a sender such as
// "Samrum <samrum@example.org>", or, where none is set and none leave, one at the
// program's own host.
func Address(sender string, base *url.URL) string {
	if parsed, err := netmail.ParseAddress(sender); err == nil {
		return parsed.Address
	}
	return "samrum@" + base.Hostname()
}

// A Sender sends letters.
type Sender interface {
	Send(ctx context.Context, l Letter) error
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
