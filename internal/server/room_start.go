package server

import (
	"errors"
	"net/http"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/postgres"
	"samrum/web/page"
)

// errAsks says that the group is to agree before the clock starts.
var errAsks = errors.New("the group is to agree first")

// startRoom starts the clock with the minutes that are left. Where the floors do
// not fit, the group agrees first to what waits.
func (s *Server) startRoom(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	agreed := r.PostFormValue("agreed")
	err := s.changeRoom(w, r, lead, func(room *postgres.RoomState) error {
		switch {
		case room.PlannedAt == nil:
			return agenda.ErrNotOffered
		case room.Started():
			return agenda.Stale{Since: room.Run.Changes}
		}
		now := s.store.Now()
		start := startNow(room.Plan.Drop(room.Waits), *room, now)
		if start.Asks() && agreed != page.Agreed(start) {
			return errAsks
		}
		room.Plan, room.Run = start.Plan, agenda.Begin(start, now, endOf(start.Plan, *room))
		return nil
	})
	if errors.Is(err, errAsks) {
		return s.showRoom(w, r, lead.Seat, http.StatusConflict, nil) // the page says what would wait, and asks
	}
	return err
}

// startNow fits the plan into the minutes that are left.
func startNow(plan agenda.Plan, room postgres.RoomState, now time.Time) agenda.Start {
	return plan.Start(agenda.MinutesLeft(now, endOf(plan, room)), plan.Opening())
}

// endOf is when a session is to end: as planned, and in a short form earlier.
func endOf(plan agenda.Plan, room postgres.RoomState) time.Time {
	return room.EndsAt.Add(-time.Duration(lengthOf(room)-plan.Length) * time.Minute)
}
