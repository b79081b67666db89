package server

import (
	"errors"
	"net/http"
	"slices"

	"samrum/internal/agenda"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// workClock does what a leader presses while the session runs. A press on an
// older state does nothing and is told what has changed; one that has had its
// effect already is no error.
func (s *Server) workClock(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	action := agenda.Action{
		Code: agenda.ActionCode(r.PostFormValue("do")), Version: number(r, "version"), By: lead.Person().ID,
		Form: agenda.WorkForm(r.PostFormValue("form")),
	}
	action.Item, _ = supervision.ParseID[supervision.CaseItem](r.PostFormValue("item"))
	return s.changeRoom(w, r, lead, func(room *postgres.RoomState) error {
		if !room.Started() || !slices.Contains(pressable, action.Code) {
			return agenda.ErrNotOffered
		}
		run, _, err := room.Run.Do(action, s.store.Now())
		if twice(err, action) {
			return nil
		}
		room.Run = run
		return err
	})
}

// pressable lists what the room has buttons for; a session ends with its closing.
var pressable = []agenda.ActionCode{
	agenda.Next, agenda.EndEarly, agenda.More, agenda.Back, agenda.LeaveOut, agenda.Hold, agenda.Resume, agenda.UseForm,
}

// twice tells whether the one thing that has changed since a press is the same
// press: a finger that fell twice.
func twice(err error, a agenda.Action) bool {
	var stale agenda.Stale
	return errors.As(err, &stale) && len(stale.Since) == 1 && stale.Since[0].Code == a.Code && stale.Since[0].By == a.By &&
		stale.Since[0].Version == a.Version+1 && stale.Since[0].Item == a.Item
}

// tickRoom marks a question of the reading as talked about, or takes the mark
// back.
func (s *Server) tickRoom(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	question, err := supervision.ParseID[supervision.ReadingQuestion](r.PostFormValue("question"))
	if err != nil {
		return supervision.ErrNotFound
	}
	return s.changeRoom(w, r, lead, func(room *postgres.RoomState) error {
		if !room.Started() {
			return agenda.ErrNotOffered
		}
		room.Room = room.Tick(question.String())
		return nil
	})
}

// dotRoom puts one of a member's dots on an item, or takes it back.
func (s *Server) dotRoom(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	item, err := supervision.ParseID[supervision.CaseItem](r.PostFormValue("item"))
	if err != nil {
		return supervision.ErrNotFound
	}
	return s.toRoom(w, r, seat, n, s.store.Dot(r.Context(), seat, n, item))
}

// voteRoom counts what a member wants when the time is out.
func (s *Server) voteRoom(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	return s.toRoom(w, r, seat, n, s.store.Vote(r.Context(), seat, n, number(r, "question"), agenda.Vote(r.PostFormValue("vote"))))
}
