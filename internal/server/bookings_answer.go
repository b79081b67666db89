package server

import (
	"errors"
	"net/http"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// timeBooking books a request at the time that the supervisor chose, or suggests
// it; a meeting that is booked it moves.
func (s *Server) timeBooking(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	seen, err := s.answering(r, p)
	if err != nil {
		return s.refuseAnswer(w, r, p, seen, page.BookingAnswer{}, err)
	}
	form := readAnswer(r)
	at, problems := instantOf(form, s.store.Now(), supervision.Zone(p.Practice().Zone))
	problems.Check("", seen.Timed(s.store.Now()), supervision.Closed)
	if len(problems) > 0 {
		return s.showAnswer(w, r, p, http.StatusUnprocessableEntity, seen, form, problems)
	}
	answered := seen
	answered.Version = form.Version
	code, send := "booking_settled", s.store.BookRequest
	switch {
	case seen.Status == supervision.Booked:
		code = "booking_moved"
	case r.PostForm.Get("do") == "offer":
		code, send = "booking_offered", s.store.OfferTime
	}
	err = send(r.Context(), p, answered, at)
	if errors.Is(err, supervision.ErrStale) && seen.StartsAt.Equal(at) && seen.Version == form.Version+1 {
		err = nil // the form came twice
	}
	if err != nil {
		return s.refuseAnswer(w, r, p, seen, form, err)
	}
	s.redirect(w, r, paths.Booking(seen.ID.String()), code)
	return nil
}

// answering reads the booking that a supervisor answers. ErrAnswered when it was
// nobody's until a colleague answered.
func (s *Server) answering(r *http.Request, p postgres.Supervising) (postgres.BookingPage, error) {
	id, err := bookingID(r)
	if err != nil {
		return postgres.BookingPage{}, err
	}
	seen, err := s.store.BookingPage(r.Context(), p, id)
	return seen, s.late(r, p, id, err)
}

// late tells a supervisor whose request is not found that a colleague answered
// it meanwhile.
func (s *Server) late(r *http.Request, p postgres.Supervising, id supervision.ID[supervision.Booking], err error) error {
	if isNotFound(err) && s.store.AnsweredByAnother(r.Context(), p, id) {
		return postgres.ErrAnswered
	}
	return err
}

// refuseAnswer tells why a booking is not as the supervisor wanted it; what she
// typed is kept.
func (s *Server) refuseAnswer(w http.ResponseWriter, r *http.Request, p postgres.Supervising, seen postgres.BookingPage, form page.BookingAnswer, err error) error {
	var problems supervision.Problems
	switch {
	case errors.Is(err, postgres.ErrAnswered):
		return s.render(w, r, http.StatusConflict, page.BookingAnswered())
	case errors.Is(err, postgres.ErrTaken) && form.Slot == page.OtherSlot:
		problems.Add("date", supervision.Clash)
	case errors.Is(err, postgres.ErrTaken):
		problems.Add("slot", supervision.Clash)
	case errors.Is(err, supervision.ErrStale):
		problems.Add("", supervision.Stale)
	case errors.Is(err, supervision.ErrClosed):
		problems.Add("", supervision.Closed)
	default:
		return err
	}
	now, err := s.readBooking(r, p)
	if err != nil {
		return err
	}
	form.Version = now.Version
	return s.showAnswer(w, r, p, http.StatusConflict, now, form, problems)
}

func (s *Server) showAnswer(w http.ResponseWriter, r *http.Request, p postgres.Supervising, status int, seen postgres.BookingPage, form page.BookingAnswer, problems supervision.Problems) error {
	shown := s.shownBooking(p, seen)
	shown.Answer, shown.Problems = form, problems
	return s.render(w, r, status, page.ShowBooking(shown))
}

func readAnswer(r *http.Request) page.BookingAnswer {
	f := page.BookingAnswer{
		Version: whole(r.PostForm.Get("version")), Slot: r.PostForm.Get("slot"),
		Date: supervision.OneLine(r.PostForm.Get("date")), Time: supervision.OneLine(r.PostForm.Get("start_time")),
	}
	if f.Slot == "" && f.Date != "" {
		f.Slot = page.OtherSlot
	}
	return f
}

// instantOf reads the time that a supervisor chose: one of those that are free,
// or another one on a clock of the zone.
func instantOf(form page.BookingAnswer, now time.Time, zone *time.Location) (at time.Time, p supervision.Problems) {
	field := "slot"
	if form.Slot == page.OtherSlot {
		if at, p = typedInstant(form, zone); len(p) > 0 {
			return at, p
		}
		field = "date"
	} else {
		var err error
		at, err = time.Parse(time.RFC3339, form.Slot)
		p.Check(field, err == nil, supervision.ChooseOne)
	}
	p.Check(field, at.After(now), supervision.Past)
	p.Check(field, at.Before(now.AddDate(plannedYears, 0, 0)), supervision.ProblemCode(calendar.YearFarOff))
	return at.UTC(), p
}

func typedInstant(form page.BookingAnswer, zone *time.Location) (time.Time, supervision.Problems) {
	var unread calendar.Problems
	date, err := calendar.ParseDate(form.Date)
	unread.AddError("date", err)
	clock, err := calendar.ParseClock(form.Time)
	unread.AddError("start_time", err)
	if p := planProblems(unread, nil); len(p) > 0 {
		return time.Time{}, p
	}
	var p supervision.Problems
	at, times := date.At(clock, zone)
	p.Check("start_time", times > 0, supervision.ProblemCode(calendar.InClockGap))
	return at, p
}

// callOffBooking calls a booking off, once; whoever booked gets a letter.
func (s *Server) callOffBooking(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	seen, err := s.answering(r, p)
	if err == nil && !(seen.Status == supervision.CalledOff && seen.CancelledBy == supervision.BySupervisor) {
		err = s.store.CallOff(r.Context(), p, seen.ID, whole(r.PostForm.Get("version")))
	}
	if err != nil {
		return s.refuseAnswer(w, r, p, seen, page.BookingAnswer{}, err)
	}
	s.redirect(w, r, paths.Booking(seen.ID.String()), "booking_off")
	return nil
}
