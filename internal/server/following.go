package server

import (
	"errors"
	"net/http"
	"slices"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// A following is a form that changes a session and those after it, worked out
// over the sessions as they are now.
type following struct {
	page     page.Following
	sessions []supervision.Session
	slots    []postgres.Slot // where they go, as many as sessions when there is no problem
	place    *supervision.Place
	rhythm   *postgres.Plan
}

func (s *Server) followingForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	f, err := s.following(r, lead)
	if err != nil || len(f.sessions) == 0 {
		return s.notFollowing(w, r, f, err)
	}
	return s.render(w, r, http.StatusOK, page.ChangeFollowing(f.page))
}

// changeFollowing shows what a change comes to, or saves it. What is saved is
// worked out again from the form, never taken from the rows that were shown.
func (s *Server) changeFollowing(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	f, err := s.following(r, lead)
	if err != nil || len(f.sessions) == 0 {
		return s.notFollowing(w, r, f, err)
	}
	f.workOut(r.PostForm, lead.Group(), s.store.Now())
	save := r.PostForm.Get("do") == "save"
	if seen := supervision.ParseStamp(r.PostForm.Get("stamp")); !slices.Equal(seen, supervision.StampOf(f.sessions)) {
		if save && len(f.page.Problems) == 0 && f.changesNothing() {
			return s.followingSaved(w, r, lead)
		}
		return s.staleFollowing(w, r, lead, f, seen)
	}
	if !save || len(f.page.Problems) > 0 {
		return s.showFollowing(w, r, lead, f, statusOf(f.page.Problems))
	}
	err = s.store.ChangeFollowing(r.Context(), lead, postgres.FollowingChange{
		From: f.page.From.Number, Stamp: supervision.StampOf(f.sessions), Slots: f.slots, Place: f.place, Rhythm: f.rhythm,
	})
	switch {
	case errors.Is(err, postgres.ErrTaken):
		f.page.Problems.Add("choices", supervision.Clash)
		return s.showFollowing(w, r, lead, f, http.StatusConflict)
	case errors.Is(err, supervision.ErrStale):
		seen := supervision.StampOf(f.sessions)
		if f, err = s.following(r, lead); err != nil || len(f.sessions) == 0 {
			return s.notFollowing(w, r, f, err)
		}
		f.workOut(r.PostForm, lead.Group(), s.store.Now())
		return s.staleFollowing(w, r, lead, f, seen)
	case err != nil:
		return err
	}
	return s.followingSaved(w, r, lead)
}

func (s *Server) followingSaved(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	s.redirect(w, r, paths.Group(lead.Group().Address()), "following_changed")
	return nil
}

// following finds the sessions; none when the first is not to come.
func (s *Server) following(r *http.Request, lead postgres.Lead) (f following, err error) {
	number, err := sessionNumber(r)
	if err != nil {
		return f, err
	}
	from, sessions, err := s.store.Following(r.Context(), lead, number)
	if err != nil {
		return f, err
	}
	f.page = newFollowing(lead, from, s.store.Now())
	if !from.Changeable(s.store.Now()) {
		return f, nil
	}
	f.sessions, f.page.Stamp = sessions, supervision.StampOf(sessions).String()
	f.page.Count = len(sessions)
	return f, nil
}

func (s *Server) notFollowing(w http.ResponseWriter, r *http.Request, f following, err error) error {
	if err != nil {
		return err
	}
	return s.closedSession(w, r, page.SessionChange{Group: f.page.Group, Session: f.page.From, Now: f.page.Now})
}

// staleFollowing says what changed since the form was opened, and what the form
// comes to by now.
func (s *Server) staleFollowing(w http.ResponseWriter, r *http.Request, lead postgres.Lead, f following, seen supervision.Stamp) (err error) {
	f.page.Problems.Add("", supervision.Stale)
	if f.page.Meanwhile, err = s.meanwhile(r.Context(), lead, seen, f.sessions); err != nil {
		return err
	}
	return s.showFollowing(w, r, lead, f, http.StatusConflict)
}

// showFollowing renders the page with who is busy marked on the rows.
func (s *Server) showFollowing(w http.ResponseWriter, r *http.Request, lead postgres.Lead, f following, status int) error {
	if len(f.slots) > 0 {
		found, err := s.store.Clashes(r.Context(), lead, f.slots, supervision.StampOf(f.sessions).Numbers()...)
		if err != nil {
			return err
		}
		f.mark(append(found, f.overlaps()...))
	}
	return s.render(w, r, status, page.ChangeFollowing(f.page))
}

// overlaps finds sessions that the change itself puts over each other.
func (f following) overlaps() (found []postgres.Clash) {
	for i, a := range f.slots {
		for j, b := range f.slots {
			if i != j && a.Starts.Before(b.Ends) && b.Starts.Before(a.Ends) {
				found = append(found, postgres.Clash{Slot: i, Number: f.sessions[j].Number, StartsAt: b.Starts, EndsAt: b.Ends, GroupName: f.page.Group.Name})
			}
		}
	}
	return found
}

// mark puts clashes on the rows that they hit: by session, and by date where the
// rows are a rhythm's.
func (f *following) mark(found []postgres.Clash) {
	for _, c := range found {
		clash := clashOf(c, f.page.Group)
		if f.page.Replanned() {
			date := calendar.DateOf(f.slots[c.Slot].Starts, f.page.Group.Location())
			f.page.Clashes[date] = append(f.page.Clashes[date], clash)
		} else {
			f.page.Shifted[c.Slot].Clashes = append(f.page.Shifted[c.Slot].Clashes, clash)
		}
	}
}

// changesNothing tells whether all is as the form wants it.
func (f following) changesNothing() bool {
	for i, session := range f.sessions {
		if !session.StartsAt.Equal(f.slots[i].Starts) || !session.EndsAt.Equal(f.slots[i].Ends) {
			return false
		}
		if f.place != nil && session.Place() != *f.place {
			return false
		}
	}
	return true
}
