package worker

import (
	"bytes"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	netmail "net/mail"
	"strings"
	"testing"

	"samrum/internal/supervision"
)

var nasty = []string{
	"x\r\nBcc: evil@example.net", "x\nSubject: changed", "x\r\n\r\n<b>body</b>", "a\tb\vc", "\u202Eevil\u200B", "é", `"><img src=x onerror=alert(1)>`,
	"<script>alert(1)</script>", `Alma" <evil@example.net>`, "evil@example.net, b@example.net", "=?utf-8?q?=0D=0ABcc:_evil@example.net?=", ".\r\n.",
	"{{.}} ${7*7} <%= 1 %>", strings.Repeat("👍", 20), strings.Repeat("å", 80), "\\", "%0d%0aBcc: evil@example.net", "Hej,\u2028Bcc: evil@example.net",
}

// Whatever stands in the names of a practice, a group and its people, and in a
// reason, a letter that arrives has the headers that it should have, and no
// markup of theirs.
func TestNastyNamesMakeNoHeaderAndNoMarkup(t *testing.T) {
	t.Parallel()
	w, args := crowd(t, 1)
	above := w.db.Above(t)
	office := openPostOffice(t, fault{})
	w.sender = office.sender(t)
	worked := w.start(t)
	for _, name := range nasty {
		for _, q := range []string{
			`update practices set name = left($1, 80), phone = left($1, 40)`, `update groups set name = left($1, 80)`,
			`update practice_people set name = left($1, 80)`, `update sessions set cancel_reason = left($1, 80)`,
		} {
			_, err := above.Exec(t.Context(), q, name)
			must(t, err)
		}
		w.insert(t, args)
		if ended := worked.ended(t, 1); ended.completed != 1 {
			t.Fatalf("%q: it did not leave", name)
		}
		m, plain, html := office.last(t)
		if to, err := m.Header.AddressList("To"); err != nil || len(to) != 1 || to[0].Address != "member0@example.org" || m.Header.Get("Bcc") != "" {
			t.Errorf("%q: it is to %v, %v, and Bcc %q", name, to, err, m.Header.Get("Bcc"))
		}
		from, err := m.Header.AddressList("From")
		if err != nil || len(from) != 1 || from[0].Address != "samrum@example.org" || strings.ContainsAny(from[0].Name, "\r\n\t\u202e") {
			t.Errorf("%q: it is from %v, %v", name, from, err)
		}
		reply, err := m.Header.AddressList("Reply-To")
		if err != nil || len(reply) != 1 || reply[0].Address != address || strings.ContainsAny(reply[0].Name, "\r\n\t\u202e") {
			t.Errorf("%q: it is answered to %v, %v", name, reply, err)
		}
		if subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject")); err != nil || !strings.HasPrefix(subject, "Inställt: handledning ") {
			t.Errorf("%q: the subject is %q, %v", name, subject, err)
		}
		if strings.Contains(html, "<script") || strings.Contains(html, "<img") || strings.Contains(html, "<b>") || strings.Count(html, "<a ") != 1 {
			t.Errorf("%q: the HTML is\n%s", name, html)
		}
		for line := range strings.Lines(plain) {
			if strings.HasPrefix(line, "Bcc:") || strings.TrimSpace(line) == "." {
				t.Errorf("%q: a line reads %q", name, line)
			}
		}
	}
}

// Somebody with an address in another language's letters is written to.
func TestAnAddressOfAnotherLanguageIsReached(t *testing.T) {
	t.Parallel()
	typed, ok := supervision.TidyAddress("Anna@Exämple.SE")
	if !ok || typed != "anna@exämple.se" {
		t.Fatalf("it is stored as %q, %v", typed, ok)
	}
	w, args := crowd(t, 1)
	_, err := w.db.Above(t).Exec(t.Context(), `update people set address = $1 where id = $2`, typed, args[0].Person)
	must(t, err)
	office := openPostOffice(t, fault{})
	w.sender = office.sender(t)
	worked := w.start(t)
	w.insert(t, args)
	worked.ended(t, 1)
	m, _, _ := office.last(t)
	if to := m.Header.Get("To"); to != "<anna@xn--exmple-cua.se>" || len(office.arrived["anna@xn--exmple-cua.se"]) != 1 {
		t.Errorf("it went to %q, %v", to, office.arrived)
	}
}

// last returns the newest letter, and its two forms.
func (o *postOffice) last(t *testing.T) (m *netmail.Message, plain, html string) {
	t.Helper()
	o.mu.Lock()
	text := o.newest
	o.mu.Unlock()
	m, err := netmail.ReadMessage(bytes.NewReader(text))
	must(t, err)
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	must(t, err)
	forms := multipart.NewReader(m.Body, params["boundary"])
	var bodies []string
	for {
		part, err := forms.NextRawPart()
		if err == io.EOF {
			break
		}
		must(t, err)
		if coded := part.Header.Get("Content-Transfer-Encoding"); coded != "quoted-printable" {
			t.Errorf("a form is %s", coded)
		}
		body, err := io.ReadAll(quotedprintable.NewReader(part))
		must(t, err)
		bodies = append(bodies, string(body))
	}
	if len(bodies) != 2 {
		t.Fatalf("it has %d forms", len(bodies))
	}
	return m, bodies[0], bodies[1]
}
