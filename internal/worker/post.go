package worker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/vault"
	"samrum/web/email"
	"samrum/web/i18n"
)

// A post is what all letters' jobs have.
type post struct {
	store *postgres.Store
	vault *vault.Vault
	mail  mail.Sender
	base  *url.URL
	from  string // the address that letters come from
	log   *slog.Logger
}

// link leads to a page, from a letter.
func (p post) link(path string) string { return p.base.JoinPath(path).String() }

// letter puts a text into its cover: from the practice, to be answered to its
// leader, who does not answer to herself. The id is the same whenever the same
// letter is written.
func (p post) letter(id string, to postgres.Letter, head postgres.Letterhead, c email.Content) mail.Letter {
	w := c.Write(i18n.In(to.Language))
	l := mail.Letter{
		ID: id, To: to.Address, FromName: head.Practice, Subject: w.Subject, Text: w.Text, HTML: w.HTML,
		Language: string(to.Language), Written: p.store.Now(),
	}
	if head.ReplyTo != to.Address {
		l.ReplyName, l.ReplyTo = head.ReplyName, head.ReplyTo
	}
	return l
}

// signed is how a letter under a head ends.
func signed(head postgres.Letterhead) email.Signature {
	return email.Signature{Practice: head.Practice, Phone: head.Phone}
}

// A note keeps what became of a letter: code is the mail server's refusal, 0 when
// it took the letter.
type note func(ctx context.Context, code int) error

// ofPerson keeps whether somebody of a practice can be reached.
func (p post) ofPerson(to postgres.Recipient) note {
	return func(ctx context.Context, code int) error {
		if code == 0 {
			return p.store.NoteTaken(ctx, to)
		}
		return p.store.NoteRefused(ctx, to, code)
	}
}

// send hands a letter over. One that is refused for its recipient is noted and
// never tried again; one that was taken is not either, whatever fails after.
func (p post) send(ctx context.Context, job *rivertype.JobRow, l mail.Letter, keep note) error {
	err := p.mail.Send(ctx, l)
	switch {
	case err == nil:
		if err := keep(ctx, 0); err != nil {
			p.log.WarnContext(ctx, "letter taken, but not noted", "job", job.ID, "kind", job.Kind, "err", err)
		}
		return nil
	case errors.Is(err, mail.ErrRefused):
		if noting := keep(ctx, refusalCode(err)); noting != nil {
			return noting
		}
		return river.JobCancel(err)
	}
	return fmt.Errorf("%s: %w", job.Kind, err)
}

// refusalCode is the server's, or "mailbox not there" for an address that no
// server needed to refuse.
func refusalCode(err error) int {
	if code := mail.Code(err); code != 0 {
		return code
	}
	return 550
}

// drop ends the job of a letter that has nothing to tell, or no longer.
func (p post) drop(ctx context.Context, job *rivertype.JobRow) error {
	p.log.InfoContext(ctx, "letter dropped", "job", job.ID, "kind", job.Kind)
	return nil
}
