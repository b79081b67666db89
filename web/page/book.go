package page

import (
	"context"
	"strconv"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
	"samrum/web/layout"
)

// A BookForm is what whoever wants to meet a supervisor fills in: for a meeting,
// for a time of her own, or for a programme.
type BookForm struct {
	Head      layout.PublicHead
	Action    string
	Suggest   string // where another time is suggested
	Programme string // where a course or programme is asked for
	Back      string // to the times, from there
	Kind      supervision.MeetingKind
	Name      string // of the kind, "" for the ready-made one
	Draft     supervision.BookingDraft
	Key       supervision.FormKey
	Since     string // when the form was shown first, sealed
	Receives  []BookWith
	Faces     []Supervisor           // who can be met
	Services  []supervision.TextKind // that are offered
	Times     BookTimes
	Problems  supervision.Problems
	Reviews   component.Reviews
}

// A BookWith is a supervisor whom somebody can choose; without an ID it is
// whoever is free first.
type BookWith struct {
	ID, Name string
	Chosen   bool
}

// BookTimes are the free times of one week of a practice's calendar.
type BookTimes struct {
	Number         int // of the ISO week
	Days           []BookDay
	Shown          string // the week as a form names it: 2026-W48
	Earlier, Later string // weeks with free times, "" for none
	Next           time.Time
	Zone           string
	Booker         string // the zone of whoever books, "" when it is the same
	Length         time.Duration
	Chosen         time.Time // in the practice's zone; zero: none
	Here           string    // the form's address: other times are shown where the eye is
}

// there is where a button leads that only shows other times.
func (b BookTimes) there() string { return b.Here + "#starts_at" }

// A BookDay is one date with its free times.
type BookDay struct {
	Date  time.Time
	Slots []time.Time // in the practice's zone
}

// any tells whether a time can be chosen at all.
func (b BookTimes) any() bool { return !b.Next.IsZero() }

// free tells whether the week shown has times.
func (b BookTimes) free() bool {
	for _, d := range b.Days {
		if len(d.Slots) > 0 {
			return true
		}
	}
	return false
}

// own is a time by the clock of whoever books, with the weekday when that is
// another one; "" when both clocks are the same.
func (b BookTimes) own(t *i18n.Texts, at time.Time) string {
	if b.Booker == "" {
		return ""
	}
	there := at.In(supervision.Zone(b.Booker))
	if there.Day() != at.Day() {
		return t.ShortDate(there) + " " + t.Clock(there)
	}
	return t.Clock(there)
}

func (b BookTimes) isChosen(at time.Time) bool { return at.Equal(b.Chosen) }

func (f BookForm) title(t *i18n.Texts) string {
	switch {
	case f.Draft.About == supervision.AProgramme:
		return t.Booking.RequestTitle
	case f.Name != "":
		return f.Name
	}
	return t.Booking.Title
}

// unfolded tells that what is optional stands among the rest, and so says it.
func (f BookForm) unfolded() bool { return f.Draft.About == supervision.AProgramme }

// more tells whether the part that is folded away holds something to see.
func (f BookForm) more() bool {
	for _, field := range []string{"phone", "organisation", "unit", "people", "service", "wishes", "note"} {
		_, wrong := f.Problems[field]
		_, unanswered := f.Problems[component.ReasonName(field)]
		if wrong || unanswered {
			return true
		}
	}
	d := f.Draft
	return d.Phone != "" || d.Organisation != "" || d.Unit != "" || d.People != 0 || d.Wishes != "" || d.Note != ""
}

// chosen says in words what is being booked.
func (b BookTimes) chosen(ctx context.Context) string {
	return i18n.T(ctx).MeetingDay(b.Chosen) + " " + i18n.At(ctx, b.Chosen) + "–" + i18n.Clock(ctx, b.Chosen.Add(b.Length))
}

// startsField is named by the clock that was chosen, for the sentence that says
// it is gone.
func (b BookTimes) startsField(ctx context.Context, p supervision.Problems) component.Field {
	f := component.Field{Name: "starts_at", Label: i18n.T(ctx).Booking.Choose}.In(p)
	if f.Problem.Code == supervision.TimeTaken && !b.Chosen.IsZero() {
		f.Label = i18n.Clock(ctx, b.Chosen)
	}
	return f
}

func (f BookForm) fields(ctx context.Context) []component.Field {
	t := i18n.T(ctx)
	return component.WithReasons([]component.Field{
		f.place(t), f.Times.startsField(ctx, f.Problems), f.times(t), f.themes(t), f.starting(t), f.funding(t), f.name(t), f.email(t), f.organisation(t), f.unit(t), f.people(t),
		f.service(t), f.wishes(t), f.note(t), f.phone(t),
	})
}

func (f BookForm) place(t *i18n.Texts) component.Field {
	return component.Field{Name: "place", Label: t.Booking.How}.In(f.Problems)
}

func (f BookForm) name(t *i18n.Texts) component.Field {
	return component.Field{Name: "name", Label: t.Booking.Name, Value: f.Draft.Name, Autocomplete: "name"}.In(f.Problems)
}

func (f BookForm) email(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "email", Label: t.Booking.Email, Hint: t.Booking.EmailHint, Value: f.Draft.Address,
		Type: "email", Autocomplete: "email", Inputmode: "email",
	}.In(f.Problems)
}

func (f BookForm) phone(t *i18n.Texts) component.Field {
	return component.Field{Name: "phone", Label: t.Booking.Phone, Value: f.Draft.Phone, Type: "tel", Autocomplete: "tel"}.In(f.Problems)
}

func (f BookForm) organisation(t *i18n.Texts) component.Field {
	return component.Field{Name: "organisation", Label: t.Booking.Organisation, Value: f.Draft.Organisation, Autocomplete: "organization", Optional: f.unfolded()}.In(f.Problems)
}

func (f BookForm) unit(t *i18n.Texts) component.Field {
	return component.Field{Name: "unit", Label: t.Booking.Unit, Value: f.Draft.Unit}.In(f.Problems)
}

func (f BookForm) people(t *i18n.Texts) component.Field {
	field := component.Field{Name: "people", Label: t.Booking.People, Inputmode: "numeric", Narrow: true, Optional: f.unfolded()}
	if f.Draft.People != 0 {
		field.Value = strconv.Itoa(f.Draft.People)
	}
	return field.In(f.Problems)
}

func (f BookForm) service(t *i18n.Texts) component.Field {
	return component.Field{Name: "service", Label: t.Booking.Service}.In(f.Problems)
}

func (f BookForm) serviceOptions(t *i18n.Texts) []component.Option {
	options := []component.Option{{Label: t.Booking.NotSure, Chosen: f.Draft.Service == ""}}
	return append(options, component.Options(f.Services, t.Public.Text, f.Draft.Service)...)
}

func (f BookForm) zoneOptions(t *i18n.Texts) []component.Option {
	options := []component.Option{{Label: t.Booking.PracticeClock, Chosen: f.Draft.Zone == ""}}
	for _, z := range supervision.Zones {
		if z != f.Times.Zone {
			options = append(options, component.Option{Value: z, Label: t.ZoneTime(z), Chosen: f.Draft.Zone == z})
		}
	}
	return options
}

func (f BookForm) text(field component.Field) component.Field {
	return field.In(f.Problems).Reviewed(f.Reviews, f.Problems)
}

func (f BookForm) wishes(t *i18n.Texts) component.Field {
	return f.text(component.Field{Name: "wishes", Label: t.Booking.Wishes, Hint: t.Booking.WishesHint, Value: f.Draft.Wishes, Rows: 3})
}

func (f BookForm) note(t *i18n.Texts) component.Field {
	return f.text(component.Field{Name: "note", Label: t.Booking.Note, Hint: t.Booking.NoteHint, Value: f.Draft.Note, Rows: 3, Optional: f.unfolded()})
}

func (f BookForm) times(t *i18n.Texts) component.Field {
	return f.text(component.Field{Name: "times", Label: t.Booking.Times, Hint: t.Booking.TimesHint, Value: f.Draft.Times, Rows: 3})
}

func (f BookForm) themes(t *i18n.Texts) component.Field {
	return f.text(component.Field{Name: "themes", Label: t.Booking.Themes, Hint: t.Booking.ThemesHint, Value: f.Draft.Themes, Rows: 4})
}

func (f BookForm) starting(t *i18n.Texts) component.Field {
	return f.text(component.Field{Name: "starting", Label: t.Booking.Starting, Hint: t.Booking.StartingHint, Value: f.Draft.Starting, Optional: true})
}

func (f BookForm) funding(t *i18n.Texts) component.Field {
	return f.text(component.Field{Name: "funding", Label: t.Booking.Funding, Hint: t.Booking.FundingHint, Value: f.Draft.Funding, Optional: true})
}

// A BookKind is a kind of meeting in the list of those that can be booked.
type BookKind struct {
	Kind supervision.MeetingKind
	Name string // "" for the ready-made one
	To   string
}

func (k BookKind) title(t *i18n.Texts) string {
	if k.Name == "" {
		return t.Booking.Title
	}
	return k.Name
}

func pressed(yes bool) string { return strconv.FormatBool(yes) }

func withName(t *i18n.Texts, w BookWith) string {
	if w.ID == "" {
		return t.Booking.Whoever
	}
	return w.Name
}
