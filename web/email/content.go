// Package email writes letters in the reader's language. A letter's words are
// said once, as a Content, and have two forms: plain text and the same as HTML.
package email

import (
	"strings"

	"samrum/web/i18n"
)

// A Content is what a letter says.
type Content struct {
	Subject string
	Facts   Facts  // come first, where a letter has them: a mailbox shows them beside the subject
	Lead    string // the first sentence
	Parts   []Part // in the order they are read
	Signed  Signature
	Foot    []Part // why the letter came and what can be set: small
}

// A Signature is whose letter it is. Without a practice the product signs.
type Signature struct{ Practice, Phone string }

// Written is a letter in both its forms.
type Written struct{ Subject, Text, HTML string }

// A Part is one piece of a letter.
type Part interface {
	text() string // in lines of at most 72 columns, but an address stays whole
	form() string // its template's name
}

// Facts are aligned lines such as "Tid     tis 12 jan 9.00–10.30".
type Facts []Fact

// A Fact is what is said of something.
type Fact struct{ Label, Value string }

// A Paragraph is running text.
type Paragraph string

// A List has an item a line.
type List []Item

// An Item is one line of a list, and lines that belong to it.
type Item struct {
	Text  string
	Lines []string
}

// A Code is copied whole: it has a line of its own.
type Code struct{ Label, Value string }

// A Link leads somewhere.
type Link struct{ Label, URL string }

// A Button is the link that the letter is about: at most one.
type Button Link

// Write gives a letter its two forms.
func (c Content) Write(t *i18n.Texts) Written {
	subject := strings.Join(strings.Fields(c.Subject), " ")
	return Written{Subject: subject, Text: c.plain(), HTML: c.html(subject, t.Language)}
}

// product signs what comes from no practice.
const product = "Samrum"

func (s Signature) lines() []string {
	switch {
	case s.Practice == "":
		return []string{product}
	case s.Phone == "":
		return []string{s.Practice}
	}
	return []string{s.Practice, s.Phone}
}
