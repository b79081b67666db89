package supervision

import (
	"slices"
	"time"
)

// A CaseItem is what a member wants the group's help with. It is about the
// member's own work and never identifies a client.
type CaseItem struct {
	ID         ID[CaseItem]
	AuthorID   ID[Person]
	AuthorName string
	CaseDraft
	Status        CaseStatus
	SessionNumber int // of the session it waits for, 0 for none
	Version       int
	CreatedAt     time.Time
	Carried       int       // sessions it has waited for in vain
	TextExpiresAt time.Time // the words are deleted then
	Erased        bool      // the words are gone already
}

// Mine tells whether the person wrote the item.
func (c CaseItem) Mine(person ID[Person]) bool { return c.AuthorID == person }

// Later tells whether its author has yet to write the words.
func (c CaseItem) Later() bool { return !c.Erased && c.Headline == "" && c.Status != Draft }

// A CaseDraft is the part of an item that its author writes.
type CaseDraft struct {
	Kind      Kind
	Headline  string // the group sees it with the minutes
	Question  string
	Minutes   int // 0: don't know
	Urgency   Urgency
	Readers   Readers
	Situation string
	Wishes    []Wish
	Affected  string
	OwnLine   string   // read by its author alone
	Excuses   []Excuse // why what was warned about may stand
}

// Same tells whether both say the same. Both have been tidied.
func (d CaseDraft) Same(other CaseDraft) bool {
	return d.Kind == other.Kind && d.Minutes == other.Minutes && d.Urgency == other.Urgency && d.Readers == other.Readers &&
		slices.Equal(d.Wishes, other.Wishes) && slices.Equal(d.Texts(), other.Texts())
}

// Kind tells what an item is about. A mistake of one's own counts as a case
// everywhere outside the room.
type Kind string

// Kinds lists them in the order the form shows.
var Kinds = []Kind{"case", "process", "topic", "own_mistake"}

// Urgency tells how soon the author wants the item taken up.
type Urgency string

// Urgencies lists them in the order the form shows.
var Urgencies = []Urgency{"can_wait", "gladly_now", "urgent"}

// Readers tells who may read the item before the group plans its time.
type Readers string

// AllReaders lists them in the order the form shows.
var AllReaders = []Readers{"leaders", "group"}

// Wish is what the author wants of the group.
type Wish string

// Wishes lists them in the order the form shows; an item holds at most WishesMax.
var Wishes = []Wish{"listening", "questions", "reflections", "advice", "practise", "network_map"}

// MinutesOffered lists the wished minutes a form offers; 0 is "don't know".
var MinutesOffered = []int{15, 30, 45, 0}

// CaseStatus tells what became of an item.
type CaseStatus string

// The statuses of an item. A draft is its author's alone.
const (
	Draft     CaseStatus = "draft"
	Waiting   CaseStatus = "waiting"
	Discussed CaseStatus = "discussed"
	Withdrawn CaseStatus = "withdrawn"
	Lapsed    CaseStatus = "lapsed" // its group ended
)

// Limits of an item's fields, in characters: short text leaves less room for
// what identifies somebody.
const (
	HeadlineMax  = 80
	QuestionMax  = 200
	SituationMax = 800
	AffectedMax  = 300
	OwnLineMax   = 200
	WishesMax    = 2
)

// How long words are kept: 30 days after their session, never over 180 days
// from writing.
const (
	KeptAfterSession = 30 * 24 * time.Hour
	KeptAtMost       = 180 * 24 * time.Hour
)

// NewCaseDraft returns the draft with what is preset and changeable.
func NewCaseDraft() CaseDraft {
	return CaseDraft{Kind: "case", Urgency: "gladly_now", Readers: "leaders"}
}

// AsksQuestion tells whether the kind needs a question: cases do, and a mistake
// of one's own counts as one.
func (k Kind) AsksQuestion() bool { return k == "case" || k == "own_mistake" }

// Tidy returns the draft as it will be stored, and what is wrong with its form.
// What could identify somebody is the discretion check's to find.
func (d CaseDraft) Tidy() (CaseDraft, Problems) {
	d.Headline, d.OwnLine = OneLine(d.Headline), OneLine(d.OwnLine)
	d.Question, d.Situation, d.Affected = Lines(d.Question), Lines(d.Situation), Lines(d.Affected)
	d.Wishes = known(d.Wishes)
	var p Problems
	p.Length("headline", d.Headline, 1, HeadlineMax)
	p.Check("kind", slices.Contains(Kinds, d.Kind), ChooseOne)
	p.Length("question", d.Question, least(d.Kind.AsksQuestion()), QuestionMax)
	p.Check("minutes", slices.Contains(MinutesOffered, d.Minutes), ChooseOne)
	p.Check("urgency", slices.Contains(Urgencies, d.Urgency), ChooseOne)
	p.Check("readers", slices.Contains(AllReaders, d.Readers), ChooseOne)
	p.Length("situation", d.Situation, 0, SituationMax)
	p.Check("wishes", len(d.Wishes) <= WishesMax, TooMany, WishesMax)
	p.Length("affected", d.Affected, 0, AffectedMax)
	p.Length("own_line", d.OwnLine, 0, OwnLineMax)
	return d, p
}

// TidyUnfinished is Tidy for what is kept as a draft: anything may be missing,
// but something is written.
func (d CaseDraft) TidyUnfinished() (CaseDraft, Problems) {
	d, p := d.Tidy()
	for _, field := range []string{"headline", "question"} {
		if p[field].Code == Required {
			delete(p, field)
		}
	}
	written := slices.ContainsFunc(d.Texts(), func(t CaseText) bool { return t.Text != "" })
	p.Check("headline", written, NothingWritten)
	if len(p) == 0 {
		p = nil
	}
	return d, p
}

// LaterDraft is what somebody brings who will write the words later.
func LaterDraft(kind Kind, minutes int) (CaseDraft, Problems) {
	d := NewCaseDraft()
	d.Kind, d.Minutes, d.Wishes = kind, minutes, []Wish{}
	var p Problems
	p.Check("kind", slices.Contains(Kinds, kind), ChooseOne)
	p.Check("minutes", slices.Contains(MinutesOffered, minutes), ChooseOne)
	return d, p
}

func least(required bool) int {
	if required {
		return 1
	}
	return 0
}

// known drops wishes the product does not know, and doubles, in form order.
func known(wishes []Wish) []Wish {
	kept := []Wish{}
	for _, w := range Wishes {
		if slices.Contains(wishes, w) {
			kept = append(kept, w)
		}
	}
	return kept
}

// CaseText is one field of free text, named as its form field.
type CaseText struct{ Field, Text string }

// Texts lists the draft's free texts in the form's order: everything that the
// discretion check reads and the vault seals.
func (d CaseDraft) Texts() []CaseText {
	return []CaseText{
		{"headline", d.Headline},
		{"question", d.Question},
		{"situation", d.Situation},
		{"affected", d.Affected},
		{"own_line", d.OwnLine},
	}
}

// A CaseLine is an item in a list: what the group may see of it before it plans
// its time, and who brings it for those who lead.
type CaseLine struct {
	ID            ID[CaseItem]
	Headline      string
	Kind          Kind
	Minutes       int    // 0: don't know
	AuthorName    string // "" for other members
	Mine          bool
	Status        CaseStatus
	SessionNumber int  // 0: waits without a session
	Carried       int  // sessions it has waited for in vain
	Erased        bool // the words are gone
}

// A DraftLine is a draft in its author's list.
type DraftLine struct {
	ID           ID[CaseItem]
	Headline     string // "" while it has none
	Kind         Kind
	GroupAddress string
	GroupName    string
	CaseLabel    string // the group's word for a case
}
