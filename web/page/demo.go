package page

import (
	"regexp"

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
type DemoLetter struct {
	ID, To, Subject, Text, Language string
	Calendar                        string // the entry that it carries, "" for none
}

// A demoPart is a stretch of a letter's text: a link, or what stands between.
type demoPart struct {
	text string
	link bool
}

var links = regexp.MustCompile(`https?://\S+`)

func (l DemoLetter) parts() (parts []demoPart) {
	from := 0
	for _, at := range links.FindAllStringIndex(l.Text, -1) {
		parts = append(parts, demoPart{text: l.Text[from:at[0]]}, demoPart{l.Text[at[0]:at[1]], true})
		from = at[1]
	}
	return append(parts, demoPart{text: l.Text[from:]})
}
