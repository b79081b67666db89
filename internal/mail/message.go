package mail

import (
	netmail "net/mail"
	"strings"
	"unicode"

	gomail "github.com/wneessen/go-mail"
)

// message writes a letter as it goes over the wire. Whatever a name holds, it
// makes no header: each is one line, quoted or encoded.
func (s *Server) message(l Letter) (*gomail.Msg, error) {
	to, err := netmail.ParseAddress(l.To)
	if err != nil || to.Name != "" {
		return nil, ErrRefused // the address stays out of logs
	}
	from := s.from
	if name := line(l.FromName); name != "" {
		from.Name = name
	}
	m := gomail.NewMsg()
	m.FromMailAddress(&from)
	m.ToMailAddress(to)
	if reply, err := netmail.ParseAddress(l.ReplyTo); err == nil {
		m.ReplyToMailAddress(&netmail.Address{Name: line(l.ReplyName), Address: reply.Address})
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
	return m, nil
}

// line makes one visible line of what somebody typed: no breaks, no controls, and
// nothing that turns the direction of what follows.
func line(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
	}), " ")
}
