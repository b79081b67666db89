package server

import (
	"errors"
	"net/http"
	"slices"
	"time"

	"github.com/a-h/templ"
	"github.com/go-chi/chi/v5"

	"samrum/internal/calendar"
	"samrum/internal/evaluation"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// rounds shows a group's rounds: never who has answered, nor how many.
func (s *Server) rounds(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	found, err := s.store.RoundsPage(r.Context(), seat)
	if err != nil {
		return err
	}
	p := page.Rounds{Group: seat.Group(), Leads: seat.Leads(), Checks: found.Checks, Programme: found.Programme, Now: s.store.Now()}
	for _, l := range found.Rounds {
		line := page.RoundLine{Round: l.Round, Session: l.Session, Shown: l.Shown}
		if open := l.Phase(p.Now) == evaluation.Open; open && !l.Mine.Token.IsZero() {
			line.Sent = l.Mine.Sent
			if !line.Sent {
				line.Answer = paths.Evaluate(s.store.EvaluationToken(l.Mine.Token))
			}
		}
		p.Rounds = append(p.Rounds, line)
	}
	p.Rounds = nextChecks(p.Rounds, p.Now)
	slices.SortStableFunc(p.Rounds, func(a, b page.RoundLine) int { return inOrder(a.Round, b.Round, p.Now) })
	return s.render(w, r, http.StatusOK, page.ShowRounds(p))
}

// nextChecks leaves out all checks after sessions to come but the next.
func nextChecks(lines []page.RoundLine, now time.Time) []page.RoundLine {
	coming := 0
	return slices.DeleteFunc(lines, func(l page.RoundLine) bool {
		if l.Kind != evaluation.AfterSession || l.Phase(now) != evaluation.Coming || l.Moved {
			return false
		}
		coming++
		return coming > 1
	})
}

// inOrder puts what is open first, then what comes, then what was, the latest
// first.
func inOrder(a, b evaluation.Round, now time.Time) int {
	was := func(r evaluation.Round) bool { return !now.Before(r.ClosesAt) }
	switch {
	case was(a) && was(b):
		return b.OpensAt.Compare(a.OpensAt)
	case was(a) != was(b):
		return map[bool]int{true: 1, false: -1}[was(a)]
	}
	return a.OpensAt.Compare(b.OpensAt)
}

// chooseRounds stores what else a group is asked.
func (s *Server) chooseRounds(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	err := s.store.ChooseRounds(r.Context(), lead, r.PostForm.Get("checks") == "yes", r.PostForm.Get("programme") == "yes")
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Evaluation(lead.Group().Address()), "group_changed")
	return nil
}

// changingRound finds the round in the address, and what it asks.
func (s *Server) changingRound(r *http.Request, lead postgres.Lead) (page.RoundChange, []evaluation.Item, error) {
	round, items, err := s.store.Round(r.Context(), lead.Seat, chi.URLParam(r, "round"))
	if err != nil {
		return page.RoundChange{}, nil, err
	}
	return page.NewRoundChange(lead.Group(), round), items, nil
}

// roundBegun says that a round is not changed any more.
func (s *Server) roundBegun(w http.ResponseWriter, r *http.Request) error {
	t := i18n.T(r.Context())
	return s.render(w, r, http.StatusConflict, page.Failed(page.Failure{Title: t.Rounds.Begun, Text: t.Rounds.BegunText}))
}

// whileComing shows a form about a round that has not begun.
func (s *Server) whileComing(w http.ResponseWriter, r *http.Request, form page.RoundChange, show func(page.RoundChange) templ.Component) error {
	if form.Round.Phase(s.store.Now()) != evaluation.Coming {
		return s.roundBegun(w, r)
	}
	return s.render(w, r, http.StatusOK, show(form))
}

func (s *Server) moveRoundForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, _, err := s.changingRound(r, lead)
	if err != nil {
		return err
	}
	return s.whileComing(w, r, form, page.MoveOneRound)
}

func (s *Server) moveRound(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, _, err := s.changingRound(r, lead)
	if err != nil {
		return err
	}
	zone := lead.Group().Location()
	form.Opens, form.Time, form.Closes = r.PostForm.Get("opens"), r.PostForm.Get("time"), r.PostForm.Get("closes")
	opens, closes, problems := datesIn(form, zone, s.store.Now())
	if form.Problems = problems; len(problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.MoveOneRound(form))
	}
	err = s.changeRound(r, lead, &form, func(round evaluation.Round, others []evaluation.Round) (evaluation.Round, supervision.Problems) {
		return round.Move(s.store.Now(), opens, closes, others, zone)
	})
	return s.roundChanged(w, r, form, err, page.MoveOneRound)
}

// datesIn reads when a round is to open and to close.
func datesIn(form page.RoundChange, zone *time.Location, now time.Time) (opens, closes time.Time, p supervision.Problems) {
	var unread calendar.Problems
	from, err := calendar.ParseDate(form.Opens)
	unread.AddError("opens", err)
	at, err := calendar.ParseClock(form.Time)
	unread.AddError("time", err)
	to, err := calendar.ParseDate(form.Closes)
	unread.AddError("closes", err)
	if p = planProblems(unread, nil); len(p) > 0 {
		return opens, closes, p
	}
	opens, times := from.At(at, zone)
	p.Check("time", times > 0, supervision.ProblemCode(calendar.InClockGap))
	closes, _ = to.At(at, zone)
	p.Check("opens", from.Year <= now.Year()+plannedYears, supervision.ProblemCode(calendar.YearFarOff))
	return opens, closes, p
}

func (s *Server) skipRoundForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, _, err := s.changingRound(r, lead)
	if err != nil {
		return err
	}
	return s.whileComing(w, r, form, page.SkipOneRound)
}

func (s *Server) skipRound(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, _, err := s.changingRound(r, lead)
	if err != nil {
		return err
	}
	form.Reason = supervision.OneLine(r.PostForm.Get("reason"))
	allowed, err := s.store.WordsForReview(r.Context(), lead.Seat)
	if err != nil {
		return err
	}
	found := s.review(r, []supervision.CaseText{{Field: "reason", Text: form.Reason}}, allowed, s.store.Now().In(lead.Group().Location()))
	if form.Problems, form.Reviews = found.Problems, found.Fields; len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.SkipOneRound(form))
	}
	err = s.changeRound(r, lead, &form, func(round evaluation.Round, _ []evaluation.Round) (evaluation.Round, supervision.Problems) {
		return round.Skip(s.store.Now(), form.Reason)
	})
	return s.roundChanged(w, r, form, err, page.SkipOneRound)
}

func (s *Server) changeRound(r *http.Request, lead postgres.Lead, form *page.RoundChange, change func(evaluation.Round, []evaluation.Round) (evaluation.Round, supervision.Problems)) error {
	seen, err := time.Parse(time.RFC3339, r.PostForm.Get("seen"))
	if err != nil {
		return supervision.ErrStale
	}
	form.Problems, err = s.store.ChangeRound(r.Context(), lead, form.Round.Name(), seen, change)
	return err
}

// roundChanged leads back to the rounds, or says what is wrong. A round that has
// another time than the form knew shows that time, with what was typed.
func (s *Server) roundChanged(w http.ResponseWriter, r *http.Request, form page.RoundChange, err error, show func(page.RoundChange) templ.Component) error {
	switch {
	case errors.Is(err, supervision.ErrStale):
		form.Problems.Add("", supervision.Stale)
		return s.render(w, r, http.StatusConflict, show(form))
	case errors.Is(err, supervision.ErrClosed), form.Problems[""].Code == supervision.Closed:
		return s.roundBegun(w, r)
	case err != nil:
		return err
	case len(form.Problems) > 0:
		return s.render(w, r, http.StatusUnprocessableEntity, show(form))
	}
	s.redirect(w, r, paths.Evaluation(form.Group.Address()), "group_changed")
	return nil
}

// followRound lets a round follow the sessions again.
func (s *Server) followRound(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	if err := s.store.FreeRound(r.Context(), lead, chi.URLParam(r, "round")); err != nil {
		return err
	}
	s.redirect(w, r, paths.Evaluation(lead.Group().Address()), "group_changed")
	return nil
}

// tryRound shows a leader the form as members will see it, and keeps nothing of
// what she sends.
func (s *Server) tryRound(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, err := s.tryingRound(r, lead)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.AnswerRound(form))
}

func (s *Server) sendTryRound(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, err := s.tryingRound(r, lead)
	if err != nil {
		return err
	}
	allowed, err := s.store.WordsForReview(r.Context(), lead.Seat)
	if err != nil {
		return err
	}
	if form, _, _ = s.readAnswer(r, form, allowed); len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.AnswerRound(form))
	}
	s.redirect(w, r, form.Back, "round_tried")
	return nil
}

func (s *Server) tryingRound(r *http.Request, lead postgres.Lead) (page.Answering, error) {
	change, items, err := s.changingRound(r, lead)
	if err != nil {
		return page.Answering{}, err
	}
	g, round := lead.Group(), change.Round
	return page.Answering{
		Action: paths.TryRound(g.Address(), round.Name()), Back: paths.Evaluation(g.Address()), Group: g, Kind: round.Kind,
		Closes: round.ClosesAt.In(g.Location()), Now: s.store.Now(), Leaders: []string{supervision.FirstName(lead.Person().Name)},
		Few: g.Largest < fewAsked, Limits: evaluation.Fewest, Items: items, Named: "without",
	}, nil
}
