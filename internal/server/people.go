package server

import (
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) people(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	return s.peoplePage(w, r, who, http.StatusOK, page.PeoplePage{})
}

func (s *Server) peoplePage(w http.ResponseWriter, r *http.Request, who postgres.Working, status int, p page.PeoplePage) error {
	people, invitations, err := s.store.People(r.Context(), who)
	if err != nil {
		return err
	}
	p.Practice, p.Reader, p.Me, p.Administers, p.Now = who.Practice().ID.String(), zoneOf(who.SignedIn), who.Person().ID, who.Person().Administers, s.store.Now()
	for _, c := range people {
		p.People = append(p.People, page.Colleague{Person: c.Person, Leads: c.Leads})
	}
	for _, i := range invitations {
		p.Invitations = append(p.Invitations, page.PendingSupervisor{ID: i.ID.String(), Address: i.Address, SentAt: i.SentAt, ExpiresAt: i.ExpiresAt, Bounced: i.Bounced})
	}
	return s.render(w, r, status, page.People(p))
}

// peopleDone answers a change of roles: what stands in its way is said on the
// page.
func (s *Server) peopleDone(w http.ResponseWriter, r *http.Request, who postgres.Working, err error, flash string) error {
	var p page.PeoplePage
	switch {
	case err == nil:
		s.redirect(w, r, paths.People, flash)
		return nil
	case errors.Is(err, postgres.ErrLastAdministrator):
		p.Problems.Add("", supervision.LastAdmin)
	case errors.Is(err, postgres.ErrLeadsGroup):
		p.Problems.Add("", supervision.LeadsGroup)
	case errors.Is(err, postgres.ErrInvited):
		p.Problems.Add("address", supervision.Invited)
	case errors.Is(err, postgres.ErrSupervises):
		p.Problems.Add("address", supervision.Supervising)
	default:
		return err
	}
	p.Address = r.PostFormValue("address")
	return s.peoplePage(w, r, who, http.StatusUnprocessableEntity, p)
}

func (s *Server) changeAdministrator(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	person, err := supervision.ParseID[supervision.Person](r.PostFormValue("person"))
	if err != nil {
		return s.notFoundIn(w, r)
	}
	if r.PostFormValue("administers") == "yes" {
		return s.peopleDone(w, r, who.Working, s.store.GiveAdministrator(r.Context(), who, person), "administrator_given")
	}
	err = s.store.TakeAdministrator(r.Context(), who, person)
	if err == nil && person == who.Person().ID && !who.Person().Supervises {
		s.redirect(w, r, paths.Me, "administrator_taken") // the page of people is not hers any more
		return nil
	}
	return s.peopleDone(w, r, who.Working, err, "administrator_taken")
}

func (s *Server) takeSupervisor(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	person, err := supervision.ParseID[supervision.Person](r.PostFormValue("person"))
	if err != nil {
		return s.notFoundIn(w, r)
	}
	return s.peopleDone(w, r, who.Working, s.store.TakeSupervisor(r.Context(), who, person), "supervisor_taken")
}

// leavePractice leaves the practice that the form names: the current one may be
// another by now, changed beside it.
func (s *Server) leavePractice(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	if r.PostFormValue("practice") != who.Practice().ID.String() {
		var p page.PeoplePage
		p.Problems.Add("", supervision.Stale)
		return s.peoplePage(w, r, who, http.StatusUnprocessableEntity, p)
	}
	if err := s.store.LeavePractice(r.Context(), who); err != nil {
		return s.peopleDone(w, r, who, err, "")
	}
	s.redirect(w, r, paths.Today, "practice_left")
	return nil
}

func (s *Server) inviteSupervisor(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	address, ok := supervision.TidyAddress(r.PostFormValue("address"))
	if !ok {
		p := page.PeoplePage{Address: r.PostFormValue("address")}
		p.Problems.Add("address", supervision.BadAddress)
		return s.peoplePage(w, r, who.Working, http.StatusUnprocessableEntity, p)
	}
	return s.peopleDone(w, r, who.Working, s.store.InviteSupervisor(r.Context(), who, address), "supervisor_invited")
}

func (s *Server) inviteAgain(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	id, err := supervision.ParseID[postgres.PracticeInvitation](r.PostFormValue("invitation"))
	if err != nil {
		return s.notFoundIn(w, r)
	}
	return s.peopleDone(w, r, who.Working, s.store.InviteAgain(r.Context(), who, id), "supervisor_invited")
}

func (s *Server) withdrawInvitation(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	id, err := supervision.ParseID[postgres.PracticeInvitation](r.PostFormValue("invitation"))
	if err != nil {
		return s.notFoundIn(w, r)
	}
	return s.peopleDone(w, r, who.Working, s.store.WithdrawInvitation(r.Context(), who, id), "invitation_withdrawn")
}

// joinPractice is the page behind an invitation's link: looking at it answers
// nothing.
func (s *Server) joinPractice(w http.ResponseWriter, r *http.Request) error {
	invited, err := s.store.FindJoining(r.Context(), login.Hash(chi.URLParam(r, "token")))
	if isNotFound(err) {
		return s.render(w, r, http.StatusGone, page.Join(page.JoinPage{Dead: true}))
	}
	if err != nil {
		return err
	}
	other, err := s.signedInAsOther(r, invited.Address())
	if err != nil {
		return err
	}
	return s.join(w, r, http.StatusOK, invited, page.JoinPage{Name: invited.KnownAs(), Other: other})
}

func (s *Server) join(w http.ResponseWriter, r *http.Request, status int, invited postgres.Joining, p page.JoinPage) error {
	p.Token, p.Practice, p.Inviter, p.Answered = chi.URLParam(r, "token"), invited.Practice(), invited.Inviter(), invited.Answer()
	return s.render(w, r, status, page.Join(p))
}

// answerJoining takes a yes with a name, or a no. A letter scanner that
// presses the button has chosen neither.
func (s *Server) answerJoining(w http.ResponseWriter, r *http.Request) error {
	invited, err := s.store.FindJoining(r.Context(), login.Hash(chi.URLParam(r, "token")))
	if isNotFound(err) {
		return s.render(w, r, http.StatusGone, page.Join(page.JoinPage{Dead: true}))
	}
	if err != nil {
		return err
	}
	p := page.JoinPage{
		Name: supervision.OneLine(r.PostFormValue("name")), Answer: r.PostFormValue("answer"), Confirmed: r.PostFormValue("confirmed") == "yes",
	}
	if p.Other, err = s.signedInAsOther(r, invited.Address()); err != nil {
		return err
	}
	if invited.Answer() == "" {
		p.Problems.Check("confirmed", p.Other == "" || p.Confirmed, supervision.ChooseOne)
	}
	switch {
	case invited.Answer() != "" || len(p.Problems) > 0:
	case p.Answer == "decline":
		err = s.store.DeclineJoining(r.Context(), invited)
	case p.Answer == "accept":
		p.Problems.Length("name", p.Name, 1, supervision.NameMax)
		if len(p.Problems) == 0 {
			err = s.store.Join(r.Context(), invited, p.Name)
		}
	default:
		p.Problems.Add("answer", supervision.ChooseOne)
	}
	if len(p.Problems) > 0 {
		return s.join(w, r, http.StatusUnprocessableEntity, invited, p)
	}
	if err != nil && !isNotFound(err) { // another answer was faster: the page shows it
		return err
	}
	s.redirect(w, r, paths.Join(chi.URLParam(r, "token")), "")
	return nil
}
