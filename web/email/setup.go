package email

import "samrum/web/i18n"

// Test is the letter that shows whether letters arrive.
func Test(t *i18n.Texts, signed Signature) Content {
	return Content{
		Subject: t.Setup.TestSubject, Lead: t.Setup.TestText, Signed: signed,
		Parts: []Part{Paragraph(t.Setup.TestNothing)},
	}
}
