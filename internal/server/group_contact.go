package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func orderPage(o postgres.GroupOrder) page.GroupOrder {
	shown := page.GroupOrder{Contact: o.GroupContact, Wishes: o.Wishes, Unreadable: o.Unreadable}
	if o.Booking != nil {
		shown.Booking = o.Booking.String()
	}
	return shown
}

// contactForm shows leaders who ordered their group, to be changed.
func (s *Server) contactForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	order, err := s.store.GroupOrder(r.Context(), lead)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.EditContact(page.ContactForm{Group: lead.Group(), Order: orderPage(order), Version: order.Version}))
}

func (s *Server) changeContact(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	now, err := s.store.GroupOrder(r.Context(), lead)
	if err != nil {
		return err
	}
	form := page.ContactForm{Group: lead.Group(), Order: orderPage(now), Version: whole(r.PostForm.Get("version")), Posted: r.PostForm}
	form.Order.Contact, form.Problems = readContact(r).Tidy()
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.EditContact(form))
	}
	drop := r.PostForm.Get("drop_wishes") == "yes"
	err = s.store.ChangeGroupContact(r.Context(), lead, form.Version, form.Order.Contact, drop)
	if errors.Is(err, supervision.ErrStale) && (form.Order.Contact != now.GroupContact || drop && now.Wishes != "") {
		form.Version = now.Version
		form.Problems.Add("", supervision.Stale)
		return s.render(w, r, http.StatusConflict, page.EditContact(form))
	}
	if err != nil && !errors.Is(err, supervision.ErrStale) {
		return err
	}
	s.redirect(w, r, paths.GroupSettings(lead.Group().Address()), "group_changed")
	return nil
}
