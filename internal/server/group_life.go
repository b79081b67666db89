package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// pauseGroup stops the group's letters. A form sent twice, or by both leaders
// at once, pauses once.
func (s *Server) pauseGroup(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	err := s.store.PauseGroup(r.Context(), lead, whole(r.PostForm.Get("version")))
	if errors.Is(err, supervision.ErrStale) {
		form := page.GroupChange{Group: lead.Group(), GroupForm: page.GroupForm{Draft: lead.Group().GroupDraft}}
		form.Problems.Add("", supervision.Stale)
		return s.showSettings(w, r, lead, http.StatusConflict, form)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(lead.Group().Address()), "group_paused")
	return nil
}

func (s *Server) resumeGroup(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	if err := s.store.ResumeGroup(r.Context(), lead); err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(lead.Group().Address()), "group_resumed")
	return nil
}

func (s *Server) endForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	return s.showEnd(w, r, lead, http.StatusOK, page.EndGroup{})
}

func (s *Server) showEnd(w http.ResponseWriter, r *http.Request, lead postgres.Lead, status int, form page.EndGroup) error {
	coming, err := s.store.Coming(r.Context(), lead)
	if err != nil {
		return err
	}
	form.Group, form.Coming = lead.Group(), coming
	return s.render(w, r, status, page.EndOneGroup(form))
}

// endGroup ends the group for the sessions that the page showed. The reason that
// stands beside them is in the group's language.
func (s *Server) endGroup(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	reason := supervision.Cancellation{Reason: i18n.In(lead.Group().Language).Life.EndReason}
	var form page.EndGroup
	seen := supervision.ParseStamp(r.PostForm.Get("stamp"))
	err := supervision.ErrStale // a form that was never shown has seen nothing
	if r.PostForm.Has("stamp") || lead.Group().Ended() {
		err = s.store.EndGroup(r.Context(), lead, seen, reason)
	}
	if errors.Is(err, supervision.ErrStale) {
		form.Problems.Add("", supervision.Stale)
		if form.Meanwhile, err = s.meanwhile(r.Context(), lead, seen, nil); err != nil {
			return err
		}
		return s.showEnd(w, r, lead, http.StatusConflict, form)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(lead.Group().Address()), "group_over")
	return nil
}

// reopenGroup lets the group run again; within five minutes with all that it
// had. When the time was given away meanwhile it says by whom.
func (s *Server) reopenGroup(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	end, err := s.store.EndedChange(r.Context(), lead)
	if err != nil {
		return err
	}
	err = s.store.ReopenGroup(r.Context(), lead)
	if errors.Is(err, postgres.ErrTaken) && end != nil {
		return s.undoTaken(w, r, lead, end.ID)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(lead.Group().Address()), "group_reopened")
	return nil
}

func (s *Server) deleteForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	return s.showDelete(w, r, lead, http.StatusOK, page.DeleteGroup{})
}

// deleteGroup removes a group that was never used, when its name is typed.
func (s *Server) deleteGroup(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form := page.DeleteGroup{Typed: supervision.OneLine(r.PostForm.Get("name"))}
	form.Problems.Check("name", form.Typed == lead.Group().Name, supervision.OtherName)
	if len(form.Problems) > 0 {
		return s.showDelete(w, r, lead, http.StatusUnprocessableEntity, form)
	}
	err := s.store.DeleteGroup(r.Context(), lead)
	if errors.Is(err, postgres.ErrUsed) {
		return s.showDelete(w, r, lead, http.StatusConflict, form)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Groups, "group_deleted")
	return nil
}

func (s *Server) showDelete(w http.ResponseWriter, r *http.Request, lead postgres.Lead, status int, form page.DeleteGroup) error {
	used, err := s.store.GroupUsed(r.Context(), lead)
	if err != nil {
		return err
	}
	form.Group, form.Used = lead.Group(), used
	return s.render(w, r, status, page.DeleteOneGroup(form))
}
