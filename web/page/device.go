package page

import (
	"time"

	"samrum/web/i18n"
)

// A Device is a browser that the reader is signed in on.
type Device struct {
	Ref             string
	Browser, System string // "" when not known
	SignedIn, Seen  time.Time
	This            bool
}

func (d Device) name(t *i18n.Texts) string {
	name := d.Browser
	if name == "" {
		name = t.Device.Unknown
	}
	if d.System == "" {
		return name
	}
	return name + " " + t.Device.In + " " + d.System
}

// A Practice is one of the reader's practices.
type Practice struct {
	ID, Name string
	Current  bool
}
