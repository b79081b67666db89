package server

import (
	"errors"
	"net/http"

	"samrum/internal/agenda"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// room shows a session's room as it is now.
func (s *Server) room(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	return s.showRoom(w, r, seat, http.StatusOK, nil)
}

// showRoom shows the room after change has had its say about the page.
func (s *Server) showRoom(w http.ResponseWriter, r *http.Request, seat postgres.Seat, status int, change func(*page.RoomPage)) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	found, err := s.store.Room(r.Context(), seat, n)
	if err != nil {
		return err
	}
	p := s.roomPage(seat, found)
	p.Big = r.URL.Query().Get("view") == "big"
	if change != nil {
		change(&p)
	}
	return s.render(w, r, status, page.Room(p))
}

func (s *Server) roomPage(seat postgres.Seat, found postgres.RoomPage) page.RoomPage {
	g := seat.Group()
	now := s.store.Now().In(g.Location())
	p := page.RoomPage{
		Group: g, Session: found.Session, Reader: seat.Person().ID, Leads: seat.Leads(),
		Opened: found.Opened, Planned: found.PlannedAt != nil, Shut: found.Over(now), State: found.Room, Version: found.Version,
		Items: found.Items, Seats: found.Seats, Next: found.Next, Reading: found.Reading, ReadBy: found.ReadBy, Now: now, Key: supervision.NewFormKey(),
	}
	if seat.Leads() {
		card := s.notesProps(seat, postgres.NotesPage{Session: found.Session, Notes: found.Notes}, "room")
		p.Notes, p.Space = &card, found.Space
	}
	if p.Asking = found.Asking; found.Answer != nil {
		p.Answer = paths.Evaluate(s.store.EvaluationToken(*found.Answer))
	}
	p.Add.Draft = supervision.NewCaseDraft()
	if !p.Planned {
		p.State.Plan = planned(found.RoomState, nil)
	}
	if !p.State.Started() {
		p.State.Plan = p.State.Plan.Drop(found.Waits)
		p.Start = startNow(p.State.Plan, found.RoomState, now)
	}
	return p
}

// openRoom opens the room and leads into it.
func (s *Server) openRoom(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	err = s.store.OpenRoom(r.Context(), lead, n)
	if errors.Is(err, supervision.ErrClosed) {
		return s.showRoom(w, r, lead.Seat, http.StatusConflict, nil)
	}
	return s.toRoom(w, r, lead.Seat, n, err)
}

// noteHere notes that a member has come, or has not.
func (s *Server) noteHere(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	person, err := supervision.ParseID[supervision.Person](r.PostFormValue("person"))
	if err != nil {
		return supervision.ErrNotFound
	}
	here := r.PostFormValue("here") == "yes"
	return s.changeRoom(w, r, lead, func(room *postgres.RoomState) error {
		room.Room = room.Note(person, here)
		return nil
	})
}

// changeRoom lets a leader change the room, and shows what it has become. What
// cannot be done any more is answered with the room as it is.
func (s *Server) changeRoom(w http.ResponseWriter, r *http.Request, lead postgres.Lead, change func(*postgres.RoomState) error) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	return s.toRoom(w, r, lead.Seat, n, s.store.ChangeRoom(r.Context(), lead, n, change))
}

// toRoom leads back to the room, or shows why a press did nothing.
func (s *Server) toRoom(w http.ResponseWriter, r *http.Request, seat postgres.Seat, number int, err error) error {
	switch {
	case err == nil:
		s.redirect(w, r, paths.Room(seat.Group().Address(), number), "")
		return nil
	case refused(err):
		return s.showRoom(w, r, seat, http.StatusConflict, func(p *page.RoomPage) { p.Notice = s.since(r, *p, err) })
	}
	return err
}

// refused tells whether an error says that the room is not as it was when a
// button was pressed, or never was.
func refused(err error) bool {
	var stale agenda.Stale
	var few agenda.TooFew
	if errors.As(err, &stale) || errors.As(err, &few) {
		return true
	}
	for _, known := range []error{
		supervision.ErrClosed, supervision.ErrStale, agenda.ErrEnded, agenda.ErrAllDone, agenda.ErrPaused, agenda.ErrRuns, agenda.ErrNotOffered,
		agenda.ErrWorking, agenda.ErrMinutes, agenda.ErrNoSuchItem, agenda.ErrNoSuchPart,
	} {
		if errors.Is(err, known) {
			return true
		}
	}
	return false
}
