package page

import "samrum/web/i18n"

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
