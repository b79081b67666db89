package page

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// MeetingList is what the list of what can be booked shows.
type MeetingList struct {
	Practice supervision.Practice
	Kinds    supervision.MeetingKinds
	Me       supervision.ID[supervision.Person]
	People   []supervision.Person // who supervises
}

// facts says a kind's length, places and price in one line.
func facts(t *i18n.Texts, k supervision.MeetingKind) string {
	parts := []string{length(k)}
	for _, place := range k.Places {
		parts = append(parts, lowered(t.MeetingKind.Place[place]))
	}
	return strings.Join(append(parts, price(t, k)), ", ")
}

// brief says a kind's length and price, for whoever may book it.
func brief(t *i18n.Texts, k supervision.MeetingKind) string { return length(k) + ", " + price(t, k) }

func length(k supervision.MeetingKind) string { return strconv.Itoa(k.Minutes) + "\u00a0min" }

func price(t *i18n.Texts, k supervision.MeetingKind) string {
	if k.Free {
		return lowered(t.MeetingKind.Free)
	}
	return lowered(t.MeetingKind.Paid)
}

// lowered lets a text go on a sentence.
func lowered(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(first)) + text[size:]
}

// only names the supervisor whose alone a kind is, "" when it is everybody's.
func (l MeetingList) only(k supervision.MeetingKind) string {
	for _, p := range l.People {
		if p.ID == k.PersonID {
			return p.Name
		}
	}
	return ""
}

// MeetingForm is a kind of meeting while it is written.
type MeetingForm struct {
	Practice supervision.Practice
	Kind     supervision.MeetingKind  // without a slug: a new one
	Now      *supervision.MeetingKind // of a stale form: as it is now
	Problems supervision.Problems
}

func (f MeetingForm) title(t *i18n.Texts) string {
	if f.Kind.Slug == "" {
		return t.MeetingKind.New
	}
	return t.KindName(f.Kind, f.Practice)
}

func (f MeetingForm) path() string {
	if f.Kind.Slug == "" {
		return paths.NewMeeting
	}
	return paths.Meeting(f.Kind.Slug)
}

// names asks for a name in each language of the practice; the first needs one.
func (f MeetingForm) names(t *i18n.Texts) []component.Field {
	var fields []component.Field
	for i, l := range f.Practice.Languages {
		field := component.Field{Name: "name_" + string(l), Label: t.MeetingKind.Name, Value: f.Kind.Names[l], Autocomplete: "off"}
		if len(f.Practice.Languages) > 1 {
			field.Label += " (" + t.Choice.Language[l] + ")"
		}
		switch {
		case i == 0 && f.Kind.Slug == supervision.IntroSlug:
			field.Optional, field.Hint = true, t.MeetingKind.IntroHint
		case i > 0:
			field.Optional = true
		}
		if i == 1 {
			field.Hint = t.MeetingKind.NameHint
		}
		fields = append(fields, field.In(f.Problems))
	}
	return fields
}

func (f MeetingForm) minutes(t *i18n.Texts) component.Field {
	return component.Field{Name: "minutes", Label: t.MeetingKind.Minutes}.In(f.Problems)
}

// lengths offers some, and keeps what else was sent.
func (f MeetingForm) lengths() []component.Option {
	var options []component.Option
	known := f.Kind.Minutes == 0
	for _, n := range []int{15, 20, 30, 45, 60, 75, 90, 120, 180, 240} {
		options = append(options, component.Option{Value: strconv.Itoa(n), Label: strconv.Itoa(n) + "\u00a0min", Chosen: n == f.Kind.Minutes})
		known = known || n == f.Kind.Minutes
	}
	if !known {
		n := strconv.Itoa(f.Kind.Minutes)
		options = append(options, component.Option{Value: n, Label: n + "\u00a0min", Chosen: true})
	}
	return options
}

func (f MeetingForm) places(t *i18n.Texts) component.Field {
	return component.Field{Name: "places", Label: t.MeetingKind.Places}.In(f.Problems)
}

func (f MeetingForm) with(t *i18n.Texts) []component.Option {
	return []component.Option{
		{Value: "all", Label: t.MeetingKind.Everybody, Chosen: f.Kind.PersonID.IsZero()},
		{Value: "me", Label: t.MeetingKind.OnlyMe, Chosen: !f.Kind.PersonID.IsZero()},
	}
}

func (f MeetingForm) fields(t *i18n.Texts) []component.Field {
	return append(f.names(t), f.minutes(t), f.places(t))
}
