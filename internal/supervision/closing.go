package supervision

import "slices"

// Attendance tells how somebody was there.
type Attendance string

// Attendances lists them in the order a form shows.
var Attendances = []Attendance{"present", "part", "apology", "no_show"}

// ClosableDays is for how many days after a session a leader may say that it was
// held.
const ClosableDays = 14

// ToClose is a session that is over and of which nobody has said that it was
// held.
type ToClose struct {
	GroupAddress, GroupName string
	Number                  int
}

// HeldMax is the most minutes a session may have been held.
const HeldMax = 480

// A Closing is what a leader says when a session is over.
type Closing struct {
	Held    int // minutes that it was really held
	People  []Attended
	Items   []Settled
	Brought []Brought // what came up and was never registered
	Reading int       // minutes that really went to the reading
	Open    int       // minutes of work that no item was for

	NotReached []ID[Chapter] // of what was to be read; the group falls behind by them
}

// Attended is how one member was there.
type Attended struct {
	PersonID   ID[Person]
	Attendance Attendance
	Minutes    int  // of Part as typed; Tidy fills in the others
	Declined   bool // was offered space, and said not today
}

// SettledAs tells what became of an item.
type SettledAs string

// SettledCodes lists them in the order a form shows.
var SettledCodes = []SettledAs{"discussed", "carried", "withdrawn"}

// A Settled is what became of an item, and the minutes it really took.
type Settled struct {
	ItemID  ID[CaseItem]
	As      SettledAs
	Minutes int        // 0 unless it was discussed
	With    ID[Person] // who presented it with its author; zero: nobody
}

// Of finds what became of an item.
func (c Closing) Of(item ID[CaseItem]) Settled {
	i := slices.IndexFunc(c.Items, func(o Settled) bool { return o.ItemID == item })
	if i < 0 {
		return Settled{}
	}
	return c.Items[i]
}

// Presenters lists who presented an item, its author first.
func (o Settled) Presenters(author ID[Person]) []ID[Person] {
	if o.With.IsZero() || o.With == author {
		return []ID[Person]{author}
	}
	return []ID[Person]{author, o.With}
}

// Field names the form field of a person's attendance, of the minutes she was
// there, or of another question about her.
func (a Attended) Field(of string) string { return of + "_" + a.PersonID.String() }

// Field does the same for an item.
func (o Settled) Field(of string) string { return of + "_" + o.ItemID.String() }

// Tidy returns the closing as it will be stored, and what is wrong, by field:
// minutes are whole, nobody was there for longer than the session was held, and
// what was discussed took at least a minute.
func (c Closing) Tidy() (Closing, Problems) {
	var p Problems
	p.Between("held_minutes", c.Held, 1, HeldMax)
	p.Between("reading_minutes", c.Reading, 0, HeldMax)
	p.Between("open_minutes", c.Open, 0, HeldMax)
	c.People, c.Items = slices.Clone(c.People), slices.Clone(c.Items)
	for i := range c.People {
		c.People[i].tidy(c.Held, &p)
	}
	for i := range c.Items {
		c.Items[i].tidy(&p)
	}
	c.Brought = slices.DeleteFunc(slices.Clone(c.Brought), Brought.Empty)
	for i := range c.Brought {
		c.Brought[i].tidy(&p)
	}
	return c, p
}

func (a *Attended) tidy(held int, p *Problems) {
	switch a.Attendance {
	case "present":
		a.Minutes = held
	case "part":
		p.Between(a.Field("minutes"), a.Minutes, 1, max(1, held))
	case "apology", "no_show":
		a.Minutes, a.Declined = 0, false
	default:
		p.Add(a.Field("attends"), ChooseOne)
	}
}

func (o *Settled) tidy(p *Problems) {
	switch o.As {
	case "discussed":
		p.Between(o.Field("took"), o.Minutes, 1, HeldMax)
	case "carried", "withdrawn":
		o.Minutes, o.With = 0, ID[Person]{}
	default:
		p.Add(o.Field("outcome"), ChooseOne)
	}
}
