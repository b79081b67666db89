package page

import (
	"strings"

	"samrum/web/i18n"
)

// DemoRole is somebody in the sample practice that a visitor may be.
type DemoRole struct {
	Name, Address, Role, Group string
}

// role names what the person is, in the reader's language.
func (r DemoRole) role(t *i18n.Texts) string {
	switch r.Role {
	case "supervisor":
		return t.Demo.Supervisor
	case "co_supervisor":
		return t.Demo.CoSupervisor
	case "administrator":
		return t.Demo.Administrator
	}
	return t.Demo.Member
}

// A DemoLetter is a letter that a demonstration kept.
type DemoLetter struct{ To, Subject, Text, Language string }

// parts are the letter's links, each of which has a line of its own, and what
// stands between them.
func (l DemoLetter) parts() (parts []string) {
	text := ""
	for line := range strings.Lines(l.Text) {
		if !isLink(line) {
			text += line
			continue
		}
		parts = append(parts, strings.Trim(text, "\n"), strings.TrimSpace(line))
		text = ""
	}
	return append(parts, strings.Trim(text, "\n"))
}

func isLink(line string) bool {
	return strings.HasPrefix(line, "http://") || strings.HasPrefix(line, "https://")
}
