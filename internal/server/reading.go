package server

import (
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// groupReading shows what a group reads, and when.
func (s *Server) groupReading(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	p, err := s.store.ReadingPage(r.Context(), seat)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Reading(s.readingPage(seat, p)))
}

func (s *Server) readingPage(seat postgres.Seat, p postgres.ReadingPage) page.ReadingPage {
	shown := page.ReadingPage{
		Group: seat.Group(), Leads: seat.Leads(), Evenly: p.Evenly, Next: p.Next, Mine: p.Mine, ReadBy: p.ReadBy, Now: s.store.Now(),
		Sessions: p.Sessions, Begun: p.Begun,
	}
	for _, b := range p.Books {
		shown.Books = append(shown.Books, bookOf(b))
	}
	plan := postgres.PlanBooks(p.Books, daysOf(seat.Group(), p.Sessions), p.Evenly)
	shown.Over, shown.WaysOut = plan.Over, plan.WaysOut
	if p.JoinedOn != nil {
		shown.CatchUp = supervision.CatchUp(shown.Had(), shown.Unread(), *p.JoinedOn)
	}
	return shown
}

func bookOf(b postgres.BookPage) page.ReadingBook {
	return page.ReadingBook{Book: b.Book, Version: b.Version, Planned: b.Planned, Questions: b.Questions}
}

// daysOf are sessions as the spreading of chapters knows them.
func daysOf(g supervision.Group, sessions []supervision.Session) []supervision.ReadingSession {
	days := make([]supervision.ReadingSession, len(sessions))
	for i, session := range sessions {
		days[i] = supervision.ReadingSession{Number: session.Number, On: session.StartsAt.In(g.Location())}
	}
	return days
}

// spreadReading chooses how chapters are spread.
func (s *Server) spreadReading(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	if err := s.store.SpreadEvenly(r.Context(), lead, r.PostForm.Get("evenly") == "yes"); err != nil {
		return err
	}
	s.redirect(w, r, paths.Reading(lead.Group().Address()), "reading_spread")
	return nil
}
