package mail

import (
	netmail "net/mail"
	"strings"
	"unicode"
	"unicode/utf8"

	gomail "github.com/wneessen/go-mail"
	"golang.org/x/net/idna"
)

// message writes a letter as it goes over the wire. Whatever a name holds, it
// makes no header: each is one line, quoted or encoded.
func (s *Server) message(l Letter) (*gomail.Msg, error) {
	to, err := recipient(l.To)
	if err != nil {
		return nil, err
	}
	from := s.from
	if name := line(l.FromName); name != "" {
		from.Name = name
	}
	m := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	m.FromMailAddress(&from)
	m.ToMailAddress(&netmail.Address{Address: to})
	if reply, err := recipient(l.ReplyTo); err == nil {
		m.ReplyToMailAddress(&netmail.Address{Name: line(l.ReplyName), Address: reply})
	}
	m.Subject(line(l.Subject))
	m.SetMessageIDWithValue(line(l.ID) + "@" + s.domain)
	m.SetDateWithValue(l.Written)
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetGenHeader("Content-Language", line(l.Language))
	_ = m.SetListUnsubscribeOneClick(l.Unsubscribe) // sets nothing for another address than https
	m.SetBodyString(gomail.TypeTextPlain, l.Text)
	if l.HTML != "" {
		m.AddAlternativeString(gomail.TypeTextHTML, l.HTML)
	}
	return m, attach(m, l.Calendar)
}

// attach adds a calendar entry twice: as one more form of the letter, which mail
// programs with a calendar act on, and as a file for the others to open.
func attach(m *gomail.Msg, c Calendar) error {
	if c.Entry == "" {
		return nil
	}
	m.AddAlternativeString(gomail.ContentType("text/calendar; method="+line(c.Method)), c.Entry)
	return m.AttachReader(CalendarFile, strings.NewReader(c.Entry), gomail.WithFileContentType("application/ics"))
}

// recipient returns an address as servers know it. A domain with letters of its
// own language is written in ASCII (RFC 5891), so any server can pass it on; such
// letters before the @ need a server with SMTPUTF8. The error names no address.
func recipient(address string) (string, error) {
	parsed, err := netmail.ParseAddress(address)
	if err != nil || parsed.Name != "" {
		return "", ErrRefused
	}
	at := strings.LastIndexByte(parsed.Address, '@')
	local, domain := parsed.Address[:at], parsed.Address[at+1:]
	if isASCII(domain) {
		return parsed.Address, nil
	}
	ascii, err := idna.Lookup.ToASCII(domain)
	if err != nil {
		return "", ErrRefused
	}
	return local + "@" + ascii, nil
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// line makes one visible line of what somebody typed: no breaks, no controls, and
// nothing that turns the direction of what follows.
func line(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
	}), " ")
}
