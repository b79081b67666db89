package supervision

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A Group meets with its leaders, normally five to seven people every other
// week for a year or more.
type Group struct {
	ID   ID[Group]
	Tail string // ends the address and is all of it that is looked up
	Slug string
	GroupDraft
	LeadID     ID[Person]
	NextNumber int        // of the next planned session
	PausedAt   *time.Time // nil: letters leave
	EndedAt    *time.Time // nil: it is written in
}

// Address returns the group's part of a URL: slug-tail.
func (g Group) Address() string { return g.Slug + "-" + g.Tail }

// Location returns the zone the group's sessions are planned in.
func (g Group) Location() *time.Location { return Zone(g.Zone) }

// Paused tells whether the group sends no letters for now.
func (g Group) Paused() bool { return g.PausedAt != nil && g.EndedAt == nil }

// Ended tells whether the group is over: it is read, and nobody writes in it.
func (g Group) Ended() bool { return g.EndedAt != nil }

// TailOf returns the tail of a group's address, false when there is none.
func TailOf(address string) (string, bool) {
	i := strings.LastIndexByte(address, '-')
	tail := strings.ToLower(address[i+1:])
	return tail, len(tail) == 8 && strings.Trim(tail, crockford) == ""
}

// Form is what a group's sessions are about.
type Form string

// Forms lists them in the order the form shows.
var Forms = []Form{"case", "process", "mixed", "two_part"}

// Limits of a group's fields.
const (
	GroupNameMax = 80
	TermMax      = 40
	SizeMax      = 30
	LengthMin    = 15 // minutes
	LengthMax    = 480
	UsualMin     = 5 // a size outside 5–7 earns a warning, no refusal
	UsualMax     = 7
)

// A GroupDraft is what a leader writes about a group.
type GroupDraft struct {
	Name       string
	Form       Form
	Individual bool
	Closed     bool
	CoLeadID   ID[Person] // zero: leads alone
	Smallest   int
	Largest    int
	Length     int // minutes
	Zone       string
	Country    Country
	Language   Language
	ClientTerm string // the group's word for those its work is about
	CaseLabel  string // the group's word for a case
}

// UsualLength is how long a session is when nobody says, in minutes.
func UsualLength(individual bool) int {
	if individual {
		return 60
	}
	return 90
}

// Tidy returns the draft as it will be stored, and what is wrong. Individual
// supervision has one member.
func (d GroupDraft) Tidy() (GroupDraft, Problems) {
	d.Name, d.ClientTerm, d.CaseLabel = OneLine(d.Name), OneLine(d.ClientTerm), OneLine(d.CaseLabel)
	if d.Individual {
		d.Smallest, d.Largest = 1, 1
	}
	var p Problems
	p.Length("name", d.Name, 1, GroupNameMax)
	p.Check("form", slices.Contains(Forms, d.Form), ChooseOne)
	p.Between("smallest", d.Smallest, 1, SizeMax)
	p.Between("largest", d.Largest, 1, SizeMax)
	p.Check("largest", d.Largest >= d.Smallest, LargestSmaller)
	p.Between("length", d.Length, LengthMin, LengthMax)
	p.Check("zone", knownZone(d.Zone), BadZone)
	p.Check("country", slices.Contains(Countries, d.Country), ChooseOne)
	p.Check("language", slices.Contains(Languages, d.Language), ChooseOne)
	p.Length("client_term", d.ClientTerm, 1, TermMax)
	p.Length("case_label", d.CaseLabel, 1, TermMax)
	return d, p
}

// Unusual tells whether the size lies outside the usual five to seven.
func (d GroupDraft) Unusual() bool {
	return !d.Individual && (d.Smallest < UsualMin || d.Largest > UsualMax)
}

var plainLetters = strings.NewReplacer("å", "a", "ä", "a", "á", "a", "à", "a", "æ", "ae", "ö", "o", "ø", "o",
	"ó", "o", "é", "e", "è", "e", "ë", "e", "ü", "u", "ú", "u", "í", "i", "ð", "d", "þ", "th", "ß", "ss")

// Slug returns a readable part of an address for a name: lower-case ASCII
// letters, digits and single hyphens, at most 40 bytes, "group" when nothing
// is left.
func Slug(name string) string {
	var b strings.Builder
	for _, r := range plainLetters.Replace(strings.ToLower(name)) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r < utf8.RuneSelf && b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	slug := b.String()
	slug = strings.Trim(slug[:min(len(slug), 40)], "-")
	if slug == "" {
		return "group"
	}
	return slug
}

// A Membership is a person's time in a group. First and last day both count.
type Membership struct {
	PersonID ID[Person]
	Name     string
	JoinedOn time.Time // a date, midnight UTC
	LeftOn   *time.Time
}

// LeaveUndo is how long a member may undo that she leaves. Nobody is told before.
const LeaveUndo = 5 * time.Minute

// A Leaving is a member's own word that she leaves a group.
type Leaving struct {
	Group   string
	Address string // the group's
	LeftAt  time.Time
}

// Undoable tells whether the leaving can be undone at an instant.
func (l Leaving) Undoable(now time.Time) bool { return now.Before(l.LeftAt.Add(LeaveUndo)) }

// Leaders lists the one or two who lead the group.
func (g Group) Leaders() []ID[Person] {
	if g.CoLeadID.IsZero() {
		return []ID[Person]{g.LeadID}
	}
	return []ID[Person]{g.LeadID, g.CoLeadID}
}

// A GroupLine is one of the reader's groups in a list.
type GroupLine struct {
	Address   string
	Name      string
	Form      Form
	Zone      string
	Leads     bool
	NextAt    *time.Time // nil: nothing planned
	NextItems int
	Paused    bool
	Seats     []bool // as in Coming
}
