package server

import (
	"net/http"
	"slices"
	"time"

	"github.com/go-chi/chi/v5"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// bookings lists the asker's bookings, and the requests that anybody may answer.
func (s *Server) bookings(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	after := bookingsAfter(r)
	lists, err := s.store.Bookings(r.Context(), p, after)
	if err != nil {
		return err
	}
	shown := page.BookingsPage{Part: after.List != "", Practice: p.Practice(), Now: s.store.Now().In(zoneOf(p.SignedIn))}
	for _, list := range postgres.BookingLists {
		section := page.BookingSection{List: string(list), More: lists[list].More}
		for _, line := range lists[list].Lines {
			section.Lines = append(section.Lines, page.BookingLine(line))
		}
		if len(section.Lines) > 0 {
			shown.Sections = append(shown.Sections, section)
		}
	}
	return s.render(w, r, http.StatusOK, page.Bookings(shown))
}

// bookingsAfter reads where a page of one list begins; what cannot be read is
// the start of all lists.
func bookingsAfter(r *http.Request) (after postgres.BookingsAfter) {
	q := r.URL.Query()
	key, badTime := time.Parse(time.RFC3339Nano, q.Get("after"))
	id, badID := supervision.ParseID[supervision.Booking](q.Get("at"))
	list := postgres.BookingList(q.Get("list"))
	if badTime != nil || badID != nil || !slices.Contains(postgres.BookingLists, list) {
		return after
	}
	return postgres.BookingsAfter{List: list, Key: key, ID: id}
}

func (s *Server) bookingBoard(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	stages, err := s.store.BookingBoard(r.Context(), p)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.BookingBoard(page.BoardPage{Stages: stages, Now: s.store.Now().In(zoneOf(p.SignedIn))}))
}

func bookingID(r *http.Request) (supervision.ID[supervision.Booking], error) {
	id, err := supervision.ParseID[supervision.Booking](chi.URLParam(r, "booking"))
	if err != nil {
		err = supervision.ErrNotFound
	}
	return id, err
}

// readBooking reads the booking that an address names.
func (s *Server) readBooking(r *http.Request, p postgres.Supervising) (postgres.BookingPage, error) {
	id, err := bookingID(r)
	if err != nil {
		return postgres.BookingPage{}, err
	}
	return s.store.BookingPage(r.Context(), p, id)
}

func (s *Server) oneBooking(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	seen, err := s.readBooking(r, p)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.ShowBooking(s.shownBooking(p, seen)))
}

// shownBooking is a booking as it is now, with empty forms.
func (s *Server) shownBooking(p postgres.Supervising, seen postgres.BookingPage) page.OneBooking {
	now := s.store.Now()
	asked := seen.Status == supervision.Asked || seen.Status == supervision.OfferedTime
	shown := page.OneBooking{
		Booking: seen.Booking, GroupName: seen.GroupName, GroupPage: seen.GroupPage, Own: seen.Own, Unreadable: seen.Unreadable,
		Timed: seen.Timed(now), Free: seen.Free, Answer: page.BookingAnswer{Version: seen.Version},
		Note: page.BookingNote{Text: seen.Note, Version: seen.NoteVersion},
		Now:  now.In(supervision.Zone(p.Practice().Zone)), Reader: zoneOf(p.SignedIn),
		OutcomeOpen: seen.GroupID.IsZero() && (asked || seen.Status == supervision.Booked && !seen.StartsAt.After(now)),
	}
	switch seen.Booking.Place {
	case supervision.MeetAtPractice:
		shown.Place = seen.PlaceAddress
	case supervision.MeetOnline:
		shown.Place = seen.PlaceLink
	}
	return shown
}
