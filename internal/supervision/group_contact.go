package supervision

import "strings"

// A GroupContact is who ordered a group's supervision. The group's leaders alone
// read it.
type GroupContact struct {
	Organisation string
	Unit         string
	Name         string
	Address      string // an e-mail address, "" for none
	Phone        string
}

// Tidy returns the contact as it will be stored, and what is wrong.
func (c GroupContact) Tidy() (GroupContact, Problems) {
	var p Problems
	c = GroupContact{OneLine(c.Organisation), OneLine(c.Unit), OneLine(c.Name), OneLine(c.Address), OneLine(c.Phone)}
	p.Length("organisation", c.Organisation, 0, OrganisationMax)
	p.Length("unit", c.Unit, 0, OrganisationMax)
	p.Length("contact_name", c.Name, 0, NameMax)
	p.Length("contact_phone", c.Phone, 0, PhoneMax)
	if c.Address != "" {
		address, ok := TidyAddress(c.Address)
		p.Check("contact_address", ok, BadAddress)
		if ok {
			c.Address = address
		}
	}
	return c, p
}

// Contact is who a group that comes of a booking is for.
func (b Booking) Contact() GroupContact {
	return GroupContact{Organisation: b.Organisation, Unit: b.Unit, Name: b.Name, Address: b.Address, Phone: b.Phone}
}

// GroupDraft fills in what a booking tells of the group that comes of it: usual
// is the draft that everybody begins with.
func (b Booking) GroupDraft(usual GroupDraft) GroupDraft {
	d := usual
	d.Form, d.Individual = b.Service.groupForm(usual.Form)
	d.Name = shortened(b.Unit, GroupNameMax)
	if d.Name == "" {
		d.Name = shortened(b.Organisation, GroupNameMax)
	}
	if b.People > 0 {
		d.Largest = min(b.People, SizeMax)
		d.Smallest = min(d.Smallest, d.Largest)
	}
	if d.Individual {
		d.Smallest, d.Largest, d.Length = 1, 1, UsualLength(true)
	}
	return d
}

// groupForm is what a service's sessions are about, and whether with one person.
func (k TextKind) groupForm(usual Form) (form Form, individual bool) {
	name, individual := strings.CutSuffix(string(k), "_individual")
	switch name = strings.TrimSuffix(name, "_group"); {
	case name == "":
		return usual, false
	case name == "programme":
		return "mixed", individual
	}
	return Form(name), individual
}

// SessionPlace is where the sessions of such a group begin to be planned, where
// atPractice and link are the supervisor's.
func (b Booking) SessionPlace(atPractice, link string) Place {
	switch b.Place {
	case MeetOnline:
		return Place{Kind: "online", Link: link}
	case MeetAtPractice:
		return Place{Kind: "on_site", Address: shortened(atPractice, PlaceAddressMax)}
	}
	at := strings.Trim(b.Organisation+", "+b.Unit, ", ")
	return Place{Kind: "on_site", Address: shortened(at, PlaceAddressMax)}
}

func shortened(s string, most int) string {
	r := []rune(s)
	return string(r[:min(len(r), most)])
}
