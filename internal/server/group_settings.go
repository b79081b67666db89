package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) groupSettings(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	version, err := s.store.GroupVersion(r.Context(), lead)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.GroupSettings(page.GroupChange{
		Group: lead.Group(), Version: version, GroupForm: page.GroupForm{Draft: lead.Group().GroupDraft},
	}))
}

// changeGroup keeps who leads: that changes from a date, elsewhere.
func (s *Server) changeGroup(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form := page.GroupChange{Group: lead.Group(), Version: whole(r.PostForm.Get("version")), GroupForm: page.GroupForm{Posted: r.PostForm}}
	form.Draft, form.Problems = groupDraft(r).Tidy()
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.GroupSettings(form))
	}
	address, err := s.store.ChangeGroup(r.Context(), lead, form.Version, form.Draft)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleSettings(w, r, lead, form)
	}
	if err != nil {
		return err
	}
	flash := "group_changed"
	if form.Draft.Unusual() && (form.Draft.Smallest != lead.Group().Smallest || form.Draft.Largest != lead.Group().Largest) {
		flash = "group_changed_size"
	}
	s.redirect(w, r, paths.Group(address), flash)
	return nil
}

// staleSettings has nothing to tell when the form came twice. Else what was
// typed stays, to be saved over what is there now.
func (s *Server) staleSettings(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.GroupChange) (err error) {
	now := lead.Group().GroupDraft
	now.CoLeadID = form.Draft.CoLeadID
	if form.Draft == now {
		s.redirect(w, r, paths.Group(lead.Group().Address()), "group_changed")
		return nil
	}
	if form.Version, err = s.store.GroupVersion(r.Context(), lead); err != nil {
		return err
	}
	form.Problems.Add("", supervision.Stale)
	form.Changed = page.ChangedMeanwhile(lead.Group().GroupDraft, form.Draft)
	return s.render(w, r, http.StatusConflict, page.GroupSettings(form))
}
