package page

import (
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// ChangeLead is the form for who leads a group from a day on.
type ChangeLead struct {
	Group              supervision.Group
	Version            int
	Lead, CoLead, From string                // as typed
	Supervisors        []supervision.Person  // who could lead
	Coming             []supervision.Session // of the group
	Preview            *supervision.Handover // nil: nothing to look over yet
	Clashes            []LeadClash
	Problems           supervision.Problems
}

// A LeadClash is what stands in the way at a session of the group's.
type LeadClash struct {
	Number int
	Clash  Clash
}

func (c ChangeLead) lead(t *i18n.Texts) component.Field {
	return component.Field{Name: "lead", Label: t.Group.Leader}.In(c.Problems)
}

func (c ChangeLead) coLead(t *i18n.Texts) component.Field {
	return component.Field{Name: "co_lead", Label: t.Group.CoLeader}.In(c.Problems)
}

func (c ChangeLead) from(t *i18n.Texts) component.Field {
	return dateField(component.Field{Name: "from", Label: t.Lead.From, Hint: t.Lead.FromHint, Value: c.From}.In(c.Problems))
}

func (c ChangeLead) fields(t *i18n.Texts) []component.Field {
	return []component.Field{c.lead(t), c.coLead(t), c.from(t)}
}

func (c ChangeLead) options(chosen string) []component.Option {
	options := make([]component.Option, len(c.Supervisors))
	for i, p := range c.Supervisors {
		options[i] = component.Option{Value: p.ID.String(), Label: p.Name, Chosen: p.ID.String() == chosen}
	}
	return options
}

func (c ChangeLead) coOptions(t *i18n.Texts) []component.Option {
	none := component.Option{Value: "", Label: t.Lead.Alone, Chosen: c.CoLead == ""}
	return append([]component.Option{none}, c.options(c.CoLead)...)
}

// ready tells whether there is something to look over and save.
func (c ChangeLead) ready() bool { return c.Preview != nil && len(c.Problems) == 0 }

// names lists who is to lead.
func (c ChangeLead) names() []string {
	names := make([]string, 0, 2)
	for _, id := range c.Preview.Leaders() {
		names = append(names, c.name(id))
	}
	return names
}

func (c ChangeLead) name(id supervision.ID[supervision.Person]) string {
	for _, p := range c.Supervisors {
		if p.ID == id {
			return p.Name
		}
	}
	return ""
}

// leaving lists who leads now and not then.
func (c ChangeLead) leaving() []string {
	var names []string
	for _, id := range c.Group.Leaders() {
		if id != c.Preview.LeadID && id != c.Preview.CoLeadID {
			names = append(names, c.name(id))
		}
	}
	return names
}

// follow counts the coming sessions from the day on.
func (c ChangeLead) follow() int {
	n, zone := 0, c.Group.Location()
	for _, s := range c.Coming {
		y, m, d := s.StartsAt.In(zone).Date()
		if !time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Before(c.Preview.From) {
			n++
		}
	}
	return n
}

// Handed is the receipt of a change of lead.
type Handed struct {
	supervision.HandoverReceipt
	Now   time.Time
	Taken bool // a former leader is busy by now
	Late  bool // somebody else has changed it since
	Gone  bool // a former leader supervises no longer
}

func (h Handed) undoable() bool { return h.Undoable(h.Now) && !h.Late && !h.Gone }
