package server

import (
	"net/http"
	"strconv"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) myLetters(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	wishes, err := s.store.LetterWishes(r.Context(), who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.MyLetters(page.LetterWishes{Wishes: wishes, Leads: who.Person().Supervises}))
}

// changeMyLetters keeps the news of a leader as it was where the form does not
// offer it.
func (s *Server) changeMyLetters(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	before, err := s.store.LetterWishes(r.Context(), who)
	if err != nil {
		return err
	}
	wishes := supervision.LetterWishes{
		QuietFrom: wholeNumber(r, "quiet_from"), QuietTo: wholeNumber(r, "quiet_to"), QuietDays: r.PostForm.Get("quiet_days") == "yes",
	}
	for _, kind := range r.PostForm["letters"] {
		wishes.Letters = append(wishes.Letters, supervision.LetterKind(kind))
	}
	for _, kind := range supervision.LeaderLetters {
		if !who.Person().Supervises && before.Wants(kind) {
			wishes.Letters = append(wishes.Letters, kind)
		}
	}
	wishes, problems := wishes.Tidy()
	if len(problems) > 0 {
		form := page.LetterWishes{Wishes: wishes, Leads: who.Person().Supervises, Problems: problems}
		return s.render(w, r, http.StatusUnprocessableEntity, page.MyLetters(form))
	}
	if err := s.store.ChangeLetterWishes(r.Context(), who, wishes); err != nil {
		return err
	}
	s.redirect(w, r, paths.Me, "me_saved")
	return nil
}

// wholeNumber reads a choice that is a number; what is none is -1.
func wholeNumber(r *http.Request, field string) int {
	n, err := strconv.Atoi(r.PostForm.Get(field))
	if err != nil {
		return -1
	}
	return n
}

func (s *Server) groupLetters(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	rhythm, err := s.store.LetterRhythm(r.Context(), lead)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.GroupLetters(page.LetterRhythm{Group: lead.Group(), Rhythm: rhythm}))
}

func (s *Server) changeGroupLetters(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	rhythm, problems := supervision.LetterRhythm{
		CasesDays: wholeNumber(r, "cases_days"), Reading: r.PostForm.Get("reading") == "yes", Summary: r.PostForm.Get("summary") == "yes",
	}.Tidy()
	if len(problems) > 0 {
		form := page.LetterRhythm{Group: lead.Group(), Rhythm: rhythm, Problems: problems}
		return s.render(w, r, http.StatusUnprocessableEntity, page.GroupLetters(form))
	}
	if err := s.store.ChangeLetterRhythm(r.Context(), lead, rhythm); err != nil {
		return err
	}
	s.redirect(w, r, paths.GroupSettings(lead.Group().Address()), "group_changed")
	return nil
}
