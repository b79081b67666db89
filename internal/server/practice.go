package server

import (
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// enterPractice makes one of the asker's practices the current one.
func (s *Server) enterPractice(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	id, err := supervision.ParseID[supervision.Practice](r.PostFormValue("practice"))
	if err != nil {
		return s.notFoundIn(w, r)
	}
	if err := s.store.EnterPractice(r.Context(), who, id); err != nil {
		return err
	}
	s.redirect(w, r, paths.Today, "practice_current")
	return nil
}

func practices(found []postgres.MyPractice) []page.Practice {
	shown := make([]page.Practice, len(found))
	for i, p := range found {
		shown[i] = page.Practice{ID: p.ID.String(), Name: p.Name, Current: p.Current}
	}
	return shown
}
