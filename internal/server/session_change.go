package server

import (
	"net/http"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// changing finds the session that a page is about to change, or has: the
// version is the form's own when one was sent.
func (s *Server) changing(r *http.Request, lead postgres.Lead) (page.SessionChange, error) {
	number, err := sessionNumber(r)
	if err != nil {
		return page.SessionChange{}, err
	}
	found, err := s.store.Session(r.Context(), lead.Seat, number)
	c := page.SessionChange{
		Group: lead.Group(), Session: found, Version: found.Version, Now: s.store.Now(), Reader: zoneOf(lead.SignedIn),
	}
	if r.Method == http.MethodPost {
		c.Version = whole(r.PostForm.Get("version"))
	}
	return c, err
}

func open(c page.SessionChange) bool { return c.Session.Changeable(c.Now) }

// closedSession says that a session can no longer be changed.
func (s *Server) closedSession(w http.ResponseWriter, r *http.Request, c page.SessionChange) error {
	return s.render(w, r, http.StatusConflict, page.SessionClosed(c))
}

// staleChange looks at the session again after somebody else was faster: the
// form that is shown next starts from there.
func (s *Server) staleChange(r *http.Request, lead postgres.Lead, c page.SessionChange) (page.SessionChange, error) {
	found, err := s.store.Session(r.Context(), lead.Seat, c.Session.Number)
	c.Session, c.Version = found, found.Version
	c.Problems.Add("", supervision.Stale)
	return c, err
}
