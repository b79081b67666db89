package server

import (
	"errors"
	"net/http"
	"net/url"
	"time"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// book lists what can be booked, or shows the form at once where there is one
// kind of meeting only.
func (s *Server) book(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	offer, err := s.store.Offer(r.Context(), visit)
	if err != nil {
		return err
	}
	kinds := offer.Kinds.Offered()
	if len(kinds) == 1 {
		return s.showBooking(w, r, http.StatusOK, s.booking(r, visit, offer, kinds[0]))
	}
	l, usual := i18n.T(r.Context()).Language, visit.Practice().Languages[0]
	var list []page.BookKind
	for _, k := range kinds {
		list = append(list, page.BookKind{Kind: k, Name: k.Name(l, usual), To: paths.Book(visit.Practice().Slug, k.Slug, r.URL.Query())})
	}
	s.findable(w)
	return s.render(w, r, http.StatusOK, page.BookKinds(s.bookingHead(r, visit.Practice(), paths.BookShort), list))
}

// findable lets search engines list a public page, and caches keep its
// languages apart.
func (s *Server) findable(w http.ResponseWriter) {
	w.Header().Add("Vary", "Accept-Language")
	w.Header().Del("X-Robots-Tag")
}

// bookForm shows the times of one kind of meeting. What a link has chosen
// already is filled in.
func (s *Server) bookForm(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	b, err := s.bookingOf(r, visit)
	if err != nil {
		return err
	}
	s.findable(w)
	return s.showBooking(w, r, http.StatusOK, b)
}

// bookMeeting books, or shows other times and keeps what was typed.
func (s *Server) bookMeeting(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	b, err := s.bookingOf(r, visit)
	if err != nil {
		return err
	}
	if r.PostForm.Has("week") || r.PostForm.Has("choose") {
		return s.showBooking(w, r, http.StatusOK, b)
	}
	b.draft.StartsAt = b.startsAt(r)
	b.draft, b.problems = b.draft.Tidy()
	b.checkPlace()
	if b.draft.StartsAt.IsZero() {
		b.problems.Add("starts_at", supervision.ChooseTime)
	}
	if err := s.reviewBooking(r, visit, &b); err != nil {
		return err
	}
	_, receiver, free := b.free().Find(b.draft.StartsAt)
	if !free && b.offer.Opens(b.kind, b.with, b.draft.StartsAt) {
		return s.bookingTaken(w, r, b)
	}
	if !free && !b.draft.StartsAt.IsZero() {
		b.problems.Add("starts_at", supervision.TimeNotFree)
	}
	if len(b.problems) > 0 {
		return s.showBooking(w, r, http.StatusUnprocessableEntity, b)
	}
	return s.placeBooking(w, r, visit, b, receiver)
}

// placeBooking makes the booking; a lost race shows the times that are left.
func (s *Server) placeBooking(w http.ResponseWriter, r *http.Request, visit postgres.Visit, b booking, receiver postgres.Receiver) error {
	placed, err := s.store.Book(r.Context(), visit, receiver, b.draft, b.key, s.caller(r, b))
	switch {
	case errors.Is(err, postgres.ErrTaken):
		if b.offer, err = s.store.Offer(r.Context(), visit); err != nil {
			return err
		}
		return s.bookingTaken(w, r, b)
	case errors.Is(err, postgres.ErrComing):
		b.problems.Add("email", supervision.ComingEnough, supervision.ComingAtMost)
		return s.showBooking(w, r, http.StatusUnprocessableEntity, b)
	case err != nil:
		return err
	}
	s.toReceipt(w, r, visit, placed)
	return nil
}

// toReceipt leads on to the receipt; where a letter asks for a confirmation the
// letter alone leads there.
func (s *Server) toReceipt(w http.ResponseWriter, r *http.Request, visit postgres.Visit, placed postgres.Placed) {
	to := paths.Receipt(s.store.BookingToken(placed.ID))
	if placed.Status == supervision.Unconfirmed {
		to = paths.BookingWaits(visit.Practice().Slug, string(askedLanguage(r)))
	}
	s.redirect(w, r, to, "")
}

// bookingTaken says that somebody was faster and keeps everything typed.
func (s *Server) bookingTaken(w http.ResponseWriter, r *http.Request, b booking) error {
	delete(b.problems, "starts_at")
	b.problems.Add("starts_at", supervision.TimeTaken)
	return s.showBooking(w, r, http.StatusConflict, b)
}

// bookingWaits says that a letter is on its way.
func (s *Server) bookingWaits(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	return s.render(w, r, http.StatusOK, page.BookingWaits(s.bookingHead(r, visit.Practice(), paths.BookShort)))
}

// caller is what the limits go by.
func (s *Server) caller(r *http.Request, b booking) postgres.Caller {
	return postgres.Caller{Network: network(r), Hasty: r.PostForm.Get("website") != "" || !b.read}
}

// shortBook leads from /book, /boka, /bestil and /bestill on to the only
// practice's booking page.
func (s *Server) shortBook(w http.ResponseWriter, r *http.Request) error {
	only, err := s.store.OnlyPractice(r.Context())
	if err != nil {
		return err
	}
	http.Redirect(w, r, paths.Book(only.Slug, chi.URLParam(r, "meeting"), r.URL.Query()), http.StatusSeeOther)
	return nil
}

// never is the zero time: none was chosen.
var never time.Time

// startsAt is the instant that was chosen; never when none was, or what was sent
// is no instant.
func (b booking) startsAt(r *http.Request) time.Time {
	at, err := time.Parse(time.RFC3339, r.PostForm.Get("starts_at"))
	if err != nil || r.PostForm.Get("starts_at") == "" {
		return never
	}
	return at.UTC()
}

// chosenBefore is what a link or a form has chosen, in one place for both.
func chosenBefore(r *http.Request) url.Values {
	if r.Method == http.MethodPost {
		return r.PostForm
	}
	return r.URL.Query()
}
