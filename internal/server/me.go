package server

import (
	"net/http"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) me(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	return s.meForm(w, r, who, http.StatusOK, page.MeForm{Preferences: who.Preferences()})
}

func (s *Server) meForm(w http.ResponseWriter, r *http.Request, who postgres.SignedIn, status int, form page.MeForm) error {
	mine, err := s.store.Mine(r.Context(), who)
	if err != nil {
		return err
	}
	if status == http.StatusOK {
		form.Preferences.Profession, form.Preferences.Degree = mine.Profession, mine.Degree
	}
	form.InPractice = !who.Practice().ID.IsZero()
	form.Address, form.Reader, form.Works = who.Address(), zoneOf(who), who.Person().Supervises || who.Person().Administers
	form.Devices, form.Practices = devices(mine.Devices), practices(mine.Practices)
	form.Leads, form.Supervises, form.Administers = mine.Leads, who.Person().Supervises, who.Person().Administers
	for _, g := range mine.Groups {
		form.Groups = append(form.Groups, page.MyGroup(g))
	}
	return s.render(w, r, status, page.Me(form))
}

// dayOf is the date where a person reads times.
func (s *Server) dayOf(who postgres.SignedIn) string {
	return s.store.Now().In(zoneOf(who)).Format(time.DateOnly)
}

func (s *Server) changeMe(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	draft, problems := supervision.Preferences{
		Name:     r.PostFormValue("name"),
		Language: supervision.Language(r.PostFormValue("language")),
		Theme:    supervision.Theme(r.PostFormValue("theme")),
		Zone:     r.PostFormValue("zone"),

		Profession: r.PostFormValue("profession"),
		Degree:     r.PostFormValue("degree"),
	}.Tidy()
	problems.Check("degree", draft.Degree <= s.dayOf(who), supervision.ComingDay)
	if len(problems) > 0 {
		return s.meForm(w, r, who, http.StatusUnprocessableEntity, page.MeForm{Preferences: draft, Problems: problems})
	}
	if err := s.store.ChangeMe(r.Context(), who, draft); err != nil {
		return err
	}
	s.redirect(w, r, paths.Me, "me_saved")
	return nil
}
