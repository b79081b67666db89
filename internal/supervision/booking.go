package supervision

import (
	"slices"
	"strings"
	"time"
)

// A Booking is a meeting between a supervisor and somebody outside the practice,
// or the wish for one.
type Booking struct {
	ID             ID[Booking]
	PersonID       ID[Person] // the supervisor; zero while anybody may answer
	SupervisorName string
	BookingDraft
	Status    BookingStatus
	HoldUntil time.Time // when an unconfirmed one lapses; else zero
	Sequence  int       // of its calendar entry (RFC 5545)
	// CancelledBy is "" unless it is cancelled.
	CancelledBy CancelledBy
	Outcome     Outcome
	GroupID     ID[Group] // what became of it; zero: nothing yet
	Version     int
	CreatedAt   time.Time
	ChangedAt   time.Time // when its status or time last changed
}

// Ends is when the meeting is over. It has a start.
func (b Booking) Ends() time.Time { return b.StartsAt.Add(time.Duration(b.Minutes) * time.Minute) }

// HasTime tells whether a start is known.
func (b Booking) HasTime() bool { return !b.StartsAt.IsZero() }

// Lives tells whether it takes its supervisor's time at an instant.
func (b Booking) Lives(now time.Time) bool {
	return b.Status == Booked || b.Status == Unconfirmed && b.HasTime() && b.HoldUntil.After(now)
}

// InCalendars tells of one that is booked, or called off, whether calendars have
// it: a suggestion that is not taken never gets there.
func (b Booking) InCalendars() bool { return b.Status == Booked || b.Sequence > 0 }

// CanChange tells whether whoever booked may still move or cancel it.
func (b Booking) CanChange(now time.Time) bool { return b.Status == Booked && b.StartsAt.After(now) }

// BookingStatus tells how far a booking has come.
type BookingStatus string

// The statuses of a booking.
const (
	Unconfirmed BookingStatus = "unconfirmed" // until the letter's link is followed; its time is held so long
	Asked       BookingStatus = "asked"       // the supervisor is to answer
	OfferedTime BookingStatus = "offered"     // she suggests a time, which is not held
	Booked      BookingStatus = "booked"
	CalledOff   BookingStatus = "cancelled"
	HoldLapsed  BookingStatus = "lapsed" // never confirmed
)

// CancelledBy tells who called a booking off.
type CancelledBy string

// Who may call a booking off.
const (
	ByBooker     CancelledBy = "booker"
	BySupervisor CancelledBy = "supervisor"
)

// Outcome is what a supervisor says came of a booking; "" is nothing yet.
type Outcome string

// Outcomes lists them in the order the form shows.
var Outcomes = []Outcome{GoesOn, NotNow, NoShow}

// What came of a booking.
const (
	GoesOn Outcome = "goes_on"
	NotNow Outcome = "not_now"
	NoShow Outcome = "no_show"
)

// BookingSubject is what is asked for.
type BookingSubject string

// What may be asked for. A programme stays a request.
const (
	AMeeting   BookingSubject = "meeting"
	AProgramme BookingSubject = "programme"
)

// A BookingDraft is what somebody fills in who wants to meet a supervisor.
type BookingDraft struct {
	About        BookingSubject
	Meeting      string    // slug of the kind of meeting
	Minutes      int       // of that kind
	StartsAt     time.Time // zero: none of the times suits
	Place        MeetingPlace
	Name         string
	Address      string // an e-mail address
	Phone        string
	Organisation string
	Unit         string
	People       int // 0: not said
	Service      TextKind
	Language     Language
	Zone         string // of whoever books; "" is the practice's
	BookingTexts
	Excuses []Excuse // why what was warned about may stand
}

// BookingTexts are the free texts of a booking, read by the supervisors alone.
type BookingTexts struct {
	Wishes   string // what the group hopes for
	Note     string
	Times    string // up to three suggestions in words, one a line
	Themes   string // of a programme
	Starting string // its wished start, in words
	Funding  string // how it is paid for
}

// Limits of a booking's fields, in characters, and how long an unconfirmed one
// is held.
const (
	OrganisationMax = 120
	PhoneMax        = 40
	BookingPeople   = 200
	WishesTextMax   = 800
	TimesMax        = 400
	StartingMax     = 80
	FundingMax      = 200
	NotesMax        = 2000 // the supervisor's own
	TimesMost       = 3    // suggestions
	HeldFor         = 30 * time.Minute
)

// Limits that ask for a confirmation by letter instead of refusing, and the one
// that refuses: the coming bookings of one address.
const (
	NetworkADay     = 5
	PracticeAnHour  = 10
	ComingAtMost    = 2
	ReadingTakes    = 3 * time.Second // nobody fills in the form faster
	KeptAfterMeet   = 90 * 24 * time.Hour
	RequestKept     = 183 * 24 * time.Hour // six months
	NetworkKept     = 24 * time.Hour
	LapsedKept      = 24 * time.Hour
	FormLivesAtMost = 24 * time.Hour
)

// Texts lists the free texts by field.
func (t BookingTexts) Texts() []CaseText {
	return []CaseText{
		{"wishes", t.Wishes}, {"note", t.Note}, {"times", t.Times}, {"themes", t.Themes}, {"starting", t.Starting}, {"funding", t.Funding},
	}
}

// Tidy returns the draft as it will be stored, and what is wrong with its form.
// Whether its time is free is the store's to say, and what could identify
// somebody the discretion check's.
func (d BookingDraft) Tidy() (BookingDraft, Problems) {
	var p Problems
	p.Check("name", !strings.ContainsAny(d.Name, "\r\n"), OnOneLine)
	d.Name, d.Phone = OneLine(d.Name), OneLine(d.Phone)
	d.Organisation, d.Unit = OneLine(d.Organisation), OneLine(d.Unit)
	d.BookingTexts = d.BookingTexts.tidy()
	p.Length("name", d.Name, 1, NameMax)
	address, ok := TidyAddress(d.Address)
	p.Check("email", d.Address != "", Required)
	p.Check("email", ok, BadAddress)
	if ok {
		d.Address = address
	}
	p.Check("place", slices.Contains(MeetingPlaces, d.Place), ChooseOne)
	p.Length("phone", d.Phone, 0, PhoneMax)
	p.Length("organisation", d.Organisation, 0, OrganisationMax)
	p.Length("unit", d.Unit, 0, OrganisationMax)
	p.Check("people", d.People >= 0 && d.People <= BookingPeople, BadNumber, BookingPeople)
	if d.Service != "" {
		p.Check("service", d.Service.IsService(), ChooseOne)
	}
	if d.Zone != "" && !knownZone(d.Zone) {
		d.Zone = ""
	}
	d.BookingTexts.check(&p)
	return d, p
}

// TidyRequest does the same for one without a time, which says in words what is
// wished for.
func (d BookingDraft) TidyRequest() (BookingDraft, Problems) {
	d, p := d.Tidy()
	if d.About == AProgramme {
		p.Length("themes", d.Themes, 1, WishesTextMax)
	} else {
		p.Length("times", d.Times, 1, TimesMax)
	}
	return d, p
}

func (t BookingTexts) check(p *Problems) {
	p.Length("times", t.Times, 0, TimesMax)
	p.Length("wishes", t.Wishes, 0, WishesTextMax)
	p.Length("note", t.Note, 0, WishesTextMax)
	p.Length("themes", t.Themes, 0, WishesTextMax)
	p.Length("starting", t.Starting, 0, StartingMax)
	p.Length("funding", t.Funding, 0, FundingMax)
}

func (t BookingTexts) tidy() BookingTexts {
	return BookingTexts{
		Wishes: Lines(t.Wishes), Note: Lines(t.Note), Times: Lines(t.Times), Themes: Lines(t.Themes),
		Starting: OneLine(t.Starting), Funding: OneLine(t.Funding),
	}
}
