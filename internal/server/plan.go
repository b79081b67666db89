package server

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// plan shows the form with what fits the group filled in.
func (s *Server) plan(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	last, err := s.store.LastSession(r.Context(), lead)
	if err != nil && !isNotFound(err) {
		return err
	}
	p := s.planPage(lead, planPresets(lead.Group(), last, s.store.Now()))
	if p.After = last.Number; p.After > 0 {
		p.AfterDate = calendar.DateOf(last.StartsAt, lead.Group().Location())
	}
	return s.render(w, r, http.StatusOK, page.PlanYear(p))
}

// planYear shows the suggestion that the form gives, or saves it. What is saved
// is worked out again from the form, never taken from the rows that were shown.
func (s *Server) planYear(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	p := s.planPage(lead, readPlanFields(r.PostForm))
	series, unread := readSeries(p.Fields, lead.Group(), s.store.Now())
	proposal, problems := series.Propose()
	if unread == nil {
		p.Proposal = proposal
	}
	p.Problems = planProblems(unread, problems)
	if r.PostForm.Get("do") == "save" {
		return s.savePlan(w, r, lead, series, p)
	}
	return s.suggest(w, r, lead, p, statusOf(p.Problems))
}

func (s *Server) savePlan(w http.ResponseWriter, r *http.Request, lead postgres.Lead, series calendar.Series, p page.Plan) error {
	place, wrong := p.Fields.Place.Tidy()
	for field, problem := range wrong {
		p.Problems.Add(field, problem.Code, problem.Limit)
	}
	if len(p.Problems) > 0 {
		return s.suggest(w, r, lead, p, http.StatusUnprocessableEntity)
	}
	if unseen(p, r.PostForm.Get("shown")) {
		p.Problems.Add("", supervision.OtherDates)
		return s.suggest(w, r, lead, p, http.StatusConflict)
	}
	err := s.store.SavePlan(r.Context(), lead, postgres.Plan{
		Form: supervision.ParseFormKey(r.PostForm.Get("form_key")), NextNumber: whole(r.PostForm.Get("next_number")),
		FirstDate: p.Proposal.Rows[0].Date, StartMinute: int(series.Start), Length: int(series.Length.Minutes()),
		Rhythm: string(series.Rhythm.Kind), EveryWeeks: everyWeeks(series.Rhythm),
		Slots: slots(p.Proposal), Place: place,
	})
	switch {
	case errors.Is(err, postgres.ErrTaken):
		p.Problems.Add("choices", supervision.Clashes)
	case errors.Is(err, supervision.ErrStale):
		p.Problems.Add("", supervision.Stale)
	case err != nil:
		return err
	default:
		s.redirect(w, r, paths.Group(lead.Group().Address()), "planned")
		return nil
	}
	return s.suggest(w, r, lead, p, http.StatusConflict)
}

// unseen tells whether saving would hold a date that the page did not show, or
// drop one that it did, without anybody having said so: a tick taken from a
// series with a number adds a date at its end. A form without a list of what was
// shown is taken at its word.
func unseen(p page.Plan, shown string) bool {
	held := map[string]bool{}
	for _, row := range p.Proposal.Rows {
		held[row.Date.String()] = row.Held()
	}
	seen := map[string]bool{}
	for _, row := range strings.Fields(shown) {
		date, wasHeld := strings.CutSuffix(row, "+")
		seen[date] = true
		if wasHeld && !held[date] && !p.Fields.Dropped(date) {
			return true
		}
	}
	for date, is := range held {
		if is && shown != "" && !seen[date] {
			return true
		}
	}
	return false
}

// suggest renders the page with who is busy marked on the rows.
func (s *Server) suggest(w http.ResponseWriter, r *http.Request, lead postgres.Lead, p page.Plan, status int) error {
	if held := p.Proposal.Sessions(); len(held) > 0 && len(held) <= calendar.MaxSessions {
		found, err := s.store.Clashes(r.Context(), lead, slots(p.Proposal))
		if err != nil {
			return err
		}
		for _, c := range found {
			date := held[c.Slot].Date
			p.Clashes[date] = append(p.Clashes[date], clashOf(c, lead.Group()))
		}
	}
	return s.render(w, r, status, page.PlanYear(p))
}

func (s *Server) planPage(lead postgres.Lead, fields page.PlanFields) page.Plan {
	breaks, year := breaksFrom(fields.FirstDate, lead.Group(), s.store.Now())
	return page.Plan{
		Group: lead.Group(), Fields: fields, Breaks: breaks, Year: year, Now: s.store.Now(), Reader: zoneOf(lead.SignedIn),
		Clashes: map[calendar.Date][]page.Clash{}, FormKey: supervision.NewFormKey(),
	}
}

// slots lists what a proposal holds in order of time, as SavePlan numbers it.
func slots(p calendar.Proposal) []postgres.Slot {
	held := p.Sessions()
	list := make([]postgres.Slot, len(held))
	for i, h := range held {
		list[i] = postgres.Slot{Starts: h.Starts, Ends: h.Ends}
	}
	return list
}

func clashOf(c postgres.Clash, g supervision.Group) page.Clash {
	zone := g.Location()
	return page.Clash{Person: c.Person, Group: c.GroupName, Number: c.Number, Starts: c.StartsAt.In(zone), Ends: c.EndsAt.In(zone)}
}

func statusOf(p supervision.Problems) int {
	if len(p) > 0 {
		return http.StatusUnprocessableEntity
	}
	return http.StatusOK
}

// whole reads a whole number that the database can hold; 0 when it is none, which
// no number of ours is.
func whole(text string) int {
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return 0
	}
	return int(n)
}

// minutes reads a length. What is far out of reach stays so.
func minutes(text string) time.Duration {
	const day = 24 * 60
	return time.Duration(max(0, min(whole(text), day))) * time.Minute
}
