package server

import (
	"errors"
	"net/http"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// addQuestion looks for what identifies somebody in a question that the whole
// group reads and that stands in letters.
func (s *Server) addQuestion(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	p, err := s.readingBook(r, lead)
	if err != nil {
		return err
	}
	q, err := s.readQuestion(r, lead, &p)
	if err != nil {
		return err
	}
	if len(p.QuestionProblems) > 0 {
		return s.showReadingBook(w, r, http.StatusUnprocessableEntity, p)
	}
	err = s.store.AddQuestion(r.Context(), lead, p.Book.ID, q, p.QuestionKey)
	if errors.Is(err, postgres.ErrTooMany) {
		p.QuestionProblems.Add("question", supervision.TooManyQuestion, supervision.QuestionsMost)
		return s.showReadingBook(w, r, http.StatusUnprocessableEntity, p)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.ReadingBook(lead.Group().Address(), p.Book.ID.String())+"#questions", "question_added")
	return nil
}

// readQuestion reads the form and reviews its words. The book's title and author
// may be named, and a link is no words.
func (s *Server) readQuestion(r *http.Request, lead postgres.Lead, p *page.ReadingBookPage) (supervision.ReadingQuestion, error) {
	p.QuestionKey, p.Question = supervision.ParseFormKey(r.PostForm.Get("form_key")), r.PostForm.Get("question")
	q, problems := supervision.TidyQuestion(p.Question)
	if about := r.PostForm.Get("chapter"); about != "" {
		id, err := supervision.ParseID[supervision.Chapter](about)
		problems.Check("chapter", err == nil && p.Book.Has(id), supervision.ChooseOne)
		q.ChapterID = id
	}
	p.About, p.QuestionProblems = q.ChapterID, problems
	if len(problems) > 0 || q.Text == "" {
		return q, nil
	}
	allowed, err := s.store.WordsForReview(r.Context(), lead.Seat)
	if err != nil {
		return q, err
	}
	allowed = append(allowed, p.Book.Title, p.Book.Author)
	texts := []supervision.CaseText{{Field: "question", Text: q.Text}}
	found := s.review(r, texts, allowed, s.store.Now().In(lead.Group().Location()))
	p.QuestionProblems, p.Reviews, q.Excuses = found.Problems, found.Fields, found.Excuses
	return q, nil
}

func (s *Server) forgetQuestion(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	p, err := s.readingBook(r, lead)
	if err != nil {
		return err
	}
	id, err := supervision.ParseID[supervision.ReadingQuestion](r.PostForm.Get("gone"))
	if err != nil {
		return supervision.ErrNotFound
	}
	if err := s.store.ForgetQuestion(r.Context(), lead, p.Book.ID, id); err != nil {
		return err
	}
	s.redirect(w, r, paths.ReadingBook(lead.Group().Address(), p.Book.ID.String())+"#questions", "question_forgotten")
	return nil
}
