package server

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"

	"samrum/internal/agenda"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// closeForm asks a leader how a session was: after the room, or after one that
// was held without it.
func (s *Server) closeForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.toClose(r, lead)
	if err != nil {
		return err
	}
	return s.showClosing(w, r, lead, found, http.StatusOK, page.Closing{Closing: s.closingSoFar(found)})
}

// closeSession notes that a session was held.
func (s *Server) closeSession(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.toClose(r, lead)
	if err != nil {
		return err
	}
	form, err := s.readClosing(r, lead, found)
	if err != nil {
		return err
	}
	if len(form.Problems) > 0 && found.Session.Status == supervision.Planned {
		return s.showClosing(w, r, lead, found, http.StatusUnprocessableEntity, form)
	}
	n := found.Session.Number
	err = s.store.CloseSession(r.Context(), lead, n, form.Closing)
	if errors.Is(err, supervision.ErrClosed) {
		return s.sayClosed(w, r, lead, found)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Session(lead.Group().Address(), n), "session_closed")
	return nil
}

// toClose reads what a closing is about.
func (s *Server) toClose(r *http.Request, lead postgres.Lead) (postgres.RoomPage, error) {
	n, err := sessionNumber(r)
	if err != nil {
		return postgres.RoomPage{}, err
	}
	return s.store.Room(r.Context(), lead.Seat, n)
}

func (s *Server) showClosing(w http.ResponseWriter, r *http.Request, lead postgres.Lead, found postgres.RoomPage, status int, c page.Closing) error {
	if found.Session.Status != supervision.Planned || s.tooEarly(found) || s.tooLate(found) {
		return s.sayClosed(w, r, lead, found)
	}
	c.Room = s.roomPage(lead.Seat, found)
	return s.render(w, r, status, page.CloseSession(c))
}

// tooEarly tells whether a session has not begun: neither by the plan nor in its
// room.
func (s *Server) tooEarly(found postgres.RoomPage) bool {
	return found.Session.StartsAt.After(s.store.Now()) && !found.Started()
}

func (s *Server) tooLate(found postgres.RoomPage) bool {
	return s.store.Now().After(found.Session.EndsAt.AddDate(0, 0, supervision.ClosableDays))
}

// sayClosed says why a session cannot be closed, or closed again.
func (s *Server) sayClosed(w http.ResponseWriter, r *http.Request, lead postgres.Lead, found postgres.RoomPage) error {
	t := i18n.T(r.Context())
	f := page.Failure{Title: t.Room.Closed, Text: t.Room.TooLate}
	switch {
	case !found.HeldAt.IsZero():
		at := found.HeldAt.In(lead.Group().Location())
		f.Text = i18n.Fill(t.Room.ClosedBy, "{name}", supervision.FirstName(found.HeldBy), "{time}", i18n.ShortDate(r.Context(), at)+" "+i18n.At(r.Context(), at))
	case found.Session.Status == supervision.Cancelled:
		f.Title, f.Text = t.Session.Cancelled, found.Session.CancelReason
	case s.tooEarly(found):
		starts := found.Session.StartsAt.In(lead.Group().Location())
		f.Title, f.Text = t.Room.TooEarly, i18n.LongDate(r.Context(), starts)+" "+i18n.At(r.Context(), starts)
	case s.tooLate(found):
		f.Title = t.Session.ToClose
	default:
		return s.sayClosedSince(w, r, lead, found.Session.Number)
	}
	return s.render(w, r, http.StatusConflict, page.Failed(f))
}

// sayClosedSince does so when somebody else was faster a moment ago.
func (s *Server) sayClosedSince(w http.ResponseWriter, r *http.Request, lead postgres.Lead, number int) error {
	found, err := s.store.Room(r.Context(), lead.Seat, number)
	if err != nil || found.Session.Status == supervision.Planned {
		return errors.Join(err, supervision.ErrClosed)
	}
	return s.sayClosed(w, r, lead, found)
}

// closingSoFar is what a leader confirms: the planned length, who was noted as
// here, and what the clock has measured. Of items that no clock has run for she
// says herself what became of them.
func (s *Server) closingSoFar(found postgres.RoomPage) supervision.Closing {
	c := supervision.Closing{Held: found.Session.Length()}
	for _, seat := range found.Seats {
		if !seat.Leads {
			c.People = append(c.People, supervision.Attended{PersonID: seat.PersonID, Attendance: attendanceOf(found, seat)})
		}
	}
	took := map[agenda.ItemID]int{}
	run := found.Run
	at := s.store.Now()
	for _, given := range run.Given(at) {
		took[given.Item] += given.Minutes
	}
	for _, item := range found.Items {
		settled := supervision.Settled{ItemID: item.ID, With: found.Pairs[item.ID]}
		if took[item.ID] > 0 { // one that was only passed was not taken up
			settled.As, settled.Minutes = "discussed", took[item.ID]
		} else if found.Started() {
			settled.As = "carried"
		}
		c.Items = append(c.Items, settled)
	}
	c.Reading, c.Open = run.Content(at).Reading, took[agenda.ItemID{}]
	if found.Started() && !run.HasRead() {
		c.NotReached = chapterIDs(found.Reading)
	}
	return c
}

// attendanceOf presets how somebody was there; of whom nobody knows, the leader
// says it.
func attendanceOf(found postgres.RoomPage, seat supervision.RoomSeat) supervision.Attendance {
	switch {
	case found.IsHere(seat.PersonID), len(found.Here) == 0 && !seat.Absent:
		return "present"
	case seat.Absent:
		return "apology"
	}
	return ""
}

// orNone reads minutes from a field that may be empty; what is no number is less
// than any minutes can be.
func orNone(form url.Values, field string) int {
	text := supervision.OneLine(form.Get(field))
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return -1
	}
	return n
}
