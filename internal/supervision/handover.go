package supervision

import "time"

// A Handover is who is to lead a group from a day on.
type Handover struct {
	LeadID   ID[Person]
	CoLeadID ID[Person] // zero: leads alone
	From     time.Time  // a date, midnight UTC
}

// Leaders lists the one or two who are to lead.
func (h Handover) Leaders() []ID[Person] {
	return Group{LeadID: h.LeadID, GroupDraft: GroupDraft{CoLeadID: h.CoLeadID}}.Leaders()
}

// A HandoverReceipt is what whoever changed the lead is told afterwards: she may
// have no seat in the group any more.
type HandoverReceipt struct {
	Group   string
	Address string // the group's
	From    time.Time
	Names   []string // who leads then
	At      time.Time
	Sees    bool // the reader leads the group still
}

// Undoable tells whether the change can be undone at an instant.
func (h HandoverReceipt) Undoable(now time.Time) bool { return now.Before(h.At.Add(UndoFor)) }
