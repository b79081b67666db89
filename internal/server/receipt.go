package server

import (
	"cmp"
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
	"samrum/web/page"
)

// byReceipt lets in whoever holds the address of a booking's receipt.
func (s *Server) byReceipt(h func(http.ResponseWriter, *http.Request, string, postgres.Booker) error) guarded {
	return guarded{"byToken", func(w http.ResponseWriter, r *http.Request) error {
		token := chi.URLParam(r, "token")
		held, err := s.store.Booker(r.Context(), login.Hash(token))
		if isNotFound(err) {
			return s.render(w, r, http.StatusNotFound, page.DeadReceipt())
		}
		if err != nil {
			return err
		}
		f := s.publicFrame(r)
		f.Practice = held.Practice()
		s.within(w, inFrame(r, cmp.Or(askedLanguage(r), held.Receipt().Language), f), func(w http.ResponseWriter, r *http.Request) error {
			return h(w, r, token, held)
		})
		return nil
	}}
}

func (s *Server) receipt(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker) error {
	return s.showReceipt(w, r, http.StatusOK, s.receiptOf(token, held))
}

func (s *Server) receiptOf(token string, held postgres.Booker) page.Receipt {
	b := held.Receipt()
	return page.Receipt{
		Token: token, Practice: held.Practice(), Booking: b.Booking, Now: s.store.Now(),
		PlaceAddress: b.PlaceAddress, PlaceLink: b.PlaceLink, Group: b.GroupName,
	}
}

func (s *Server) showReceipt(w http.ResponseWriter, r *http.Request, status int, p page.Receipt) error {
	return s.render(w, r, status, page.ShowReceipt(p))
}

// receiptEntry is the meeting as a calendar file: the same entry as in the
// letters. Only what is settled has one.
func (s *Server) receiptEntry(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker) error {
	b := held.Receipt()
	if b.Status != supervision.Booked { // a letter takes out what was called off
		return s.notFoundIn(w, r)
	}
	entry := email.Booking{
		Booking: b.Booking, PlaceAddress: b.PlaceAddress, PlaceLink: b.PlaceLink, Practice: held.Practice().Name,
		Home: supervision.Zone(held.Practice().Zone), Now: s.store.Now(), From: s.from, Links: email.LinksOf(s.link, held.Practice(), b.ID, token),
	}.Entry(i18n.T(r.Context()))
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8; method=PUBLISH")
	w.Header().Set("Content-Disposition", `attachment; filename="samrum.ics"`)
	_, _ = w.Write([]byte(entry.File())) // a browser that left is nobody's error
	return nil
}

// answerReceipt takes the answer to what a letter asked. A button that is
// pressed without a choice answers nothing: what follows links and presses
// buttons by itself settles no booking.
func (s *Server) answerReceipt(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker) error {
	var err error
	switch status := held.Receipt().Status; {
	case r.PostForm.Get("choice") == "no" && status == supervision.OfferedTime:
		err = s.store.DeclineOffer(r.Context(), held)
	case r.PostForm.Get("choice") == "no":
		err = s.store.CancelBooking(r.Context(), held)
	case r.PostForm.Get("choice") != "yes":
		p := s.receiptOf(token, held)
		p.Problems.Add("choice", supervision.ChooseOne)
		return s.showReceipt(w, r, http.StatusUnprocessableEntity, p)
	case status == supervision.OfferedTime:
		err = s.store.AcceptOffer(r.Context(), held)
	default:
		err = s.store.Confirm(r.Context(), held)
	}
	return s.afterReceipt(w, r, token, held, err)
}

// afterReceipt leads back to the receipt, or says there that it was too late.
func (s *Server) afterReceipt(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker, err error) error {
	problem := map[bool]supervision.ProblemCode{errors.Is(err, postgres.ErrTaken): supervision.TimeNotFree, errors.Is(err, supervision.ErrClosed): supervision.Closed, errors.Is(err, supervision.ErrStale): supervision.Stale}[true]
	if problem != "" {
		now, err := s.store.Booker(r.Context(), login.Hash(token))
		if err != nil {
			return err
		}
		p := s.receiptOf(token, now)
		p.Problems.Add("", problem)
		return s.showReceipt(w, r, http.StatusConflict, p)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Receipt(token), "")
	return nil
}

// cancelForm asks whether the meeting is to be called off.
func (s *Server) cancelReceiptForm(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker) error {
	p := s.receiptOf(token, held)
	if !p.Cancellable() {
		s.redirect(w, r, paths.Receipt(token), "")
		return nil
	}
	return s.render(w, r, http.StatusOK, page.CancelReceipt(p))
}

func (s *Server) cancelReceipt(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker) error {
	return s.afterReceipt(w, r, token, held, s.store.CancelBooking(r.Context(), held))
}

// moveReceiptForm shows the times to which the meeting can be moved.
func (s *Server) moveReceiptForm(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker) error {
	if !held.Receipt().CanChange(s.store.Now()) {
		s.redirect(w, r, paths.Receipt(token), "")
		return nil
	}
	b, err := s.movingOf(r, held)
	if err != nil {
		return err
	}
	return s.showReceiptMove(w, r, http.StatusOK, token, held, b)
}

// movingOf is the booking as a form for another time: what it is stays.
func (s *Server) movingOf(r *http.Request, held postgres.Booker) (booking, error) {
	offer, err := s.store.OfferTo(r.Context(), held)
	if err != nil {
		return booking{}, err
	}
	old := held.Receipt().Booking
	kind, ok := offer.Kinds.Find(old.Meeting)
	if !ok {
		kind = supervision.Intro()
	}
	kind.Minutes, kind.Offered = old.Minutes, true
	b := booking{practice: held.Practice(), offer: offer, kind: kind, with: old.PersonID, draft: old.BookingDraft}
	form := chosenBefore(r)
	b.week = cmp.Or(form.Get("week"), form.Get("shown"))
	b.draft.StartsAt = never
	if r.Method == http.MethodPost {
		b.draft.StartsAt = b.startsAt(r)
	}
	return b, nil
}

func (s *Server) showReceiptMove(w http.ResponseWriter, r *http.Request, status int, token string, held postgres.Booker, b booking) error {
	p := page.MoveReceiptForm{Receipt: s.receiptOf(token, held), Times: weekOf(b)}
	p.Problems, p.Times.Here = b.problems, paths.MoveReceipt(token)
	return s.render(w, r, status, page.MoveReceipt(p))
}

// moveReceipt gives the meeting another time. When that is gone by now, the old
// one stands and other times are shown.
func (s *Server) moveReceipt(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker) error {
	b, err := s.movingOf(r, held)
	if err != nil {
		return err
	}
	if r.PostForm.Has("week") {
		return s.showReceiptMove(w, r, http.StatusOK, token, held, b)
	}
	if version := number(r, "version"); version != held.Receipt().Version {
		return s.afterReceipt(w, r, token, held, supervision.ErrStale)
	}
	_, receiver, free := b.free().Find(b.draft.StartsAt)
	switch {
	case b.draft.StartsAt.IsZero():
		b.problems.Add("starts_at", supervision.ChooseTime)
		return s.showReceiptMove(w, r, http.StatusUnprocessableEntity, token, held, b)
	case !free && b.offer.Opens(b.kind, b.with, b.draft.StartsAt):
		return s.moveTaken(w, r, token, held, b)
	case !free:
		b.problems.Add("starts_at", supervision.TimeNotFree)
		return s.showReceiptMove(w, r, http.StatusUnprocessableEntity, token, held, b)
	}
	err = s.store.MoveBooking(r.Context(), held, receiver, b.draft.StartsAt)
	if errors.Is(err, postgres.ErrTaken) {
		return s.moveTaken(w, r, token, held, b)
	}
	return s.afterReceipt(w, r, token, held, err)
}

func (s *Server) moveTaken(w http.ResponseWriter, r *http.Request, token string, held postgres.Booker, b booking) error {
	var err error
	if b.offer, err = s.store.OfferTo(r.Context(), held); err != nil {
		return err
	}
	b.problems.Add("starts_at", supervision.TimeTaken)
	return s.showReceiptMove(w, r, http.StatusConflict, token, held, b)
}
