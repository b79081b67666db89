package server

import (
	"context"
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// members shows names to members, and to leaders all there is to know.
func (s *Server) members(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	p, err := s.store.MembersPage(r.Context(), seat)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Members(page.MembersPage{
		Group: seat.Group(), Leads: seat.Leads(), Members: p.Members, Leaders: p.Leaders, Addresses: p.Addresses, Unreached: p.Unreached,
		Invitations: p.Invitations, Now: s.store.Now(),
	}))
}

func (s *Server) resendInvitation(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	return s.changeInvitation(w, r, lead, "invitation_resent", s.store.ResendInvitation)
}

func (s *Server) revokeInvitation(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	return s.changeInvitation(w, r, lead, "invitation_revoked", s.store.RevokeInvitation)
}

// changeInvitation does one thing to an invitation. When it was answered
// meanwhile, the list shows so.
func (s *Server) changeInvitation(w http.ResponseWriter, r *http.Request, lead postgres.Lead, done string, change invitationChange) error {
	id, err := supervision.ParseID[supervision.Invitation](chi.URLParam(r, "invitation"))
	if err != nil {
		return supervision.ErrNotFound
	}
	err = change(r.Context(), lead, id)
	if errors.Is(err, supervision.ErrStale) {
		done, err = "invitation_closed", nil
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Members(lead.Group().Address()), done)
	return nil
}

type invitationChange func(context.Context, postgres.Lead, supervision.ID[supervision.Invitation]) error
