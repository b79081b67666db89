package email

import (
	"strings"
	"time"

	"samrum/web/i18n"
)

// An EvaluationLetter is what the letters about one round are written from.
type EvaluationLetter struct {
	Group   string
	Check   bool // after a session
	Reminds bool
	Closes  Instant
	Zone    *time.Location // the group's
	Now     Instant
	Link    string
	Signed  Signature
}

// Evaluation asks one person for her answers, or reminds her once. It tells of
// nobody's.
func Evaluation(t *i18n.Texts, e EvaluationLetter) Content {
	l := t.Letter.Evaluation
	closes := e.Closes.In(e.Zone)
	fill := strings.NewReplacer("{group}", e.Group, "{day}", t.ShortDate(closes), "{at}", t.At(closes))
	subject, lead := l.Subject, l.Lead
	if e.Check {
		subject, lead = l.CheckSubject, l.CheckLead
	}
	parts := []Part{Button{l.Answer, e.Link}, Paragraph(l.Confidential + " " + l.Once)}
	if e.Reminds {
		subject, lead = l.RemindSubject, l.RemindLead
		parts = append(parts, Paragraph(l.Only))
	}
	return Content{
		Subject: fill.Replace(subject), Facts: Facts{{l.Open, fill.Replace(l.Until)}}, Lead: fill.Replace(lead), Signed: e.Signed,
		Parts: parts, Foot: []Part{Paragraph(fill.Replace(l.Why))},
	}
}
