package server

import (
	"errors"
	"net/http"
	"strconv"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

func (s *Server) groups(w http.ResponseWriter, r *http.Request, place postgres.Place) error {
	q := r.URL.Query()
	after := postgres.GroupsAfter{Name: storable(q.Get("after")), Address: storable(q.Get("at"))}
	ended := q.Get("ended") == "yes"
	l, err := s.store.Groups(r.Context(), place, after, ended)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Groups(page.GroupsPage{
		Groups: l.Groups, More: l.More, Ended: ended, HasEnded: l.Ended, Supervises: place.Person().Supervises, Zone: zoneOf(place.SignedIn), Now: s.store.Now(),
	}))
}

func (s *Server) newGroup(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	return s.groupForm(w, r, p, http.StatusOK, page.GroupForm{Draft: usualGroup(r, p), Key: supervision.NewFormKey()})
}

// usualGroup is what the form for a new group begins with.
func usualGroup(r *http.Request, p postgres.Supervising) supervision.GroupDraft {
	t := i18n.T(r.Context())
	return supervision.GroupDraft{
		Form: "case", Closed: true, Smallest: supervision.UsualMin, Largest: supervision.UsualMax,
		Zone: p.Practice().Zone, Country: p.Practice().Country, Language: t.Language,
		ClientTerm: t.Group.DefaultClient, CaseLabel: t.Group.DefaultCase,
	}
}

func (s *Server) createGroup(w http.ResponseWriter, r *http.Request, p postgres.Supervising) error {
	form := page.GroupForm{Key: supervision.ParseFormKey(r.PostFormValue("form_key")), Posted: r.PostForm}
	form.Draft, form.Problems = groupDraft(r).Tidy()
	form.Problems.Check("co_lead", form.Draft.CoLeadID != p.Person().ID, supervision.SameLeader)
	if len(form.Problems) > 0 {
		return s.groupForm(w, r, p, http.StatusUnprocessableEntity, form)
	}
	address, err := s.store.CreateGroup(r.Context(), p, form.Draft, form.Key)
	if errors.Is(err, supervision.ErrStale) {
		form.Key = supervision.NewFormKey()
		form.Problems.Add("", supervision.AnotherForm)
		return s.groupForm(w, r, p, http.StatusConflict, form)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Group(address), groupMade(form.Draft))
	return nil
}

// groupMade is what is said of a group that has just been made.
func groupMade(d supervision.GroupDraft) string {
	if d.Unusual() {
		return "group_created_size"
	}
	return "group_created"
}

func (s *Server) groupForm(w http.ResponseWriter, r *http.Request, p postgres.Supervising, status int, form page.GroupForm) error {
	people, err := s.store.Supervisors(r.Context(), p)
	if err != nil {
		return err
	}
	for _, person := range people {
		if person.ID != p.Person().ID {
			form.CoLeads = append(form.CoLeads, person)
		}
	}
	return s.render(w, r, status, page.NewGroup(form))
}

// groupDraft reads the form; a length that is left empty is the usual one.
func groupDraft(r *http.Request) supervision.GroupDraft {
	individual := r.PostFormValue("individual") == "yes"
	coLead, _ := supervision.ParseID[supervision.Person](r.PostFormValue("co_lead"))
	length := number(r, "length")
	if r.PostFormValue("length") == "" {
		length = supervision.UsualLength(individual)
	}
	return supervision.GroupDraft{
		Name: r.PostFormValue("name"), Form: supervision.Form(r.PostFormValue("form")),
		Individual: individual, Closed: r.PostFormValue("closed") == "yes", CoLeadID: coLead,
		Smallest: number(r, "smallest"), Largest: number(r, "largest"), Length: length,
		Zone: r.PostFormValue("zone"), Country: supervision.Country(r.PostFormValue("country")),
		Language:   supervision.Language(r.PostFormValue("language")),
		ClientTerm: r.PostFormValue("client_term"), CaseLabel: r.PostFormValue("case_label"),
	}
}

// number reads a whole number from a form; what is none becomes 0, which no
// field takes.
func number(r *http.Request, field string) int {
	n, err := strconv.Atoi(supervision.OneLine(r.PostFormValue(field)))
	if err != nil || n > 1_000_000 || n < -1_000_000 {
		return 0
	}
	return n
}

// storable drops what the database refuses in a text from an address.
func storable(s string) string {
	if tidyForm(map[string][]string{"": {s}}) && len(s) <= 400 {
		return s
	}
	return ""
}

func (s *Server) group(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	now := s.store.Now()
	window := windowOf(r, now)
	p, err := s.store.GroupPage(r.Context(), seat, window)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Group(page.GroupPage{
		Group: seat.Group(), Sessions: p.Sessions, Earlier: p.Earlier, Later: p.Later, Items: p.Items, Drafts: p.Drafts, Key: supervision.NewFormKey(),
		Members: p.Members, Leaders: p.Leaders, Leads: seat.Leads(), SameDomain: p.SameDomain, NextFrom: p.NextFrom, NextLeaders: p.NextLeaders, Example: p.Example,
		Booking: p.Booking, Reads: p.Reads,
		Undo: undoOf(p.Undo, seat.Group()), From: window.At, Now: now, Reader: zoneOf(seat.SignedIn),
	}))
}

// windowOf reads which sessions to show: from an instant on, or those before
// one. Preset are those that are not over.
func windowOf(r *http.Request, now time.Time) postgres.Window {
	q := r.URL.Query()
	if at, err := time.Parse(time.RFC3339, q.Get("before")); err == nil {
		return postgres.Window{At: at, Before: true}
	}
	if at, err := time.Parse(time.RFC3339, q.Get("from")); err == nil {
		return postgres.Window{At: at}
	}
	return postgres.Window{At: now.Add(-12 * time.Hour)}
}
