package server

import (
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// byInvitation lets in whoever holds the token in the address: what is shown
// and done is the token's. The practice that invites stands around the page.
func (s *Server) byInvitation(h func(http.ResponseWriter, *http.Request, postgres.Invited, page.Invitation) error) guarded {
	return guarded{"byToken", func(w http.ResponseWriter, r *http.Request) error {
		token := chi.URLParam(r, "token")
		held, err := s.store.Invited(r.Context(), login.Hash(token))
		if isNotFound(err) {
			return s.deadInvitation(w, r, supervision.InvitationUnknown, page.Invitation{})
		}
		if err != nil {
			return err
		}
		group := held.Page().Group
		p := page.Invitation{
			Token: token, Practice: held.Practice(), Invitation: held.Invitation(), Now: s.store.Now(),
			Group: group.Name, Zone: supervision.Zone(group.Zone), Leaders: group.Leaders, Dates: held.Page().Dates,
		}
		if p.Other, err = s.signedInAsOther(r, held.Invitation().Address); err != nil {
			return err
		}
		f := s.publicFrame(r)
		f.Practice = held.Practice()
		return h(w, inFrame(r, i18n.Match(r.Header.Get("Accept-Language"), group.Language), f), held, p)
	}}
}

// signedInAsOther is the address of whoever is signed in here, when it is not
// the one that a letter went to.
func (s *Server) signedInAsOther(r *http.Request, address string) (string, error) {
	who, err := s.whoAsks(r)
	if errors.Is(err, supervision.ErrSignedOut) || err == nil && who.Address() == address {
		return "", nil
	}
	return who.Address(), err
}

// invitation shows what somebody is asked to join. Looking answers nothing.
func (s *Server) invitation(w http.ResponseWriter, r *http.Request, held postgres.Invited, p page.Invitation) error {
	if state := held.Invitation().StateAt(p.Now); !answerable(state) {
		return s.deadInvitation(w, r, state, p)
	}
	p.Reply = supervision.Reply{Name: held.Invitation().Name, Language: i18n.T(r.Context()).Language}
	return s.render(w, r, http.StatusOK, page.ShowInvitation(p))
}

// answerable tells whether an answer is still taken. A letter that did not arrive may
// have been handed over in another way.
func answerable(state supervision.InvitationState) bool {
	return state == supervision.InvitationSent || state == supervision.InvitationBounced
}

func (s *Server) deadInvitation(w http.ResponseWriter, r *http.Request, state supervision.InvitationState, p page.Invitation) error {
	p.State = state
	return s.render(w, r, http.StatusGone, page.DeadInvitation(p))
}

// answerInvitation takes an answer that somebody chose. Nothing is preset, so
// what follows links and presses buttons by itself answers nothing.
func (s *Server) answerInvitation(w http.ResponseWriter, r *http.Request, held postgres.Invited, p page.Invitation) error {
	reply, problems := supervision.Reply{
		Answer: supervision.Answer(r.PostForm.Get("answer")), Name: r.PostForm.Get("name"),
		Language: supervision.Language(r.PostForm.Get("language")), Confirmed: r.PostForm.Get("confirmed") == "yes",
	}.Tidy()
	problems.Check("confirmed", p.Other == "" || reply.Confirmed, supervision.ChooseOne)
	p.Reply, p.Problems = reply, problems
	if state := held.Invitation().StateAt(p.Now); !answerable(state) {
		return s.answeredAlready(w, r, state, p)
	}
	if len(problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.ShowInvitation(p))
	}
	return s.keepAnswer(w, r, held, p)
}

func (s *Server) keepAnswer(w http.ResponseWriter, r *http.Request, held postgres.Invited, p page.Invitation) (err error) {
	if p.Reply.Answer == supervision.Decline {
		err = s.store.DeclineInvitation(r.Context(), held)
	} else {
		err = s.store.AcceptInvitation(r.Context(), held, p.Reply.Name, p.Reply.Language)
	}
	switch {
	case errors.Is(err, postgres.ErrFull):
		p.Full = true
		return s.render(w, r, http.StatusConflict, page.ShowInvitation(p))
	case errors.Is(err, supervision.ErrStale):
		return s.staleAnswer(w, r, p)
	case err != nil:
		return err
	}
	s.answered(w, r, p)
	return nil
}

// staleAnswer looks again after the invitation was closed meanwhile.
func (s *Server) staleAnswer(w http.ResponseWriter, r *http.Request, p page.Invitation) error {
	now, err := s.store.Invited(r.Context(), login.Hash(p.Token))
	if isNotFound(err) {
		return s.deadInvitation(w, r, supervision.InvitationUnknown, p)
	}
	if err != nil {
		return err
	}
	return s.answeredAlready(w, r, now.Invitation().StateAt(p.Now), p)
}

// answeredAlready has nothing to tell when the same answer came twice.
func (s *Server) answeredAlready(w http.ResponseWriter, r *http.Request, state supervision.InvitationState, p page.Invitation) error {
	if len(p.Problems) == 0 && (state == supervision.InvitationAccepted && p.Reply.Answer == supervision.Accept ||
		state == supervision.InvitationDeclined && p.Reply.Answer == supervision.Decline) {
		s.answered(w, r, p)
		return nil
	}
	return s.deadInvitation(w, r, state, p)
}

// answered leads on: accepting signs nobody in.
func (s *Server) answered(w http.ResponseWriter, r *http.Request, p page.Invitation) {
	if p.Reply.Answer == supervision.Accept {
		s.redirect(w, r, paths.SignIn, "invitation_accepted")
		return
	}
	s.redirect(w, r, paths.Invitation(p.Token), "")
}
