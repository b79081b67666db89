package page

import (
	"net/url"
	"strconv"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// GroupsPage is what the list of groups shows.
type GroupsPage struct {
	Groups     []supervision.GroupLine
	More       bool // the next page begins after the last one here
	Ended      bool // these have ended; else they run
	HasEnded   bool // there are some that have ended
	Supervises bool
	Zone       *time.Location
	Now        time.Time
}

// GroupForm is what the form for a new group shows.
type GroupForm struct {
	Draft    supervision.GroupDraft
	CoLeads  []supervision.Person
	Key      supervision.FormKey
	Posted   url.Values // as typed, when the form is shown again
	Problems supervision.Problems
	Booking  *FromBooking // nil: it comes of none
}

// typed returns what stood in a number field, or the draft's number.
func (f GroupForm) typed(name string, n int) string {
	if f.Posted != nil {
		return f.Posted.Get(name)
	}
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func (f GroupForm) name(t *i18n.Texts) component.Field {
	return component.Field{Name: "name", Label: t.Group.Name, Hint: t.Group.NameHint, Value: f.Draft.Name, Autocomplete: "off"}.In(f.Problems)
}

func (f GroupForm) form(t *i18n.Texts) component.Field {
	return component.Field{Name: "form", Label: t.Group.Form}.In(f.Problems)
}

func (f GroupForm) smallest(t *i18n.Texts) component.Field {
	return component.Field{Name: "smallest", Label: t.Group.Smallest, Value: f.typed("smallest", f.Draft.Smallest), Inputmode: "numeric"}.In(f.Problems)
}

func (f GroupForm) largest(t *i18n.Texts) component.Field {
	return component.Field{Name: "largest", Label: t.Group.Largest, Value: f.typed("largest", f.Draft.Largest), Inputmode: "numeric"}.In(f.Problems)
}

func (f GroupForm) coLead(t *i18n.Texts) component.Field {
	return component.Field{Name: "co_lead", Label: t.Group.CoLead}.In(f.Problems)
}

func (f GroupForm) length(t *i18n.Texts) component.Field {
	return component.Field{Name: "length", Label: t.Group.Length, Hint: t.Group.LengthHint, Value: f.typed("length", f.Draft.Length), Inputmode: "numeric"}.In(f.Problems)
}

func (f GroupForm) zone(t *i18n.Texts) component.Field {
	return component.Field{Name: "zone", Label: t.Group.Zone}.In(f.Problems)
}

func (f GroupForm) country(t *i18n.Texts) component.Field {
	return component.Field{Name: "country", Label: t.Group.Country}.In(f.Problems)
}

func (f GroupForm) language(t *i18n.Texts) component.Field {
	return component.Field{Name: "language", Label: t.Group.Language}.In(f.Problems)
}

func (f GroupForm) clientTerm(t *i18n.Texts) component.Field {
	return component.Field{Name: "client_term", Label: t.Group.ClientTerm, Hint: t.Group.ClientTermHint, Value: f.Draft.ClientTerm}.In(f.Problems)
}

func (f GroupForm) caseLabel(t *i18n.Texts) component.Field {
	return component.Field{Name: "case_label", Label: t.Group.CaseLabel, Hint: t.Group.CaseLabelHint, Value: f.Draft.CaseLabel}.In(f.Problems)
}

// fields lists the form's fields in their order, for the summary of problems.
func (f GroupForm) fields(t *i18n.Texts) []component.Field {
	fields := []component.Field{f.name(t), f.form(t), f.smallest(t), f.largest(t)}
	if f.Booking != nil {
		fields = append(fields, contactFields(t, f.Booking.Contact, f.Problems)...)
		fields = append(fields, placeFields(t, f.Booking.Place, f.Problems)...)
	}
	return append(fields, f.coLead(t), f.length(t), f.clientTerm(t), f.caseLabel(t), f.language(t), f.country(t), f.zone(t))
}

// more tells whether the further choices need to stand open.
func (f GroupForm) more() bool {
	for _, name := range []string{"co_lead", "length", "zone", "country", "language", "client_term", "case_label"} {
		if _, wrong := f.Problems[name]; wrong {
			return true
		}
	}
	return false
}

func (f GroupForm) coLeadOptions(t *i18n.Texts) []component.Option {
	options := []component.Option{{Value: "", Label: t.Group.NoCoLead, Chosen: f.Draft.CoLeadID.IsZero()}}
	for _, p := range f.CoLeads {
		options = append(options, component.Option{Value: p.ID.String(), Label: p.Name, Chosen: p.ID == f.Draft.CoLeadID})
	}
	return options
}

// zoneOptions offers the zones the product knows, with "" first when given a
// word for it.
func zoneOptions(chosen, none string) []component.Option {
	var options []component.Option
	if none != "" {
		options = append(options, component.Option{Value: "", Label: none, Chosen: chosen == ""})
	}
	for _, z := range supervision.Zones {
		options = append(options, component.Option{Value: z, Label: z, Chosen: z == chosen})
	}
	return options
}

// GroupPage is what the page of one group shows.
type GroupPage struct {
	Group      supervision.Group
	Sessions   []supervision.Session
	Earlier    bool
	Later      bool
	Items      []supervision.CaseLine
	Drafts     []supervision.CaseLine // the reader's own
	Key        supervision.FormKey    // of the short form
	Members    []supervision.Membership
	Leaders    []supervision.Person
	Leads      bool
	SameDomain bool // leaders only: most members have the supervisor's employer
	// From a day to come others lead; nil: nothing is to change.
	NextFrom    *time.Time
	NextLeaders []string
	Example     bool      // invented, to look around in
	Reads       bool      // it reads a book, or is of the form that does
	Booking     string    // the id of the booking that it comes of, "" when the reader has none
	Undo        *Undo     // nil: nothing to undo
	From        time.Time // where the window lies that the sessions were read from
	Now         time.Time
	Reader      *time.Location
}

// writes tells whether the reader may plan: she leads, and the group runs.
func (p GroupPage) writes() bool { return p.Leads && !p.Group.Ended() }

// next is the first session shown that is not over, 0 when none is.
func (p GroupPage) next() int {
	for _, s := range p.Sessions {
		if s.Changeable(p.Now) {
			return s.Number
		}
	}
	return 0
}

// earlierThan is the instant that the earlier sessions lie before.
func (p GroupPage) earlierThan() time.Time {
	if len(p.Sessions) > 0 {
		return p.Sessions[0].StartsAt
	}
	return p.From
}

// laterFrom is the instant that the later sessions begin with.
func (p GroupPage) laterFrom() time.Time {
	if len(p.Sessions) > 0 {
		return p.Sessions[len(p.Sessions)-1].StartsAt.Add(time.Second)
	}
	return p.From
}

// memberChairs draws the members' chairs, those with a waiting item for leaders.
func (p GroupPage) memberChairs() []component.Chair {
	brings := map[string]bool{}
	for _, item := range p.Items {
		brings[item.AuthorName] = p.Leads && item.AuthorName != ""
	}
	seats := make([]bool, len(p.Members))
	for i, m := range p.Members {
		seats[i] = brings[m.Name]
	}
	return chairs(seats)
}
