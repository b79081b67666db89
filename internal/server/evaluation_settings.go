package server

import (
	"errors"
	"net/http"

	"samrum/internal/evaluation"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) evaluationSettings(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	p, _, err := s.settingsPage(r, who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.EvaluationSettings(p))
}

// settingsPage reads what is chosen now, with the words that no review asks about.
func (s *Server) settingsPage(r *http.Request, who postgres.Working) (page.EvaluationSettingsPage, []string, error) {
	found, err := s.store.EvaluationSettings(r.Context(), who)
	return page.EvaluationSettingsPage{
		Administers: who.Person().Administers, Now: found.Settings, Typed: found.Settings, Items: found.Items, Open: found.Open,
		Key: supervision.NewFormKey(), Own: evaluation.OwnDraft{Scale: evaluation.Agreement},
	}, found.Allowed, err
}

// changeEvaluationSettings raises thresholds and says when terms begin.
func (s *Server) changeEvaluationSettings(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	p, _, err := s.settingsPage(r, who.Working)
	if err != nil {
		return err
	}
	typed, problems := readSettings(r)
	if same := typed.Thresholds == p.Now.Thresholds && typed.Terms == p.Now.Terms; same && len(problems) == 0 {
		s.redirect(w, r, paths.EvaluationSettings, "me_saved") // nothing is new, or the form came twice
		return nil
	}
	if typed.Version != p.Now.Version {
		return s.staleEvaluationSettings(w, r, who, typed)
	}
	p.Typed, p.Problems = p.Now.Change(typed, p.Open)
	for field, problem := range problems {
		p.Problems.Add(field, problem.Code)
	}
	if len(p.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.EvaluationSettings(p))
	}
	err = s.store.ChangeEvaluationSettings(r.Context(), who, typed)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleEvaluationSettings(w, r, who, typed)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.EvaluationSettings, "me_saved")
	return nil
}

// staleEvaluationSettings shows what is chosen now, with what was typed, to be
// saved over it as far as it goes up.
func (s *Server) staleEvaluationSettings(w http.ResponseWriter, r *http.Request, who postgres.Administering, typed evaluation.Settings) error {
	p, _, err := s.settingsPage(r, who.Working)
	if err != nil {
		return err
	}
	p.Typed = typed.Above(p.Now)
	p.Problems.Add("", supervision.Stale)
	return s.render(w, r, http.StatusConflict, page.EvaluationSettings(p))
}

func readSettings(r *http.Request) (evaluation.Settings, supervision.Problems) {
	var p supervision.Problems
	day := func(field string, or evaluation.YearDay) evaluation.YearDay {
		d, ok := evaluation.ParseYearDay(r.PostForm.Get(field))
		p.Check(field, ok, supervision.ChooseOne)
		if !ok {
			return or
		}
		return d
	}
	return evaluation.Settings{
		Thresholds: evaluation.Thresholds{Group: wholeNumber(r, "group"), Orderer: wholeNumber(r, "orderer"), Tenths: wholeNumber(r, "tenths")},
		Terms:      evaluation.Terms{Spring: day("spring", evaluation.UsualTerms.Spring), Autumn: day("autumn", evaluation.UsualTerms.Autumn)},
		Version:    whole(r.PostForm.Get("version")),
	}, p
}

// askItem adds an item of the practice's own, or a scale that it holds a licence
// for, once its words hold nothing that identifies somebody.
func (s *Server) askItem(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	p, allowed, err := s.settingsPage(r, who.Working)
	if err != nil {
		return err
	}
	p.Key = supervision.ParseFormKey(r.PostForm.Get("form_key"))
	items, excuses := s.readItems(r, who, &p, allowed)
	if len(p.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.EvaluationSettings(p))
	}
	err = s.store.AskItems(r.Context(), who, items, p.Key, excuses)
	switch {
	case errors.Is(err, supervision.ErrStale):
		p.Problems.Add("", supervision.AnotherForm)
		p.Key = supervision.NewFormKey()
		return s.render(w, r, http.StatusUnprocessableEntity, page.EvaluationSettings(p))
	case errors.Is(err, postgres.ErrTooMany):
		field, code, limit := tooMany(items)
		p.Problems.Add(field, code, limit)
		return s.render(w, r, http.StatusUnprocessableEntity, page.EvaluationSettings(p))
	case err != nil:
		return err
	}
	s.redirect(w, r, paths.EvaluationSettings+"#own", "me_saved")
	return nil
}

// tooMany names the field and the limit of what there is no room for.
func tooMany(items []evaluation.Item) (field string, code supervision.ProblemCode, limit int) {
	if items[0].Source != "" {
		return "source", supervision.TooMany, evaluation.ScalesMost
	}
	return "text", supervision.TooMany, evaluation.OwnMost
}

// readItems reads the form that was sent and reviews its words. A source names
// who made a scale, and is not looked at.
func (s *Server) readItems(r *http.Request, who postgres.Administering, p *page.EvaluationSettingsPage, allowed []string) (items []evaluation.Item, excuses []supervision.Excuse) {
	text := supervision.CaseText{Field: "text"}
	if r.PostForm.Get("do") == "scale" {
		var texts []string
		p.Scale = evaluation.ScaleDraft{Source: r.PostForm.Get("source"), Licensed: r.PostForm.Get("licensed") == "yes", Items: r.PostForm.Get("items")}
		p.Scale, texts, p.Problems = p.Scale.Tidy()
		items, text = p.Scale.Become(texts, supervision.NewID[evaluation.Item]), supervision.CaseText{Field: "items", Text: p.Scale.Items}
	} else {
		p.Own = evaluation.OwnDraft{Text: r.PostForm.Get("text"), Scale: evaluation.Scale(r.PostForm.Get("scale"))}
		p.Own, p.Problems = p.Own.Tidy(0) // the store counts
		items, text.Text = []evaluation.Item{p.Own.Item(supervision.NewID[evaluation.Item]())}, p.Own.Text
	}
	found := s.review(r, []supervision.CaseText{text}, allowed, s.store.Now().In(supervision.Zone(who.Practice().Zone)))
	for field, problem := range found.Problems {
		p.Problems.Add(field, problem.Code, problem.Limit)
	}
	p.Reviews = found.Fields
	return items, found.Excuses
}

func (s *Server) removeItem(w http.ResponseWriter, r *http.Request, who postgres.Administering) error {
	id, err := supervision.ParseID[evaluation.Item](r.PostForm.Get("item"))
	if err != nil {
		return supervision.ErrNotFound
	}
	if err := s.store.RemoveItem(r.Context(), who, id); err != nil {
		return err
	}
	s.redirect(w, r, paths.EvaluationSettings+"#own", "me_saved")
	return nil
}
