package server

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// leadForm begins with who leads now, or is to lead already, and today.
func (s *Server) leadForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.store.LeadPage(r.Context(), lead)
	if err != nil {
		return err
	}
	now := supervision.Handover{LeadID: lead.Group().LeadID, CoLeadID: lead.Group().CoLeadID, From: s.todayIn(lead.Group())}
	if found.Next != nil {
		now = *found.Next
	}
	return s.showLead(w, r, http.StatusOK, page.ChangeLead{
		Version: found.Version, Lead: now.LeadID.String(), CoLead: idOrNone(now.CoLeadID), From: now.From.Format(time.DateOnly),
	}, lead, found)
}

// todayIn is the group's date, midnight UTC.
func (s *Server) todayIn(g supervision.Group) time.Time {
	return midnight(calendar.DateOf(s.store.Now(), g.Location()))
}

func idOrNone(id supervision.ID[supervision.Person]) string {
	if id.IsZero() {
		return ""
	}
	return id.String()
}

// changeLead shows what a change comes to, or makes it.
func (s *Server) changeLead(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	found, err := s.store.LeadPage(r.Context(), lead)
	if err != nil {
		return err
	}
	form := page.ChangeLead{Version: whole(r.PostForm.Get("version"))}
	h := s.readLead(r, lead, found, &form)
	if len(form.Problems) > 0 {
		return s.showLead(w, r, http.StatusUnprocessableEntity, form, lead, found)
	}
	form.Preview = &h
	if r.PostForm.Get("do") == "show" {
		return s.clashingLead(w, r, http.StatusOK, form, lead, found)
	}
	if r.PostForm.Get("do") != "save" {
		return s.showLead(w, r, http.StatusUnprocessableEntity, form, lead, found)
	}
	return s.saveLead(w, r, form, lead, found)
}

func (s *Server) saveLead(w http.ResponseWriter, r *http.Request, form page.ChangeLead, lead postgres.Lead, found postgres.LeadPage) error {
	err := s.store.ChangeLead(r.Context(), lead, form.Version, *form.Preview)
	switch {
	case errors.Is(err, supervision.ErrStale) && s.leadsAlready(lead, found, *form.Preview): // the form came twice
		err = nil
	case errors.Is(err, supervision.ErrStale):
		form.Problems.Add("", supervision.Stale)
		form.Version = found.Version
		return s.showLead(w, r, http.StatusConflict, form, lead, found)
	case errors.Is(err, postgres.ErrNoSupervisor):
		form.Problems.Add("lead", supervision.ChooseOne)
		return s.showLead(w, r, http.StatusUnprocessableEntity, form, lead, found)
	case errors.Is(err, postgres.ErrTaken):
		return s.clashingLead(w, r, http.StatusConflict, form, lead, found)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Handed(lead.Group().Address()), "")
	return nil
}

// readLead reads who is to lead from when: people who supervise, from today on.
func (s *Server) readLead(r *http.Request, lead postgres.Lead, found postgres.LeadPage, form *page.ChangeLead) (h supervision.Handover) {
	form.Lead, form.CoLead, form.From = r.PostForm.Get("lead"), r.PostForm.Get("co_lead"), strings.TrimSpace(r.PostForm.Get("from"))
	may := func(id supervision.ID[supervision.Person], err error) bool {
		return err == nil && slices.ContainsFunc(found.Supervisors, func(p supervision.Person) bool { return p.ID == id })
	}
	var err error
	h.LeadID, err = supervision.ParseID[supervision.Person](form.Lead)
	form.Problems.Check("lead", may(h.LeadID, err), supervision.ChooseOne)
	if form.CoLead != "" {
		h.CoLeadID, err = supervision.ParseID[supervision.Person](form.CoLead)
		form.Problems.Check("co_lead", may(h.CoLeadID, err), supervision.ChooseOne)
		form.Problems.Check("co_lead", h.CoLeadID != h.LeadID, supervision.LeadsTwice)
	}
	var unread calendar.Problems
	day, err := calendar.ParseDate(form.From)
	unread.AddError("from", err)
	for field, problem := range planProblems(unread, nil) {
		form.Problems.Add(field, problem.Code)
	}
	h.From = midnight(day)
	form.Problems.Check("from", !h.From.Before(s.todayIn(lead.Group())), supervision.Past)
	form.Problems.Check("from", day.Year <= s.store.Now().Year()+plannedYears, supervision.ProblemCode(calendar.YearFarOff))
	if len(form.Problems) == 0 {
		form.Problems.Check("", !s.leadsAlready(lead, found, h) || r.PostForm.Get("do") == "save" && form.Version != found.Version, supervision.LeadsAlready)
	}
	return h
}

// leadsAlready tells whether a change would change nothing.
func (s *Server) leadsAlready(lead postgres.Lead, found postgres.LeadPage, h supervision.Handover) bool {
	if found.Next != nil {
		return *found.Next == h
	}
	return h.LeadID == lead.Group().LeadID && h.CoLeadID == lead.Group().CoLeadID
}

// clashingLead names whose time is taken, by which of the group's sessions.
func (s *Server) clashingLead(w http.ResponseWriter, r *http.Request, status int, form page.ChangeLead, lead postgres.Lead, found postgres.LeadPage) error {
	clashes, err := s.store.LeadClashes(r.Context(), lead, *form.Preview, found.Coming)
	if err != nil {
		return err
	}
	for _, c := range clashes {
		form.Clashes = append(form.Clashes, page.LeadClash{Number: found.Coming[c.Slot].Number, Clash: clashOf(c, lead.Group())})
	}
	form.Problems.Check("", len(clashes) == 0, supervision.LeadClash)
	if len(clashes) > 0 {
		status = http.StatusConflict
	}
	return s.showLead(w, r, status, form, lead, found)
}

func (s *Server) showLead(w http.ResponseWriter, r *http.Request, status int, form page.ChangeLead, lead postgres.Lead, found postgres.LeadPage) error {
	form.Group, form.Supervisors, form.Coming = lead.Group(), found.Supervisors, found.Coming
	return s.render(w, r, status, page.ChangeOfLead(form))
}

// handing finds the change of lead that a receipt is about.
func (s *Server) handing(r *http.Request, place postgres.Place) (page.Handed, string, error) {
	tail, ok := supervision.TailOf(chi.URLParam(r, "group"))
	if !ok {
		return page.Handed{}, "", supervision.ErrNotFound
	}
	receipt, err := s.store.Handing(r.Context(), place, tail)
	return page.Handed{HandoverReceipt: receipt, Now: s.store.Now()}, tail, err
}

func (s *Server) handed(w http.ResponseWriter, r *http.Request, place postgres.Place) error {
	p, _, err := s.handing(r, place)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.HandedOver(p))
}

func (s *Server) undoHandover(w http.ResponseWriter, r *http.Request, place postgres.Place) error {
	p, tail, err := s.handing(r, place)
	if err != nil {
		return err
	}
	err = s.store.UndoHandover(r.Context(), place, tail)
	p.Taken, p.Late, p.Gone = errors.Is(err, postgres.ErrTaken), errors.Is(err, supervision.ErrStale), errors.Is(err, postgres.ErrNoSupervisor)
	if p.Taken || p.Late || p.Gone {
		return s.render(w, r, http.StatusConflict, page.HandedOver(p))
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(p.Address), "lead_undone")
	return nil
}
