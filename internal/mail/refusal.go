package mail

import (
	"errors"
	"fmt"
	"net/textproto"
	"slices"

	gomail "github.com/wneessen/go-mail"
)

// ErrRefused tells that a recipient's address is refused for good: trying again
// changes nothing.
var ErrRefused = errors.New("the recipient is refused for good")

// A refusal keeps at what step a mail server said no and its code: its own words
// may repeat whom the letter was for.
type refusal struct {
	step string
	code int
	said error
}

func (r refusal) Error() string { return fmt.Sprintf("%s (code %d)", r.step, r.code) }

// Code returns what a mail server answered, 0 when it did not.
func Code(err error) int {
	var r refusal
	if errors.As(err, &r) {
		return r.code
	}
	return 0
}

// Said returns what stopped a letter, with the server's own words. They are for
// the person whom the letter was for, and for no log.
func Said(err error) string {
	var r refusal
	if errors.As(err, &r) {
		return r.said.Error()
	}
	for inner := errors.Unwrap(err); inner != nil; inner = errors.Unwrap(err) {
		err = inner
	}
	return err.Error()
}

// withoutWords returns what stopped a letter without the server's words.
func withoutWords(err error) error {
	var send *gomail.SendError
	if errors.As(err, &send) {
		r := refusal{send.Reason.String(), send.ErrorCode(), send}
		if ofRecipient(send) {
			return fmt.Errorf("%w: %w", ErrRefused, r)
		}
		return r
	}
	var answer *textproto.Error
	if errors.As(err, &answer) {
		return refusal{"opening the connection", answer.Code, answer}
	}
	return err
}

// ofSession are codes that end in 5xx for our own fault: what we said was not
// understood, or we may not say it (RFC 5321, RFC 4954). Mending the settings
// mends them.
var ofSession = []int{500, 502, 503, 504, 530, 534, 535, 538}

// ofRecipient tells whether the server refuses a letter for good, for its
// recipient: when she is named, or when the letter has been read.
func ofRecipient(e *gomail.SendError) bool {
	named := e.Reason == gomail.ErrSMTPRcptTo || e.Reason == gomail.ErrSMTPDataClose
	return named && e.ErrorCode()/100 == 5 && !slices.Contains(ofSession, e.ErrorCode())
}
