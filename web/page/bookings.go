package page

import (
	"context"
	"net/url"
	"strings"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// BookingsPage is what a supervisor's list of bookings shows.
type BookingsPage struct {
	Sections []BookingSection // only what is not empty
	Part     bool             // the page of one list that is long
	Practice supervision.Practice
	Now      time.Time // in the reader's zone
}

// A BookingSection is one list, or a page of it.
type BookingSection struct {
	List  string // as the address names it
	Lines []BookingLine
	More  bool
}

// A BookingLine is one booking in a list.
type BookingLine struct {
	supervision.Booking
	GroupName string
	Key       time.Time // where the list goes on
}

func (s BookingSection) title(t *i18n.Texts) string {
	return map[string]string{"requests": t.Bookings.Requests, "coming": t.Bookings.Coming, "unsaid": t.Bookings.Unsaid, "past": t.Bookings.Past}[s.List]
}

// whenHead names the column that tells when: requests have an age.
func (s BookingSection) whenHead(t *i18n.Texts) string {
	if s.List == "requests" {
		return t.Bookings.CameIn
	}
	return t.Bookings.When
}

// lastHead names the column that tells where a meeting is, or else how things
// stand.
func (s BookingSection) lastHead(t *i18n.Texts) string {
	if s.places() {
		return t.Bookings.Place
	}
	return t.Bookings.State
}

func (s BookingSection) places() bool { return s.List == "coming" || s.List == "unsaid" }

func (s BookingSection) when(ctx context.Context, line BookingLine, now time.Time) string {
	if s.List == "requests" || !line.HasTime() {
		return i18n.T(ctx).Bookings.Age(line.CreatedAt, now)
	}
	at := line.StartsAt.In(now.Location())
	return dayWord(ctx, at, now) + " " + i18n.Clock(ctx, at)
}

func (s BookingSection) next() string {
	last := s.Lines[len(s.Lines)-1]
	return paths.BookingsAfter(s.List, last.Key, last.ID.String())
}

// workplace is where whoever booked works, as far as known.
func workplace(b supervision.Booking) string {
	return strings.Trim(b.Unit+", "+b.Organisation, ", ")
}

// bookingTag says in a word how a booking stands; kind is a tag's.
func bookingTag(t *i18n.Texts, b supervision.Booking) (kind, text string) {
	switch {
	case b.Status == supervision.CalledOff:
		return "stop", t.Bookings.Status[b.Status]
	case b.Outcome == supervision.GoesOn:
		return "ok", t.Bookings.Outcomes[b.Outcome]
	case b.Outcome != "":
		return "", t.Bookings.Outcomes[b.Outcome]
	case b.Status == supervision.Booked:
		return "book", t.Bookings.Status[b.Status]
	}
	return "wait", t.Bookings.Status[b.Status]
}

// BoardPage is what the way to a running group shows.
type BoardPage struct {
	Stages []supervision.StageCount
	Now    time.Time // in the reader's zone
}

// boardLinks are where the rows of a stage are listed.
var boardLinks = map[supervision.BookingStage]string{
	supervision.StageRequest: paths.Bookings + "#requests", supervision.StageBooked: paths.Bookings + "#coming",
	supervision.StageMet: paths.Bookings + "#unsaid", supervision.StageGoesOn: paths.Bookings + "#past", supervision.StageDeclined: paths.Bookings + "#past",
	supervision.StageStartUp: paths.Groups, supervision.StageRunning: paths.Groups,
}

// OneBooking is what the page of a booking shows.
type OneBooking struct {
	Booking     supervision.Booking
	Place       string // address or link, "" for none
	GroupName   string
	GroupPage   string // address of the group, "" when the reader does not lead it
	Own         bool   // else anybody may answer
	Unreadable  bool
	Timed       bool // can be given a time, or another one
	Free        []calendar.SlotDay
	Answer      BookingAnswer
	Note        BookingNote
	Problems    supervision.Problems
	Now         time.Time // in the practice's zone, as all times here
	OutcomeOpen bool
	Reader      *time.Location
}

// BookingAnswer is the time that a supervisor chooses, as typed.
type BookingAnswer struct {
	Version    int
	Slot       string // an instant, or OtherSlot
	Date, Time string
}

// OtherSlot is the choice of a time that is typed.
const OtherSlot = "other"

// BookingNote is the form for her notes.
type BookingNote struct {
	Text    string
	Version int
	Stored  string // as they are now, when written meanwhile in another window
	Reviews component.Reviews
}

func (p OneBooking) id() string { return p.Booking.ID.String() }

func (p OneBooking) moves() bool { return p.Booking.Status == supervision.Booked }

// callable tells whether there is something to call off.
func (p OneBooking) callable() bool {
	b := p.Booking
	return b.CanChange(p.Now) || (b.Status == supervision.Asked || b.Status == supervision.OfferedTime) && b.GroupID.IsZero()
}

// groupable tells whether a group can be made of it.
func (p OneBooking) groupable() bool {
	return p.Booking.GroupID.IsZero() && p.Booking.Status != supervision.CalledOff
}

func (p OneBooking) outcomes(t *i18n.Texts) []component.Option {
	options := []component.Option{{Value: "", Label: t.Bookings.NoOutcome, Chosen: p.Booking.Outcome == ""}}
	for _, o := range supervision.Outcomes {
		if o != supervision.NoShow || p.moves() {
			options = append(options, component.Option{Value: string(o), Label: t.Bookings.Outcomes[o], Chosen: p.Booking.Outcome == o})
		}
	}
	return options
}

func (p OneBooking) date(t *i18n.Texts) component.Field {
	return dateField(component.Field{Name: "date", Label: t.Bookings.Date, Value: p.Answer.Date}.In(p.Problems))
}

func (p OneBooking) clock(t *i18n.Texts) component.Field {
	return clockField(component.Field{Name: "start_time", Label: t.Bookings.Time, Value: p.Answer.Time}.In(p.Problems))
}

func (p OneBooking) slot(t *i18n.Texts) component.Field {
	return component.Field{Name: "slot", Label: t.Bookings.FreeTimes}.In(p.Problems)
}

func (p OneBooking) outcome(t *i18n.Texts) component.Field {
	return component.Field{Name: "outcome", Label: t.Bookings.Outcome, Hint: t.Bookings.OutcomeLead}.In(p.Problems)
}

func (p OneBooking) notes(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "notes", Label: t.Bookings.Notes, Hint: t.Bookings.NotesHint, Value: p.Note.Text, Max: supervision.NotesMax, Rows: 5,
	}.In(p.Problems).Reviewed(p.Note.Reviews, p.Problems)
}

func (p OneBooking) fields(t *i18n.Texts) []component.Field {
	return component.WithReasons([]component.Field{p.slot(t), p.date(t), p.clock(t), p.outcome(t), p.notes(t)})
}

// daysShown is how many days with free times the answer offers.
const daysShown = 5

func (p OneBooking) days() []calendar.SlotDay { return p.Free[:min(daysShown, len(p.Free))] }

func slotValue(s calendar.Slot) string { return s.Starts.UTC().Format(time.RFC3339) }

// when says when the meeting is, was, or is suggested.
func (p OneBooking) when(ctx context.Context) string {
	at := p.Booking.StartsAt.In(p.Now.Location())
	return capital(i18n.LongDate(ctx, at)) + ", " + i18n.ClockRange(ctx, at, p.Booking.Ends().In(at.Location()))
}

// A bookingFact is what whoever booked told, with its name.
type bookingFact struct{ Label, Text string }

// facts lists what is known, in the form's order, without what is empty.
func (p OneBooking) facts(ctx context.Context) []bookingFact {
	t, b := i18n.T(ctx), p.Booking
	x := t.Bookings
	people := ""
	if b.People > 0 {
		people = i18n.Count(b.People)
	}
	all := []bookingFact{
		{x.Organisation, b.Organisation},
		{x.Unit, b.Unit},
		{x.People, people},
		{x.Service, t.Public.Text[b.Service]},
		{x.Times, b.Times},
		{x.Themes, b.Themes},
		{x.Starting, b.Starting},
		{x.Funding, b.Funding},
		{x.Wishes, b.Wishes},
		{x.Note, b.Note},
		{x.CameIn, capital(i18n.LongDate(ctx, b.CreatedAt.In(p.Now.Location())))},
	}
	var facts []bookingFact
	for _, f := range all {
		if f.Text != "" {
			facts = append(facts, f)
		}
	}
	return facts
}

// FromBooking is what a form for a new group carries over from a booking.
type FromBooking struct {
	ID         string
	Contact    supervision.GroupContact
	Place      supervision.Place
	Wishes     string
	Unreadable bool
}

// action is where the form for a new group is sent.
func (f GroupForm) action() string {
	if f.Booking == nil {
		return paths.Groups
	}
	return paths.BookingGroup(f.Booking.ID)
}

// contactFields are the fields of who ordered a group.
func contactFields(t *i18n.Texts, c supervision.GroupContact, p supervision.Problems) []component.Field {
	x := t.Bookings
	return []component.Field{
		component.Field{Name: "organisation", Label: x.Organisation, Value: c.Organisation, Optional: true}.In(p),
		component.Field{Name: "unit", Label: x.Unit, Value: c.Unit, Optional: true}.In(p),
		component.Field{Name: "contact_name", Label: x.ContactName, Value: c.Name, Autocomplete: "off", Optional: true}.In(p),
		component.Field{Name: "contact_address", Label: x.ContactAddress, Value: c.Address, Type: "email", Autocomplete: "off", Optional: true}.In(p),
		component.Field{Name: "contact_phone", Label: x.ContactPhone, Value: c.Phone, Type: "tel", Autocomplete: "off", Optional: true}.In(p),
	}
}

// GroupOrder is who ordered a group, as its leaders see it.
type GroupOrder struct {
	Contact    supervision.GroupContact
	Wishes     string
	Unreadable bool
	Booking    string // the id of the booking that it comes of, "" for none
}

// ContactForm is the form for that.
type ContactForm struct {
	Group    supervision.Group
	Order    GroupOrder
	Version  int
	Problems supervision.Problems
	Posted   url.Values
}

func (f ContactForm) fields(t *i18n.Texts) []component.Field {
	return contactFields(t, f.Order.Contact, f.Problems)
}

func (o GroupOrder) facts(t *i18n.Texts) []bookingFact {
	x, c := t.Bookings, o.Contact
	var facts []bookingFact
	for _, f := range []bookingFact{{x.Organisation, c.Organisation}, {x.Unit, c.Unit}, {x.ContactName, c.Name}, {x.ContactAddress, c.Address}, {x.ContactPhone, c.Phone}, {x.Wishes, o.Wishes}} {
		if f.Text != "" {
			facts = append(facts, f)
		}
	}
	return facts
}
