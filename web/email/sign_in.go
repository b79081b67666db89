package email

import "samrum/web/i18n"

// SignIn is the letter that a code and a link to sign in are sent in. It is from
// the reader's practice when she has only one.
func SignIn(t *i18n.Texts, code, link string, signed Signature) Content {
	l := t.Letter
	return Content{
		Subject: l.SignInSubject, Lead: l.SignInValid, Signed: signed,
		Parts: []Part{Code{l.SignInCode, code}, Button{l.SignInLink, link}, Paragraph(l.SignInNotYou)},
	}
}
