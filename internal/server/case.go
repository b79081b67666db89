package server

import (
	"errors"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/page"
)

func (s *Server) newCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	form := page.CaseForm{Draft: supervision.NewCaseDraft(), Key: supervision.NewFormKey()}
	return s.showNewCase(w, r, seat, http.StatusOK, form)
}

func (s *Server) registerCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	allowed, err := s.store.WordsForReview(r.Context(), seat)
	if err != nil {
		return err
	}
	form := s.readCase(r, seat.Group(), allowed)
	if len(form.Problems) > 0 {
		return s.showNewCase(w, r, seat, http.StatusUnprocessableEntity, form)
	}
	if keeps(r) {
		return s.saveDraft(w, r, seat, form)
	}
	id, err := s.store.RegisterCase(r.Context(), seat, wantedSession(r), form.Draft, form.Key)
	if err != nil {
		return err
	}
	own, err := s.store.CasePage(r.Context(), seat, id)
	if err != nil {
		return err
	}
	if own.Item.Status == supervision.Draft || own.Item.Status == supervision.Waiting && !own.Item.Same(form.Draft) {
		return s.showStale(w, r, seat, own, form) // the form came before, with other words or as a draft
	}
	s.toItsSession(w, r, seat, own, "case_registered")
	return nil
}

// showNewCase shows the form with the session that the item will wait for.
func (s *Server) showNewCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat, status int, form page.CaseForm) error {
	session, err := s.store.SessionForCase(r.Context(), seat, wantedSession(r))
	if err != nil {
		return err
	}
	form.Group = seat.Group()
	form.Waits = waits(seat, session.Number, &session.StartsAt)
	return s.render(w, r, status, page.BringCase(form))
}

func (s *Server) caseItem(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	id, err := itemID(r)
	if err != nil {
		return err
	}
	return s.showCase(w, r, seat, id, http.StatusOK, nil)
}

func (s *Server) showCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat, id supervision.ID[supervision.CaseItem], status int, p supervision.Problems) error {
	found, err := s.store.CasePage(r.Context(), seat, id)
	if err != nil {
		return err
	}
	if found.Item.Status == supervision.Draft {
		s.redirect(w, r, paths.EditCase(seat.Group().Address(), id.String()), "")
		return nil
	}
	var tips []component.Tip
	if found.Item.Mine(seat.Person().ID) && found.Item.Status == supervision.Waiting {
		tips = s.reviewStored(found, seat).Fields.Tips(found.Item.Texts())
	}
	return s.render(w, r, status, page.ShowCase(page.CaseShow{
		Tips:  tips,
		Group: seat.Group(), Waits: waits(seat, found.Item.SessionNumber, found.StartsAt), Item: found.Item,
		DeletedOn: found.Item.TextExpiresAt.In(seat.Group().Location()),
		MayRead:   found.MayRead, Mine: found.Item.Mine(seat.Person().ID), Leads: seat.Leads(), Problems: p,
	}))
}

func (s *Server) editCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	own, err := s.ownCase(r, seat)
	if err != nil {
		return err
	}
	if own.Item.Status != supervision.Waiting && own.Item.Status != supervision.Draft {
		s.redirect(w, r, paths.Case(seat.Group().Address(), own.Item.ID.String()), "")
		return nil
	}
	form := page.CaseForm{Draft: own.Item.CaseDraft, Version: own.Item.Version, Reviews: s.reviewStored(own, seat).Fields}
	return s.showEdit(w, r, seat, own, http.StatusOK, form)
}

// reviewStored looks at an item's own words as its author sees them again, with
// the reasons that she gave.
func (s *Server) reviewStored(own postgres.CasePage, seat postgres.Seat) reviewed {
	today := s.store.Now().In(seat.Group().Location())
	return reviewTexts(own.Item.Texts(), own.Allowed, today, answers{excuses: own.Item.Excuses})
}

func (s *Server) changeCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	own, err := s.ownCase(r, seat)
	if err != nil {
		return err
	}
	form := s.readCase(r, seat.Group(), own.Allowed)
	if len(form.Problems) > 0 {
		return s.showEdit(w, r, seat, own, http.StatusUnprocessableEntity, form)
	}
	if own.Item.Status == supervision.Draft {
		return s.changeDraft(w, r, seat, own, form)
	}
	if keeps(r) {
		return s.staleCase(w, r, seat, form) // it has been registered meanwhile
	}
	err = s.store.ChangeCase(r.Context(), seat, own.Item.ID, form.Version, form.Draft)
	switch {
	case errors.Is(err, supervision.ErrStale):
		return s.staleCase(w, r, seat, form)
	case errors.Is(err, supervision.ErrClosed):
		form.Problems.Add("", supervision.Closed)
		return s.showEdit(w, r, seat, own, http.StatusConflict, form)
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.Case(seat.Group().Address(), own.Item.ID.String()), "case_changed")
	return nil
}

// staleCase answers a form that is older than the item: what the item says now
// stands above what was typed, which can be saved over it. A form that came
// twice has nothing to tell.
func (s *Server) staleCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat, form page.CaseForm) error {
	own, err := s.ownCase(r, seat)
	if err != nil {
		return err
	}
	if own.Item.Same(form.Draft) {
		s.redirect(w, r, paths.Case(seat.Group().Address(), own.Item.ID.String()), "case_changed")
		return nil
	}
	return s.showStale(w, r, seat, own, form)
}

func (s *Server) showStale(w http.ResponseWriter, r *http.Request, seat postgres.Seat, own postgres.CasePage, form page.CaseForm) error {
	form.Version, form.Stored = own.Item.Version, &own.Item.CaseDraft
	form.Problems.Add("", supervision.Stale)
	return s.showEdit(w, r, seat, own, http.StatusConflict, form)
}

func (s *Server) showEdit(w http.ResponseWriter, r *http.Request, seat postgres.Seat, own postgres.CasePage, status int, form page.CaseForm) error {
	form.Group, form.Waits, form.ID = seat.Group(), waits(seat, own.Item.SessionNumber, own.StartsAt), own.Item.ID.String()
	form.Unfinished = own.Item.Status == supervision.Draft
	return s.render(w, r, status, page.BringCase(form))
}

func (s *Server) withdrawCase(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	id, err := itemID(r)
	if err != nil {
		return err
	}
	err = s.store.WithdrawCase(r.Context(), seat, id)
	if errors.Is(err, supervision.ErrClosed) {
		return s.showCase(w, r, seat, id, http.StatusConflict, closed())
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Case(seat.Group().Address(), id.String()), "case_withdrawn")
	return nil
}

func (s *Server) discussCase(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	id, err := itemID(r)
	if err != nil {
		return err
	}
	err = s.store.DiscussCase(r.Context(), lead, id)
	if errors.Is(err, supervision.ErrClosed) {
		return s.showCase(w, r, lead.Seat, id, http.StatusConflict, closed())
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Case(lead.Group().Address(), chi.URLParam(r, "case")), "case_discussed")
	return nil
}

// toItsSession leads to the session that an item waits for, or to the group
// when there is none.
func (s *Server) toItsSession(w http.ResponseWriter, r *http.Request, seat postgres.Seat, found postgres.CasePage, flash string) {
	to := paths.Group(seat.Group().Address())
	if found.Item.SessionNumber > 0 {
		to = paths.Session(seat.Group().Address(), found.Item.SessionNumber)
	}
	s.redirect(w, r, to, flash)
}

// ownCase finds the item when the asker wrote it.
func (s *Server) ownCase(r *http.Request, seat postgres.Seat) (postgres.CasePage, error) {
	id, err := itemID(r)
	if err != nil {
		return postgres.CasePage{}, err
	}
	found, err := s.store.CasePage(r.Context(), seat, id)
	if err == nil && !found.Item.Mine(seat.Person().ID) {
		err = supervision.ErrNotFound
	}
	return found, err
}

func itemID(r *http.Request) (supervision.ID[supervision.CaseItem], error) {
	id, err := supervision.ParseID[supervision.CaseItem](chi.URLParam(r, "case"))
	if err != nil {
		return id, supervision.ErrNotFound
	}
	return id, nil
}

func closed() (p supervision.Problems) {
	p.Add("", supervision.Closed)
	return p
}

// waits names a session for a page; startsAt is nil when there is none.
func waits(seat postgres.Seat, number int, startsAt *time.Time) page.CaseWaits {
	if startsAt == nil {
		return page.CaseWaits{}
	}
	return page.CaseWaits{Number: number, At: startsAt.In(seat.Group().Location()), Reader: zoneOf(seat.SignedIn)}
}
