package server

import (
	"errors"
	"maps"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// bookingGroupForm is the form for a new group with what its booking tells.
func (s *Server) bookingGroupForm(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	seen, err := s.bookingToGroup(r, p)
	if err != nil {
		return err
	}
	if !seen.GroupID.IsZero() {
		s.redirect(w, r, paths.Booking(seen.ID.String()), "booking_grouped")
		return nil
	}
	form := page.GroupForm{Draft: seen.GroupDraft(usualGroup(r, p)), Key: supervision.NewFormKey(), Booking: carriedOver(seen)}
	form.Booking.Contact, form.Booking.Place = seen.Contact(), seen.SessionPlace(seen.PlaceAddress, seen.PlaceLink)
	return s.groupForm(w, r, p, http.StatusOK, form)
}

// bookingToGroup reads the booking that an address names, without free times.
func (s *Server) bookingToGroup(r *http.Request, p postgres.Supervising) (postgres.BookingPage, error) {
	id, err := bookingID(r)
	if err != nil {
		return postgres.BookingPage{}, err
	}
	return s.store.Booking(r.Context(), p, id)
}

func carriedOver(seen postgres.BookingPage) *page.FromBooking {
	return &page.FromBooking{ID: seen.ID.String(), Wishes: seen.Wishes, Unreadable: seen.Unreadable}
}

// groupBooking makes the group, once.
func (s *Server) groupBooking(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	id, err := bookingID(r)
	if err != nil {
		return err
	}
	seen, err := s.store.Booking(r.Context(), p, id)
	if err = s.late(r, p, id, err); err != nil {
		return s.refuseAnswer(w, r, p, seen, page.BookingAnswer{}, err)
	}
	form := page.GroupForm{Key: supervision.ParseFormKey(r.PostFormValue("form_key")), Posted: r.PostForm, Booking: carriedOver(seen)}
	made := readBookedGroup(r, p, &form)
	if len(form.Problems) > 0 {
		return s.groupForm(w, r, p, http.StatusUnprocessableEntity, form)
	}
	address, err := s.store.GroupBooking(r.Context(), p, seen, made)
	switch err = s.late(r, p, id, err); {
	case errors.Is(err, postgres.ErrGrouped):
		s.redirect(w, r, paths.Booking(seen.ID.String()), "booking_grouped")
		return nil
	case errors.Is(err, supervision.ErrClosed), errors.Is(err, postgres.ErrAnswered):
		return s.refuseAnswer(w, r, p, seen, page.BookingAnswer{}, err)
	case errors.Is(err, supervision.ErrStale):
		form.Key = supervision.NewFormKey()
		form.Problems.Add("", supervision.AnotherForm)
		return s.groupForm(w, r, p, http.StatusConflict, form)
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.Group(address), groupMade(form.Draft))
	return nil
}

// readBookedGroup reads the form as it will be stored, with its problems.
func readBookedGroup(r *http.Request, p postgres.Supervising, form *page.GroupForm) postgres.BookedGroup {
	var wrongContact, wrongPlace supervision.Problems
	form.Draft, form.Problems = groupDraft(r).Tidy()
	form.Problems.Check("co_lead", form.Draft.CoLeadID != p.Person().ID, supervision.SameLeader)
	form.Booking.Contact, wrongContact = readContact(r).Tidy()
	form.Booking.Place, wrongPlace = readPlace(r.PostForm).TidyPreset()
	for _, wrong := range []supervision.Problems{wrongContact, wrongPlace} {
		if form.Problems == nil {
			form.Problems = supervision.Problems{}
		}
		maps.Copy(form.Problems, wrong)
	}
	return postgres.BookedGroup{Draft: form.Draft, Contact: form.Booking.Contact, Place: form.Booking.Place, Form: form.Key}
}

func readContact(r *http.Request) supervision.GroupContact {
	return supervision.GroupContact{
		Organisation: r.PostForm.Get("organisation"), Unit: r.PostForm.Get("unit"), Name: r.PostForm.Get("contact_name"),
		Address: r.PostForm.Get("contact_address"), Phone: r.PostForm.Get("contact_phone"),
	}
}
