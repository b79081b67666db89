// Package page holds one page per file. A page takes one struct and computes
// only what it shows.
package page

import (
	"net/url"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// SignInForm is what the pages that ask for an address or a code show.
type SignInForm struct {
	Address  string
	Next     string
	Expired  bool       // a form was sent without a live login
	Kept     url.Values // its fields
	Problems supervision.Problems
}

func (f SignInForm) address(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "address", Label: t.SignIn.Address, Hint: t.SignIn.AddressHint, Value: f.Address,
		Type: "email", Autocomplete: "email", Inputmode: "email",
	}.In(f.Problems)
}

func (f SignInForm) code(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "code", Label: t.SignIn.Code, Hint: t.SignIn.CodeHint,
		Autocomplete: "one-time-code", Inputmode: "numeric", Narrow: true,
	}.In(f.Problems)
}

// LinkState is what a sign-in link is worth in this browser.
type LinkState int

// The states of a link.
const (
	LinkDead LinkState = iota
	LinkElsewhere
	LinkReady
)

// SignInLanding is what the page behind a letter's link shows.
type SignInLanding struct {
	State LinkState
	Token string
	Name  string
}

func (f SignInForm) title(t *i18n.Texts) string {
	if f.Expired {
		return t.SignIn.ExpiredTitle
	}
	return t.SignIn.Title
}
