package server

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// profileAsked is the form for the language that the address names, the
// practice's usual one when it names none. What is not written yet shows the
// asker's words in another language, to be translated.
func (s *Server) profileAsked(r *http.Request, who postgres.Supervising) (page.ProfileForm, error) {
	usual := who.Practice().Languages[0]
	l := usual
	if named := chi.URLParam(r, "language"); named != "" {
		l = supervision.Language(named)
	}
	if !slices.Contains(supervision.Languages, l) {
		return page.ProfileForm{}, supervision.ErrNotFound
	}
	written, err := s.store.Profiles(r.Context(), who)
	if err != nil {
		return page.ProfileForm{}, err
	}
	f := page.ProfileForm{Practice: who.Practice(), Profile: written.Of(l)}
	if other, ok := written.Shown(l, usual); ok && f.Profile.Version == 0 {
		f.Copied, f.Profile = true, other
		f.Profile.Language, f.Profile.Version = l, 0
	}
	return f, nil
}

func (s *Server) profile(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	f, err := s.profileAsked(r, who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Profile(f))
}

func (s *Server) writeProfile(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	f, err := s.profileAsked(r, who)
	if err != nil {
		return err
	}
	now := f.Profile
	f.Copied = false
	f.Profile, f.Problems = typedProfile(r.PostForm, now.Language).Tidy()
	if len(f.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.Profile(f))
	}
	err = s.store.WriteProfile(r.Context(), who, f.Profile)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleProfile(w, r, who, f)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.ProfileIn(string(now.Language)), "me_saved")
	return nil
}

// staleProfile has nothing to tell when the form came twice. Else what she wrote
// elsewhere stands above what was typed, to be saved over it or not.
func (s *Server) staleProfile(w http.ResponseWriter, r *http.Request, who postgres.Supervising, f page.ProfileForm) error {
	written, err := s.store.Profiles(r.Context(), who)
	if err != nil {
		return err
	}
	now := written.Of(f.Profile.Language)
	f.Profile.Version = now.Version
	if now.Same(f.Profile) {
		s.redirect(w, r, paths.ProfileIn(string(now.Language)), "me_saved")
		return nil
	}
	f.Now = &now
	f.Problems.Add("", supervision.Stale)
	return s.render(w, r, http.StatusConflict, page.Profile(f))
}

func typedProfile(f url.Values, l supervision.Language) supervision.Profile {
	p := supervision.Profile{
		Language: l, Title: f.Get("title"), Line: f.Get("line"),
		Memberships: strings.Split(strings.ReplaceAll(f.Get("memberships"), "\r\n", "\n"), "\n"), Version: whole(f.Get("version")),
	}
	for i := range page.TrainingRowsMost {
		n := strconv.Itoa(i + 1)
		p.Trainings = append(p.Trainings, supervision.Training{
			Name: f.Get("training_name_" + n), Provider: f.Get("training_provider_" + n),
			Credits: f.Get("training_credits_" + n), Year: f.Get("training_year_" + n),
		})
	}
	return p
}
