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
	return s.showSettings(w, r, lead, http.StatusOK, page.GroupChange{
		Group: lead.Group(), GroupForm: page.GroupForm{Draft: lead.Group().GroupDraft},
	})
}

// showSettings shows the form with the group's version as it is.
func (s *Server) showSettings(w http.ResponseWriter, r *http.Request, lead postgres.Lead, status int, form page.GroupChange) error {
	order, err := s.store.GroupOrder(r.Context(), lead)
	if err != nil {
		return err
	}
	shown := orderPage(order)
	form.Version, form.Order, form.Now = order.Version, &shown, s.store.Now()
	return s.render(w, r, status, page.GroupSettings(form))
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
func (s *Server) staleSettings(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.GroupChange) error {
	now := lead.Group().GroupDraft
	now.CoLeadID = form.Draft.CoLeadID
	if form.Draft == now {
		s.redirect(w, r, paths.Group(lead.Group().Address()), "group_changed")
		return nil
	}
	form.Problems.Add("", supervision.Stale)
	form.Changed = page.ChangedMeanwhile(lead.Group().GroupDraft, form.Draft)
	return s.showSettings(w, r, lead, http.StatusConflict, form)
}
