package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// suggestForm asks whoever finds no time that suits for her own.
func (s *Server) suggestForm(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	b, err := s.suggestionOf(r, visit)
	if err != nil {
		return err
	}
	return s.showRequest(w, r, http.StatusOK, b)
}

// suggestTime takes a suggestion; with "open" it only carries over what was
// typed beside the times.
func (s *Server) suggestTime(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	b, err := s.suggestionOf(r, visit)
	if err != nil {
		return err
	}
	return s.takeRequest(w, r, visit, b)
}

func (s *Server) suggestionOf(r *http.Request, visit postgres.Visit) (booking, error) {
	b, err := s.bookingOf(r, visit)
	b.draft.StartsAt, b.draft.Themes, b.draft.Starting, b.draft.Funding = never, "", "", ""
	return b, err
}

// programmeForm asks what a tailor-made course or programme should be about.
func (s *Server) programmeForm(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	return s.showRequest(w, r, http.StatusOK, s.programmeOf(r, visit))
}

func (s *Server) askForProgramme(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
	return s.takeRequest(w, r, visit, s.programmeOf(r, visit))
}

func (s *Server) programmeOf(r *http.Request, visit postgres.Visit) booking {
	b := s.booking(r, visit, postgres.Offer{}, supervision.Intro())
	b.draft.About, b.draft.StartsAt = supervision.AProgramme, never
	b.draft.Times, b.draft.Wishes = "", ""
	if b.draft.Service == "" {
		b.draft.Service = "programme_group"
	}
	return b
}

func (s *Server) takeRequest(w http.ResponseWriter, r *http.Request, visit postgres.Visit, b booking) error {
	if r.PostForm.Get("do") == "open" {
		return s.showRequest(w, r, http.StatusOK, b)
	}
	b.draft, b.problems = b.draft.TidyRequest()
	b.checkPlace()
	if err := s.reviewBooking(r, visit, &b); err != nil {
		return err
	}
	if len(b.problems) > 0 {
		return s.showRequest(w, r, http.StatusUnprocessableEntity, b)
	}
	placed, err := s.store.Book(r.Context(), visit, b.receiver(), b.draft, b.key, s.caller(r, b))
	if errors.Is(err, postgres.ErrComing) {
		b.problems.Add("email", supervision.ComingEnough, supervision.ComingAtMost)
		return s.showRequest(w, r, http.StatusUnprocessableEntity, b)
	}
	if err != nil {
		return err
	}
	s.toReceipt(w, r, visit, placed)
	return nil
}

// receiver is the supervisor who was chosen, the zero one for whoever answers.
func (b booking) receiver() postgres.Receiver {
	for _, r := range b.offer.Receivers {
		if !b.with.IsZero() && r.ID == b.with {
			return r
		}
	}
	return postgres.Receiver{}
}

func (s *Server) showRequest(w http.ResponseWriter, r *http.Request, status int, b booking) error {
	f := s.bookingPage(r, b)
	language := string(askedLanguage(r))
	f.Action = f.Suggest
	if b.draft.About == supervision.AProgramme {
		f.Action = inLanguage(paths.AskForProgramme(b.practice.Slug), language)
		f.Head.Page, f.Head.Title = paths.Request, i18n.T(r.Context()).Booking.RequestTitle
	}
	return s.render(w, r, status, page.AskForTime(f))
}
