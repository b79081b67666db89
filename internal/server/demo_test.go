package server

import (
	"strings"
	"testing"

	"samrum/internal/mail"
	"samrum/internal/paths"
)

// A letter's HTML is shown as a mail program shows it: with its own styles, and
// without script or a part in our pages.
func TestTheDemonstrationShowsLettersAsHTML(t *testing.T) {
	w := newWorld(t)
	w.Server.demo = &Demo{Mailbox: &mail.Mailbox{}}
	w.Handler = w.Server.Routes()
	const id = "invitation-1-1"
	w.must(w.Server.demo.Mailbox.Send(t.Context(), mail.Letter{ID: id, To: "karin@example.org", Subject: "Inbjudan", Text: "Hej!", HTML: "<p>Hej!</p>", Language: "sv", Calendar: mail.Calendar{Method: "REQUEST", Entry: "BEGIN:VCALENDAR\r\n"}}))
	w.wants(w.get("", paths.DemoMail), 200, "Inbjudan", "kalenderfil", "BEGIN:VCALENDAR", `href="`+paths.DemoLetter(id)+`"`)
	rec := w.get("", paths.DemoLetter(id))
	w.wants(rec, 200, "<p>Hej!</p>")
	policy := rec.Header().Get("Content-Security-Policy")
	if !strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, "sandbox") || strings.Contains(policy, "script") {
		t.Errorf("the policy is %q", policy)
	}
	w.wants(w.get("", paths.DemoLetter("none")), 404)
}
