package server

import (
	"errors"
	"net/http"

	"samrum/internal/certificate"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// draftProblem says why what was chosen makes no certificate.
func draftProblem(err error) supervision.ProblemCode {
	var impossible certificate.Impossible
	switch {
	case errors.Is(err, certificate.ErrCountries):
		return supervision.OneCountry
	case errors.Is(err, certificate.ErrNoLeader):
		return supervision.NoLeaderOfAll
	case errors.As(err, &impossible):
		return supervision.Contradictory
	}
	return supervision.NoMinutes
}

// asking is the form with what somebody has minutes of, all of its first kind
// chosen.
func (s *Server) asking(r *http.Request, who postgres.Place) (page.AskForm, postgres.OwnHours, error) {
	own, err := s.store.OwnHours(r.Context(), who)
	if err != nil {
		return page.AskForm{}, own, err
	}
	f := page.AskForm{Kinds: own.Record.Kinds(), Groups: map[certificate.Kind][]certificate.Group{}, Key: supervision.NewFormKey().String()}
	for _, k := range f.Kinds {
		f.Groups[k] = own.Record.With(k)
	}
	f.Request = certificate.Request{Until: s.todayDay(who.SignedIn), Language: who.Preferences().Language}
	if len(f.Kinds) > 0 {
		f.Request.Kind = f.Kinds[0]
		for _, g := range f.Groups[f.Request.Kind] {
			f.Request.Groups = append(f.Request.Groups, g.ID)
		}
	}
	return f, own, nil
}

// count puts the figures beside what was chosen, as the certificate will have
// them.
func (s *Server) count(f *page.AskForm, own postgres.OwnHours, who postgres.Place) {
	d, err := own.Record.Draft(f.Request)
	if err != nil {
		f.Draft, f.Seen = nil, ""
		f.Problems.Add("", draftProblem(err))
		return
	}
	d.Number, d.Holder.Name, d.Issued = postgres.Unnumbered, own.Holder.Name, s.todayDay(who.SignedIn)
	if f.Request.WithGoal {
		d.Goal = certificate.GoalOf(d.Country, d.Kind, own.Goals).Hours
		d.Elsewhere = postgres.Others(own.Elsewhere, d.Kind)
	}
	f.Draft = &d
	figures := d // what is asked for; where she works and in which language may still change
	figures.Holder.Workplace, figures.Language = "", ""
	f.Seen = figures.Fingerprint()
}

func (s *Server) askForm(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	f, own, err := s.asking(r, who)
	if err != nil {
		return err
	}
	if len(f.Kinds) > 0 {
		s.count(&f, own, who)
	}
	return s.render(w, r, http.StatusOK, page.AskForCertificate(f))
}

// askCertificate asks for exactly the figures that the form showed; when they are
// others by now it shows those.
func (s *Server) askCertificate(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	f, own, err := s.asking(r, who)
	if err != nil {
		return err
	}
	key := supervision.ParseFormKey(r.PostForm.Get("form_key"))
	f.Key = key.String()
	f.Request, f.Problems = typedRequest(r).Tidy(s.todayDay(who.SignedIn))
	if len(f.Problems) == 0 {
		s.count(&f, own, who)
	}
	if len(f.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.AskForCertificate(f))
	}
	if r.PostForm.Get("do") != "ask" {
		return s.render(w, r, http.StatusOK, page.AskForCertificate(f))
	}
	if f.Seen != r.PostForm.Get("seen") {
		f.Problems.Add("", supervision.NotAsShown)
		return s.render(w, r, http.StatusConflict, page.AskForCertificate(f))
	}
	id, err := s.store.AskCertificate(r.Context(), who, f.Request, key)
	if err != nil {
		return err
	}
	if f.Request.Kind == certificate.Given {
		s.redirect(w, r, paths.SignCertificate(id.String()), "")
		return nil
	}
	s.redirect(w, r, paths.MyHours, "hours_asked")
	return nil
}

func typedRequest(r *http.Request) certificate.Request {
	f := r.PostForm
	q := certificate.Request{
		Kind: certificate.Kind(f.Get("kind")), From: certificate.Day(supervision.OneLine(f.Get("from"))), Until: certificate.Day(supervision.OneLine(f.Get("until"))),
		Language: supervision.Language(f.Get("language")), Workplace: f.Get("workplace"), WithGoal: f.Get("goal") == "yes",
	}
	for _, g := range f["group"] {
		if id, err := supervision.ParseID[supervision.Group](g); err == nil {
			q.Groups = append(q.Groups, id)
		}
	}
	return q
}

func (s *Server) takeBackAsked(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	id, err := supervision.ParseID[certificate.Document](r.PostForm.Get("certificate"))
	if err != nil {
		return supervision.ErrNotFound
	}
	flash := "hours_withdrawn"
	err = s.store.TakeBackCertificate(r.Context(), who, id)
	if errors.Is(err, supervision.ErrClosed) {
		flash, err = "certificate_done", nil
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.MyHours, flash)
	return nil
}
