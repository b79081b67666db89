package server

import (
	"context"
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/layout"
	"samrum/web/page"
)

// A preparing is one member before one session, reached by a letter's link or
// signed in: the page, and what its forms do.
type preparing struct {
	page  page.Preparation
	words func(context.Context) ([]string, error) // that the discretion check lets stand
	save  func(context.Context, supervision.Preparation) error
	undo  func(context.Context) error
	now   string // where "I write it now" leads
}

// preparation asks a signed-in member about a session, and shows what she has
// said.
func (s *Server) preparation(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	p, err := s.preparingAt(r, seat)
	if err != nil {
		return err
	}
	return s.showPreparation(w, r, http.StatusOK, p)
}

func (s *Server) prepare(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	p, err := s.preparingAt(r, seat)
	if err != nil {
		return err
	}
	return s.keepPreparation(w, r, p)
}

func (s *Server) undoAbsence(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	p, err := s.preparingAt(r, seat)
	if err != nil {
		return err
	}
	return s.takeBackAbsence(w, r, p)
}

// preparingAt finds the session in the address while its members may say
// something about it; a session that they cannot prepare is not found.
func (s *Server) preparingAt(r *http.Request, seat postgres.Seat) (preparing, error) {
	n, err := sessionNumber(r)
	if err != nil {
		return preparing{}, err
	}
	mine, err := s.store.MyPreparation(r.Context(), seat, n)
	if err == nil && (mine.Session.Status != supervision.Planned || !mine.Session.StartsAt.After(s.store.Now())) {
		err = supervision.ErrNotFound
	}
	g, session := seat.Group(), mine.Session
	return preparing{
		page: page.Preparation{
			Action: paths.Preparation(g.Address(), n), Undo: paths.UndoAbsence(g.Address(), n), Back: paths.Session(g.Address(), n),
			Group: g.Name, FirstName: supervision.FirstName(seat.Person().Name), Number: n, Reader: zoneOf(seat.SignedIn),
			StartsAt: session.StartsAt.In(g.Location()), EndsAt: session.EndsAt.In(g.Location()),
			Reading: mine.Reading, Answers: mine.Said, Receipt: receiptOf(r),
		},
		words: func(ctx context.Context) ([]string, error) { return s.store.WordsForReview(ctx, seat) },
		save: func(ctx context.Context, said supervision.Preparation) error {
			return s.store.Prepare(ctx, seat, n, session.StartsAt, said)
		},
		undo: func(ctx context.Context) error { return s.store.UndoAbsence(ctx, seat, n) },
		now:  paths.NewCase(g.Address(), n),
	}, err
}

// receiptOf is what the page before has just done, "" for nothing.
func receiptOf(r *http.Request) string {
	switch done := flashOf(r); done {
	case page.ReceiptNoted, page.ReceiptAbsent, page.ReceiptRegistered:
		return done
	}
	return ""
}

// showPreparation shows the form. On its receipt nothing is preset: what was
// answered is not read back.
func (s *Server) showPreparation(w http.ResponseWriter, r *http.Request, status int, p preparing) error {
	return s.render(w, r, status, page.Prepare(p.page))
}

// keepPreparation takes the answers that somebody chose. Nothing is preset in a
// letter's form, so what follows links and presses buttons by itself answers
// nothing.
func (s *Server) keepPreparation(w http.ResponseWriter, r *http.Request, p preparing) error {
	said, problems := supervision.Preparation{
		Attends: supervision.Attends(r.PostForm.Get("attends")), Absence: r.PostForm.Get("absence"),
		Brings: supervision.Brings(r.PostForm.Get("brings")), Read: supervision.HasRead(r.PostForm.Get("read")),
	}.Tidy()
	p.page.Answers, p.page.Problems, p.page.Receipt = said, problems, ""
	if len(problems) == 0 {
		if err := s.reviewAbsence(r, &p, &said); err != nil {
			return err
		}
	}
	if len(p.page.Problems) > 0 {
		return s.showPreparation(w, r, http.StatusUnprocessableEntity, p)
	}
	if seen := r.PostForm.Get("seen"); seen != "" && seen != p.page.Seen() {
		return s.stalePreparation(w, r, p)
	}
	err := p.save(r.Context(), said)
	if errors.Is(err, supervision.ErrClosed) {
		return s.stalePreparation(w, r, p)
	}
	if err != nil {
		return err
	}
	s.prepared(w, r, p, said)
	return nil
}

// reviewAbsence looks at the line that the leaders will read. It may hold the
// name of who writes it.
func (s *Server) reviewAbsence(r *http.Request, p *preparing, said *supervision.Preparation) error {
	allowed, err := p.words(r.Context())
	if err != nil {
		return err
	}
	line := []supervision.CaseText{{Field: "absence", Text: said.Absence}}
	found := s.review(r, line, append(allowed, p.page.FirstName), s.store.Now().In(p.page.StartsAt.Location()))
	p.page.Problems, p.page.Reviews, said.Excuses = found.Problems, found.Fields, found.Excuses
	return nil
}

// stalePreparation says that the session has another time than the form had.
func (s *Server) stalePreparation(w http.ResponseWriter, r *http.Request, p preparing) error {
	p.page.Problems.Add("", supervision.Stale)
	return s.showPreparation(w, r, http.StatusConflict, p)
}

func (s *Server) prepared(w http.ResponseWriter, r *http.Request, p preparing, said supervision.Preparation) {
	switch {
	case said.Brings == supervision.BringsNow && said.Attends != supervision.WontCome:
		s.redirect(w, r, p.now, "")
	case said.Attends == supervision.WontCome:
		s.redirect(w, r, p.page.Action, page.ReceiptAbsent)
	default:
		s.redirect(w, r, p.page.Action, page.ReceiptNoted)
	}
}

func (s *Server) takeBackAbsence(w http.ResponseWriter, r *http.Request, p preparing) error {
	err := p.undo(r.Context())
	if errors.Is(err, supervision.ErrClosed) {
		p.page.Problems.Add("", supervision.Closed)
		return s.showPreparation(w, r, http.StatusConflict, p)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, p.page.Action, "absence_undone")
	return nil
}

// inLetterFrame puts the practice that writes around the page, in the letter's
// language.
func (s *Server) inLetterFrame(r *http.Request, asked postgres.Asked, f layout.Frame) *http.Request {
	f.Practice = asked.Practice()
	return inFrame(r, i18n.In(asked.Language()).Language, f)
}

// preparingByLetter is what a letter's link opens: nothing that was said before.
func (s *Server) preparingByLetter(r *http.Request, token string, asked postgres.Asked) preparing {
	p, zone := asked.Page(), asked.Group().Location()
	return preparing{
		page: page.Preparation{
			Action: paths.Letter(token), Undo: paths.UndoAbsenceByLetter(token), Stop: paths.Unsubscribe(token),
			Group: asked.Group().Name, FirstName: p.FirstName, Number: p.Number,
			StartsAt: p.StartsAt.In(zone), EndsAt: p.EndsAt.In(zone), Reader: supervision.Zone(p.Zone), Reading: p.Reading, Receipt: receiptOf(r),
		},
		words: func(ctx context.Context) ([]string, error) { return s.store.WordsByLetter(ctx, asked) },
		save: func(ctx context.Context, said supervision.Preparation) error {
			return s.store.PrepareByLetter(ctx, asked, said)
		},
		undo: func(ctx context.Context) error { return s.store.UndoAbsenceByLetter(ctx, asked) },
		now:  paths.LetterCase(token),
	}
}
