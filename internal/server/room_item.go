package server

import (
	"net/http"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// addToRoom takes an item from the floor, for whoever brings it: one line, how
// long and of what kind. It waits for the session as any other and is taken up
// in the plan.
func (s *Server) addToRoom(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	allowed, err := s.store.WordsForReview(r.Context(), lead.Seat)
	if err != nil {
		return err
	}
	form := s.readFloor(r, lead, allowed)
	author := personIn(r.PostForm, "author")
	if author.IsZero() {
		form.Problems.Add("author", supervision.ChooseOne)
	}
	if len(form.Problems) > 0 {
		return s.showRoom(w, r, lead.Seat, http.StatusUnprocessableEntity, func(p *page.RoomPage) { p.Add = form })
	}
	key := supervision.ParseFormKey(r.PostForm.Get("form_key"))
	return s.toRoom(w, r, lead.Seat, n, s.store.AddToRoom(r.Context(), lead, n, author, form.Draft, key))
}

// bringsNext notes who brings something to the next session.
func (s *Server) bringsNext(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	person, err := supervision.ParseID[supervision.Person](r.PostFormValue("person"))
	if err != nil {
		return supervision.ErrNotFound
	}
	return s.toRoom(w, r, lead.Seat, n, s.store.BringsNext(r.Context(), lead, n, person))
}

// readFloor tidies the line and checks it for what could identify somebody.
func (s *Server) readFloor(r *http.Request, lead postgres.Lead, allowed []string) page.FloorItem {
	form := page.FloorItem{Author: r.PostFormValue("author"), Draft: supervision.NewCaseDraft()}
	d := &form.Draft
	d.Headline, d.Minutes = r.PostForm.Get("headline"), wishedMinutes(r.PostForm.Get("minutes"))
	d.Kind = given(r.PostForm, "kind", d.Kind)
	draft, wrong := d.Tidy()
	delete(wrong, "question") // one line is enough on the floor
	form.Draft = draft
	found := s.review(r, draft.Texts(), allowed, s.store.Now().In(lead.Group().Location()))
	for field, p := range wrong {
		found.Problems.Add(field, p.Code, p.Limit)
	}
	form.Draft.Excuses, form.Problems, form.Reviews = found.Excuses, found.Problems, found.Fields
	return form
}
