package email

import "samrum/web/i18n"

// A Certified is what a letter tells of a certificate. It says no hours.
type Certified struct {
	Supervisor string // who signed
	Link       string
	Signed     Signature
}

// CertificateReady is the letter that says that a certificate has been signed.
func CertificateReady(t *i18n.Texts, c Certified) Content {
	words := t.CertificatePage
	return Content{
		Subject: words.LetterSubject, Lead: i18n.Fill(words.LetterLead, "{supervisor}", c.Supervisor),
		Parts: []Part{Button{words.LetterLink, c.Link}}, Signed: c.Signed,
	}
}
