package mail

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"
)

// Only a server's own 5xx about the recipient or her letter is for good: what may
// pass, or is our settings' fault, is tried again.
func TestOnlyARefusedRecipientIsForGood(t *testing.T) {
	t.Parallel()
	said := func(code int) error {
		return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 1, 1}, Message: "no such user mira@example.org"}
	}
	for name, tt := range map[string]struct {
		box  smtpBox
		code int
		good bool
	}{
		"no such mailbox":                    {smtpBox{refuse: said(550)}, 550, true},
		"a mailbox name that cannot be":      {smtpBox{refuse: said(501)}, 501, true},
		"the letter is not wanted":           {smtpBox{unwanted: said(554)}, 554, true},
		"a full mailbox, for now":            {smtpBox{refuse: said(452)}, 452, false},
		"try later":                          {smtpBox{refuse: said(451)}, 451, false},
		"try later, after the letter":        {smtpBox{unwanted: said(450)}, 450, false},
		"we should have signed in":           {smtpBox{refuse: said(530)}, 530, false},
		"the sender is not wanted":           {smtpBox{sour: said(550)}, 550, false},
		"cut off when naming whom it is for": {smtpBox{refuse: errHangUp}, 0, false},
		"cut off after the final dot":        {smtpBox{unwanted: errHangUp}, 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			box := tt.box
			err := box.serve(t).Send(t.Context(), letter)
			if err == nil || errors.Is(err, ErrRefused) != tt.good || Code(err) != tt.code {
				t.Errorf("it is for good: %v, with code %d: %v", errors.Is(err, ErrRefused), Code(err), err)
			}
			if strings.Contains(err.Error(), "mira") {
				t.Errorf("it repeats the address: %v", err)
			}
		})
	}
}

var errHangUp = errors.New("hang up")

// An address is written so that any server can pass it on; one that cannot be
// written is refused before any server is asked.
func TestDomainsOfOtherLanguages(t *testing.T) {
	t.Parallel()
	for to, want := range map[string]string{
		"anna@exämple.se": "anna@xn--exmple-cua.se", "bo@blåbærgrød.example.dk": "bo@xn--blbrgrd-fxak7p.example.dk",
		"åsa@example.org": "åsa@example.org", "mira@example.org": "mira@example.org",
		"x@xn--å.se": "", "nobody": "", "a@example.org, b@example.org": "", "Mira <mira@example.org>": "",
	} {
		box, l := &smtpBox{utf8: true}, letter
		l.To = to
		err := box.serve(t).Send(t.Context(), l)
		if want == "" {
			if !errors.Is(err, ErrRefused) || strings.Contains(err.Error(), to) || len(box.letters) > 0 {
				t.Errorf("%s: %v", to, err)
			}
			continue
		}
		if err != nil || box.recipient != want {
			t.Errorf("%s: sent to %s, %v", to, box.recipient, err)
		}
	}
}

// A server that says nothing is left when the job's time is over.
func TestASilentServerIsLeft(t *testing.T) {
	t.Parallel()
	box := &smtpBox{}
	s := box.serve(t)
	ctx, cancel := context.WithCancel(t.Context())
	silence := make(chan struct{})
	box.reading = func() {
		cancel()
		<-silence
	}
	if err := s.Send(ctx, letter); !errors.Is(err, context.Canceled) {
		t.Errorf("it ended with %v", err)
	}
	close(silence)
}
