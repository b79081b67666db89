package server

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
	"samrum/web/layout"
	"samrum/web/page"
)

// A booking is a booking form on its way: what was offered, what was chosen and
// typed, and what is wrong with it.
type booking struct {
	practice supervision.Practice
	offer    postgres.Offer
	kind     supervision.MeetingKind
	with     supervision.ID[supervision.Person] // zero: whoever is free first
	week     string                             // a date of the one to show, "" for the first with times
	draft    supervision.BookingDraft
	key      supervision.FormKey
	since    string
	read     bool // the form was in sight long enough to be read
	problems supervision.Problems
	reviews  component.Reviews
}

// bookingOf reads what is offered and what was chosen; a kind that nobody offers
// is not found.
func (s *Server) bookingOf(r *http.Request, visit postgres.Visit) (booking, error) {
	offer, err := s.store.Offer(r.Context(), visit)
	if err != nil {
		return booking{}, err
	}
	kind, ok := offer.Kinds.Offered().Find(chi.URLParam(r, "meeting"))
	if !ok {
		return booking{}, supervision.ErrNotFound
	}
	return s.booking(r, visit, offer, kind), nil
}

func (s *Server) booking(r *http.Request, visit postgres.Visit, offer postgres.Offer, kind supervision.MeetingKind) booking {
	form := chosenBefore(r)
	b := booking{practice: visit.Practice(), offer: offer, kind: kind, key: supervision.ParseFormKey(form.Get("form_key"))}
	b.since, b.read = s.readSince(form.Get("since"), b.key)
	b.with, _ = supervision.ParseID[supervision.Person](cmp.Or(form.Get("choose"), form.Get("with")))
	if form.Has("choose") {
		b.with, _ = supervision.ParseID[supervision.Person](form.Get("choose"))
	}
	b.week = cmp.Or(form.Get("week"), form.Get("shown"))
	b.draft = bookingDraft(form, kind, i18n.T(r.Context()).Language)
	at, err := time.Parse(time.RFC3339, cmp.Or(form.Get("starts_at"), form.Get("at")))
	if err == nil {
		b.draft.StartsAt = at.UTC()
	}
	if b.week == "" && err == nil {
		b.week = calendar.DateOf(at, supervision.Zone(b.practice.Zone)).String()
	}
	return b
}

// bookingDraft reads the fields; one that the form does not have is as preset.
func bookingDraft(form url.Values, kind supervision.MeetingKind, l supervision.Language) supervision.BookingDraft {
	d := supervision.BookingDraft{
		About: supervision.AMeeting, Meeting: kind.Slug, Minutes: kind.Minutes, Language: l, Zone: form.Get("zone"),
		Place: given(form, "place", kind.Places[0]), Service: given(form, "service", supervision.TextKind("")),
		Name: form.Get("name"), Address: form.Get("email"), Phone: form.Get("phone"),
		Organisation: form.Get("organisation"), Unit: form.Get("unit"), People: peopleNumber(form.Get("people")),
		BookingTexts: supervision.BookingTexts{
			Wishes: form.Get("wishes"), Note: form.Get("note"), Times: form.Get("times"),
			Themes: form.Get("themes"), Starting: form.Get("starting"), Funding: form.Get("funding"),
		},
	}
	if !slices.Contains(kind.Places, d.Place) && !form.Has("name") {
		d.Place = kind.Places[0]
	}
	return d
}

// peopleNumber reads "" as nothing said, 0; what is no number is none that fits.
func peopleNumber(s string) int {
	if strings.TrimSpace(s) == "" {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n == 0 {
		return -1
	}
	return n
}

// checkPlace notes a place where this kind of meeting is not held.
func (b *booking) checkPlace() {
	b.problems.Check("place", slices.Contains(b.kind.Places, b.draft.Place), supervision.ChooseOne)
}

func (b booking) free() postgres.FreeTimes { return b.offer.Free(b.kind, b.with, nil) }

// reviewBooking looks at what a stranger wrote. Suggested times are dates by
// nature: only what identifies somebody for certain is refused in them.
func (s *Server) reviewBooking(r *http.Request, visit postgres.Visit, b *booking) error {
	allowed, err := s.store.WordsForVisit(r.Context(), visit)
	if err != nil {
		return err
	}
	today := s.store.Now().In(supervision.Zone(b.practice.Zone))
	var texts []supervision.CaseText
	for _, text := range b.draft.Texts() {
		if text.Text != "" {
			texts = append(texts, text)
		}
	}
	found := s.review(r, texts, append(allowed, strings.Fields(b.draft.Name)...), today)
	for _, field := range []string{"times", "starting"} {
		review := found.Fields[field]
		review.Doubts, review.Asked = nil, nil
		found.Fields[field] = review
		delete(found.Problems, component.ReasonName(field))
		found.Excuses = slices.DeleteFunc(found.Excuses, func(e supervision.Excuse) bool { return e.Field == field })
	}
	for field, p := range found.Problems {
		b.problems.Add(field, p.Code, p.Limit)
	}
	b.reviews, b.draft.Excuses = found.Fields, found.Excuses
	return nil
}

func (s *Server) showBooking(w http.ResponseWriter, r *http.Request, status int, b booking) error {
	return s.render(w, r, status, page.Book(s.bookingPage(r, b)))
}

func (s *Server) bookingPage(r *http.Request, b booking) page.BookForm {
	practice, language := b.practice, string(askedLanguage(r))
	f := page.BookForm{
		Head: s.bookingHead(r, practice, paths.BookShort+"/"+b.kind.Slug), Kind: b.kind,
		Action:    inLanguage(paths.Book(practice.Slug, b.kind.Slug, nil), language),
		Programme: inLanguage(paths.AskForProgramme(practice.Slug), language),
		Suggest:   inLanguage(paths.SuggestTime(practice.Slug, b.kind.Slug), language),
		Back:      inLanguage(paths.Book(practice.Slug, b.kind.Slug, nil), language),
		Name:      b.kind.Name(i18n.T(r.Context()).Language, practice.Languages[0]), Draft: b.draft, Key: b.key, Since: b.since,
		Services: b.offer.Services, Receives: b.receives(), Faces: b.faces(i18n.T(r.Context()).Language), Times: weekOf(b), Problems: b.problems, Reviews: b.reviews,
	}
	f.Head.Wrong, f.Times.Here = len(b.problems) > 0, f.Action
	return f
}

// faces is who can be met, as a reader of language l is told.
func (b booking) faces(l supervision.Language) []page.Supervisor {
	var all []supervision.Supervisor
	for _, r := range b.offer.Receivers {
		if r.Receives(b.kind) {
			all = append(all, supervision.Supervisor{Name: r.Name, Profiles: r.Profiles})
		}
	}
	return presented(all, l, b.practice.Languages[0])
}

// bookingHead is what the pages for booking say about themselves.
func (s *Server) bookingHead(r *http.Request, practice supervision.Practice, path string) layout.PublicHead {
	t := i18n.T(r.Context())
	return s.headOf(r, practice, path, t.Booking.Title, t.Booking.Title+". "+practice.Name+". "+t.Booking.Lead)
}

// inLanguage keeps the language that an address has asked for.
func inLanguage(path, language string) string {
	if language == "" {
		return path
	}
	return path + "?lang=" + language
}

// receives lists the supervisors who can be chosen, whoever is free first
// before them.
func (b booking) receives() []page.BookWith {
	list := []page.BookWith{{Chosen: b.with.IsZero()}}
	for _, r := range b.offer.Receivers {
		if r.Receives(b.kind) {
			list = append(list, page.BookWith{ID: r.ID.String(), Name: r.Name, Chosen: b.with == r.ID})
		}
	}
	if len(list) == 2 {
		return list[1:]
	}
	return list
}
