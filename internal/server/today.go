package server

import (
	"net/http"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) today(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	place, err := who.InPractice()
	if err != nil {
		return s.render(w, r, http.StatusOK, page.NoPractice())
	}
	t, err := s.store.Today(r.Context(), place)
	if err != nil {
		return err
	}
	unreached := make([]page.Unreached, len(t.Unreached))
	for i, u := range t.Unreached {
		unreached[i] = page.Unreached{Name: u.Name, Group: u.Group}
	}
	var rounds []page.OpenRound
	for _, o := range t.Rounds {
		rounds = append(rounds, page.OpenRound{Group: o.Group, Kind: o.Kind, Link: paths.Evaluate(s.store.EvaluationToken(o.Token))})
	}
	return s.render(w, r, http.StatusOK, page.Today(page.TodayPage{
		Rounds: rounds,
		Coming: t.Coming, Groups: t.Groups, MoreGroups: t.More, ToClose: t.ToClose, Questioned: t.Questioned, Asked: t.Asked, Drafts: t.Drafts, Unreached: unreached, Now: s.store.Now().In(zoneOf(who)), Person: who.Person(), Zone: zoneOf(who),
	}))
}

// zoneOf is where a person reads times: her own zone, or her practice's.
func zoneOf(who postgres.SignedIn) *time.Location {
	if own := who.Preferences().Zone; own != "" {
		return supervision.Zone(own)
	}
	return supervision.Zone(who.Practice().Zone)
}
