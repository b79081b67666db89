package worker

import (
	"net/url"

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
