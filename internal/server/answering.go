package server

import (
	"errors"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"samrum/internal/evaluation"
	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
	"samrum/web/page"
)

// fewAsked is how many are asked when one might guess who said what.
const fewAsked = 8

// byRound lets in whoever holds the link of a letter about a round. The link
// signs nobody in, and reads nothing back.
func (s *Server) byRound(h func(http.ResponseWriter, *http.Request, string, postgres.Answering) error) guarded {
	return guarded{"byToken", func(w http.ResponseWriter, r *http.Request) error {
		token := chi.URLParam(r, "token")
		asked, err := s.store.Answering(r.Context(), login.Hash(token))
		if isNotFound(err) {
			return s.render(w, r, http.StatusGone, page.RoundClosed(""))
		}
		if err != nil {
			return err
		}
		f := s.publicFrame(r)
		f.Practice = asked.Practice()
		r = inFrame(r, i18n.In(asked.Language()).Language, f)
		if asked.Page().Closed {
			return s.roundClosed(w, r, asked)
		}
		return h(w, r, token, asked)
	}}
}

func (s *Server) roundClosed(w http.ResponseWriter, r *http.Request, asked postgres.Answering) error {
	return s.render(w, r, http.StatusGone, page.RoundClosed(paths.Round(asked.Group().Address(), asked.Page().Name)))
}

// answerForm asks, or says that the answer has come. Nothing is preset in it, so
// what follows links and presses buttons by itself answers nothing.
func (s *Server) answerForm(w http.ResponseWriter, r *http.Request, token string, asked postgres.Answering) error {
	form := s.answeringPage(token, asked)
	if asked.Page().Used {
		return s.render(w, r, http.StatusOK, page.Answered(form))
	}
	return s.render(w, r, http.StatusOK, page.AnswerRound(form))
}

// answerRound takes the answers. The link is used up by them: sent again,
// whatever the form then says, they lead to the receipt.
func (s *Server) answerRound(w http.ResponseWriter, r *http.Request, token string, asked postgres.Answering) error {
	if asked.Page().Used {
		s.redirect(w, r, paths.Evaluate(token), "")
		return nil
	}
	form, answer, remark := s.readAnswer(r, s.answeringPage(token, asked), asked.Page().Allowed)
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.AnswerRound(form))
	}
	err := s.store.Answer(r.Context(), asked, answer, remark)
	if errors.Is(err, postgres.ErrSent) {
		err = nil
	}
	if errors.Is(err, supervision.ErrClosed) {
		return s.roundClosed(w, r, asked)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Evaluate(token), "")
	return nil
}

func (s *Server) answeringPage(token string, asked postgres.Answering) page.Answering {
	p, g := asked.Page(), asked.Group()
	return page.Answering{
		Action: paths.Evaluate(token), Group: g, Kind: p.Kind, Closes: p.ClosesAt.In(g.Location()), Now: s.store.Now(), Leaders: p.Leaders,
		Few: p.Roster < fewAsked, Limits: p.Limits, Items: p.Items, Named: "without",
	}
}

// readAnswer reads a form as it was typed, and what is stored of it. The line to
// the leader with its writer's name on is no part of the answer. Why a text may
// stand that the discretion check warns about is asked and not kept: it would be
// one more thing to tell a writer by.
func (s *Server) readAnswer(r *http.Request, form page.Answering, allowed []string) (page.Answering, evaluation.Answer, string) {
	form, typed := typedAnswer(r.PostForm, form)
	answer, problems := typed.Tidy(form.Items)
	var texts []supervision.CaseText
	for _, item := range form.Items {
		if text := answer.Texts[item.Key()]; text != "" {
			texts = append(texts, supervision.CaseText{Field: string(item.Key()), Text: text})
		}
	}
	found := s.review(r, texts, allowed, s.store.Now().In(form.Group.Location()))
	for field, p := range problems {
		found.Problems.Add(field, p.Code, p.Limit)
	}
	form.Problems, form.Reviews = found.Problems, found.Fields
	remark := ""
	if form.Named == "with" {
		remark = answer.Texts[toSupervisor]
		delete(answer.Texts, toSupervisor)
	}
	return form, answer, remark
}

// toSupervisor is the one item that may have its writer's name on.
const toSupervisor evaluation.Key = "to_supervisor"

// typedAnswer reads what a form's items were answered with. "Don't know" is no
// value; what is no point of the scale stays wrong.
func typedAnswer(sent url.Values, form page.Answering) (page.Answering, evaluation.Answer) {
	form.Values, form.Texts = map[evaluation.Key]string{}, map[evaluation.Key]string{}
	answer := evaluation.Answer{Values: map[evaluation.Key]int{}, Texts: map[evaluation.Key]string{}}
	for _, item := range form.Items {
		key, text := item.Key(), sent.Get(string(item.Key()))
		if item.Scale == evaluation.Words {
			form.Texts[key], answer.Texts[key] = text, text
			continue
		}
		if form.Values[key] = text; text != "" && text != component.NoValue {
			answer.Values[key] = whole(text)
		}
	}
	if sent.Get(page.FieldNamed) == "with" && form.Kind == evaluation.AfterSession {
		form.Named = "with"
	}
	return form, answer
}
